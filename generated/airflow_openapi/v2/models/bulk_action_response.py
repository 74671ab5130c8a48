"""BulkActionResponse."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkActionResponse(Model):
    """Serializer for individual bulk action responses.

    Represents the outcome of a single bulk operation (create, update, or delete). The response
    includes a list of successful keys and any errors encountered during the operation. This
    structure helps users understand which key actions succeeded and which failed.

    Attributes:
        success: A list of unique id/key representing successful operations.
        errors: A list of errors encountered during the operation, each containing details about
            the issue.
    """

    success: list[str] | Unset = UNSET
    errors: list[dict[str, Any]] | Unset = UNSET
