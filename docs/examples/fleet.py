"""Trigger a run on each Airflow of a fleet, wait for it, read its log, list today's runs.

AIRFLOW_USERNAME=admin AIRFLOW_PASSWORD=admin python docs/examples/fleet.py quick task \
    http://localhost:8080 https://deployments.example.com/galactic-stars-1234/airflow
"""

import os
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from airflow_rest import Airflow, Login, UnsupportedError


def main(dag_id: str, task_id: str, *urls: str) -> None:
    """Do the same on every Airflow, whatever release it is of."""
    login = Login(os.environ["AIRFLOW_USERNAME"], os.environ["AIRFLOW_PASSWORD"])
    for url in urls:
        with Airflow(url, auth=login) as airflow:
            print(f"{airflow.url} is Airflow {airflow.version().version}")
            airflow.unpause(dag_id)
            run = airflow.wait(airflow.trigger(dag_id), timeout=300)
            print(f"{run.run_id}: {run.state}")
            with suppress(UnsupportedError):  # the API of 1.10 has no logs
                for line in airflow.logs(run, task_id):
                    print(f"  {line}")
            today = datetime.now(UTC) - timedelta(days=1)
            runs = airflow.dag_runs(dag_id, state=["success", "failed"], start_date_gte=today)
            print(f"{len(list(runs))} runs ended since {today:%Y-%m-%d %H:%M}")


if __name__ == "__main__":
    main(*sys.argv[1:])
