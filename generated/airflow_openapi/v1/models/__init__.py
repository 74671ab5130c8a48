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

__getattr__, __dir__ = attach(
    __name__,
    {
        "Action": "airflow_openapi.v1.models.action",
        "ActionCollection": "airflow_openapi.v1.models.action_collection",
        "ActionResource": "airflow_openapi.v1.models.action_resource",
        "BasicDAGRun": "airflow_openapi.v1.models.basic_dag_run",
        "ClassReference": "airflow_openapi.v1.models.class_reference",
        "ClearDagRun": "airflow_openapi.v1.models.clear_dag_run",
        "ClearTaskInstances": "airflow_openapi.v1.models.clear_task_instances",
        "Config": "airflow_openapi.v1.models.config",
        "ConfigOption": "airflow_openapi.v1.models.config_option",
        "ConfigSection": "airflow_openapi.v1.models.config_section",
        "Connection": "airflow_openapi.v1.models.connection",
        "ConnectionCollection": "airflow_openapi.v1.models.connection_collection",
        "ConnectionCollectionItem": "airflow_openapi.v1.models.connection_collection_item",
        "ConnectionTest": "airflow_openapi.v1.models.connection_test",
        "CreateDatasetEvent": "airflow_openapi.v1.models.create_dataset_event",
        "CronExpression": "airflow_openapi.v1.models.cron_expression",
        "DAG": "airflow_openapi.v1.models.dag",
        "DAGBody": "airflow_openapi.v1.models.dag_body",
        "DAGCollection": "airflow_openapi.v1.models.dag_collection",
        "DAGDetail": "airflow_openapi.v1.models.dag_detail",
        "DagProcessorStatus": "airflow_openapi.v1.models.dag_processor_status",
        "DAGRun": "airflow_openapi.v1.models.dag_run",
        "DAGRunBody": "airflow_openapi.v1.models.dag_run_body",
        "DAGRunCollection": "airflow_openapi.v1.models.dag_run_collection",
        "DAGRunRunType": "airflow_openapi.v1.models.dag_run_run_type",
        "DagScheduleDatasetReference": "airflow_openapi.v1.models.dag_schedule_dataset_reference",
        "DagState": "airflow_openapi.v1.models.dag_state",
        "DagStatsCollectionItem": "airflow_openapi.v1.models.dag_stats_collection_item",
        "DagStatsCollectionSchema": "airflow_openapi.v1.models.dag_stats_collection_schema",
        "DagStatsStateCollectionItem": "airflow_openapi.v1.models.dag_stats_state_collection_item",
        "DagWarning": "airflow_openapi.v1.models.dag_warning",
        "DagWarningCollection": "airflow_openapi.v1.models.dag_warning_collection",
        "Dataset": "airflow_openapi.v1.models.dataset",
        "DatasetCollection": "airflow_openapi.v1.models.dataset_collection",
        "DatasetEvent": "airflow_openapi.v1.models.dataset_event",
        "DatasetEventCollection": "airflow_openapi.v1.models.dataset_event_collection",
        "EventLog": "airflow_openapi.v1.models.event_log",
        "EventLogCollection": "airflow_openapi.v1.models.event_log_collection",
        "ExtraLink": "airflow_openapi.v1.models.extra_link",
        "ExtraLinkCollection": "airflow_openapi.v1.models.extra_link_collection",
        "GetDagSourceResponse200": "airflow_openapi.v1.models.get_dag_source_response_200",
        "GetLogResponse200": "airflow_openapi.v1.models.get_log_response_200",
        "HealthInfo": "airflow_openapi.v1.models.health_info",
        "HealthStatus": "airflow_openapi.v1.models.health_status",
        "ImportError_": "airflow_openapi.v1.models.import_error",
        "ImportErrorCollection": "airflow_openapi.v1.models.import_error_collection",
        "Job": "airflow_openapi.v1.models.job",
        "ListDagRunsForm": "airflow_openapi.v1.models.list_dag_runs_form",
        "ListTaskInstanceForm": "airflow_openapi.v1.models.list_task_instance_form",
        "MetadatabaseStatus": "airflow_openapi.v1.models.metadatabase_status",
        "PluginCollection": "airflow_openapi.v1.models.plugin_collection",
        "PluginCollectionItem": "airflow_openapi.v1.models.plugin_collection_item",
        "Pool": "airflow_openapi.v1.models.pool",
        "PoolBody": "airflow_openapi.v1.models.pool_body",
        "PoolCollection": "airflow_openapi.v1.models.pool_collection",
        "Provider": "airflow_openapi.v1.models.provider",
        "ProviderCollection": "airflow_openapi.v1.models.provider_collection",
        "QueuedEvent": "airflow_openapi.v1.models.queued_event",
        "QueuedEventCollection": "airflow_openapi.v1.models.queued_event_collection",
        "RelativeDelta": "airflow_openapi.v1.models.relative_delta",
        "Resource": "airflow_openapi.v1.models.resource",
        "Role": "airflow_openapi.v1.models.role",
        "RoleCollection": "airflow_openapi.v1.models.role_collection",
        "SchedulerStatus": "airflow_openapi.v1.models.scheduler_status",
        "SetDagRunNote": "airflow_openapi.v1.models.set_dag_run_note",
        "SetTaskInstanceNote": "airflow_openapi.v1.models.set_task_instance_note",
        "SLAMiss": "airflow_openapi.v1.models.sla_miss",
        "Tag": "airflow_openapi.v1.models.tag",
        "Task": "airflow_openapi.v1.models.task",
        "TaskCollection": "airflow_openapi.v1.models.task_collection",
        "TaskExtraLinksItem": "airflow_openapi.v1.models.task_extra_links_item",
        "TaskFailedDependency": "airflow_openapi.v1.models.task_failed_dependency",
        "TaskInstance": "airflow_openapi.v1.models.task_instance",
        "TaskInstanceCollection": "airflow_openapi.v1.models.task_instance_collection",
        "TaskInstanceDependencyCollection": "airflow_openapi.v1.models.task_instance_dependency_collection",
        "TaskInstanceHistory": "airflow_openapi.v1.models.task_instance_history",
        "TaskInstanceHistoryCollection": "airflow_openapi.v1.models.task_instance_history_collection",
        "TaskInstanceReference": "airflow_openapi.v1.models.task_instance_reference",
        "TaskInstanceReferenceCollection": "airflow_openapi.v1.models.task_instance_reference_collection",
        "TaskOutletDatasetReference": "airflow_openapi.v1.models.task_outlet_dataset_reference",
        "TaskState": "airflow_openapi.v1.models.task_state",
        "TimeDelta": "airflow_openapi.v1.models.time_delta",
        "Trigger": "airflow_openapi.v1.models.trigger",
        "TriggererStatus": "airflow_openapi.v1.models.triggerer_status",
        "TriggerRule": "airflow_openapi.v1.models.trigger_rule",
        "UpdateDagRunState": "airflow_openapi.v1.models.update_dag_run_state",
        "UpdateDagRunStateState": "airflow_openapi.v1.models.update_dag_run_state_state",
        "UpdateTaskInstance": "airflow_openapi.v1.models.update_task_instance",
        "UpdateTaskInstancesState": "airflow_openapi.v1.models.update_task_instances_state",
        "UpdateTaskState": "airflow_openapi.v1.models.update_task_state",
        "User": "airflow_openapi.v1.models.user",
        "UserBody": "airflow_openapi.v1.models.user_body",
        "UserBodyRolesItemType0": "airflow_openapi.v1.models.user_body_roles_item_type_0",
        "UserCollection": "airflow_openapi.v1.models.user_collection",
        "UserCollectionItem": "airflow_openapi.v1.models.user_collection_item",
        "UserCollectionItemRolesItemType0": "airflow_openapi.v1.models.user_collection_item_roles_item_type_0",
        "UserRolesItemType0": "airflow_openapi.v1.models.user_roles_item_type_0",
        "Variable": "airflow_openapi.v1.models.variable",
        "VariableCollection": "airflow_openapi.v1.models.variable_collection",
        "VariableCollectionItem": "airflow_openapi.v1.models.variable_collection_item",
        "VersionInfo": "airflow_openapi.v1.models.version_info",
        "XCom": "airflow_openapi.v1.models.x_com",
        "XComCollection": "airflow_openapi.v1.models.x_com_collection",
        "XComCollectionItem": "airflow_openapi.v1.models.x_com_collection_item",
    },
)
