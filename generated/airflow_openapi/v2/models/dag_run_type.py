"""DagRunType."""

from airflow_openapi._runtime.enums import OpenEnum


class DagRunType(OpenEnum):
    """Class with DagRun types.

    - `asset_materialization`: since 3.2.0
    - `operator_triggered`: since 3.3.0
    """

    ASSET_MATERIALIZATION = "asset_materialization"
    ASSET_TRIGGERED = "asset_triggered"
    BACKFILL = "backfill"
    MANUAL = "manual"
    OPERATOR_TRIGGERED = "operator_triggered"
    SCHEDULED = "scheduled"
