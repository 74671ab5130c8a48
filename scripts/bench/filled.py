"""Real servers with many task instances, to measure reading them: installed, filled, removed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from airflow_openapi.v1.api.task_instance import get_task_instances as instances_v1
from airflow_openapi.v2.api.task_instance import get_task_instances as instances_v2
from airflow_rest import Airflow, Login
from scripts.servers import configuration
from scripts.servers.configuration import PASSWORD, USER
from scripts.servers.install import install
from scripts.servers.interrupts import Interrupts
from scripts.servers.progress import Progress, progress_on
from scripts.servers.releases import parse
from scripts.servers.temporary import on_temporary_server

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.servers.server import Server

T = TypeVar("T")

TASKS: Final = 25
"""Task instances of a run."""
_DAG: Final = "quick"  # as the server's starter wants it
_DAGS: Final = f"""\
import datetime

import airflow

if airflow.__version__.startswith("2."):
    from airflow import DAG
    from airflow.operators.empty import EmptyOperator
else:
    from airflow.providers.standard.operators.empty import EmptyOperator
    from airflow.sdk import DAG

with DAG("{_DAG}", start_date=datetime.datetime(2000, 1, 1), schedule=None, catchup=False):
    for number in range({TASKS}):
        EmptyOperator(task_id=f"extract_table_{{number:02}}")
"""


def on_filled_server(release: str, count: int, use: Callable[[Server], T]) -> T:
    """Return what *use* makes of a real server of *release* that has *count* task instances.

    One run is run by it; the others are copies of that one, written through its own models.

    Raises:
        ServerError: The server could not be installed, started or stopped.
        AirflowError: Its one run did not succeed.
        CalledProcessError: Its database could not be filled.
        ValueError: It does not have as many afterwards.
    """
    progress = progress_on(sys.stderr, "  ")

    with Interrupts() as interrupts:

        def filled(server: Server) -> T:
            progress.step(f"filling Airflow {release} with {count:,} task instances")
            _fill(server, count, progress, interrupts)
            progress.done()
            return use(server)

        return on_temporary_server(
            parse(release), filled, progress, interrupts, dags={"dags.py": _DAGS}
        )


def _fill(server: Server, count: int, progress: Progress, interrupts: Interrupts) -> None:
    with Airflow(server.address.url, Login(USER, PASSWORD)) as airflow:
        run = airflow.trigger(_DAG, logical_date="2026-03-01T04:30:00Z", conf={"day": 1})
        airflow.wait(run, raise_on_failure=True)
        venv = install(server.release, server.cache, progress, interrupts)
        inherited = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        env = configuration.environment(
            server.release, server.address.port, server.home, venv, inherited
        )
        script = Path(__file__).with_name("fill.py")
        command = [str(venv / "bin" / "python"), str(script), _DAG, str(count // TASKS - 1)]
        subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
        if server.release >= (3, 0):
            total = airflow.call(instances_v2, "~", "~", limit=1).total_entries
        else:
            total = airflow.call(instances_v1, "~", "~", limit=1).total_entries
    if total != count:
        raise ValueError(f"it lists {total} task instances instead of {count}")
