"""ExternalViewResponseDestination."""

from airflow_openapi._runtime.enums import OpenEnum


class ExternalViewResponseDestination(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    BASE = "base"
    DAG = "dag"
    DAG_RUN = "dag_run"
    NAV = "nav"
    TASK = "task"
    TASK_INSTANCE = "task_instance"
