"""ActionResource."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ActionResource(Model):
    """Pairing of an action with a resource.

    Attributes:
        action: Outgoing representation of an action (permission name).
        resource: Outgoing representation of a resource.
    """

    action: Action | Unset = UNSET
    resource: Resource | Unset = UNSET


from .action import Action
from .resource import Resource
