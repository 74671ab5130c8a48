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

# No checker is shown this, or it would take any name for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        dict(
            zip(
                __all__,
                # One text, of which nothing is taken apart when a program's code is loaded.
                """
                .dag_paused
                .dag_processor_status
                .dag_run
                .dag_run_state
                .dag_run_status
                .deleted_dag
                .done
                .health_info
                .health_status
                .info
                .latest_run
                .latest_runs
                .lineage
                .metadatabase_status
                .pool
                .pool_body
                .scheduler_status
                .status
                .task_instance
                .task_lineage
                .trigger_body
                .trigger_body_replace_microseconds
                .triggered_run
                .triggerer_status
                """.split(),
                strict=True,
            )
        ),
    )
