from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import httpx
import pytest

from airflow_openapi._runtime import (
    AirflowError,
    DecodeError,
    InvalidInputError,
    Operation,
    UnexpectedStatus,
)

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


def test_every_error_is_an_airflow_error() -> None:
    """One except catches them all, and bad input is a ValueError too."""
    assert issubclass(UnexpectedStatus, AirflowError)
    assert issubclass(DecodeError, AirflowError)
    assert issubclass(InvalidInputError, AirflowError)
    assert issubclass(InvalidInputError, ValueError)


def test_a_status_error_tells_what_the_server_says() -> None:
    """Method, path without query, status and the server's own words on one line."""
    error = UnexpectedStatus(RESPONSE, GET_DAG)

    assert "GET /api/v2/dags/a/b answered 404 Not Found: no such DAG" == str(error)
    assert ("Not Found", "no such DAG") == (error.title, error.detail)


def test_a_status_error_does_not_repeat_what_was_sent() -> None:
    """Of a list of faults, the input of the caller is left out."""
    faults = [{"loc": ["body", "conf"], "msg": "Not a dict", "input": "hunter2"}]
    error = UnexpectedStatus(httpx.Response(400, json={"title": "Bad", "detail": faults}), GET_DAG)

    assert "GET /api/v2/dags/{dag_id} answered 400 Bad: body.conf: Not a dict" == str(error)


def test_a_status_error_of_a_stream_that_was_not_read() -> None:
    """The status is told all the same; what the server says about it is not known."""
    response = httpx.Response(404, stream=httpx.ByteStream(b'{"detail": "no such DAG"}'))

    assert "GET /api/v2/dags/{dag_id} answered 404 Not Found" == str(
        UnexpectedStatus(response, GET_DAG)
    )


@pytest.mark.parametrize(
    "error",
    [
        UnexpectedStatus(RESPONSE, GET_DAG),
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
