"""The DAGs of a test server: quick, slow and failing, each with one task named task."""

from __future__ import annotations

# Text, not a module: every Airflow from 1.10 to 3 imports it, on a Python of its own.
_QUICK_SLOW_FAILING = """\
from datetime import datetime
from time import sleep

import airflow

V = tuple(int(x) for x in airflow.__version__.split(".")[:2])
if V >= (3, 0):
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG
else:
    from airflow import DAG
    if V >= (2, 0):
        from airflow.operators.python import PythonOperator
    else:
        from airflow.operators.python_operator import PythonOperator


def quick(): return {"answer": 42}
def slow(): sleep(60)
def failing(): raise ValueError("fails on purpose")


for f in (quick, slow, failing):
    kw = {"schedule" if V >= (2, 4) else "schedule_interval": None}
    dag = DAG(f.__name__, start_date=datetime(2000, 1, 1), catchup=False, **kw)
    with dag:
        PythonOperator(task_id="task", python_callable=f)
    globals()[f.__name__] = dag
"""

FIXTURE_DAGS = {"fixture_dags.py": _QUICK_SLOW_FAILING}
"""The DAGs of a server, by the name of their file."""
