from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

import airflow_rest
from airflow_rest import ApiError
from airflow_rest._errors import (
    DagRunFailedError,
    RunBlockedError,
    WaitTimeoutError,
    error_for,
)


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


def test_an_error_says_where_it_came_from() -> None:
    """Request, title and detail are attributes, and the response is there."""
    reply = httpx.Response(404, json={"title": "DAG not found", "detail": "no such DAG"})
    found = error_for(reply, "GET", "/api/v1/dags/x")

    assert ("GET", "/api/v1/dags/x", 404, "DAG not found", "no such DAG", reply) == (
        found.method,
        found.path,
        found.status,
        found.title,
        found.detail,
        found.response,
    )


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


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (401, {"detail": "Not authenticated"}, "given as auth=. On 401."),
        (403, {"detail": "Forbidden"}, "given as auth=. On 403."),
        (403, {"detail": None}, "to a wrong or missing password too. On 403."),
        (404, {"detail": "Gone"}, "case-sensitive."),
    ],
)
def test_an_installation_has_advice_of_its_own(status: int, body: Any, says: str) -> None:
    """What to do about credentials is another thing on Astro than at home."""
    reply = httpx.Response(status, json=body)
    found = error_for(reply, "GET", "/x", on_401="On 401.", on_403="On 403.")

    assert str(found).endswith(says)


@pytest.mark.parametrize("kind", [WaitTimeoutError, RunBlockedError, DagRunFailedError])
def test_an_error_about_a_run_has_the_run(kind: type[WaitTimeoutError | DagRunFailedError]) -> None:
    """The run as it was last seen is in it, and survives pickling."""
    run: Any = {"dag_run_id": "r"}
    found = kind("The run failed.", run)

    copy = pickle.loads(pickle.dumps(found))  # noqa: S301 - of our own making

    assert ("The run failed.", run, kind) == (str(copy), copy.run, type(copy))


def test_waiting_for_a_blocked_run_is_waiting_in_vain() -> None:
    """Whoever catches a wait that took too long catches one that would."""
    assert issubclass(RunBlockedError, WaitTimeoutError)
    assert not issubclass(DagRunFailedError, WaitTimeoutError)
