"""The verbs, as data: by release the endpoint, and what that calls the arguments."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar, cast

from airflow_openapi._runtime.releases import Release, parse_release
from airflow_rest import _views as views

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Endpoint

V = TypeVar("V", bound=views.View)

BODY: Final = "body."
HERE: Final = "here."
LEFT_OUT: Final = "-"

# Verb, first release, endpoint (`+`: as in the row before, and also), and what that takes:
#   name         an argument that is called the same there
#   name=other   one that is called otherwise
#   body.name    a field of its body
#   here.name    what the release cannot filter by, but its answers tell: the client filters
#   name=-       what the endpoint does not need
#   name..       both name_gte and name_lte
# What is in no row of a release, it cannot express. `update_mask` keeps what a release adds to
# the body from being set along. 1.10 does not tell when a run ended.
_TABLE: Final = """
version 1.10 experimental.monitoring.test
version 2.0 v1.monitoring.get_version
version 3.0 v2.version.get_version
health 1.10 experimental.monitoring.get_health
health 2.0 v1.monitoring.get_health
health 3.0 v2.monitor.get_health
config 2.0 v1.config.get_config
config 2.7 + section
config 3.0 v2.config.get_config section
dags 2.0 v1.dag.get_dags here.tags here.dag_id_pattern here.paused
dags 2.2 + tags
dags 2.3 + dag_id_pattern
dags 2.6 + paused
dags 3.0 v2.dag.get_dags tags dag_id_pattern paused
dag 1.10 experimental.dag.get_dag_paused dag_id
dag 2.0 v1.dag.get_dag dag_id
dag 3.0 v2.dag.get_dag dag_id
pause 1.10 experimental.dag.set_dag_paused dag_id is_paused=paused update_mask=-
pause 2.0 v1.dag.patch_dag dag_id body.is_paused update_mask
pause 3.0 v2.dag.patch_dag dag_id body.is_paused update_mask
pools 1.10 experimental.pool.get_pools
pools 2.0 v1.pool.get_pools
pools 3.0 v2.pool.get_pools
import_errors 2.0 v1.import_error.get_import_errors
import_errors 3.0 v2.import_error.get_import_errors
trigger 1.10 experimental.dag_run.trigger_dag dag_id body.conf
trigger 1.10 + body.run_id logical_date=body.execution_date
trigger 2.0 v1.dag_run.post_dag_run dag_id body.conf
trigger 2.0 + run_id=body.dag_run_id logical_date=body.execution_date
trigger 2.2 + body.logical_date
trigger 2.5 + body.note
trigger 2.9 + body.data_interval_start body.data_interval_end
trigger 3.0 v2.dag_run.trigger_dag_run dag_id body.conf run_id=body.dag_run_id body.logical_date
trigger 3.0 + body.note body.data_interval_start body.data_interval_end
dag_run 1.10 experimental.dag_run.get_dag_run dag_id run_id=- logical_date=execution_date
dag_run 2.0 v1.dag_run.get_dag_run dag_id run_id=dag_run_id logical_date=-
dag_run 3.0 v2.dag_run.get_dag_run dag_id run_id=dag_run_id logical_date=-
dag_runs 1.10 experimental.dag_run.get_dag_runs dag_id here.state here.run_type
dag_runs 1.10 + here.logical_date.. here.start_date..
dag_runs 2.0 v1.dag_run.get_dag_runs dag_id here.state here.run_type
dag_runs 2.0 + logical_date..=execution_date.. start_date.. end_date.. no_dag_id=-
dag_runs 2.3 + state
dag_runs 3.0 v2.dag_run.get_dag_runs dag_id state run_type
dag_runs 3.0 + logical_date.. start_date.. end_date.. no_dag_id=-
wait 3.1 v2.dag_run.wait_dag_run_until_finished dag_id run_id=dag_run_id interval
task_instances 2.0 v1.task_instance.get_task_instances dag_id run_id=dag_run_id state here.task_id
task_instances 3.0 v2.task_instance.get_task_instances dag_id run_id=dag_run_id state task_id
clear 2.0 v1.dag.post_clear_task_instances dag_id run_id=- body.start_date body.end_date
clear 2.0 + body.dry_run body.only_failed body.reset_dag_runs
clear 2.1 + body.task_ids
clear 2.4 + run_id=body.dag_run_id start_date=- end_date=-
clear 3.0 v2.task_instance.post_clear_task_instances dag_id run_id=body.dag_run_id body.task_ids
clear 3.0 + body.dry_run body.only_failed body.reset_dag_runs start_date=- end_date=- map_index=-
"""


class Row(NamedTuple):
    """A verb in a range of releases, which ends where that of the next row begins.

    Attributes:
        since: First release.
        endpoint: As `api.tag.operation`.
        names: Where each argument goes: a name, BODY and a name, HERE and a name, or LEFT_OUT.
    """

    since: Release
    endpoint: str
    names: Mapping[str, str]

    def load(self) -> Endpoint[..., Any]:
        """Return the endpoint's module, imported on first use."""
        api, _, module = self.endpoint.partition(".")
        return cast("Endpoint[..., Any]", import_module(f"airflow_openapi.{api}.api.{module}"))


class Verb(Generic[V]):
    """A verb.

    Attributes:
        name: Its method.
        view: What it returns, or lists.
        rows: By release, oldest first; a release before the first has no such endpoint.
    """

    def __init__(self, name: str, view: type[V]) -> None:
        self.name = name
        self.view = view
        self.rows: list[Row] = []
        for line in _TABLE.splitlines():
            verb, *cells = line.split() or [""]
            if verb == name:
                self._add(*cells)

    def row(self, release: Release) -> Row | None:
        """Return the row of *release*, or None if that has no such endpoint."""
        return next((row for row in reversed(self.rows) if row.since <= release), None)

    def _add(self, since: str, endpoint: str, *cells: str) -> None:
        names: dict[str, str] = {}
        if endpoint == "+":
            _, endpoint, before = self.rows[-1]
            names.update(before)
        for cell in cells:
            ends = ("_gte", "_lte") if ".." in cell else ("",)
            for end in ends:
                name, _, other = cell.replace("..", end).partition("=")
                names[name.rpartition(".")[2]] = other or name
        row = Row(parse_release(since), endpoint, names)
        if self.rows and self.rows[-1].since == row.since:
            self.rows.pop()
        self.rows.append(row)


VERSION: Final = Verb("version", views.Version)
HEALTH: Final = Verb("health", views.Health)
CONFIG: Final = Verb("config", views.Config)
DAGS: Final = Verb("dags", views.Dag)
DAG: Final = Verb("dag", views.Dag)
PAUSE: Final = Verb("pause", views.Dag)
POOLS: Final = Verb("pools", views.Pool)
IMPORT_ERRORS: Final = Verb("import_errors", views.ImportFault)
TRIGGER: Final = Verb("trigger", views.DagRun)
DAG_RUN: Final = Verb("dag_run", views.DagRun)
DAG_RUNS: Final = Verb("dag_runs", views.DagRun)
WAIT: Final = Verb("wait", views.DagRun)
TASK_INSTANCES: Final = Verb("task_instances", views.TaskInstance)
CLEAR: Final = Verb("clear", views.TaskInstance)
