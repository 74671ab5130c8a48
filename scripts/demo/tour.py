"""What the demo does with a server, as a user would write it, and what must come of it."""

from __future__ import annotations

import ast
import contextlib
import json
import time
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from airflow_openapi.v1.api.x_com import get_xcom_entry as get_xcom_entry_v1
from airflow_openapi.v2.api.x_com import get_xcom_entry as get_xcom_entry_v2
from airflow_rest import Airflow, Login
from scripts.servers.configuration import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from airflow_rest import DagRun
    from scripts.servers.progress import Progress
    from scripts.servers.releases import Release

DAG = "quick"
CONF = {"day": 1}
LOGICAL_DATE = "2021-11-16T11:34:00"  # as Astronomer's page writes it: naive, meant as UTC
TASK = "task"
ANSWER = {"answer": 42}
_PATIENCE_S = 120.0


@dataclass(frozen=True)
class Findings:
    """What the tour saw.

    Attributes:
        version: The release as the server reports it.
        run_id: The id of the run that it made.
        conf: The conf that the run has, read back from the server.
        logical_date: The date that the run has; aware.
        states: Each state of the run that was seen, in order.
        waited_s: Seconds from the trigger to the end of the run.
        pools: The open and all slots of each pool, by name.
        answer: What the task returned.
    """

    version: str
    run_id: str
    conf: Mapping[str, Any]
    logical_date: datetime | None
    states: tuple[str, ...]
    waited_s: float
    pools: Mapping[str, tuple[int | None, int]]
    answer: Any


def tour(url: str, release: Release, progress: Progress) -> Findings:
    """Trigger a run, wait for it, and read it, the pools and its task's answer.

    Raises:
        AirflowError: Something did not work.
    """
    states: list[str] = []

    def show(run: DagRun) -> None:
        if run.state not in states:
            states.append(run.state)
            progress.step(f"its run is {run.state}")
        progress.tick()

    progress.step(f"triggering {DAG}")
    with Airflow(url, auth=Login(USER, PASSWORD)) as airflow:
        began = time.monotonic()
        run = airflow.trigger(DAG, conf=CONF, logical_date=LOGICAL_DATE)
        show(run)
        run = airflow.wait(run, timeout=_PATIENCE_S, poll=0.25, slowest_poll=1, on_progress=show)
        waited_s = time.monotonic() - began
        progress.step("reading what came of it")
        pools = {pool.name: (pool.open_slots, pool.slots) for pool in airflow.pools()}
        found = run.run_id, TASK, "return_value"
        value: object
        if release < (3, 0):
            value = airflow.call(get_xcom_entry_v1, DAG, *found).value
        else:
            value = airflow.call(get_xcom_entry_v2, DAG, *found).value
        return Findings(
            version=airflow.version().version,
            run_id=run.run_id,
            conf=run.conf,
            logical_date=run.logical_date,
            states=tuple(states),
            waited_s=waited_s,
            pools=pools,
            answer=answer_of(value),
        )


def answer_of(value: Any) -> Any:
    """Return the value of an XCom entry; Airflow 2 and some of 3 write it as text.

    The text is Python's repr, or JSON where the server stores that; any other is left as it is.
    """
    if not isinstance(value, str):
        return value
    for read in (json.loads, ast.literal_eval):
        with contextlib.suppress(ValueError, SyntaxError):
            return read(value)
    return value


def complaints(found: Findings, release: Release) -> list[str]:
    """Return what is not as it must be, in words; nothing if all held."""
    expected = {
        "the server's release": (str(release), found.version.partition("+")[0]),
        "the conf of the run": (CONF, found.conf),
        "the date of the run": (datetime.fromisoformat(f"{LOGICAL_DATE}Z"), found.logical_date),
        "the last state of the run": ("success", found.states[-1]),
        "the task's answer": (ANSWER, found.answer),
        "the pools": (["default_pool"], list(found.pools)),
    }
    return [
        f"{what} should be {wanted!r}, and is {seen!r}"
        for what, (wanted, seen) in expected.items()
        if wanted != seen
    ]
