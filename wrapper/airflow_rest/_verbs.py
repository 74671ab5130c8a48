"""The verbs, as data: for each API the endpoint, and the view of what it answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from msgspec import Struct

from airflow_rest._views import Config, Dag, DagRun, Health, Pool, Version

if TYPE_CHECKING:
    from airflow_rest._core import Endpoint

V = TypeVar("V")
Names = Mapping[str, Mapping[str, str]]
"""What an argument is called in each API that has it, by what the verb calls it."""


class Verb(Struct, Generic[V], frozen=True, kw_only=True):
    """One verb.

    Attributes:
        v1: Its endpoint in Airflow 2, as `tag.operation`.
        v2: Its endpoint in Airflow 3.
        view: Makes a view of the answer, or of each item of a list.
        items: Key of the answer that holds the items; "" for a verb of one thing.
        arguments: Every argument that goes into the query. Airflow 3 ignores a name that it does
            not know, and then answers with everything: a test holds them all to the endpoints.
    """

    v1: str
    v2: str
    view: Callable[[Any], V]
    items: str = ""
    arguments: Names = {}

    def endpoint(self, api: str) -> Endpoint[..., Any]:
        """Return the endpoint's module in *api*, imported on first use."""
        name = {"v1": self.v1, "v2": self.v2}[api]
        return cast("Endpoint[..., Any]", import_module(f"airflow_openapi.{api}.api.{name}"))


def _in_both(*names: str) -> Names:
    return {name: {"v1": name, "v2": name} for name in names}


VERSION: Final = Verb(v1="monitoring.get_version", v2="version.get_version", view=Version.of)
HEALTH: Final = Verb(v1="monitoring.get_health", v2="monitor.get_health", view=Health.of)
CONFIG: Final = Verb(
    v1="config.get_config",
    v2="config.get_config",
    view=Config.of,
    arguments=_in_both("section"),
)
DAGS: Final = Verb(
    v1="dag.get_dags",
    v2="dag.get_dags",
    view=Dag.of,
    items="dags",
    arguments=_in_both("tags", "dag_id_pattern", "paused"),
)
DAG: Final = Verb(v1="dag.get_dag", v2="dag.get_dag", view=Dag.of)
PAUSE: Final = Verb(
    v1="dag.patch_dag",
    v2="dag.patch_dag",
    view=Dag.of,
    arguments=_in_both("update_mask"),
)
POOLS: Final = Verb(v1="pool.get_pools", v2="pool.get_pools", view=Pool.of, items="pools")
DAG_RUN: Final = Verb(v1="dag_run.get_dag_run", v2="dag_run.get_dag_run", view=DagRun.of)
TRIGGER: Final = Verb(v1="dag_run.post_dag_run", v2="dag_run.trigger_dag_run", view=DagRun.of)
DAG_RUNS: Final = Verb(
    v1="dag_run.get_dag_runs",
    v2="dag_run.get_dag_runs",
    view=DagRun.of,
    items="dag_runs",
    arguments={
        "logical_date_gte": {"v1": "execution_date_gte", "v2": "logical_date_gte"},
        "logical_date_lte": {"v1": "execution_date_lte", "v2": "logical_date_lte"},
        **_in_both("start_date_gte", "start_date_lte", "end_date_gte", "end_date_lte", "state"),
        "run_type": {"v2": "run_type"},
    },
)
