"""DAGWarningCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DAGWarningCollectionResponse(Model):
    """Dag warning collection serializer for responses."""

    dag_warnings: list[DAGWarningResponse]
    total_entries: int


from .dag_warning_response import DAGWarningResponse
