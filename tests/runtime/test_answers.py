from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, assert_type

import httpx
import msgspec
import pytest

from airflow_openapi import problems
from airflow_openapi._runtime import (
    Answer,
    ApiError,
    DecodeError,
    OneOf,
    Operation,
    Response,
)
from tests.runtime.samples import DAG, DAGCollection, Tag, TaskInstanceCollectionResponse

GET_DAGS: Operation[DAGCollection] = Operation(
    id="get_dags", method="GET", path="/api/v2/dags", tag="dag", module="none"
)
DAGS = Answer[DAGCollection](lambda: DAGCollection)
REQUEST = httpx.Request("GET", "https://example.com/airflow/api/v2/dags?secret=1")


def response(content: bytes, status: int = 200, media: str = "application/json") -> httpx.Response:
    """Return what a server answered to REQUEST."""
    return httpx.Response(status, content=content, headers={"Content-Type": media}, request=REQUEST)


def test_an_answer_is_read_into_its_type() -> None:
    """Bytes become the promised model, without problems, and type checkers know it."""
    read = DAGS.read(response(b'{"dags": [{"dag_id": "a"}], "total_entries": 1}'), GET_DAGS)

    assert_type(read, DAGCollection)
    assert DAGCollection(dags=[DAG(dag_id="a")], total_entries=1) == read
    assert () == problems(read)


def test_the_decoder_is_built_on_first_use_and_once() -> None:
    """The type is asked for when the first answer is read, and not again."""
    asked: list[int] = []

    def kind() -> type[DAG]:
        asked.append(1)
        return DAG

    answer = Answer[DAG](kind)
    before = len(asked)
    answer.read(response(b"{}"), GET_DAGS)
    answer.read(response(b"{}"), GET_DAGS)

    assert (0, 1) == (before, len(asked))
    assert answer.decoder is answer.decoder


def test_threads_may_share_an_answer() -> None:
    """Threads that meet at the first use all read."""
    answer = Answer[DAG](lambda: DAG)
    with ThreadPoolExecutor(16) as pool:
        read = list(pool.map(lambda _: answer.read(response(b"{}"), GET_DAGS), range(64)))

    assert [DAG()] * 64 == read


def test_a_union_is_an_answer_of_its_own() -> None:
    """An endpoint that answers one of two models reads the one that fits."""
    answer = Answer[DAG | TaskInstanceCollectionResponse](
        lambda: OneOf[DAG, TaskInstanceCollectionResponse]
    )
    read = answer.read(response(b'{"task_instances": [], "total_entries": 0}'), GET_DAGS)

    assert_type(read, DAG | TaskInstanceCollectionResponse)
    assert TaskInstanceCollectionResponse(task_instances=[], total_entries=0) == read


def test_respond_gives_status_and_headers_too() -> None:
    """A detailed answer has the plain status, the headers in any case and the bytes."""
    detailed = DAGS.respond(response(b"{}"), GET_DAGS)

    assert_type(detailed, Response[DAGCollection])
    assert (200, "application/json", b"{}", DAGCollection()) == (
        detailed.status_code,
        detailed.headers["CONTENT-TYPE"],
        detailed.content,
        detailed.parsed,
    )


@pytest.mark.parametrize("status", [199, 201, 204, 302, 404, 422, 500, 520])
def test_a_status_that_is_not_documented_is_raised(status: int) -> None:
    """Every status but the documented success is an error, with what the server says about it."""
    answered = response(b'{"detail": "no such DAG"}', status)
    with pytest.raises(ApiError) as caught:
        DAGS.read(answered, GET_DAGS)

    assert str(caught.value).startswith(f"GET /airflow/api/v2/dags answered {status}")
    assert (answered, status, "GET") == (
        caught.value.response,
        caught.value.status_code,
        caught.value.method,
    )


@pytest.mark.parametrize(
    "content", [b"<html>404</html>", b"", b"[]", b'{"detail": {"reason": "x"}}', b"[" * 100_000]
)
def test_an_error_page_of_any_kind_is_no_other_error(content: bytes) -> None:
    """A status is raised as such whatever the body is."""
    with pytest.raises(ApiError, match=r"^GET /airflow/api/v2/dags answered 404 Not Found"):
        DAGS.read(response(content, 404, "text/html"), GET_DAGS)


def test_other_statuses_may_be_documented() -> None:
    """The statuses are the endpoint's own."""
    answer = Answer[Tag](lambda: Tag, statuses=(200, 201))

    assert Tag() == answer.read(response(b"{}", 201), GET_DAGS)


