"""UpdateDagRunStateState."""

from airflow_openapi._runtime.enums import OpenEnum


class UpdateDagRunStateState(OpenEnum):
    """The state to set this DagRun."""

    FAILED = "failed"
    QUEUED = "queued"
    SUCCESS = "success"
