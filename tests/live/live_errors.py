from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from airflow_rest import (
    Airflow,
    AuthenticationError,
    ConflictError,
    ForbiddenError,
    InvalidInputError,
    Login,
    NotFoundError,
    UnreachableError,
    UnsupportedError,
)
from tests.live.endpoints import endpoint
from tests.live.marks import covers, on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from airflow_rest import DagRun
    from scripts.servers.server import Server
    from tests.live.ways import Way


@on(way="direct")
@covers("auth")
def test_wrong_password(server: Server, way: Way) -> None:
    """A wrong password is told as such, though Airflow 2.9 and 2.11 answer 403."""
    says_403 = server.release[:2] in {(2, 9), (2, 11)}
    expected = ForbiddenError if says_403 else AuthenticationError

    with (
        way.client(Airflow, Login("admin", "hunter22")) as airflow,
        pytest.raises(expected) as caught,
    ):
        list(airflow.dags())

    assert "hunter22" not in str(caught.value)


@covers("auth")
def test_no_credentials(way: Way) -> None:
    """Without credentials the server is found, and what it says of it is told."""
    with (
        way.client(Airflow, None) as airflow,
        pytest.raises((AuthenticationError, ForbiddenError)),
    ):
        airflow.config()


def test_unknown_dag(airflow: Airflow) -> None:
    """A DAG that is not there is not found, on the way to it and to its runs."""
    with pytest.raises(NotFoundError, match="POST"):
        airflow.trigger("no_such_dag")


@on("v1", "v2")
def test_unknown_run(airflow: Airflow) -> None:
    """A run that is not there is not found, and the message has the method and the path."""
    with pytest.raises(NotFoundError, match=r"GET .*/dags/quick/dagRuns/no_such_run"):
        airflow.dag_run("quick", "no_such_run")


@on("v1", "v2")
def test_duplicate_run(airflow: Airflow, finished: DagRun, dates: Iterator[datetime]) -> None:
    """A second run of the same id is a conflict."""
    with pytest.raises(ConflictError) as caught:
        airflow.trigger("rich", run_id=finished.run_id, logical_date=next(dates))

    assert 409 == caught.value.status


@pytest.mark.parametrize("run_id", ["", ".", "..", "a/../b"])
def test_bad_id(airflow: Airflow, run_id: str) -> None:
    """An id that would lead elsewhere is refused before it is sent."""
    with pytest.raises(InvalidInputError):
        airflow.dag_run("quick", run_id)


def test_bad_date(airflow: Airflow) -> None:
    """A date that cannot be read is refused before it is sent."""
    with pytest.raises(InvalidInputError):
        airflow.trigger("quick", logical_date="next Tuesday or so")


@on("v1", "v2")
def test_endpoint_of_another_api(airflow: Airflow, server: Server) -> None:
    """An endpoint of the other API is refused before anything is sent, with its counterpart."""
    other = server.release._replace(major=5 - server.release.major)
    get = endpoint(other, v1="dag.get_dag_details", v2="dag.get_dag_details")

    with pytest.raises(UnsupportedError, match="get_dag_details there"):
        airflow.call(get, "quick")


def test_dead_port() -> None:
    """Where nothing listens, an error of ours says so."""
    with Airflow("http://127.0.0.1:9") as airflow, pytest.raises(UnreachableError):
        airflow.version()
