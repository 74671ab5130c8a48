from __future__ import annotations

import pickle
from typing import Any

import pytest

from airflow_openapi import NotFoundError
from airflow_rest._errors import (
    DagRunFailedError,
    LogNotFoundError,
    RunBlockedError,
    RunNotFoundError,
    WaitTimeoutError,
)


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


@pytest.mark.parametrize("kind", [RunNotFoundError, LogNotFoundError])
def test_what_is_in_no_list_is_not_found(kind: type[RunNotFoundError | LogNotFoundError]) -> None:
    """It is told as a 404 is, and survives pickling; there is no answer to show."""
    found = kind("There is no such run.", "/api/v2/dags/x/dagRuns")

    copy = pickle.loads(pickle.dumps(found))  # noqa: S301 - of our own making

    assert isinstance(copy, NotFoundError)
    assert ("There is no such run.", 404, 404, "GET", "/api/v2/dags/x/dagRuns", None) == (
        str(copy),
        copy.status,
        copy.status_code,
        copy.method,
        copy.path,
        copy.response,
    )
