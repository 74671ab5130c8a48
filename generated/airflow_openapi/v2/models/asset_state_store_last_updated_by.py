"""AssetStateStoreLastUpdatedBy."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class AssetStateStoreLastUpdatedBy(Model):
    """Writer info for the last write to an asset state store entry.

    Airflow since 3.3.0.

    Attributes:
        kind: Identifies what kind of writer last updated an asset state store entry. ``TASK`` —
            written by a task via the execution API. ``WATCHER`` — written by a
            ``BaseEventTrigger`` (no task instance). ``API`` — written directly through the Core
            API (e.g. manual admin write).
    """

    kind: AssetStateStoreWriterKind
    dag_id: str | None | Unset = UNSET
    run_id: str | None | Unset = UNSET
    task_id: str | None | Unset = UNSET
    map_index: int | None | Unset = UNSET


from .asset_state_store_writer_kind import AssetStateStoreWriterKind
