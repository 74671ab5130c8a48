"""DagRunState."""

from airflow_openapi._runtime.enums import OpenEnum


class DagRunState(OpenEnum):
    """State of a run.

    - `queued`: since 2.1.3
    """

    FAILED = "failed"
    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
