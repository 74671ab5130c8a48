"""What the endpoints take and answer, one class a module; each is loaded when first named."""

from typing import TYPE_CHECKING

from airflow_openapi._runtime.lazy import attach

if TYPE_CHECKING:
    from .action import Action
    from .action_collection import ActionCollection
    from .action_resource import ActionResource
    from .basic_dag_run import BasicDAGRun
    from .class_reference import ClassReference
    from .clear_dag_run import ClearDagRun
    from .clear_task_instances import ClearTaskInstances
    from .config import Config
    from .config_option import ConfigOption
    from .config_section import ConfigSection
    from .connection import Connection
    from .connection_collection import ConnectionCollection
    from .connection_collection_item import ConnectionCollectionItem
    from .connection_test import ConnectionTest
    from .create_dataset_event import CreateDatasetEvent
    from .cron_expression import CronExpression
    from .dag import DAG
    from .dag_body import DAGBody
    from .dag_collection import DAGCollection
    from .dag_detail import DAGDetail
    from .dag_processor_status import DagProcessorStatus
    from .dag_run import DAGRun
    from .dag_run_body import DAGRunBody
    from .dag_run_collection import DAGRunCollection
    from .dag_run_run_type import DAGRunRunType
    from .dag_schedule_dataset_reference import DagScheduleDatasetReference
    from .dag_state import DagState
    from .dag_stats_collection_item import DagStatsCollectionItem
    from .dag_stats_collection_schema import DagStatsCollectionSchema
    from .dag_stats_state_collection_item import DagStatsStateCollectionItem
    from .dag_warning import DagWarning
    from .dag_warning_collection import DagWarningCollection
    from .dataset import Dataset
    from .dataset_collection import DatasetCollection
    from .dataset_event import DatasetEvent
    from .dataset_event_collection import DatasetEventCollection
    from .event_log import EventLog
    from .event_log_collection import EventLogCollection
    from .extra_link import ExtraLink
    from .extra_link_collection import ExtraLinkCollection
    from .get_dag_source_response_200 import GetDagSourceResponse200
    from .get_log_response_200 import GetLogResponse200
    from .health_info import HealthInfo
    from .health_status import HealthStatus
    from .import_error import ImportError_
    from .import_error_collection import ImportErrorCollection
    from .job import Job
    from .list_dag_runs_form import ListDagRunsForm
    from .list_task_instance_form import ListTaskInstanceForm
    from .metadatabase_status import MetadatabaseStatus
    from .plugin_collection import PluginCollection
    from .plugin_collection_item import PluginCollectionItem
    from .pool import Pool
    from .pool_body import PoolBody
    from .pool_collection import PoolCollection
    from .provider import Provider
    from .provider_collection import ProviderCollection
    from .queued_event import QueuedEvent
    from .queued_event_collection import QueuedEventCollection
    from .relative_delta import RelativeDelta
    from .resource import Resource
    from .role import Role
    from .role_collection import RoleCollection
    from .scheduler_status import SchedulerStatus
    from .set_dag_run_note import SetDagRunNote
    from .set_task_instance_note import SetTaskInstanceNote
    from .sla_miss import SLAMiss
    from .tag import Tag
    from .task import Task
    from .task_collection import TaskCollection
    from .task_extra_links_item import TaskExtraLinksItem
    from .task_failed_dependency import TaskFailedDependency
    from .task_instance import TaskInstance
    from .task_instance_collection import TaskInstanceCollection
    from .task_instance_dependency_collection import TaskInstanceDependencyCollection
    from .task_instance_history import TaskInstanceHistory
    from .task_instance_history_collection import TaskInstanceHistoryCollection
    from .task_instance_reference import TaskInstanceReference
    from .task_instance_reference_collection import TaskInstanceReferenceCollection
    from .task_outlet_dataset_reference import TaskOutletDatasetReference
    from .task_state import TaskState
    from .time_delta import TimeDelta
    from .trigger import Trigger
    from .trigger_rule import TriggerRule
    from .triggerer_status import TriggererStatus
    from .update_dag_run_state import UpdateDagRunState
    from .update_dag_run_state_state import UpdateDagRunStateState
    from .update_task_instance import UpdateTaskInstance
    from .update_task_instances_state import UpdateTaskInstancesState
    from .update_task_state import UpdateTaskState
    from .user import User
    from .user_body import UserBody
    from .user_body_roles_item_type_0 import UserBodyRolesItemType0
    from .user_collection import UserCollection
    from .user_collection_item import UserCollectionItem
    from .user_collection_item_roles_item_type_0 import UserCollectionItemRolesItemType0
    from .user_roles_item_type_0 import UserRolesItemType0
    from .variable import Variable
    from .variable_collection import VariableCollection
    from .variable_collection_item import VariableCollectionItem
    from .version_info import VersionInfo
    from .x_com import XCom
    from .x_com_collection import XComCollection
    from .x_com_collection_item import XComCollectionItem

