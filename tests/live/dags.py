"""DAGs that give the live tests something of every kind to read."""

from __future__ import annotations

from scripts.servers.dags import FIXTURE_DAGS

_RICH = """
from datetime import timedelta

from dateutil.relativedelta import relativedelta


def answer(): return {"answer": 42}
def same(value): return value


when = "schedule" if V >= (2, 4) else "schedule_interval"
more = {} if V >= (3, 0) else {"sla": timedelta(hours=1)}
outlets = []
if V >= (3, 0):
    from airflow.sdk import Asset
    outlets = [Asset("s3://live/one")]
elif V >= (2, 4):
    from airflow.datasets import Dataset
    outlets = [Dataset("s3://live/one")]

args = {
    "owner": "somebody",
    "retries": 2,
    "retry_delay": timedelta(seconds=5),
    "retry_exponential_backoff": True,
    "execution_timeout": timedelta(minutes=5),
    "pool_slots": 1,
}
rich = DAG(
    "rich",
    start_date=datetime(2000, 1, 1),
    catchup=False,
    description="something of every kind",
    tags=["one", "two"],
    # 2.2.5 may keep the plain value of a param in its copy of the DAG, and answers 500 for its
    # tasks from then on: AttributeError in its task_schema.get_params.
    params={} if V == (2, 2) else {"number": 1, "text": "one"},
    doc_md="# rich",
    dagrun_timeout=timedelta(hours=1),
    default_args=args,
    max_active_runs=3,
    **{when: None}
)
with rich:
    first = PythonOperator(task_id="task", python_callable=answer, outlets=outlets, **more)
    if V >= (2, 3):
        first >> PythonOperator.partial(task_id="mapped", python_callable=same).expand(
            op_args=[[1], [2]]
        )
for name, schedule in {
    "cron": "0 0 1 1 *",
    "delta": timedelta(days=365),
    "relative": relativedelta(years=1),
}.items():
    if V >= (3, 0) and name == "relative":
        continue
    dag = DAG(
        name,
        start_date=datetime(2100, 1, 1),
        catchup=False,
        is_paused_upon_creation=True,
        **{when: schedule}
    )
    with dag:
        PythonOperator(task_id="task", python_callable=answer)
    globals()[name] = dag
if V >= (2, 4):
    consumer = DAG("consumer", start_date=datetime(2000, 1, 1), schedule=outlets, catchup=False)
    with consumer:
        PythonOperator(task_id="task", python_callable=answer)
"""

LIVE_DAGS = {
    # In the same file, so that they are there as soon as quick is.
    **{name: text + _RICH for name, text in FIXTURE_DAGS.items()},
    "broken.py": "raise ValueError('this airflow dag is broken on purpose')\n",
}
"""The DAGs of the servers under test, by the name of their file."""
