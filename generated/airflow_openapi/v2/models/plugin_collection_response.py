"""PluginCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class PluginCollectionResponse(Model):
    """Plugin Collection serializer."""

    plugins: list[PluginResponse]
    total_entries: int


from .plugin_response import PluginResponse
