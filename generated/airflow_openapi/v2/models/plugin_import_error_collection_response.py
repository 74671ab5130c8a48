"""PluginImportErrorCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class PluginImportErrorCollectionResponse(Model):
    """Plugin Import Error Collection serializer.

    Airflow since 3.1.0.
    """

    import_errors: list[PluginImportErrorResponse]
    total_entries: int


from .plugin_import_error_response import PluginImportErrorResponse
