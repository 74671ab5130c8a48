"""BulkBodyBulkTaskInstanceBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class BulkBodyBulkTaskInstanceBody(Model):
    """BulkBodyBulkTaskInstanceBody as the published specs have it.

    Airflow since 3.1.0.
    """

    actions: list[
        OneOf[
            BulkCreateActionBulkTaskInstanceBody,
            BulkUpdateActionBulkTaskInstanceBody,
            BulkDeleteActionBulkTaskInstanceBody,
        ]
    ]


from .bulk_create_action_bulk_task_instance_body import BulkCreateActionBulkTaskInstanceBody
from .bulk_delete_action_bulk_task_instance_body import BulkDeleteActionBulkTaskInstanceBody
from .bulk_update_action_bulk_task_instance_body import BulkUpdateActionBulkTaskInstanceBody
