from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from airflow_rest import Airflow, AsyncAirflow
from tests.live.endpoints import endpoint, model
from tests.live.live_runs import DAY, FIRST, many
from tests.live.marks import covers, on

if TYPE_CHECKING:
    from datetime import datetime

    from scripts.servers.server import Server
    from tests.live.ways import Way

pytestmark = [on("v1", "v2"), covers("dag_runs")]

__all__ = ["many"]  # a fixture

DATES = [FIRST + day * DAY for day in range(57)]
BOUNDS = {"logical_date_gte": DATES[0], "logical_date_lte": DATES[-1]}


@pytest.fixture
def asked(server: Server, paused: str, many: list[datetime]) -> tuple[Any, str, dict[str, Any]]:
    """Return the endpoint that lists runs, its DAG, and the dates from which 57 are left."""
    assert DATES == many[:57]
    get_dag_runs = endpoint(server.release, v1="dag_run.get_dag_runs", v2="dag_run.get_dag_runs")
    kind = "execution" if server.release < (3, 0) else "logical"
    return get_dag_runs, paused, {f"{kind}{name[7:]}": date for name, date in BOUNDS.items()}


def test_57_runs_of_which_20_come_at_once(
    airflow: Airflow, asked: tuple[Any, str, dict[str, Any]]
) -> None:
    """The server gives 20 where 100 are asked for; all 57 come, in their order."""
    get_dag_runs, paused, bounds = asked
    runs = list(airflow.dag_runs(paused, **BOUNDS))  # type: ignore[arg-type]  # dates alone

    assert 20 == len(airflow.call(get_dag_runs, paused, limit=100, **bounds).dag_runs)
    assert DATES == [run.logical_date for run in runs]
    assert [run.run_id for run in runs] == [
        run.dag_run_id for run in airflow.pages(get_dag_runs, paused, limit=7, **bounds)
    ]


def test_several_pages_at_once(way: Way, asked: tuple[Any, str, dict[str, Any]]) -> None:
    """They give the same, in the same order, and tell how far they are."""
    get_dag_runs, paused, bounds = asked

    async def asynchronous() -> list[datetime | None]:
        async with way.client(AsyncAirflow, way.credentials) as airflow:
            runs = airflow.dag_runs(paused, **BOUNDS).concurrent(4)  # type: ignore[arg-type]  # dates alone
            return [run.logical_date async for run in runs]

    with way.client(Airflow, way.credentials) as airflow:
        pages = airflow.pages(get_dag_runs, paused, limit=5, **bounds).concurrent(4)
        assert 57 == len({run.dag_run_id for run in pages})
        assert (57, 57) == (pages.received, pages.total)
    assert DATES == asyncio.run(asynchronous())


def test_what_is_deleted_while_it_is_read(way: Way, server: Server) -> None:
    """Every variable that stays comes exactly once, whichever go before and behind it."""
    release = server.release
    variable = model(release, v1="Variable", v2="VariableBody")
    post = endpoint(release, v1="variable.post_variables", v2="variable.post_variable")
    get = endpoint(release, v1="variable.get_variables", v2="variable.get_variables")
    delete = endpoint(release, v1="variable.delete_variable", v2="variable.delete_variable")
    names = [f"page_{number:02}" for number in range(20)]
    gone = {names[7]: names[0], names[8]: names[1], names[9]: names[9], names[12]: names[18]}
    came = []
    with way.client(Airflow, way.credentials) as airflow:
        for name in names:
            airflow.call(post, body=variable(key=name, value="one"))
        for found in airflow.pages(get, limit=5):
            came.append(found.key)
            if found.key in gone:
                airflow.call(delete, gone[found.key])

    stayed = set(names) - set(gone.values())
    assert sorted(stayed) == [name for name in sorted(came) if name in stayed]
