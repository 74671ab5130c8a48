"""AssetStateStoreWriterKind."""

from airflow_openapi._runtime.enums import OpenEnum


class AssetStateStoreWriterKind(OpenEnum):
    """Identifies what kind of writer last updated an asset state store entry.

    ``TASK`` — written by a task via the execution API. ``WATCHER`` — written by a
    ``BaseEventTrigger`` (no task instance). ``API`` — written directly through the Core API
    (e.g. manual admin write).

    Airflow since 3.3.0.
    """

    API = "api"
    TASK = "task"
    WATCHER = "watcher"
