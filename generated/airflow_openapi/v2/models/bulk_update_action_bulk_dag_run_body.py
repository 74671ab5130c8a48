"""BulkUpdateActionBulkDAGRunBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkUpdateActionBulkDAGRunBody(Model):
    """BulkUpdateActionBulkDAGRunBody as the published specs have it.

    Airflow since 3.3.0.

    Attributes:
        action: The action to be performed on the entities.
        entities: A list of entities to be updated.
        update_mask: A list of field names to update for each entity.Only these fields will be
            applied from the request body to the database model.Any extra fields provided will
            be ignored.
        action_on_non_existence: Bulk Action to be taken if the entity does not exist.
    """

    action: BulkUpdateActionBulkDAGRunBodyAction
    entities: list[BulkDAGRunBody]
    update_mask: list[str] | None | Unset = UNSET
    action_on_non_existence: BulkActionNotOnExistence | Unset = UNSET


from .bulk_action_not_on_existence import BulkActionNotOnExistence
from .bulk_dag_run_body import BulkDAGRunBody
from .bulk_update_action_bulk_dag_run_body_action import BulkUpdateActionBulkDAGRunBodyAction
