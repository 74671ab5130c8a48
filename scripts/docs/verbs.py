"""The verbs of both clients: what each is for, and a script of each."""

from __future__ import annotations

from typing import Final, NamedTuple

from scripts.docs.layout import script


class Verb(NamedTuple):
    """A verb.

    Attributes:
        task: What someone wants who needs it.
        lines: A use of it, with a client called `airflow`.
    """

    task: str
    lines: tuple[str, ...]

    def text(self) -> str:
        """Return a script that does it."""
        return script([f"    {line}" for line in self.lines], set())


_RUN: Final = 'run = airflow.dag_run("example_dag", "manual__2026-01-15")'

VERBS: Final[dict[str, Verb]] = {
    "trigger": Verb(
        "Trigger a DAG run",
        (
            'run = airflow.trigger("example_dag", conf={"day": 1})',
            "print(run.run_id, run.state)",
        ),
    ),
    "wait": Verb(
        "Wait until a run is done",
        (_RUN, "run = airflow.wait(run)", "print(run.state)"),
    ),
    "clear": Verb(
        "Clear failed task instances, so that they run again",
        (
            _RUN,
            "for task in airflow.clear(run, only_failed=True):",
            "    print(task.task_id)",
        ),
    ),
    "logs": Verb(
        "Read the log of a task",
        (_RUN, 'for line in airflow.logs(run, "extract"):', "    print(line)"),
    ),
    "dag_run": Verb(
        "Look a run up, by its id or its date", (_RUN, "print(run.state, run.logical_date)")
    ),
    "dag_runs": Verb(
        "List the runs of a DAG",
        (
            'for run in airflow.dag_runs("example_dag", state="failed"):',
            "    print(run.run_id, run.state)",
        ),
    ),
    "task_instances": Verb(
        "List the task instances of a run",
        (
            _RUN,
            "for task in airflow.task_instances(run):",
            "    print(task.task_id, task.state)",
        ),
    ),
    "dags": Verb(
        "List the DAGs", ("for dag in airflow.dags():", "    print(dag.dag_id, dag.is_paused)")
    ),
    "dag": Verb("Read a DAG", ('dag = airflow.dag("example_dag")', "print(dag.is_paused)")),
    "pause": Verb("Pause a DAG", ('airflow.pause("example_dag")',)),
    "unpause": Verb("Let a paused DAG start runs again", ('airflow.unpause("example_dag")',)),
    "pools": Verb(
        "List the pools", ("for pool in airflow.pools():", "    print(pool.name, pool.open_slots)")
    ),
    "config": Verb("Read the configuration", ("print(airflow.config())",)),
    "health": Verb(
        "Ask whether scheduler and database are well", ("print(airflow.health().is_healthy)",)
    ),
    "version": Verb("Ask which release it is", ("print(airflow.version().version)",)),
}
