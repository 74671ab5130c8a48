"""BulkCreateActionVariableBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkCreateActionVariableBody(Model):
    """BulkCreateActionVariableBody as the published specs have it.

    Attributes:
        action: Bulk Action to be performed on the used model.
        entities: A list of entities to be created.
        action_on_existence: Bulk Action to be taken if the entity already exists or not.
    """

    action: BulkAction
    entities: list[VariableBody]
    action_on_existence: BulkActionOnExistence | Unset = UNSET


from .bulk_action import BulkAction
from .bulk_action_on_existence import BulkActionOnExistence
from .variable_body import VariableBody
