from __future__ import annotations

from typing import Any

import httpx
import pytest

from airflow_openapi._runtime.details import (
    answered,
    is_login_redirect,
    is_token_refused,
    one_line,
    read_detail,
)


@pytest.mark.parametrize(
    ("status", "body", "title", "detail"),
    [
        # Answers of a real 2.11.2 …
        (
            404,
            b"""{"detail": "The DAG with dag_id: nope was not found", "status": 404,
            "title": "DAG not found", "type": "https://airflow.apache.org/docs/"}""",
            "DAG not found",
            "The DAG with dag_id: nope was not found",
        ),
        (403, b'{"detail": null, "status": 403, "title": "Forbidden"}', "Forbidden", ""),
        # … and of a real 3.3.2.
        (
            404,
            b'{"detail":"The Dag with ID: `nope` was not found"}',
            "Not Found",
            "The Dag with ID: `nope` was not found",
        ),
        (
            422,
            b"""{"detail":[{"type":"missing","loc":["body","logical_date"],"msg":"Field required",
            "input":{"conf":{"password":"hunter2"}}}]}""",
            None,  # HTTP's word for it changed with Python 3.13
            "body.logical_date: Field required",
        ),
        (
            409,
            b"""{"detail":{"reason":"Unique constraint violation","statement":"hidden",
            "orig_error":"hidden","message":"Serious error when handling your request."}}""",
            "Conflict",
            "Unique constraint violation: Serious error when handling your request.",
        ),
        (404, b'{"error":"API route not found"}', "Not Found", "API route not found"),
        # Made up.
        (500, b"[1, 2]", "Internal Server Error", ""),
        (500, b"[" * 100_000, "Internal Server Error", None),
        (500, b'{"detail": [1, {"msg": "x"}, null]}', "Internal Server Error", "1; x; None"),
        (500, b'{"detail": {"odd": 1}}', "Internal Server Error", "odd"),
        (502, b"upstream\x00 gone\r\n", "Bad Gateway", "upstream gone"),
        (520, b"", "", ""),
    ],
)
def test_what_the_server_says(
    status: int, body: bytes, title: str | None, detail: str | None
) -> None:
    """Title and detail are read from every form in which Airflow and proxies give them."""
    found = read_detail(httpx.Response(status, content=body))

    assert title in (None, found[0])
    assert detail in (None, found[1])


@pytest.mark.parametrize(
    ("page", "detail"),
    [
        (
            "<!DOCTYPE html><html><head><title>Airflow 404</title></head></html>",
            "a web page, titled 'Airflow 404'",
        ),
        ("<html>", "a web page"),
    ],
)
def test_a_web_page_is_named_by_its_title(page: str, detail: str) -> None:
    """Of a page, only the title is repeated."""
    assert detail == read_detail(httpx.Response(404, html=page))[1]
    assert detail == read_detail(httpx.Response(404, text=page))[1]


@pytest.mark.parametrize("loc", [None, 3, "body"])
def test_a_fault_without_a_place(loc: object) -> None:
    """A fault whose `loc` is no list is told by its text alone."""
    body = {"detail": [{"loc": loc, "msg": "Bad"}, {"loc": loc, "msg": None}]}

    assert "Bad" == read_detail(httpx.Response(422, json=body))[1]


@pytest.mark.parametrize(
    ("location", "is_login", "detail"),
    [
        ("/login/?next=x", True, "sent to the login page /login/"),
        (
            "https://a.example.com/auth/login?t=hunter2",
            True,
            "sent to the login page https://a.example.com/auth/login",
        ),
        (
            "https://accounts.example.com/o/oauth2/auth?state=hunter2",
            True,
            "sent to the login page https://accounts.example.com/o/oauth2/auth",
        ),
        ("https://admin:hunter2@example.com/x?a=b", False, "sent to https://example.com/x"),
        ("http://[bad", False, "sent to nowhere"),
        (None, False, "sent to nowhere"),
    ],
)
def test_where_a_redirect_leads(location: str | None, is_login: bool, detail: str) -> None:
    """Scheme, host and path are told; a query and a user, which may be secret, are not."""
    headers = {"Location": location} if location else {}
    response = httpx.Response(302, headers=headers)

    assert ("Found", detail) == read_detail(response)
    assert is_login is is_login_redirect(response)


def test_only_a_redirect_leads_to_a_login_page() -> None:
    """A success may have a Location too."""
    assert not is_login_redirect(httpx.Response(201, headers={"Location": "/login"}))


@pytest.mark.parametrize(
    ("status", "body", "is_refused"),
    [
        (401, {}, True),
        (403, {"detail": "Invalid JWT token"}, True),
        (403, {"detail": "Forbidden"}, False),
        (404, {"detail": "Invalid JWT token"}, False),
    ],
)
def test_a_token_that_is_refused(status: int, body: Any, is_refused: bool) -> None:
    """Airflow 3 says 403 to a token that it cannot read, which is no lack of rights."""
    assert is_refused is is_token_refused(httpx.Response(status, json=body))


def test_long_and_odd_texts_are_tamed() -> None:
    """A text is one printable line of at most 500 characters, or as many as asked for."""
    text = "a\n\x1b[31m" + "b" * 1000

    assert (500, "a [31mb") == (len(one_line(text)), one_line(text, 7))


def test_what_came_of_a_request() -> None:
    """Method, path, status and the server's words, as far as there are any."""
    assert ["GET /x answered 404 Not Found: gone", "GET /x answered 520"] == [
        answered(response, "GET", "/x")
        for response in (httpx.Response(404, json={"detail": "gone"}), httpx.Response(520))
    ]
