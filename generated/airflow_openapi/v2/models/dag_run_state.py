"""DagRunState."""

from airflow_openapi._runtime.enums import OpenEnum


class DagRunState(OpenEnum):
    """All possible states that a DagRun can be in.

    These are "shared" with TaskInstanceState in some parts of the code, so please ensure that
    their values always match the ones with the same name in TaskInstanceState.
    """

    FAILED = "failed"
    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
