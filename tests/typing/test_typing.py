from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ACCEPTED = Path(__file__).with_name("accepted.py")
CHECKERS = {"mypy": ("mypy", "--strict", "--follow-imports=silent"), "pyright": ("pyright",)}

REFUSED = """\
from airflow_openapi import Client, iter_items
from airflow_openapi.v1.api.dag_run import post_dag_run
from airflow_openapi.v2.api.dag import get_dag_details
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_rest import Airflow, AsyncAirflow


async def refused(airflow: Airflow, later: AsyncAirflow, client: Client) -> None:
    airflow.call(get_dag_details)
    airflow.call(get_dag_details, 5)
    airflow.call(get_dag_details, "x", nope=1)
    airflow.call(get_dag_runs, "x", limit="5")
    airflow.call(post_dag_run, "x", body={})
    airflow.call(get_dag_details.sync, "x")
    await later.call(get_dag_details, 5)
    airflow.pages(get_dag_details, "x")
    airflow.pages(get_dag_runs, 5)
    airflow.pages(get_dag_runs, "x", cursor=5)
    later.pages(get_dag_runs)
    iter_items(client, get_dag_details, "x")
    iter_items(client, get_dag_runs, "x", nope=1)
    airflow.trigger("x", when="now")
    airflow.trigger("x", logical_date=5)
    airflow.wait("x")
    Airflow("http://localhost:8080", "a token")
    from airflow_openapi import Clent
    from airflow_openapi.v2.models import DAGRunRespons
    from airflow_rest import Airfow
"""
FIRST_REFUSED = 9
LAST_REFUSED = 28


def checked(checker: str, path: Path) -> str:
    """Return what a type checker says about the file, "" if it has nothing to say."""
    command = [sys.executable, "-m", *CHECKERS[checker], str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False, text=True)
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_exact_types_are_known(checker: str) -> None:
    """Every assert_type holds."""
    assert "" == checked(checker, ACCEPTED)


@pytest.mark.parametrize("checker", CHECKERS)
def test_wrong_arguments_are_refused(checker: str, tmp_path: Path) -> None:
    """What an endpoint or a verb does not take, or is not there, is an error, and nothing else."""
    path = tmp_path / "refused.py"
    path.write_text(REFUSED)
    lines = re.findall(r"refused\.py:(\d+):.* error", checked(checker, path))

    assert list(range(FIRST_REFUSED, LAST_REFUSED + 1)) == sorted({int(line) for line in lines})
