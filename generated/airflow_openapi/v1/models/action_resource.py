"""ActionResource."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ActionResource(Model):
    """The Action-Resource item.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Attributes:
        action: An action Item. *New in version 2.1.0*
        resource: A resource on which permissions are granted. *New in version 2.1.0*
    """

    action: Action | Unset = UNSET
    resource: Resource | Unset = UNSET


from .action import Action
from .resource import Resource
