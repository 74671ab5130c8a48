"""What the endpoints take and answer, one class a module; each is loaded when first named."""

from typing import TYPE_CHECKING

from airflow_openapi._runtime.lazy import attach

if TYPE_CHECKING:
    from .dag_paused import DagPaused
    from .dag_processor_status import DagProcessorStatus
    from .dag_run import DagRun
    from .dag_run_state import DagRunState
    from .dag_run_status import DagRunStatus
    from .deleted_dag import DeletedDag
    from .done import Done
    from .health_info import HealthInfo
    from .health_status import HealthStatus
    from .info import Info
    from .latest_run import LatestRun
    from .latest_runs import LatestRuns
    from .lineage import Lineage
    from .metadatabase_status import MetadatabaseStatus
    from .pool import Pool
    from .pool_body import PoolBody
    from .scheduler_status import SchedulerStatus
    from .status import Status
    from .task_instance import TaskInstance
    from .task_lineage import TaskLineage
    from .trigger_body import TriggerBody
    from .trigger_body_replace_microseconds import TriggerBodyReplaceMicroseconds
    from .triggered_run import TriggeredRun
    from .triggerer_status import TriggererStatus

__all__ = [
    "DagPaused",
    "DagProcessorStatus",
    "DagRun",
    "DagRunState",
    "DagRunStatus",
    "DeletedDag",
    "Done",
    "HealthInfo",
    "HealthStatus",
    "Info",
    "LatestRun",
    "LatestRuns",
    "Lineage",
    "MetadatabaseStatus",
    "Pool",
    "PoolBody",
    "SchedulerStatus",
    "Status",
    "TaskInstance",
    "TaskLineage",
    "TriggerBody",
    "TriggerBodyReplaceMicroseconds",
    "TriggeredRun",
    "TriggererStatus",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        "DagPaused": "airflow_openapi.experimental.models.dag_paused",
        "DagProcessorStatus": "airflow_openapi.experimental.models.dag_processor_status",
        "DagRun": "airflow_openapi.experimental.models.dag_run",
        "DagRunState": "airflow_openapi.experimental.models.dag_run_state",
        "DagRunStatus": "airflow_openapi.experimental.models.dag_run_status",
        "DeletedDag": "airflow_openapi.experimental.models.deleted_dag",
        "Done": "airflow_openapi.experimental.models.done",
        "HealthInfo": "airflow_openapi.experimental.models.health_info",
        "HealthStatus": "airflow_openapi.experimental.models.health_status",
        "Info": "airflow_openapi.experimental.models.info",
        "LatestRun": "airflow_openapi.experimental.models.latest_run",
        "LatestRuns": "airflow_openapi.experimental.models.latest_runs",
        "Lineage": "airflow_openapi.experimental.models.lineage",
        "MetadatabaseStatus": "airflow_openapi.experimental.models.metadatabase_status",
        "Pool": "airflow_openapi.experimental.models.pool",
        "PoolBody": "airflow_openapi.experimental.models.pool_body",
        "SchedulerStatus": "airflow_openapi.experimental.models.scheduler_status",
        "Status": "airflow_openapi.experimental.models.status",
        "TaskInstance": "airflow_openapi.experimental.models.task_instance",
        "TaskLineage": "airflow_openapi.experimental.models.task_lineage",
        "TriggerBody": "airflow_openapi.experimental.models.trigger_body",
        "TriggerBodyReplaceMicroseconds": "airflow_openapi.experimental.models.trigger_body_replace_microseconds",
        "TriggeredRun": "airflow_openapi.experimental.models.triggered_run",
        "TriggererStatus": "airflow_openapi.experimental.models.triggerer_status",
    },
)
