"""BulkResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkResponse(Model):
    """Serializer for responses to bulk entity operations.

    This represents the results of create, update, and delete actions performed on entity in
    bulk. Each action (if requested) is represented as a field containing details about
    successful keys and any encountered errors. Fields are populated in the response only if the
    respective action was part of the request, else are set None.

    Attributes:
        create: Details of the bulk create operation, including successful keys and errors.
        update: Details of the bulk update operation, including successful keys and errors.
        delete: Details of the bulk delete operation, including successful keys and errors.
    """

    create: BulkActionResponse | None | Unset = UNSET
    update: BulkActionResponse | None | Unset = UNSET
    delete: BulkActionResponse | None | Unset = UNSET


from .bulk_action_response import BulkActionResponse
