"""ReprocessBehavior."""

from airflow_openapi._runtime.enums import OpenEnum


class ReprocessBehavior(OpenEnum):
    """Internal enum for setting reprocess behavior in a backfill.

    :meta private:
    """

    COMPLETED = "completed"
    FAILED = "failed"
    NONE = "none"
