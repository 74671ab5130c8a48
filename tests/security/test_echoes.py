"""What a server says of secrets, and what is told of it."""

from __future__ import annotations

import base64
import json
import time

import httpx
import pytest

from airflow_openapi import ApiError, AuthenticatedClient, DecodeError, LostAnswerError
from airflow_openapi._runtime.echoes import hushed, unsaid
from airflow_openapi._runtime.errors import error_for
from airflow_openapi.v2.api.dag import get_dag
from tests.security.listening import listening, said

TOKEN = "Zq9-t0k3n-Vb7"
PAIR = base64.b64encode(b"me:p4ss word").decode()


def response(**request: object) -> httpx.Response:
    """Return an answer to a request with these options."""
    made = httpx.Request("POST", "http://localhost/", **request)  # type: ignore[arg-type]  # options of any kind
    return httpx.Response(400, request=made)


@pytest.mark.parametrize(
    ("request_", "text", "told"),
    [
        ({"headers": {"Authorization": f"Bearer {TOKEN}"}}, f"bad {TOKEN}!", "bad ***!"),
        ({"headers": {"Authorization": f"Basic {PAIR}"}}, f"{PAIR} p4ss word", "*** ***"),
        ({"headers": {"Authorization": f"Basic {PAIR}"}}, "p4ss%20word", "***"),
        ({"headers": {"X-Api-Key": TOKEN}}, TOKEN, "***"),
        ({"headers": {"Cookie": f"a=b; session={TOKEN}"}}, f"abba {TOKEN}", "abba ***"),
        ({"json": {"password": "12345"}}, "12345 is no str, 123456 is", "*** is no str, 123456 is"),
        ({"json": {"key": "my_token", "value": "v4lu3-v4lu3"}}, "v4lu3-v4lu3", "***"),
        ({"json": {"key": "colour", "value": "red"}}, "no red here", "no red here"),
        ({"content": b"\xff"}, "a text", "a text"),
    ],
)
def test_what_was_sent_is_not_told(request_: dict[str, object], text: str, told: str) -> None:
    """Credentials and secrets of the body are masked in any of their forms, and nothing else."""
    assert told == unsaid(text, response(**request_))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"access_token": "abc", "a": 1}', '{"access_token": ***, "a": 1}'),
        ('{"access_token": "abc', '{"access_token": ***'),
        ("password=abc&a=1", "password=***&a=1"),
        ("Authorization: Bearer abc", "Authorization: ***"),
        ('{"colour": "red"}', '{"colour": "red"}'),
    ],
)
def test_what_is_named_like_a_secret_is_not_told(text: str, told: str) -> None:
    """So a new token in an answer that cannot be read is not in its excerpt."""
    assert told == hushed(text)


def test_a_hostile_text_takes_no_time() -> None:
    """Neither one long word nor many quotes keep anybody busy."""
    began = time.monotonic()
    for text in ("a" * 4000, '"' * 4000, "token" * 800, "token=" * 600, '"token":"' + "\\" * 4000):
        hushed(text)

    assert time.monotonic() - began < 1


def test_a_secret_at_the_cut_is_not_told_in_part() -> None:
    """The detail is cut after secrets are masked."""
    for length in range(480, 505):
        body = json.dumps({"detail": "x" * length + TOKEN}).encode()
        with listening(lambda _, body=body: said(400, body)) as server:  # type: ignore[misc]  # bound now
            client = AuthenticatedClient(server.url(), TOKEN)
            with pytest.raises(ApiError) as caught, client:
                get_dag.sync("d", client=client)

        assert TOKEN[:3] not in str(caught.value)


def test_an_answer_that_is_no_http_tells_no_secret() -> None:
    """h11 quotes what it read, and so does every error that comes of it."""
    with listening(lambda heard: f"{heard.header('authorization')}\r\n\r\n".encode()) as server:
        client = AuthenticatedClient(server.url(), TOKEN)
        with pytest.raises(LostAnswerError) as caught, client:
            get_dag.sync("d", client=client)

    error: BaseException | None = caught.value
    while error:
        assert TOKEN not in str(error)
        error = error.__cause__ or error.__context__


def test_an_excerpt_has_no_secret() -> None:
    """A token that came in a body that is broken, and the one that was sent."""
    body = f'{{"access_token": "another-one", "you": "{TOKEN}"'.encode()
    with listening(lambda _: said(200, body)) as server:
        client = AuthenticatedClient(server.url(), TOKEN)
        with pytest.raises(DecodeError) as caught, client:
            get_dag.sync("d", client=client)

    assert '{"access_token": ***, "you": "***"' == caught.value.excerpt


@pytest.mark.parametrize("length", range(1, 90))
def test_an_error_that_is_cut_half_way(length: int) -> None:
    """What says back what was sent, and ends in the middle of it, is not quoted."""
    body = b'{"detail": [{"loc": ["body", "password"], "input": {"password": "hunter2hunter2"}}]}'
    answer = httpx.Response(
        422, content=body[:length], headers={"Content-Type": "application/json"}
    )

    assert "hunter" not in str(error_for(answer, "POST", "/api/v2/connections"))