@pytest.mark.parametrize(
    ("content", "media", "told"),
    [
        (b"<!DOCTYPE html><p>Log in", "text/html", "a web page where JSON was promised"),
        (b"  \n", "application/json", "The body is empty"),
        (b"", "application/json", "The body is empty"),
        (b'{"dags": [', "application/json", "cut off or broken"),
        (b'{"dags": []} x', "application/json", "cut off or broken"),
        (b"Not found", "text/plain", "not JSON, which was promised"),
        (b"[]", "application/json", "expected DAGCollection, got array"),
        (b"null", "application/json", "expected DAGCollection, got null"),
        (b'"x"', "application/json", "expected DAGCollection, got str"),
        (b"1", "application/json", "expected DAGCollection, got number"),
        (b"true", "application/json", "expected DAGCollection, got bool"),
        (b"NaN", "application/json", "expected DAGCollection, got number"),
        (b"[" * 100_000, "application/json", "cut off or broken"),
        (b"[" * 100_000 + b"]" * 100_000, "application/json", "expected DAGCollection, got array"),
        (b"\x80\x81", "application/json", "not JSON"),
        (b"\xff\xfe\x00", "application/json", "not JSON"),
    ],
)
def test_what_is_no_json_object_is_a_decode_error(content: bytes, media: str, told: str) -> None:
    """The error says where, what came instead, and what to do."""
    with pytest.raises(DecodeError) as caught:
        DAGS.read(response(content, media=media), GET_DAGS)

    message = str(caught.value)
    assert message.startswith(f"GET /airflow/api/v2/dags answered 200 ({media}): The body is ")
    assert told in message
    assert message.endswith(".")
    assert "secret" not in message
    assert media == caught.value.content_type


def test_an_excerpt_is_short_and_printable() -> None:
    """The start of the body is at hand on one line, and not in the message."""
    with pytest.raises(DecodeError) as caught:
        DAGS.read(response(b"<p>\x1b[31m\n  a\xff\xe2\x80\xae" + b"b" * 1000), GET_DAGS)

    assert "<p> [31m a\ufffd " + "b" * 188 == caught.value.excerpt
    assert "bbb" not in str(caught.value)


def test_an_answer_without_a_request_is_placed_by_its_operation() -> None:
    """A response made by hand has no request: the operation tells method and path."""
    with pytest.raises(DecodeError, match=r"^GET /api/v2/dags answered 200 \(no content type\)"):
        DAGS.read(httpx.Response(200, content=b"[]"), GET_DAGS)


@pytest.mark.parametrize("content", [b"", b"{}", b"null", b'"done"'])
def test_where_nothing_is_promised_nothing_is_read(content: bytes) -> None:
    """An operation without an answer returns None, whatever JSON comes."""
    answer = Answer[None](None, statuses=(200, 204))

    read: object = answer.read(response(content, 204), GET_DAGS)

    assert read is None


def test_a_web_page_is_no_success_even_where_nothing_is_promised() -> None:
    """A login page behind a 200 does not pass for a deletion."""
    answer = Answer[None](None)
    with pytest.raises(DecodeError, match="web page"):
        answer.read(response(b"<html>", media="text/html"), GET_DAGS)


def test_a_status_that_comes_without_a_body() -> None:
    """A redirect that the spec documents as success is None, and another status is read."""
    answer = Answer[Any](lambda: Any, statuses=(200, 307), empty=(307,))

    assert answer.read(response(b"", 307), GET_DAGS) is None
    assert answer.read(response(b'"x"', 200), GET_DAGS) == "x"


def test_an_empty_204_is_none_where_json_is_promised() -> None:
    """A server that has nothing to say, and says so by the status, is understood."""
    answer = Answer[Any](lambda: Any, statuses=(200, 204))

    assert answer.read(response(b"", 204), GET_DAGS) is None
    with pytest.raises(DecodeError, match="empty"):
        answer.read(response(b"", 200), GET_DAGS)


def test_text_is_returned_where_it_is_documented() -> None:
    """A log is its text if the server declares text, and the model if it declares JSON."""
    answer = Answer[Tag | str](lambda: Tag | str, text=True)

    assert "line 1\nline 2" == answer.read(
        response(b"line 1\nline 2", media="text/plain; charset=utf-8"), GET_DAGS
    )
    assert '{"a": 1}\n{"a": 2}\n' == answer.read(
        response(b'{"a": 1}\n{"a": 2}\n', media="application/x-ndjson"), GET_DAGS
    )
    assert Tag(name="x") == answer.read(response(b'{"name": "x"}'), GET_DAGS)


def test_a_web_page_is_no_text() -> None:
    """A login page is not taken for a log."""
    answer = Answer[str](lambda: str, text=True)
    with pytest.raises(DecodeError, match="web page"):
        answer.read(response(b"<html>", media="text/html"), GET_DAGS)


def test_the_hook_costs_nothing_where_there_is_no_union() -> None:
    """The hook is never called for models that msgspec reads by itself."""
    called: list[object] = []

    def hook(kind: type, value: object) -> object:
        called.append((kind, value))
        return value

    decoder = msgspec.json.Decoder(DAGCollection, dec_hook=hook)
    decoder.decode(b'{"dags": [{"tags": [{"name": "a"}], "next_dagrun": "2026-11-22T10:00:00Z"}]}')

    assert [] == called
