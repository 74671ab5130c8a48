"""VariableCollection."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class VariableCollection(Model):
    """Collection of variables.

    *Changed in version 2.1.0*: 'total_entries' field is added.

    Attributes:
        total_entries: Count of total objects in the current result set before pagination
            parameters (limit, offset) are applied.
    """

    total_entries: int | Unset = UNSET
    variables: list[VariableCollectionItem] | Unset = UNSET


from .variable_collection_item import VariableCollectionItem
