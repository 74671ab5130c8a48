"""No verb raises an error that is not ours, whichever of its requests is answered oddly."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from airflow_rest import Airflow, AirflowError, DagRun
from tests.answers.odd import EVERY, Odd

DATE = datetime(2021, 1, 1, tzinfo=UTC)
RUN = DagRun(dag_id="d", run_id="r", state="queued", logical_date=DATE)
GOOD = {
    "dag_id": "d",
    "dag_run_id": "r",
    "task_id": "t",
    "state": "success",
    "try_number": 1,
    "execution_date": DATE.isoformat(),
    "logical_date": DATE.isoformat(),
    "note": "text",
    "map_index": 3,
}
VERSIONS = ["3.3.2", "2.11.2", "2.0.2", "1.10.15"]
VERBS: dict[str, Callable[[Airflow], object]] = {
    "trigger": lambda airflow: airflow.trigger("d"),
    "dag_run": lambda airflow: airflow.dag_run("d", "r"),
    "dag_runs": lambda airflow: list(airflow.dag_runs("d")),
    "wait": lambda airflow: airflow.wait(RUN, timeout=0.01, poll=0.001, slowest_poll=0.001),
    "task_instances": lambda airflow: list(airflow.task_instances(RUN)),
    "clear": lambda airflow: airflow.clear(RUN),
    "logs": lambda airflow: list(airflow.logs(RUN, "t")),
    "dags": lambda airflow: list(airflow.dags()),
    "dag": lambda airflow: airflow.dag("d"),
    "pause": lambda airflow: airflow.pause("d"),
    "pools": lambda airflow: list(airflow.pools()),
    "health": lambda airflow: airflow.health(),
    "version": lambda airflow: airflow.version(),
    "config": lambda airflow: airflow.config(),
}


@pytest.fixture(autouse=True)
def _unlogged() -> Iterator[None]:
    """Keep out of the way what is logged of each answer that is not as promised."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


def outcome(verb: str, version: str, odd: Odd, good: int) -> Exception | None:
    """Return the error of a verb of which so many requests are answered well, the others oddly."""
    left = good

    def handler(_: httpx.Request) -> httpx.Response:
        nonlocal left
        left -= 1
        body = json.dumps(GOOD).encode()
        return odd.answer(200, body) if left < 0 else httpx.Response(200, content=body)

    transport = httpx.MockTransport(handler)
    with Airflow("http://localhost", version=version, retry=None, transport=transport) as airflow:
        try:
            VERBS[verb](airflow)
        except Exception as error:  # noqa: BLE001 - judged
            return error
    return None


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_with_each_odd_answer(verb: str) -> None:
    """It returns, or raises an error of ours."""
    foreign: dict[str, Any] = {}
    for number, odd in enumerate(EVERY):
        for good in (0, 1):
            version = VERSIONS[(number + good) % len(VERSIONS)]
            error = outcome(verb, version, odd, good)
            if error and not isinstance(error, AirflowError):
                foreign[f"{version}, {odd.name}, {good}"] = error

    assert {} == foreign
