"""PluginImportErrorResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class PluginImportErrorResponse(Model):
    """Plugin Import Error serializer for responses.

    Airflow since 3.1.0.
    """

    source: str
    error: str
