"""The verbs, as data: for each range of releases the endpoint, and what it calls the arguments."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar, cast

from msgspec import Struct

from airflow_openapi._runtime.releases import parse_release
from airflow_rest._views import Config, Dag, DagRun, Health, Pool, TaskInstance, Version, View

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Endpoint
    from airflow_openapi._runtime.releases import Release

V = TypeVar("V", bound=View)

Names: TypeAlias = dict[str, str]
"""What an endpoint calls each argument of a verb: its own name, BODY and the name of a field,
HERE, or LEFT_OUT. An argument that is not there is one that these releases cannot express."""

BODY: Final = "body."
HERE: Final = "here"
"""The server cannot filter by it, but its answer tells: the client filters."""
LEFT_OUT: Final = ""
"""The endpoint does not need it."""


class Row(Struct, frozen=True):
    """A verb in a range of releases, which ends where that of the next row begins.

    Attributes:
        since: First release.
        endpoint: As `api.tag.operation`.
        names: What it calls the arguments.
    """

    since: str
    endpoint: str
    names: Names

    def load(self) -> Endpoint[..., Any]:
        """Return the endpoint's module, imported on first use."""
        api, _, module = self.endpoint.partition(".")
        return cast("Endpoint[..., Any]", import_module(f"airflow_openapi.{api}.api.{module}"))


class Verb(Struct, Generic[V], frozen=True):
    """A verb.

    Attributes:
        name: Its method.
        view: What it returns, or lists.
        rows: By release, oldest first; what is before the first has no such endpoint.
    """

    name: str
    view: type[V]
    rows: tuple[Row, ...]

    def row(self, release: Release) -> Row | None:
        """Return the row of *release*, or None if that has no such endpoint."""
        rows = (row for row in reversed(self.rows) if parse_release(row.since) <= release)
        return next(rows, None)


def _names(same: str = "", /, *, body: str = "", here: str = "", **renamed: str) -> Names:
    """Return names: those in *same* are the endpoint's own, in *body* those of its fields."""
    return {
        **{name: name for name in same.split()},
        **{name: BODY + name for name in body.split()},
        **dict.fromkeys(here.split(), HERE),
        **renamed,
    }


