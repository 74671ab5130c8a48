"""Role."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Role(Model):
    """a role item.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Attributes:
        name: The name of the role *Changed in version 2.3.0*: A minimum character length
            requirement ('minLength') is added.
    """

    actions: list[ActionResource] | Unset = UNSET
    name: str | Unset = UNSET


from .action_resource import ActionResource
