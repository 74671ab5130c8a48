"""BulkBodyBulkDAGRunBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class BulkBodyBulkDAGRunBody(Model):
    """BulkBodyBulkDAGRunBody as the published specs have it.

    Airflow since 3.3.0.
    """

    actions: list[
        OneOf[
            BulkCreateActionBulkDAGRunBody,
            BulkUpdateActionBulkDAGRunBody,
            BulkDeleteActionBulkDAGRunBody,
        ]
    ]


from .bulk_create_action_bulk_dag_run_body import BulkCreateActionBulkDAGRunBody
from .bulk_delete_action_bulk_dag_run_body import BulkDeleteActionBulkDAGRunBody
from .bulk_update_action_bulk_dag_run_body import BulkUpdateActionBulkDAGRunBody
