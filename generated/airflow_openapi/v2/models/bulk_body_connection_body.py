"""BulkBodyConnectionBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class BulkBodyConnectionBody(Model):
    """BulkBodyConnectionBody as the published specs have it."""

    actions: list[
        OneOf[
            BulkCreateActionConnectionBody,
            BulkUpdateActionConnectionBody,
            BulkDeleteActionConnectionBody,
        ]
    ]


from .bulk_create_action_connection_body import BulkCreateActionConnectionBody
from .bulk_delete_action_connection_body import BulkDeleteActionConnectionBody
from .bulk_update_action_connection_body import BulkUpdateActionConnectionBody
