"""BulkBodyVariableBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class BulkBodyVariableBody(Model):
    """BulkBodyVariableBody as the published specs have it."""

    actions: list[
        OneOf[
            BulkCreateActionVariableBody, BulkUpdateActionVariableBody, BulkDeleteActionVariableBody
        ]
    ]


from .bulk_create_action_variable_body import BulkCreateActionVariableBody
from .bulk_delete_action_variable_body import BulkDeleteActionVariableBody
from .bulk_update_action_variable_body import BulkUpdateActionVariableBody
