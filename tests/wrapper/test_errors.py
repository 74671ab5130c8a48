from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

import airflow_rest
from airflow_rest import ApiError
from airflow_rest._errors import error_for


def error(status: int, **answer: Any) -> ApiError:
    """Return the error for an answer to one GET."""
    return error_for(httpx.Response(status, **answer), "GET", "/api/v2/dags/x")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, airflow_rest.BadRequestError),
        (401, airflow_rest.AuthenticationError),
        (403, airflow_rest.ForbiddenError),
        (404, airflow_rest.NotFoundError),
        (409, airflow_rest.ConflictError),
        (422, airflow_rest.UnprocessableError),
        (429, airflow_rest.RateLimitError),
        (500, airflow_rest.ServerError),
        (503, airflow_rest.ServerError),
        (520, airflow_rest.ServerError),
        (302, ApiError),
        (405, ApiError),
        (600, ApiError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[ApiError]) -> None:
    """The status chooses the class, and stands in the error."""
    found = error(status)

    assert (kind, status) == (type(found), found.status)


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
            None,
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
        (500, b'{"detail": [1, {"msg": "x"}, null]}', "Internal Server Error", "1; x; None"),
        (500, b'{"detail": {"odd": 1}}', "Internal Server Error", "odd"),
        (502, b"upstream\x00 gone\r\n", "Bad Gateway", "upstream gone"),
        (520, b"", "", ""),
    ],
)
def test_what_the_server_says(status: int, body: bytes, title: str | None, detail: str) -> None:
    """Title and detail are read from every form in which Airflow and proxies give them."""
    found = error(status, content=body)

    assert detail == found.detail
    assert title in (None, found.title)


def test_a_web_page_is_named_by_its_title() -> None:
    """Of a page, only the title is repeated."""
    page = b"<!DOCTYPE html><html><head><title>Airflow 404</title></head><body>x</body></html>"

    assert error(404, html=page.decode()).detail == "a web page, titled 'Airflow 404'"


def test_the_message_says_what_happened_and_what_to_do() -> None:
    """Method, path, status and the server's word are there, and the next step."""
    assert (
        "GET /api/v2/dags/x answered 404 Not Found: no such Dag. "
        "Check the ids: they are case-sensitive."
    ) == str(error(404, json={"detail": "no such Dag"}))


@pytest.mark.parametrize(
    "answer",
    [
        {"html": "<title>Airflow 404</title>"},
        {"json": {"error": "/api/v1 has been removed in Airflow 3, please use …"}},
    ],
)
def test_the_api_of_another_release(answer: dict[str, Any]) -> None:
    """A path that is not there hints at a version= that is out of date, not at the ids."""
    message = str(error(404, **answer))

    assert "version=" in message
    assert "ids" not in message


def test_what_was_sent_is_not_repeated() -> None:
    """Airflow 3 repeats the caller's own values under `input`; the message does not."""
    fault = {"loc": ["body", "conf"], "msg": "Not a dict", "input": "hunter2"}

    assert "hunter2" not in str(error(422, json={"detail": [fault]}))


@pytest.mark.parametrize(
    "location",
    [
        "https://app.example.com/login?rd=https://deployments.example.com/x",
        "/login/?next=x",
        "https://example.com/auth/login/?next=x",
        "https://accounts.example.com/o/oauth2/auth?state=hunter2",
    ],
)
def test_a_redirect_to_a_login_page(location: str) -> None:
    """It means that the credentials were refused; its query, which may be secret, is not shown."""
    found = error(302, headers={"Location": location})

    assert isinstance(found, airflow_rest.AuthenticationError)
    assert "?" not in str(found)


def test_any_other_redirect() -> None:
    """It is not followed; the message says where it goes."""
    found = error(301, headers={"Location": "https://example.com/airflow/api/v2/dags/x?a=b"})

    assert "sent to https://example.com/airflow/api/v2/dags/x. Redirects are not" in str(found)


@pytest.mark.parametrize("status", [302, 304])
@pytest.mark.parametrize("headers", [{}, {"Location": "http://[bad"}])
def test_a_redirect_to_nowhere(status: int, headers: dict[str, str]) -> None:
    """A Location that is missing or is no URL is an error of ours too."""
    found = error(status, headers=headers)

    assert (ApiError, "sent to nowhere") == (type(found), found.detail)


def test_a_redirect_with_a_password() -> None:
    """A user in the Location is not repeated."""
    found = error(302, headers={"Location": "https://admin:hunter2@example.com/x"})

    assert "sent to https://example.com/x" == found.detail


@pytest.mark.parametrize("loc", [None, 3, "body"])
def test_a_fault_without_a_place(loc: object) -> None:
    """A fault whose `loc` is no list is told by its text alone."""
    found = error(422, json={"detail": [{"loc": loc, "msg": "Bad"}, {"loc": loc, "msg": None}]})

    assert "Bad" == found.detail


def test_a_token_that_airflow_3_cannot_read() -> None:
    """3.3.2 answers 403 to it, which is no lack of rights."""
    found = error(403, json={"detail": "Invalid JWT token"})

    assert (airflow_rest.AuthenticationError, 403) == (type(found), found.status)


def test_an_error_survives_pickling() -> None:
    """A worker process can hand it back; the response stays behind."""
    found = error(404, json={"detail": "no such Dag"})

    copy = pickle.loads(pickle.dumps(found))  # noqa: S301 - of our own making

    assert (type(found), str(found), found.path) == (type(copy), str(copy), copy.path)
    assert copy.response is None


def test_long_and_odd_details_are_tamed() -> None:
    """A detail is one printable line of at most 500 characters."""
    found = error(500, json={"detail": "a\n\x1b[31m" + "b" * 1000})

    assert 500 == len(found.detail)
    assert found.detail.startswith("a [31mbbb")
