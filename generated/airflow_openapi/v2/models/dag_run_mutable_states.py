"""DagRunMutableStates."""

from airflow_openapi._runtime.enums import OpenEnum


class DagRunMutableStates(OpenEnum):
    """Dag Run states from which the run may be mutated (patched, deleted).

    Airflow since 3.3.0.
    """

    FAILED = "failed"
    QUEUED = "queued"
    SUCCESS = "success"
