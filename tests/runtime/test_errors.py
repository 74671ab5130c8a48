from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import airflow_openapi
from airflow_openapi import ApiError, Client, NotFoundError
from airflow_openapi._runtime import (
    AirflowError,
    Answer,
    DecodeError,
    InvalidInputError,
    Operation,
)
from airflow_openapi._runtime.errors import error_for
from airflow_openapi.v2.api.dag import get_dag
from airflow_openapi.v2.errors import UnexpectedStatus

if TYPE_CHECKING:
    from tests.runtime.samples import DAG

GET_DAG: Operation[DAG] = Operation(
    id="get_dag", method="GET", path="/api/v2/dags/{dag_id}", tag="dag", module="none"
)
RESPONSE = httpx.Response(
    404,
    json={"title": "Not Found", "detail": "no such\nDAG"},
    request=httpx.Request(
        "GET", "https://example.com/api/v2/dags/a%2Fb?q=1", headers={"Authorization": "Bearer t0p"}
    ),
)


def raised(response: httpx.Response) -> ApiError:
    """Return what is raised when *response* is read as that of get_dag."""
    with pytest.raises(UnexpectedStatus) as caught:
        Answer[None](None).read(response, GET_DAG)
    return caught.value


def test_every_error_is_an_airflow_error() -> None:
    """One except catches them all, and bad input is a ValueError too."""
    assert issubclass(ApiError, AirflowError)
    assert issubclass(DecodeError, AirflowError)
    assert issubclass(InvalidInputError, AirflowError)
    assert issubclass(InvalidInputError, ValueError)


def test_a_generated_function_raises_the_error_of_the_status() -> None:
    """Without the wrapper too, a DAG that is not there is a NotFoundError that says what to do."""
    transport = httpx.MockTransport(lambda _: httpx.Response(404, json={"detail": "no such Dag"}))
    with (
        Client("https://example.com/airflow", httpx_args={"transport": transport}) as client,
        pytest.raises(NotFoundError) as caught,
    ):
        get_dag.sync("x", client=client)

    assert (
        "GET /airflow/api/v2/dags/x answered 404 Not Found: no such Dag. "
        "Check the ids: they are case-sensitive."
    ) == str(caught.value)


def test_the_name_of_openapi_python_client() -> None:
    """UnexpectedStatus catches the error of every status, and has its status_code."""
    found = raised(httpx.Response(409))

    assert isinstance(found, UnexpectedStatus)
    assert (409, 409) == (found.status, found.status_code)


def test_a_status_error_tells_what_the_server_says() -> None:
    """Method, path as sent and without query, status and the server's own words on one line."""
    found = raised(RESPONSE)

    assert str(found).startswith("GET /api/v2/dags/a%2Fb answered 404 Not Found: no such DAG. ")
    assert ("Not Found", "no such DAG") == (found.title, found.detail)


def test_a_status_error_does_not_repeat_what_was_sent() -> None:
    """Of a list of faults, the input of the caller is left out."""
    faults = [{"loc": ["body", "conf"], "msg": "Not a dict", "input": "hunter2"}]
    found = raised(httpx.Response(400, json={"title": "Bad", "detail": faults}))

    assert (
        "GET /api/v2/dags/{dag_id} answered 400 Bad: body.conf: Not a dict. "
        "Correct the arguments: Airflow refused them."
    ) == str(found)


def test_a_status_error_of_a_stream_that_was_not_read() -> None:
    """The status is told all the same; what the server says about it is not known."""
    found = raised(httpx.Response(404, stream=httpx.ByteStream(b'{"detail": "no such DAG"}')))

    assert (NotFoundError, "Not Found", "") == (type(found), found.title, found.detail)


@pytest.mark.parametrize(
    "error",
    [
        error_for(RESPONSE, "GET", "/api/v2/dags/a/b"),
        DecodeError("What is wrong.", b"<html>", RESPONSE, GET_DAG),
        DecodeError("What is wrong.", b"<html>"),
        InvalidInputError("What is wrong."),
    ],
)
def test_errors_are_pickled_without_the_request(error: AirflowError) -> None:
    """Another process gets the message and the facts, not the response with its token."""
    pickled = pickle.dumps(error)
    same = pickle.loads(pickled)  # noqa: S301 - our own
    facts = {**vars(error), "response": None} if "response" in vars(error) else vars(error)

    assert (type(error), str(error), facts) == (type(same), str(same), vars(same))
    assert b"t0p" not in pickled


def error(status: int, **answer: Any) -> ApiError:
    """Return the error for an answer to one GET."""
    return error_for(httpx.Response(status, **answer), "GET", "/api/v2/dags/x")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, airflow_openapi.BadRequestError),
        (401, airflow_openapi.AuthenticationError),
        (403, airflow_openapi.ForbiddenError),
        (404, airflow_openapi.NotFoundError),
        (409, airflow_openapi.ConflictError),
        (422, airflow_openapi.UnprocessableError),
        (429, airflow_openapi.RateLimitError),
        (500, airflow_openapi.ServerError),
        (503, airflow_openapi.ServerError),
        (520, airflow_openapi.ServerError),
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
        {"json": {"error": "API route not found"}},
    ],
)
def test_the_api_of_another_release(answer: dict[str, Any]) -> None:
    """A path that is not there hints at a version= that is out of date, not at the ids."""
    message = str(error(404, **answer))

    assert "version=" in message
    assert "ids" not in message


def test_a_path_that_another_release_has_for_this_method() -> None:
    """It is one that is not there; nothing that stands between is to blame."""
    message = str(error(405, json={"detail": "Method Not Allowed"}))

    assert "There is no such path for this method" in message
    assert "version=" in message
    assert "check the URL" not in message


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

    assert isinstance(found, airflow_openapi.AuthenticationError)
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

    assert (airflow_openapi.AuthenticationError, 403) == (type(found), found.status)


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (401, {"detail": "Not authenticated"}, "or a header. On 401."),
        (403, {"detail": "Forbidden"}, "or a header. On 403."),
        (403, {"detail": None}, "to a wrong or missing password too. On 403."),
        (404, {"detail": "Gone"}, "case-sensitive."),
    ],
)
def test_an_installation_has_advice_of_its_own(status: int, body: Any, says: str) -> None:
    """What to do about credentials is another thing on Astro than at home."""
    reply = httpx.Response(status, json=body)
    found = error_for(reply, "GET", "/x", on_401="On 401.", on_403="On 403.")

    assert str(found).endswith(says)
