"""ImportErrorCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ImportErrorCollectionResponse(Model):
    """Import Error Collection Response."""

    import_errors: list[ImportErrorResponse]
    total_entries: int


from .import_error_response import ImportErrorResponse
