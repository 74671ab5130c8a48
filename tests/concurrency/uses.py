"""One use of each kind of verb; each checks that the answers are about what it asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_openapi.v2.api.dag import get_dag
from airflow_rest import Airflow, AsyncAirflow, DagRun
from tests.concurrency.airflow3 import ITEMS, LINES

if TYPE_CHECKING:
    from collections.abc import Sequence

KINDS = 8
"""How many kinds of use there are; *number* modulo this tells which."""


def _runs(dag_id: str) -> list[tuple[str, str]]:
    return [(dag_id, f"{dag_id}-{number}") for number in range(ITEMS)]


def _lines(dag_id: str) -> list[str]:
    return [f"{dag_id}/r/t/1:{number}" for number in range(LINES)]


def _ids(runs: Sequence[DagRun]) -> list[tuple[str, str]]:
    return [(run.dag_id, run.run_id) for run in runs]


def _events(lines: Sequence[str]) -> list[str]:
    return [line.split()[-1] for line in lines]


def use(airflow: Airflow, number: int) -> None:
    """Use *airflow* once, and check the answers."""
    dag_id = f"dag-{number}"
    match number % KINDS:
        case 0:
            assert dag_id == airflow.dag(dag_id).dag_id
        case 1:
            assert _runs(dag_id) == _ids(list(airflow.dag_runs(dag_id)))
        case 2:
            assert _runs(dag_id) == _ids(list(airflow.dag_runs(dag_id).concurrent(3)))
        case 3:
            run = DagRun(dag_id=dag_id, run_id="r")
            assert _lines(dag_id) == _events(list(airflow.logs(run, "t")))
        case 4:
            ended = airflow.wait(DagRun(dag_id=dag_id, run_id="wait", state="running"), poll=0.01)
            assert (dag_id, "success") == (ended.dag_id, ended.state)
        case 5:
            made = airflow.trigger(dag_id, conf={"of": dag_id})
            assert (dag_id, {"of": dag_id}) == (made.dag_id, made.conf)
        case 6:
            assert dag_id == airflow.call(get_dag, dag_id).dag_id
        case _:
            paused = airflow.pause(dag_id)
            assert (dag_id, True) == (paused.dag_id, paused.is_paused)


async def ause(airflow: AsyncAirflow, number: int) -> None:
    """As `use`, for asyncio."""
    dag_id = f"dag-{number}"
    match number % KINDS:
        case 0:
            assert dag_id == (await airflow.dag(dag_id)).dag_id
        case 1:
            assert _runs(dag_id) == _ids([run async for run in airflow.dag_runs(dag_id)])
        case 2:
            runs = airflow.dag_runs(dag_id).concurrent(3)
            assert _runs(dag_id) == _ids([run async for run in runs])
        case 3:
            lines = airflow.logs(DagRun(dag_id=dag_id, run_id="r"), "t")
            assert _lines(dag_id) == _events([line async for line in lines])
        case 4:
            run = DagRun(dag_id=dag_id, run_id="wait", state="running")
            ended = await airflow.wait(run, poll=0.01)
            assert (dag_id, "success") == (ended.dag_id, ended.state)
        case 5:
            made = await airflow.trigger(dag_id, conf={"of": dag_id})
            assert (dag_id, {"of": dag_id}) == (made.dag_id, made.conf)
        case 6:
            assert dag_id == (await airflow.call(get_dag, dag_id)).dag_id
        case _:
            paused = await airflow.pause(dag_id)
            assert (dag_id, True) == (paused.dag_id, paused.is_paused)
