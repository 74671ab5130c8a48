"""DAGs that give the live tests something of every kind to read.

quick      returns a dict, which is pushed to XCom; no schedule
slow       sleeps for a minute; its runs stay queued, since the tests pause it
failing    fails
rich       has something of every kind: params, tags, an SLA, outlets, retries, a mapped task
retrying   fails at its first try and succeeds at its second
mapped     has one task for each of three numbers (2.3 and later)
printing   writes lines to its log, some of them long or not ASCII
cron       is scheduled by a cron expression
delta      is scheduled by a timedelta
relative   is scheduled by a relativedelta (1.10 and 2)
consumer   is scheduled by what rich updates (2.4 and later)
held       is paused from the first, and no test unpauses it
example_dag  is that of the guides: its task load fails at its first try, which is its only one
broken.py  is a file that cannot be imported
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.servers.dags import FIXTURE_DAGS

if TYPE_CHECKING:
    from scripts.servers.releases import Release

# Text, as that of quick, slow and failing, behind which it stands: every Airflow imports it.
_MORE = """
from datetime import timedelta

from dateutil.relativedelta import relativedelta


def answer(): return {"answer": 42}
def same(value): return value
def number(value): print("number", value)
def once_more(ti, **_):
    print("this is try", ti.try_number)
    if ti.try_number == 1: raise ValueError("fails at its first try")
def lines():
    for number in range(200): print("line", number)
    print("caf\\u00e9 \\u6f22\\u5b57 " + "x" * 5000)


when = "schedule" if V >= (2, 4) else "schedule_interval"
context = {} if V >= (2, 0) else {"provide_context": True}
more = {"sla": timedelta(hours=1)} if (2, 0) <= V < (3, 0) else {}
outlets = []
if V >= (3, 0):
    from airflow.sdk import Asset
    outlets = [Asset("s3://live/one")]
elif V >= (2, 4):
    from airflow.datasets import Dataset
    outlets = [Dataset("s3://live/one")]
if outlets:
    more["outlets"] = outlets


def make(dag_id, function, schedule=None, start=2000, task={}, **options):
    options[when] = schedule
    dag = DAG(dag_id, start_date=datetime(start, 1, 1), catchup=False, **options)
    with dag:
        PythonOperator(task_id="task", python_callable=function, **task)
    globals()[dag_id] = dag
    return dag


rich = make(
    "rich",
    answer,
    description="something of every kind",
    tags=["one", "two"],
    # 2.2.5 may keep the plain value of a param in its copy of the DAG, and answers 500 for its
    # tasks from then on: AttributeError in its task_schema.get_params.
    params={} if V == (2, 2) else {"number": 1, "text": "one"},
    dagrun_timeout=timedelta(hours=1),
    default_args={
        "owner": "somebody",
        "retries": 2,
        "retry_delay": timedelta(seconds=5),
        "retry_exponential_backoff": True,
        "execution_timeout": timedelta(minutes=5),
        "pool_slots": 1,
    },
    max_active_runs=3,
    task=more,
)
rich.doc_md = "# rich"
make(
    "retrying",
    once_more,
    task=dict(context, retries=1, retry_delay=timedelta(0)),
)
make("printing", lines)
make("held", answer, is_paused_upon_creation=True)
example_dag = DAG("example_dag", start_date=datetime(2000, 1, 1), catchup=False, **{when: None})
with example_dag:
    extract = PythonOperator(task_id="extract", python_callable=answer)
    extract >> PythonOperator(task_id="load", python_callable=once_more, **context)
future = {"start": 2100, "is_paused_upon_creation": True}
make("cron", answer, "0 0 1 1 *", **future)
make("delta", answer, timedelta(days=365), **future)
if V < (3, 0):
    make("relative", answer, relativedelta(years=1), **future)
if V >= (2, 3):
    with rich:
        rich.get_task("task") >> PythonOperator.partial(
            task_id="mapped", python_callable=same
        ).expand(op_args=[[1], [2]])
    mapped = DAG("mapped", start_date=datetime(2000, 1, 1), catchup=False, **{when: None})
    with mapped:
        PythonOperator.partial(task_id="task", python_callable=number).expand(
            op_args=[[1], [2], [3]]
        )
if V >= (2, 4):
    make("consumer", answer, outlets)
"""

LIVE_DAGS = {
    # In the same file, so that they are there as soon as quick is.
    **{name: text + _MORE for name, text in FIXTURE_DAGS.items()},
    "broken.py": "raise ValueError('this airflow dag is broken on purpose')\n",
}
"""The DAGs of the servers under test, by the name of their file."""


def names(release: Release) -> set[str]:
    """Return the DAGs that a server of *release* has."""
    since = {"mapped": (2, 3), "consumer": (2, 4)}
    plain = ["quick", "slow", "failing", "rich", "retrying", "printing", "held", "cron", "delta"]
    plain += ["example_dag"]
    old = ["relative"] if release < (3, 0) else []
    return {*plain, *old, *(name for name, first in since.items() if release >= first)}
