"""The verbs of an Airflow as a whole, and of its DAGs and pools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from msgspec.structs import replace

from airflow_openapi._runtime.steps import AskServer
from airflow_rest._faces import listing, verb
from airflow_rest._filters import DagFilters, check_ids, checked
from airflow_rest._flows import ask
from airflow_rest._listing import Listing
from airflow_rest._verbs import CONFIG, DAG, DAGS, HEALTH, PAUSE, POOLS, VERSION

if TYPE_CHECKING:
    from airflow_openapi._runtime.steps import Flow
    from airflow_rest._core import Server
    from airflow_rest._views import Config, Dag, Health, Pool, Version


class Dags:
    """The verbs of this module, as methods of both clients."""

    @verb
    def version(self) -> Flow[Version]:
        """Return what the Airflow runs, as it says now; 1.10 is all that a 1.10 is known by."""
        found = yield from ask(VERSION)
        known: Server = yield AskServer()
        return found if found.version else replace(found, version=known.version)

    @verb
    def health(self) -> Flow[Health]:
        """Return how the Airflow's parts are."""
        return ask(HEALTH)

    @verb
    def config(self, *, section: str | None = None) -> Flow[Config]:
        """Return the configuration; ForbiddenError where the administrator does not show it.

        Args:
            section: Only this one. From 2.7.
        """
        return ask(CONFIG, section=section)

    @listing
    def dags(self, **filters: Unpack[DagFilters]) -> Listing[Dag]:
        """Return all DAGs, page after page as they are iterated. From 2.0.

        Args:
            **filters: tags, dag_id_pattern, paused: see DagFilters.
        """
        return Listing(DAGS, **checked("dags", DagFilters.__annotations__, filters))

    @verb
    def dag(self, dag_id: str) -> Flow[Dag]:
        """Return a DAG; of 1.10, its id and whether it is paused."""
        check_ids(dag_id=dag_id)
        return ask(DAG, dag_id=dag_id)

    @verb
    def pause(self, dag_id: str) -> Flow[Dag]:
        """Pause a DAG and return it: it starts no runs, and triggered ones stay queued."""
        return _pause(dag_id, is_paused=True)

    @verb
    def unpause(self, dag_id: str) -> Flow[Dag]:
        """Let a DAG start runs again and return it; those that are queued start too."""
        return _pause(dag_id, is_paused=False)

    @listing
    def pools(self) -> Listing[Pool]:
        """Return all pools, page after page as they are iterated."""
        return Listing(POOLS)


def _pause(dag_id: str, *, is_paused: bool) -> Flow[Dag]:
    check_ids(dag_id=dag_id)
    return ask(PAUSE, dag_id=dag_id, is_paused=is_paused, update_mask=["is_paused"])
