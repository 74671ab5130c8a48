"""DagState."""

from airflow_openapi._runtime.enums import OpenEnum


class DagState(OpenEnum):
    """DAG State.

    *Changed in version 2.1.3*: 'queued' is added as a possible value.

    - `queued`: since 2.1.3
    """

    FAILED = "failed"
    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