VERSION: Final = Verb(
    "version",
    Version,
    (
        Row("1.10", "experimental.monitoring.test", _names()),
        Row("2.0", "v1.monitoring.get_version", _names()),
        Row("3.0", "v2.version.get_version", _names()),
    ),
)
HEALTH: Final = Verb(
    "health",
    Health,
    (
        Row("1.10", "experimental.monitoring.get_health", _names()),
        Row("2.0", "v1.monitoring.get_health", _names()),
        Row("3.0", "v2.monitor.get_health", _names()),
    ),
)
CONFIG: Final = Verb(
    "config",
    Config,
    (
        Row("2.0", "v1.config.get_config", _names()),
        Row("2.7", "v1.config.get_config", _names("section")),
        Row("3.0", "v2.config.get_config", _names("section")),
    ),
)
DAGS: Final = Verb(
    "dags",
    Dag,
    (
        Row("2.0", "v1.dag.get_dags", _names(here="tags dag_id_pattern paused")),
        Row("2.2", "v1.dag.get_dags", _names("tags", here="dag_id_pattern paused")),
        Row("2.3", "v1.dag.get_dags", _names("tags dag_id_pattern", here="paused")),
        Row("2.6", "v1.dag.get_dags", _names("tags dag_id_pattern paused")),
        Row("3.0", "v2.dag.get_dags", _names("tags dag_id_pattern paused")),
    ),
)
DAG: Final = Verb(
    "dag",
    Dag,
    (
        Row("1.10", "experimental.dag.get_dag_paused", _names("dag_id")),
        Row("2.0", "v1.dag.get_dag", _names("dag_id")),
        Row("3.0", "v2.dag.get_dag", _names("dag_id")),
    ),
)
# Without the mask, what a release adds to the body could be set along with it.
_PAUSE: Final = _names("dag_id update_mask", body="is_paused")
PAUSE: Final = Verb(
    "pause",
    Dag,
    (
        Row(
            "1.10",
            "experimental.dag.set_dag_paused",
            _names("dag_id", is_paused="paused", update_mask=LEFT_OUT),
        ),
        Row("2.0", "v1.dag.patch_dag", _PAUSE),
        Row("3.0", "v2.dag.patch_dag", _PAUSE),
    ),
)
POOLS: Final = Verb(
    "pools",
    Pool,
    (
        Row("1.10", "experimental.pool.get_pools", _names()),
        Row("2.0", "v1.pool.get_pools", _names()),
        Row("3.0", "v2.pool.get_pools", _names()),
    ),
)
_TRIGGER: Final = _names(
    "dag_id",
    body="conf logical_date note data_interval_start data_interval_end",
    run_id="body.dag_run_id",
)
TRIGGER: Final = Verb(
    "trigger",
    DagRun,
    (
        Row(
            "1.10",
            "experimental.dag_run.trigger_dag",
            _names("dag_id", body="conf run_id", logical_date="body.execution_date"),
        ),
        Row("2.0", "v1.dag_run.post_dag_run", _TRIGGER),
        Row("3.0", "v2.dag_run.trigger_dag_run", _TRIGGER),
    ),
)
_RUN: Final = _names("dag_id", run_id="dag_run_id", logical_date=LEFT_OUT)
DAG_RUN: Final = Verb(
    "dag_run",
    DagRun,
    (
        Row(
            "1.10",
            "experimental.dag_run.get_dag_run",
            _names("dag_id", run_id=LEFT_OUT, logical_date="execution_date"),
        ),
        Row("2.0", "v1.dag_run.get_dag_run", _RUN),
        Row("3.0", "v2.dag_run.get_dag_run", _RUN),
    ),
)
_DATES: Final = "start_date_gte start_date_lte end_date_gte end_date_lte"
_RUNS: Final = _names(
    f"dag_id {_DATES}",
    here="state run_type",
    logical_date_gte="execution_date_gte",
    logical_date_lte="execution_date_lte",
)
DAG_RUNS: Final = Verb(
    "dag_runs",
    DagRun,
    (
        Row(
            "1.10",
            "experimental.dag_run.get_dag_runs",
            # Its answer does not say when a run ended.
            _names(
                "dag_id",
                here="state run_type logical_date_gte logical_date_lte "
                "start_date_gte start_date_lte",
            ),
        ),
        Row("2.0", "v1.dag_run.get_dag_runs", _RUNS),
        Row("2.3", "v1.dag_run.get_dag_runs", _RUNS | _names("state")),
        Row(
            "3.0",
            "v2.dag_run.get_dag_runs",
            _names(f"dag_id {_DATES} state run_type logical_date_gte logical_date_lte"),
        ),
    ),
)
_TASKS: Final = _names("dag_id state", run_id="dag_run_id")
TASK_INSTANCES: Final = Verb(
    "task_instances",
    TaskInstance,
    (
        Row("2.0", "v1.task_instance.get_task_instances", _TASKS | _names(here="task_id")),
        Row("3.0", "v2.task_instance.get_task_instances", _TASKS | _names("task_id")),
    ),
)
_CLEAR: Final = _names("dag_id", body="only_failed dry_run reset_dag_runs task_ids")
_CLEAR_BY_ID: Final = _CLEAR | _names(
    run_id="body.dag_run_id", start_date=LEFT_OUT, end_date=LEFT_OUT
)
CLEAR: Final = Verb(
    "clear",
    TaskInstance,
    (
        Row(
            "2.0",
            "v1.dag.post_clear_task_instances",
            _names(
                "dag_id",
                body="only_failed dry_run reset_dag_runs start_date end_date",
                run_id=LEFT_OUT,
            ),
        ),
        Row(
            "2.1",
            "v1.dag.post_clear_task_instances",
            _CLEAR | _names(body="start_date end_date", run_id=LEFT_OUT),
        ),
        Row("2.4", "v1.dag.post_clear_task_instances", _CLEAR_BY_ID),
        Row(
            "3.0",
            "v2.task_instance.post_clear_task_instances",
            _CLEAR_BY_ID | _names(map_index=LEFT_OUT),
        ),
    ),
)
