"""VariableCollectionResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class VariableCollectionResponse(Model):
    """Variable Collection serializer for responses."""

    variables: list[VariableResponse]
    total_entries: int


from .variable_response import VariableResponse
