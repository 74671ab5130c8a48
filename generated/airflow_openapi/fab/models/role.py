"""Role."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class Role(Model):
    """Lightweight role reference used by /users schemas.

    Attributes:
        actions: (until 3.4.0)
    """

    name: str | Unset = UNSET
    actions: list[ActionResource] | Unset = UNSET


from .action_resource import ActionResource
