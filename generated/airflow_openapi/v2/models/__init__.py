"""What the endpoints take and answer, one class a module; each is loaded when first named."""

from typing import TYPE_CHECKING

from airflow_openapi._runtime.lazy import attach

if TYPE_CHECKING:
    from .app_builder_menu_item_response import AppBuilderMenuItemResponse
    from .app_builder_view_response import AppBuilderViewResponse
    from .asset_alias_collection_response import AssetAliasCollectionResponse
    from .asset_alias_response import AssetAliasResponse
    from .asset_collection_response import AssetCollectionResponse
    from .asset_event_access_control import AssetEventAccessControl
    from .asset_event_collection_response import AssetEventCollectionResponse
    from .asset_event_response import AssetEventResponse
    from .asset_response import AssetResponse
    from .asset_state_store_body import AssetStateStoreBody
    from .asset_state_store_collection_response import AssetStateStoreCollectionResponse
    from .asset_state_store_last_updated_by import AssetStateStoreLastUpdatedBy
    from .asset_state_store_response import AssetStateStoreResponse
    from .asset_state_store_writer_kind import AssetStateStoreWriterKind
    from .asset_watcher_response import AssetWatcherResponse
    from .async_connection_test_response import AsyncConnectionTestResponse
    from .backfill_collection_response import BackfillCollectionResponse
    from .backfill_post_body import BackfillPostBody
    from .backfill_response import BackfillResponse
    from .base_info_response import BaseInfoResponse
    from .bulk_action import BulkAction
    from .bulk_action_not_on_existence import BulkActionNotOnExistence
    from .bulk_action_on_existence import BulkActionOnExistence
    from .bulk_action_response import BulkActionResponse
    from .bulk_body_bulk_dag_run_body import BulkBodyBulkDAGRunBody
    from .bulk_body_bulk_task_instance_body import BulkBodyBulkTaskInstanceBody
    from .bulk_body_connection_body import BulkBodyConnectionBody
    from .bulk_body_pool_body import BulkBodyPoolBody
    from .bulk_body_variable_body import BulkBodyVariableBody
    from .bulk_create_action_bulk_dag_run_body import BulkCreateActionBulkDAGRunBody
    from .bulk_create_action_bulk_dag_run_body_action import BulkCreateActionBulkDAGRunBodyAction
    from .bulk_create_action_bulk_task_instance_body import BulkCreateActionBulkTaskInstanceBody
    from .bulk_create_action_bulk_task_instance_body_action import (
        BulkCreateActionBulkTaskInstanceBodyAction,
    )
    from .bulk_create_action_connection_body import BulkCreateActionConnectionBody
    from .bulk_create_action_pool_body import BulkCreateActionPoolBody
    from .bulk_create_action_variable_body import BulkCreateActionVariableBody
    from .bulk_dag_run_body import BulkDAGRunBody
    from .bulk_dag_run_clear_body import BulkDAGRunClearBody
    from .bulk_delete_action_bulk_dag_run_body import BulkDeleteActionBulkDAGRunBody
    from .bulk_delete_action_bulk_dag_run_body_action import BulkDeleteActionBulkDAGRunBodyAction
    from .bulk_delete_action_bulk_task_instance_body import BulkDeleteActionBulkTaskInstanceBody
    from .bulk_delete_action_bulk_task_instance_body_action import (
        BulkDeleteActionBulkTaskInstanceBodyAction,
    )
    from .bulk_delete_action_connection_body import BulkDeleteActionConnectionBody
    from .bulk_delete_action_pool_body import BulkDeleteActionPoolBody
    from .bulk_delete_action_variable_body import BulkDeleteActionVariableBody
    from .bulk_response import BulkResponse
    from .bulk_task_instance_body import BulkTaskInstanceBody
    from .bulk_update_action_bulk_dag_run_body import BulkUpdateActionBulkDAGRunBody
    from .bulk_update_action_bulk_dag_run_body_action import BulkUpdateActionBulkDAGRunBodyAction
    from .bulk_update_action_bulk_task_instance_body import BulkUpdateActionBulkTaskInstanceBody
    from .bulk_update_action_bulk_task_instance_body_action import (
        BulkUpdateActionBulkTaskInstanceBodyAction,
    )
    from .bulk_update_action_connection_body import BulkUpdateActionConnectionBody
    from .bulk_update_action_pool_body import BulkUpdateActionPoolBody
    from .bulk_update_action_variable_body import BulkUpdateActionVariableBody
    from .clear_partitions_body import ClearPartitionsBody
    from .clear_partitions_response import ClearPartitionsResponse
    from .clear_task_instance_collection_response import ClearTaskInstanceCollectionResponse
    from .clear_task_instances_body import ClearTaskInstancesBody
    from .config import Config
    from .config_option import ConfigOption
    from .config_section import ConfigSection
    from .connection_body import ConnectionBody
    from .connection_collection_response import ConnectionCollectionResponse
    from .connection_response import ConnectionResponse
    from .connection_test_queued_response import ConnectionTestQueuedResponse
    from .connection_test_request_body import ConnectionTestRequestBody
    from .connection_test_response import ConnectionTestResponse
    from .create_asset_events_body import CreateAssetEventsBody
    from .dag_collection_response import DAGCollectionResponse
    from .dag_details_response import DAGDetailsResponse
    from .dag_patch_body import DAGPatchBody
    from .dag_processor_info_response import DagProcessorInfoResponse
    from .dag_response import DAGResponse
    from .dag_run_asset_reference import DagRunAssetReference
    from .dag_run_clear_body import DAGRunClearBody
    from .dag_run_collection_response import DAGRunCollectionResponse
    from .dag_run_mutable_states import DagRunMutableStates
    from .dag_run_patch_body import DAGRunPatchBody
    from .dag_run_response import DAGRunResponse
    from .dag_run_state import DagRunState
    from .dag_run_triggered_by_type import DagRunTriggeredByType
    from .dag_run_type import DagRunType
    from .dag_runs_batch_body import DAGRunsBatchBody
    from .dag_schedule_asset_reference import DagScheduleAssetReference
    from .dag_source_response import DAGSourceResponse
    from .dag_stats_collection_response import DagStatsCollectionResponse
    from .dag_stats_response import DagStatsResponse
    from .dag_stats_state_response import DagStatsStateResponse
    from .dag_tag_collection_response import DAGTagCollectionResponse
    from .dag_tag_response import DagTagResponse
    from .dag_version_collection_response import DAGVersionCollectionResponse
    from .dag_version_response import DagVersionResponse
    from .dag_warning_collection_response import DAGWarningCollectionResponse
    from .dag_warning_response import DAGWarningResponse
    from .dag_warning_type import DagWarningType
    from .dry_run_backfill_collection_response import DryRunBackfillCollectionResponse
    from .dry_run_backfill_response import DryRunBackfillResponse
    from .event_log_collection_response import EventLogCollectionResponse
    from .event_log_response import EventLogResponse
    from .external_log_url_response import ExternalLogUrlResponse
    from .external_view_response import ExternalViewResponse
    from .external_view_response_destination import ExternalViewResponseDestination
    from .extra_link_collection_response import ExtraLinkCollectionResponse
    from .fast_api_app_response import FastAPIAppResponse
    from .fast_api_root_middleware_response import FastAPIRootMiddlewareResponse
    from .get_config_accept import GetConfigAccept
    from .get_config_value_accept import GetConfigValueAccept
    from .get_dag_source_accept import GetDagSourceAccept
    from .get_dags_tags_match_mode_type_0 import GetDagsTagsMatchModeType0
    from .get_list_dag_runs_batch_dag_id import GetListDagRunsBatchDagId
    from .get_log_accept import GetLogAccept
    from .get_task_instances_batch_dag_id import GetTaskInstancesBatchDagId
    from .get_task_instances_batch_dag_run_id import GetTaskInstancesBatchDagRunId
    from .health_info_response import HealthInfoResponse
    from .hitl_detail import HITLDetail
    from .hitl_detail_collection import HITLDetailCollection
    from .hitl_detail_history import HITLDetailHistory
    from .hitl_detail_response import HITLDetailResponse
    from .hitl_user import HITLUser
    from .import_error_collection_response import ImportErrorCollectionResponse
    from .import_error_response import ImportErrorResponse
    from .job_collection_response import JobCollectionResponse
    from .job_response import JobResponse
    from .last_asset_event_response import LastAssetEventResponse
    from .materialize_asset_body import MaterializeAssetBody
    from .new_task_response import NewTaskResponse
    from .patch_dags_tags_match_mode_type_0 import PatchDagsTagsMatchModeType0
    from .patch_task_instance_body import PatchTaskInstanceBody
    from .plugin_collection_response import PluginCollectionResponse
    from .plugin_import_error_collection_response import PluginImportErrorCollectionResponse
    from .plugin_import_error_response import PluginImportErrorResponse
    from .plugin_response import PluginResponse
    from .pool_body import PoolBody
    from .pool_collection_response import PoolCollectionResponse
    from .pool_patch_body import PoolPatchBody
    from .pool_response import PoolResponse
    from .provider_collection_response import ProviderCollectionResponse
    from .provider_response import ProviderResponse
    from .queued_event_collection_response import QueuedEventCollectionResponse
    from .queued_event_response import QueuedEventResponse
    from .react_app_response import ReactAppResponse
    from .react_app_response_destination import ReactAppResponseDestination
    from .reprocess_behavior import ReprocessBehavior
    from .scheduler_info_response import SchedulerInfoResponse
    from .structured_log_message import StructuredLogMessage
    from .task_collection_response import TaskCollectionResponse
    from .task_dependency_collection_response import TaskDependencyCollectionResponse
    from .task_dependency_response import TaskDependencyResponse
    from .task_inlet_asset_reference import TaskInletAssetReference
    from .task_instance_collection_response import TaskInstanceCollectionResponse
    from .task_instance_history_collection_response import TaskInstanceHistoryCollectionResponse
    from .task_instance_history_response import TaskInstanceHistoryResponse
    from .task_instance_response import TaskInstanceResponse
    from .task_instance_state import TaskInstanceState
    from .task_instances_batch_body import TaskInstancesBatchBody
    from .task_instances_log_response import TaskInstancesLogResponse
    from .task_outlet_asset_reference import TaskOutletAssetReference
    from .task_response import TaskResponse
    from .task_state_store_body import TaskStateStoreBody
    from .task_state_store_collection_response import TaskStateStoreCollectionResponse
    from .task_state_store_patch_body import TaskStateStorePatchBody
    from .task_state_store_response import TaskStateStoreResponse
    from .time_delta import TimeDelta
    from .trigger_dag_run_post_body import TriggerDAGRunPostBody
    from .trigger_response import TriggerResponse
    from .triggerer_info_response import TriggererInfoResponse
    from .update_hitl_detail_payload import UpdateHITLDetailPayload
    from .variable_body import VariableBody
    from .variable_collection_response import VariableCollectionResponse
    from .variable_response import VariableResponse
    from .version_info import VersionInfo
    from .x_com_collection_response import XComCollectionResponse
    from .x_com_create_body import XComCreateBody
    from .x_com_response import XComResponse
    from .x_com_response_native import XComResponseNative
    from .x_com_update_body import XComUpdateBody

