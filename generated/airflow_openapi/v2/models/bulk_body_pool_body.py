"""BulkBodyPoolBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf


@define(kw_only=True, repr=False, eq=False)
class BulkBodyPoolBody(Model):
    """BulkBodyPoolBody as the published specs have it."""

    actions: list[
        OneOf[BulkCreateActionPoolBody, BulkUpdateActionPoolBody, BulkDeleteActionPoolBody]
    ]


from .bulk_create_action_pool_body import BulkCreateActionPoolBody
from .bulk_delete_action_pool_body import BulkDeleteActionPoolBody
from .bulk_update_action_pool_body import BulkUpdateActionPoolBody
