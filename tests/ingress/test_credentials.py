from __future__ import annotations

import json

import httpx
import pytest

from tests.ingress.credentials import basic, token


def test_basic() -> None:
    """Airflow 1.10 and 2 take a user's name and password."""
    with httpx.Client() as client:
        assert "Basic YWRtaW46cHc=" == basic("admin", "pw")(client)


def test_token_is_new_each_time() -> None:
    """Airflow 3 gives a token for them, and the ingress asks each time, as Houston is asked."""
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((str(request.url), json.loads(request.content)))
        return httpx.Response(201, json={"access_token": f"t{len(seen)}"})

    ask = token("admin", "pw", "http://h/one")
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        assert ["Bearer t1", "Bearer t2"] == [ask(client), ask(client)]
    asked = ("http://h/one/auth/token", {"username": "admin", "password": "pw"})
    assert [asked, asked] == seen


def test_refusal_is_an_error() -> None:
    """Without a token there is nothing to pass on."""
    refusing = httpx.MockTransport(lambda _: httpx.Response(401))
    with httpx.Client(transport=refusing) as client, pytest.raises(httpx.HTTPStatusError):
        token("admin", "pw", "http://h")(client)
