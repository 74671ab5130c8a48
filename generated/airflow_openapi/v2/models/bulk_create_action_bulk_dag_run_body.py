"""BulkCreateActionBulkDAGRunBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class BulkCreateActionBulkDAGRunBody(Model):
    """BulkCreateActionBulkDAGRunBody as the published specs have it.

    Airflow since 3.3.0.

    Attributes:
        action: The action to be performed on the entities.
        entities: A list of entities to be created.
        action_on_existence: Bulk Action to be taken if the entity already exists or not.
    """

    action: BulkCreateActionBulkDAGRunBodyAction
    entities: list[BulkDAGRunBody]
    action_on_existence: BulkActionOnExistence | Unset = UNSET


from .bulk_action_on_existence import BulkActionOnExistence
from .bulk_create_action_bulk_dag_run_body_action import BulkCreateActionBulkDAGRunBodyAction
from .bulk_dag_run_body import BulkDAGRunBody
