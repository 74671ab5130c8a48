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

    assert "GET /api/v2/dags/a/b answered 404: no such DAG" == str(error)
    assert "no such DAG" == error.detail


def test_a_status_error_falls_back_to_the_title() -> None:
    """Where there is no text in `detail`, the title is taken."""
    error = UnexpectedStatus(
        httpx.Response(422, json={"title": "Bad", "detail": [{"input": "hunter2"}]}), GET_DAG
    )

    assert "GET /api/v2/dags/{dag_id} answered 422: Bad" == str(error)


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