__all__ = [
    "Action",
    "ActionCollection",
    "ActionResource",
    "BasicDAGRun",
    "ClassReference",
    "ClearDagRun",
    "ClearTaskInstances",
    "Config",
    "ConfigOption",
    "ConfigSection",
    "Connection",
    "ConnectionCollection",
    "ConnectionCollectionItem",
    "ConnectionTest",
    "CreateDatasetEvent",
    "CronExpression",
    "DAG",
    "DAGBody",
    "DAGCollection",
    "DAGDetail",
    "DagProcessorStatus",
    "DAGRun",
    "DAGRunBody",
    "DAGRunCollection",
    "DAGRunRunType",
    "DagScheduleDatasetReference",
    "DagState",
    "DagStatsCollectionItem",
    "DagStatsCollectionSchema",
    "DagStatsStateCollectionItem",
    "DagWarning",
    "DagWarningCollection",
    "Dataset",
    "DatasetCollection",
    "DatasetEvent",
    "DatasetEventCollection",
    "EventLog",
    "EventLogCollection",
    "ExtraLink",
    "ExtraLinkCollection",
    "GetDagSourceResponse200",
    "GetLogResponse200",
    "HealthInfo",
    "HealthStatus",
    "ImportError_",
    "ImportErrorCollection",
    "Job",
    "ListDagRunsForm",
    "ListTaskInstanceForm",
    "MetadatabaseStatus",
    "PluginCollection",
    "PluginCollectionItem",
    "Pool",
    "PoolBody",
    "PoolCollection",
    "Provider",
    "ProviderCollection",
    "QueuedEvent",
    "QueuedEventCollection",
    "RelativeDelta",
    "Resource",
    "Role",
    "RoleCollection",
    "SchedulerStatus",
    "SetDagRunNote",
    "SetTaskInstanceNote",
    "SLAMiss",
    "Tag",
    "Task",
    "TaskCollection",
    "TaskExtraLinksItem",
    "TaskFailedDependency",
    "TaskInstance",
    "TaskInstanceCollection",
    "TaskInstanceDependencyCollection",
    "TaskInstanceHistory",
    "TaskInstanceHistoryCollection",
    "TaskInstanceReference",
    "TaskInstanceReferenceCollection",
    "TaskOutletDatasetReference",
    "TaskState",
    "TimeDelta",
    "Trigger",
    "TriggererStatus",
    "TriggerRule",
    "UpdateDagRunState",
    "UpdateDagRunStateState",
    "UpdateTaskInstance",
    "UpdateTaskInstancesState",
    "UpdateTaskState",
    "User",
    "UserBody",
    "UserBodyRolesItemType0",
    "UserCollection",
    "UserCollectionItem",
    "UserCollectionItemRolesItemType0",
    "UserRolesItemType0",
    "Variable",
    "VariableCollection",
    "VariableCollectionItem",
    "VersionInfo",
    "XCom",
    "XComCollection",
    "XComCollectionItem",
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
                .action
                .action_collection
                .action_resource
                .basic_dag_run
                .class_reference
                .clear_dag_run
                .clear_task_instances
                .config
                .config_option
                .config_section
                .connection
                .connection_collection
                .connection_collection_item
                .connection_test
                .create_dataset_event
                .cron_expression
                .dag
                .dag_body
                .dag_collection
                .dag_detail
                .dag_processor_status
                .dag_run
                .dag_run_body
                .dag_run_collection
                .dag_run_run_type
                .dag_schedule_dataset_reference
                .dag_state
                .dag_stats_collection_item
                .dag_stats_collection_schema
                .dag_stats_state_collection_item
                .dag_warning
                .dag_warning_collection
                .dataset
                .dataset_collection
                .dataset_event
                .dataset_event_collection
                .event_log
                .event_log_collection
                .extra_link
                .extra_link_collection
                .get_dag_source_response_200
                .get_log_response_200
                .health_info
                .health_status
                .import_error
                .import_error_collection
                .job
                .list_dag_runs_form
                .list_task_instance_form
                .metadatabase_status
                .plugin_collection
                .plugin_collection_item
                .pool
                .pool_body
                .pool_collection
                .provider
                .provider_collection
                .queued_event
                .queued_event_collection
                .relative_delta
                .resource
                .role
                .role_collection
                .scheduler_status
                .set_dag_run_note
                .set_task_instance_note
                .sla_miss
                .tag
                .task
                .task_collection
                .task_extra_links_item
                .task_failed_dependency
                .task_instance
                .task_instance_collection
                .task_instance_dependency_collection
                .task_instance_history
                .task_instance_history_collection
                .task_instance_reference
                .task_instance_reference_collection
                .task_outlet_dataset_reference
                .task_state
                .time_delta
                .trigger
                .triggerer_status
                .trigger_rule
                .update_dag_run_state
                .update_dag_run_state_state
                .update_task_instance
                .update_task_instances_state
                .update_task_state
                .user
                .user_body
                .user_body_roles_item_type_0
                .user_collection
                .user_collection_item
                .user_collection_item_roles_item_type_0
                .user_roles_item_type_0
                .variable
                .variable_collection
                .variable_collection_item
                .version_info
                .x_com
                .x_com_collection
                .x_com_collection_item
                """.split(),
                strict=True,
            )
        ),
    )