__all__ = [
    "AppBuilderMenuItemResponse",
    "AppBuilderViewResponse",
    "AssetAliasCollectionResponse",
    "AssetAliasResponse",
    "AssetCollectionResponse",
    "AssetEventAccessControl",
    "AssetEventCollectionResponse",
    "AssetEventResponse",
    "AssetResponse",
    "AssetStateStoreBody",
    "AssetStateStoreCollectionResponse",
    "AssetStateStoreLastUpdatedBy",
    "AssetStateStoreResponse",
    "AssetStateStoreWriterKind",
    "AssetWatcherResponse",
    "AsyncConnectionTestResponse",
    "BackfillCollectionResponse",
    "BackfillPostBody",
    "BackfillResponse",
    "BaseInfoResponse",
    "BulkAction",
    "BulkActionNotOnExistence",
    "BulkActionOnExistence",
    "BulkActionResponse",
    "BulkBodyBulkDAGRunBody",
    "BulkBodyBulkTaskInstanceBody",
    "BulkBodyConnectionBody",
    "BulkBodyPoolBody",
    "BulkBodyVariableBody",
    "BulkCreateActionBulkDAGRunBody",
    "BulkCreateActionBulkDAGRunBodyAction",
    "BulkCreateActionBulkTaskInstanceBody",
    "BulkCreateActionBulkTaskInstanceBodyAction",
    "BulkCreateActionConnectionBody",
    "BulkCreateActionPoolBody",
    "BulkCreateActionVariableBody",
    "BulkDAGRunBody",
    "BulkDAGRunClearBody",
    "BulkDeleteActionBulkDAGRunBody",
    "BulkDeleteActionBulkDAGRunBodyAction",
    "BulkDeleteActionBulkTaskInstanceBody",
    "BulkDeleteActionBulkTaskInstanceBodyAction",
    "BulkDeleteActionConnectionBody",
    "BulkDeleteActionPoolBody",
    "BulkDeleteActionVariableBody",
    "BulkResponse",
    "BulkTaskInstanceBody",
    "BulkUpdateActionBulkDAGRunBody",
    "BulkUpdateActionBulkDAGRunBodyAction",
    "BulkUpdateActionBulkTaskInstanceBody",
    "BulkUpdateActionBulkTaskInstanceBodyAction",
    "BulkUpdateActionConnectionBody",
    "BulkUpdateActionPoolBody",
    "BulkUpdateActionVariableBody",
    "ClearPartitionsBody",
    "ClearPartitionsResponse",
    "ClearTaskInstanceCollectionResponse",
    "ClearTaskInstancesBody",
    "Config",
    "ConfigOption",
    "ConfigSection",
    "ConnectionBody",
    "ConnectionCollectionResponse",
    "ConnectionResponse",
    "ConnectionTestQueuedResponse",
    "ConnectionTestRequestBody",
    "ConnectionTestResponse",
    "CreateAssetEventsBody",
    "DAGCollectionResponse",
    "DAGDetailsResponse",
    "DAGPatchBody",
    "DagProcessorInfoResponse",
    "DAGResponse",
    "DagRunAssetReference",
    "DAGRunClearBody",
    "DAGRunCollectionResponse",
    "DagRunMutableStates",
    "DAGRunPatchBody",
    "DAGRunResponse",
    "DAGRunsBatchBody",
    "DagRunState",
    "DagRunTriggeredByType",
    "DagRunType",
    "DagScheduleAssetReference",
    "DAGSourceResponse",
    "DagStatsCollectionResponse",
    "DagStatsResponse",
    "DagStatsStateResponse",
    "DAGTagCollectionResponse",
    "DagTagResponse",
    "DAGVersionCollectionResponse",
    "DagVersionResponse",
    "DAGWarningCollectionResponse",
    "DAGWarningResponse",
    "DagWarningType",
    "DryRunBackfillCollectionResponse",
    "DryRunBackfillResponse",
    "EventLogCollectionResponse",
    "EventLogResponse",
    "ExternalLogUrlResponse",
    "ExternalViewResponse",
    "ExternalViewResponseDestination",
    "ExtraLinkCollectionResponse",
    "FastAPIAppResponse",
    "FastAPIRootMiddlewareResponse",
    "GetConfigAccept",
    "GetConfigValueAccept",
    "GetDagSourceAccept",
    "GetDagsTagsMatchModeType0",
    "GetListDagRunsBatchDagId",
    "GetLogAccept",
    "GetTaskInstancesBatchDagId",
    "GetTaskInstancesBatchDagRunId",
    "HealthInfoResponse",
    "HITLDetail",
    "HITLDetailCollection",
    "HITLDetailHistory",
    "HITLDetailResponse",
    "HITLUser",
    "ImportErrorCollectionResponse",
    "ImportErrorResponse",
    "JobCollectionResponse",
    "JobResponse",
    "LastAssetEventResponse",
    "MaterializeAssetBody",
    "NewTaskResponse",
    "PatchDagsTagsMatchModeType0",
    "PatchTaskInstanceBody",
    "PluginCollectionResponse",
    "PluginImportErrorCollectionResponse",
    "PluginImportErrorResponse",
    "PluginResponse",
    "PoolBody",
    "PoolCollectionResponse",
    "PoolPatchBody",
    "PoolResponse",
    "ProviderCollectionResponse",
    "ProviderResponse",
    "QueuedEventCollectionResponse",
    "QueuedEventResponse",
    "ReactAppResponse",
    "ReactAppResponseDestination",
    "ReprocessBehavior",
    "SchedulerInfoResponse",
    "StructuredLogMessage",
    "TaskCollectionResponse",
    "TaskDependencyCollectionResponse",
    "TaskDependencyResponse",
    "TaskInletAssetReference",
    "TaskInstanceCollectionResponse",
    "TaskInstanceHistoryCollectionResponse",
    "TaskInstanceHistoryResponse",
    "TaskInstanceResponse",
    "TaskInstancesBatchBody",
    "TaskInstancesLogResponse",
    "TaskInstanceState",
    "TaskOutletAssetReference",
    "TaskResponse",
    "TaskStateStoreBody",
    "TaskStateStoreCollectionResponse",
    "TaskStateStorePatchBody",
    "TaskStateStoreResponse",
    "TimeDelta",
    "TriggerDAGRunPostBody",
    "TriggererInfoResponse",
    "TriggerResponse",
    "UpdateHITLDetailPayload",
    "VariableBody",
    "VariableCollectionResponse",
    "VariableResponse",
    "VersionInfo",
    "XComCollectionResponse",
    "XComCreateBody",
    "XComResponse",
    "XComResponseNative",
    "XComUpdateBody",
]

