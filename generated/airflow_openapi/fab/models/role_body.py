"""RoleBody."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class RoleBody(Model):
    """Incoming payload for creating/updating a role.

    Airflow since 3.0.2.
    """

    name: str
    actions: list[OneOf[ActionResource, ActionResourceResponse]] | Unset = UNSET


from .action_resource import ActionResource
from .action_resource_response import ActionResourceResponse
