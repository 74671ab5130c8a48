"""DAGRunRunType."""

from airflow_openapi._runtime.enums import OpenEnum


class DAGRunRunType(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    BACKFILL = "backfill"
    DATASET_TRIGGERED = "dataset_triggered"
    MANUAL = "manual"
    SCHEDULED = "scheduled"
