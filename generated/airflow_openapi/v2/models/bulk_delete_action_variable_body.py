"""BulkDeleteActionVariableBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkDeleteActionVariableBody(Model):
    """BulkDeleteActionVariableBody as the published specs have it.

    Attributes:
        action: Bulk Action to be performed on the used model.
        entities: A list of entity id/key or entity objects to be deleted.
        action_on_non_existence: Bulk Action to be taken if the entity does not exist.
    """

    action: BulkAction
    entities: list[str | VariableBody]
    action_on_non_existence: BulkActionNotOnExistence | Unset = UNSET


from .bulk_action import BulkAction
from .bulk_action_not_on_existence import BulkActionNotOnExistence
from .variable_body import VariableBody