__getattr__, __dir__ = attach(
    __name__,
    {
        "AppBuilderMenuItemResponse": "airflow_openapi.v2.models.app_builder_menu_item_response",
        "AppBuilderViewResponse": "airflow_openapi.v2.models.app_builder_view_response",
        "AssetAliasCollectionResponse": "airflow_openapi.v2.models.asset_alias_collection_response",
        "AssetAliasResponse": "airflow_openapi.v2.models.asset_alias_response",
        "AssetCollectionResponse": "airflow_openapi.v2.models.asset_collection_response",
        "AssetEventAccessControl": "airflow_openapi.v2.models.asset_event_access_control",
        "AssetEventCollectionResponse": "airflow_openapi.v2.models.asset_event_collection_response",
        "AssetEventResponse": "airflow_openapi.v2.models.asset_event_response",
        "AssetResponse": "airflow_openapi.v2.models.asset_response",
        "AssetStateStoreBody": "airflow_openapi.v2.models.asset_state_store_body",
        "AssetStateStoreCollectionResponse": "airflow_openapi.v2.models.asset_state_store_collection_response",
        "AssetStateStoreLastUpdatedBy": "airflow_openapi.v2.models.asset_state_store_last_updated_by",
        "AssetStateStoreResponse": "airflow_openapi.v2.models.asset_state_store_response",
        "AssetStateStoreWriterKind": "airflow_openapi.v2.models.asset_state_store_writer_kind",
        "AssetWatcherResponse": "airflow_openapi.v2.models.asset_watcher_response",
        "AsyncConnectionTestResponse": "airflow_openapi.v2.models.async_connection_test_response",
        "BackfillCollectionResponse": "airflow_openapi.v2.models.backfill_collection_response",
        "BackfillPostBody": "airflow_openapi.v2.models.backfill_post_body",
        "BackfillResponse": "airflow_openapi.v2.models.backfill_response",
        "BaseInfoResponse": "airflow_openapi.v2.models.base_info_response",
        "BulkAction": "airflow_openapi.v2.models.bulk_action",
        "BulkActionNotOnExistence": "airflow_openapi.v2.models.bulk_action_not_on_existence",
        "BulkActionOnExistence": "airflow_openapi.v2.models.bulk_action_on_existence",
        "BulkActionResponse": "airflow_openapi.v2.models.bulk_action_response",
        "BulkBodyBulkDAGRunBody": "airflow_openapi.v2.models.bulk_body_bulk_dag_run_body",
        "BulkBodyBulkTaskInstanceBody": "airflow_openapi.v2.models.bulk_body_bulk_task_instance_body",
        "BulkBodyConnectionBody": "airflow_openapi.v2.models.bulk_body_connection_body",
        "BulkBodyPoolBody": "airflow_openapi.v2.models.bulk_body_pool_body",
        "BulkBodyVariableBody": "airflow_openapi.v2.models.bulk_body_variable_body",
        "BulkCreateActionBulkDAGRunBody": "airflow_openapi.v2.models.bulk_create_action_bulk_dag_run_body",
        "BulkCreateActionBulkDAGRunBodyAction": "airflow_openapi.v2.models.bulk_create_action_bulk_dag_run_body_action",
        "BulkCreateActionBulkTaskInstanceBody": "airflow_openapi.v2.models.bulk_create_action_bulk_task_instance_body",
        "BulkCreateActionBulkTaskInstanceBodyAction": "airflow_openapi.v2.models.bulk_create_action_bulk_task_instance_body_action",
        "BulkCreateActionConnectionBody": "airflow_openapi.v2.models.bulk_create_action_connection_body",
        "BulkCreateActionPoolBody": "airflow_openapi.v2.models.bulk_create_action_pool_body",
        "BulkCreateActionVariableBody": "airflow_openapi.v2.models.bulk_create_action_variable_body",
        "BulkDAGRunBody": "airflow_openapi.v2.models.bulk_dag_run_body",
        "BulkDAGRunClearBody": "airflow_openapi.v2.models.bulk_dag_run_clear_body",
        "BulkDeleteActionBulkDAGRunBody": "airflow_openapi.v2.models.bulk_delete_action_bulk_dag_run_body",
        "BulkDeleteActionBulkDAGRunBodyAction": "airflow_openapi.v2.models.bulk_delete_action_bulk_dag_run_body_action",
        "BulkDeleteActionBulkTaskInstanceBody": "airflow_openapi.v2.models.bulk_delete_action_bulk_task_instance_body",
        "BulkDeleteActionBulkTaskInstanceBodyAction": "airflow_openapi.v2.models.bulk_delete_action_bulk_task_instance_body_action",
        "BulkDeleteActionConnectionBody": "airflow_openapi.v2.models.bulk_delete_action_connection_body",
        "BulkDeleteActionPoolBody": "airflow_openapi.v2.models.bulk_delete_action_pool_body",
        "BulkDeleteActionVariableBody": "airflow_openapi.v2.models.bulk_delete_action_variable_body",
        "BulkResponse": "airflow_openapi.v2.models.bulk_response",
        "BulkTaskInstanceBody": "airflow_openapi.v2.models.bulk_task_instance_body",
        "BulkUpdateActionBulkDAGRunBody": "airflow_openapi.v2.models.bulk_update_action_bulk_dag_run_body",
        "BulkUpdateActionBulkDAGRunBodyAction": "airflow_openapi.v2.models.bulk_update_action_bulk_dag_run_body_action",
        "BulkUpdateActionBulkTaskInstanceBody": "airflow_openapi.v2.models.bulk_update_action_bulk_task_instance_body",
        "BulkUpdateActionBulkTaskInstanceBodyAction": "airflow_openapi.v2.models.bulk_update_action_bulk_task_instance_body_action",
        "BulkUpdateActionConnectionBody": "airflow_openapi.v2.models.bulk_update_action_connection_body",
        "BulkUpdateActionPoolBody": "airflow_openapi.v2.models.bulk_update_action_pool_body",
        "BulkUpdateActionVariableBody": "airflow_openapi.v2.models.bulk_update_action_variable_body",
        "ClearPartitionsBody": "airflow_openapi.v2.models.clear_partitions_body",
        "ClearPartitionsResponse": "airflow_openapi.v2.models.clear_partitions_response",
        "ClearTaskInstanceCollectionResponse": "airflow_openapi.v2.models.clear_task_instance_collection_response",
        "ClearTaskInstancesBody": "airflow_openapi.v2.models.clear_task_instances_body",
        "Config": "airflow_openapi.v2.models.config",
        "ConfigOption": "airflow_openapi.v2.models.config_option",
        "ConfigSection": "airflow_openapi.v2.models.config_section",
        "ConnectionBody": "airflow_openapi.v2.models.connection_body",
        "ConnectionCollectionResponse": "airflow_openapi.v2.models.connection_collection_response",
        "ConnectionResponse": "airflow_openapi.v2.models.connection_response",
        "ConnectionTestQueuedResponse": "airflow_openapi.v2.models.connection_test_queued_response",
        "ConnectionTestRequestBody": "airflow_openapi.v2.models.connection_test_request_body",
        "ConnectionTestResponse": "airflow_openapi.v2.models.connection_test_response",
        "CreateAssetEventsBody": "airflow_openapi.v2.models.create_asset_events_body",
        "DAGCollectionResponse": "airflow_openapi.v2.models.dag_collection_response",
        "DAGDetailsResponse": "airflow_openapi.v2.models.dag_details_response",
        "DAGPatchBody": "airflow_openapi.v2.models.dag_patch_body",
        "DagProcessorInfoResponse": "airflow_openapi.v2.models.dag_processor_info_response",
        "DAGResponse": "airflow_openapi.v2.models.dag_response",
        "DagRunAssetReference": "airflow_openapi.v2.models.dag_run_asset_reference",
        "DAGRunClearBody": "airflow_openapi.v2.models.dag_run_clear_body",
        "DAGRunCollectionResponse": "airflow_openapi.v2.models.dag_run_collection_response",
        "DagRunMutableStates": "airflow_openapi.v2.models.dag_run_mutable_states",
        "DAGRunPatchBody": "airflow_openapi.v2.models.dag_run_patch_body",
        "DAGRunResponse": "airflow_openapi.v2.models.dag_run_response",
        "DAGRunsBatchBody": "airflow_openapi.v2.models.dag_runs_batch_body",
        "DagRunState": "airflow_openapi.v2.models.dag_run_state",
        "DagRunTriggeredByType": "airflow_openapi.v2.models.dag_run_triggered_by_type",
        "DagRunType": "airflow_openapi.v2.models.dag_run_type",
        "DagScheduleAssetReference": "airflow_openapi.v2.models.dag_schedule_asset_reference",
        "DAGSourceResponse": "airflow_openapi.v2.models.dag_source_response",
        "DagStatsCollectionResponse": "airflow_openapi.v2.models.dag_stats_collection_response",
        "DagStatsResponse": "airflow_openapi.v2.models.dag_stats_response",
        "DagStatsStateResponse": "airflow_openapi.v2.models.dag_stats_state_response",
        "DAGTagCollectionResponse": "airflow_openapi.v2.models.dag_tag_collection_response",
        "DagTagResponse": "airflow_openapi.v2.models.dag_tag_response",
        "DAGVersionCollectionResponse": "airflow_openapi.v2.models.dag_version_collection_response",
        "DagVersionResponse": "airflow_openapi.v2.models.dag_version_response",
        "DAGWarningCollectionResponse": "airflow_openapi.v2.models.dag_warning_collection_response",
        "DAGWarningResponse": "airflow_openapi.v2.models.dag_warning_response",
        "DagWarningType": "airflow_openapi.v2.models.dag_warning_type",
        "DryRunBackfillCollectionResponse": "airflow_openapi.v2.models.dry_run_backfill_collection_response",
        "DryRunBackfillResponse": "airflow_openapi.v2.models.dry_run_backfill_response",
        "EventLogCollectionResponse": "airflow_openapi.v2.models.event_log_collection_response",
        "EventLogResponse": "airflow_openapi.v2.models.event_log_response",
        "ExternalLogUrlResponse": "airflow_openapi.v2.models.external_log_url_response",
        "ExternalViewResponse": "airflow_openapi.v2.models.external_view_response",
        "ExternalViewResponseDestination": "airflow_openapi.v2.models.external_view_response_destination",
        "ExtraLinkCollectionResponse": "airflow_openapi.v2.models.extra_link_collection_response",
        "FastAPIAppResponse": "airflow_openapi.v2.models.fast_api_app_response",
        "FastAPIRootMiddlewareResponse": "airflow_openapi.v2.models.fast_api_root_middleware_response",
        "GetConfigAccept": "airflow_openapi.v2.models.get_config_accept",
        "GetConfigValueAccept": "airflow_openapi.v2.models.get_config_value_accept",
        "GetDagSourceAccept": "airflow_openapi.v2.models.get_dag_source_accept",
        "GetDagsTagsMatchModeType0": "airflow_openapi.v2.models.get_dags_tags_match_mode_type_0",
        "GetListDagRunsBatchDagId": "airflow_openapi.v2.models.get_list_dag_runs_batch_dag_id",
        "GetLogAccept": "airflow_openapi.v2.models.get_log_accept",
        "GetTaskInstancesBatchDagId": "airflow_openapi.v2.models.get_task_instances_batch_dag_id",
        "GetTaskInstancesBatchDagRunId": "airflow_openapi.v2.models.get_task_instances_batch_dag_run_id",
        "HealthInfoResponse": "airflow_openapi.v2.models.health_info_response",
        "HITLDetail": "airflow_openapi.v2.models.hitl_detail",
        "HITLDetailCollection": "airflow_openapi.v2.models.hitl_detail_collection",
        "HITLDetailHistory": "airflow_openapi.v2.models.hitl_detail_history",
        "HITLDetailResponse": "airflow_openapi.v2.models.hitl_detail_response",
        "HITLUser": "airflow_openapi.v2.models.hitl_user",
        "ImportErrorCollectionResponse": "airflow_openapi.v2.models.import_error_collection_response",
        "ImportErrorResponse": "airflow_openapi.v2.models.import_error_response",
        "JobCollectionResponse": "airflow_openapi.v2.models.job_collection_response",
        "JobResponse": "airflow_openapi.v2.models.job_response",
        "LastAssetEventResponse": "airflow_openapi.v2.models.last_asset_event_response",
        "MaterializeAssetBody": "airflow_openapi.v2.models.materialize_asset_body",
        "NewTaskResponse": "airflow_openapi.v2.models.new_task_response",
        "PatchDagsTagsMatchModeType0": "airflow_openapi.v2.models.patch_dags_tags_match_mode_type_0",
        "PatchTaskInstanceBody": "airflow_openapi.v2.models.patch_task_instance_body",
        "PluginCollectionResponse": "airflow_openapi.v2.models.plugin_collection_response",
        "PluginImportErrorCollectionResponse": "airflow_openapi.v2.models.plugin_import_error_collection_response",
        "PluginImportErrorResponse": "airflow_openapi.v2.models.plugin_import_error_response",
        "PluginResponse": "airflow_openapi.v2.models.plugin_response",
        "PoolBody": "airflow_openapi.v2.models.pool_body",
        "PoolCollectionResponse": "airflow_openapi.v2.models.pool_collection_response",
        "PoolPatchBody": "airflow_openapi.v2.models.pool_patch_body",
        "PoolResponse": "airflow_openapi.v2.models.pool_response",
        "ProviderCollectionResponse": "airflow_openapi.v2.models.provider_collection_response",
        "ProviderResponse": "airflow_openapi.v2.models.provider_response",
        "QueuedEventCollectionResponse": "airflow_openapi.v2.models.queued_event_collection_response",
        "QueuedEventResponse": "airflow_openapi.v2.models.queued_event_response",
        "ReactAppResponse": "airflow_openapi.v2.models.react_app_response",
        "ReactAppResponseDestination": "airflow_openapi.v2.models.react_app_response_destination",
        "ReprocessBehavior": "airflow_openapi.v2.models.reprocess_behavior",
        "SchedulerInfoResponse": "airflow_openapi.v2.models.scheduler_info_response",
        "StructuredLogMessage": "airflow_openapi.v2.models.structured_log_message",
        "TaskCollectionResponse": "airflow_openapi.v2.models.task_collection_response",
        "TaskDependencyCollectionResponse": "airflow_openapi.v2.models.task_dependency_collection_response",
        "TaskDependencyResponse": "airflow_openapi.v2.models.task_dependency_response",
        "TaskInletAssetReference": "airflow_openapi.v2.models.task_inlet_asset_reference",
        "TaskInstanceCollectionResponse": "airflow_openapi.v2.models.task_instance_collection_response",
        "TaskInstanceHistoryCollectionResponse": "airflow_openapi.v2.models.task_instance_history_collection_response",
        "TaskInstanceHistoryResponse": "airflow_openapi.v2.models.task_instance_history_response",
        "TaskInstanceResponse": "airflow_openapi.v2.models.task_instance_response",
        "TaskInstancesBatchBody": "airflow_openapi.v2.models.task_instances_batch_body",
        "TaskInstancesLogResponse": "airflow_openapi.v2.models.task_instances_log_response",
        "TaskInstanceState": "airflow_openapi.v2.models.task_instance_state",
        "TaskOutletAssetReference": "airflow_openapi.v2.models.task_outlet_asset_reference",
        "TaskResponse": "airflow_openapi.v2.models.task_response",
        "TaskStateStoreBody": "airflow_openapi.v2.models.task_state_store_body",
        "TaskStateStoreCollectionResponse": "airflow_openapi.v2.models.task_state_store_collection_response",
        "TaskStateStorePatchBody": "airflow_openapi.v2.models.task_state_store_patch_body",
        "TaskStateStoreResponse": "airflow_openapi.v2.models.task_state_store_response",
        "TimeDelta": "airflow_openapi.v2.models.time_delta",
        "TriggerDAGRunPostBody": "airflow_openapi.v2.models.trigger_dag_run_post_body",
        "TriggererInfoResponse": "airflow_openapi.v2.models.triggerer_info_response",
        "TriggerResponse": "airflow_openapi.v2.models.trigger_response",
        "UpdateHITLDetailPayload": "airflow_openapi.v2.models.update_hitl_detail_payload",
        "VariableBody": "airflow_openapi.v2.models.variable_body",
        "VariableCollectionResponse": "airflow_openapi.v2.models.variable_collection_response",
        "VariableResponse": "airflow_openapi.v2.models.variable_response",
        "VersionInfo": "airflow_openapi.v2.models.version_info",
        "XComCollectionResponse": "airflow_openapi.v2.models.x_com_collection_response",
        "XComCreateBody": "airflow_openapi.v2.models.x_com_create_body",
        "XComResponse": "airflow_openapi.v2.models.x_com_response",
        "XComResponseNative": "airflow_openapi.v2.models.x_com_response_native",
        "XComUpdateBody": "airflow_openapi.v2.models.x_com_update_body",
    },
)
