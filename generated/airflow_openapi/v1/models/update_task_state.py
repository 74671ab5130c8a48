"""UpdateTaskState."""

from airflow_openapi._runtime.enums import OpenEnum


class UpdateTaskState(OpenEnum):
    """Expected new state. Only a subset of TaskState are available.

    Other states are managed directly by the scheduler or the workers and cannot be updated
    manually through the REST API.

    Airflow since 2.8.0.
    """

    FAILED = "failed"
    SKIPPED = "skipped"
    SUCCESS = "success"
