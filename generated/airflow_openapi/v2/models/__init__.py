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

# No checker is shown this, or it would take any name for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        dict(
            zip(
                __all__,
                # One text, of which nothing is taken apart when a program's code is loaded.
                """
                .app_builder_menu_item_response
                .app_builder_view_response
                .asset_alias_collection_response
                .asset_alias_response
                .asset_collection_response
                .asset_event_access_control
                .asset_event_collection_response
                .asset_event_response
                .asset_response
                .asset_state_store_body
                .asset_state_store_collection_response
                .asset_state_store_last_updated_by
                .asset_state_store_response
                .asset_state_store_writer_kind
                .asset_watcher_response
                .async_connection_test_response
                .backfill_collection_response
                .backfill_post_body
                .backfill_response
                .base_info_response
                .bulk_action
                .bulk_action_not_on_existence
                .bulk_action_on_existence
                .bulk_action_response
                .bulk_body_bulk_dag_run_body
                .bulk_body_bulk_task_instance_body
                .bulk_body_connection_body
                .bulk_body_pool_body
                .bulk_body_variable_body
                .bulk_create_action_bulk_dag_run_body
                .bulk_create_action_bulk_dag_run_body_action
                .bulk_create_action_bulk_task_instance_body
                .bulk_create_action_bulk_task_instance_body_action
                .bulk_create_action_connection_body
                .bulk_create_action_pool_body
                .bulk_create_action_variable_body
                .bulk_dag_run_body
                .bulk_dag_run_clear_body
                .bulk_delete_action_bulk_dag_run_body
                .bulk_delete_action_bulk_dag_run_body_action
                .bulk_delete_action_bulk_task_instance_body
                .bulk_delete_action_bulk_task_instance_body_action
                .bulk_delete_action_connection_body
                .bulk_delete_action_pool_body
                .bulk_delete_action_variable_body
                .bulk_response
                .bulk_task_instance_body
                .bulk_update_action_bulk_dag_run_body
                .bulk_update_action_bulk_dag_run_body_action
                .bulk_update_action_bulk_task_instance_body
                .bulk_update_action_bulk_task_instance_body_action
                .bulk_update_action_connection_body
                .bulk_update_action_pool_body
                .bulk_update_action_variable_body
                .clear_partitions_body
                .clear_partitions_response
                .clear_task_instance_collection_response
                .clear_task_instances_body
                .config
                .config_option
                .config_section
                .connection_body
                .connection_collection_response
                .connection_response
                .connection_test_queued_response
                .connection_test_request_body
                .connection_test_response
                .create_asset_events_body
                .dag_collection_response
                .dag_details_response
                .dag_patch_body
                .dag_processor_info_response
                .dag_response
                .dag_run_asset_reference
                .dag_run_clear_body
                .dag_run_collection_response
                .dag_run_mutable_states
                .dag_run_patch_body
                .dag_run_response
                .dag_runs_batch_body
                .dag_run_state
                .dag_run_triggered_by_type
                .dag_run_type
                .dag_schedule_asset_reference
                .dag_source_response
                .dag_stats_collection_response
                .dag_stats_response
                .dag_stats_state_response
                .dag_tag_collection_response
                .dag_tag_response
                .dag_version_collection_response
                .dag_version_response
                .dag_warning_collection_response
                .dag_warning_response
                .dag_warning_type
                .dry_run_backfill_collection_response
                .dry_run_backfill_response
                .event_log_collection_response
                .event_log_response
                .external_log_url_response
                .external_view_response
                .external_view_response_destination
                .extra_link_collection_response
                .fast_api_app_response
                .fast_api_root_middleware_response
                .get_config_accept
                .get_config_value_accept
                .get_dag_source_accept
                .get_dags_tags_match_mode_type_0
                .get_list_dag_runs_batch_dag_id
                .get_log_accept
                .get_task_instances_batch_dag_id
                .get_task_instances_batch_dag_run_id
                .health_info_response
                .hitl_detail
                .hitl_detail_collection
                .hitl_detail_history
                .hitl_detail_response
                .hitl_user
                .import_error_collection_response
                .import_error_response
                .job_collection_response
                .job_response
                .last_asset_event_response
                .materialize_asset_body
                .new_task_response
                .patch_dags_tags_match_mode_type_0
                .patch_task_instance_body
                .plugin_collection_response
                .plugin_import_error_collection_response
                .plugin_import_error_response
                .plugin_response
                .pool_body
                .pool_collection_response
                .pool_patch_body
                .pool_response
                .provider_collection_response
                .provider_response
                .queued_event_collection_response
                .queued_event_response
                .react_app_response
                .react_app_response_destination
                .reprocess_behavior
                .scheduler_info_response
                .structured_log_message
                .task_collection_response
                .task_dependency_collection_response
                .task_dependency_response
                .task_inlet_asset_reference
                .task_instance_collection_response
                .task_instance_history_collection_response
                .task_instance_history_response
                .task_instance_response
                .task_instances_batch_body
                .task_instances_log_response
                .task_instance_state
                .task_outlet_asset_reference
                .task_response
                .task_state_store_body
                .task_state_store_collection_response
                .task_state_store_patch_body
                .task_state_store_response
                .time_delta
                .trigger_dag_run_post_body
                .triggerer_info_response
                .trigger_response
                .update_hitl_detail_payload
                .variable_body
                .variable_collection_response
                .variable_response
                .version_info
                .x_com_collection_response
                .x_com_create_body
                .x_com_response
                .x_com_response_native
                .x_com_update_body
                """.split(),
                strict=True,
            )
        ),
    )
