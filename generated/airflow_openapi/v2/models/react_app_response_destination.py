"""ReactAppResponseDestination."""

from airflow_openapi._runtime.enums import OpenEnum


class ReactAppResponseDestination(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    BASE = "base"
    DAG = "dag"
    DAG_RUN = "dag_run"
    DASHBOARD = "dashboard"
    NAV = "nav"
    TASK = "task"
    TASK_INSTANCE = "task_instance"
