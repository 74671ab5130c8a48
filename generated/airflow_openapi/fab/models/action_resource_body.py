"""ActionResourceBody."""

from __future__ import annotations

from typing import Any

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class ActionResourceBody(Model):
    """Pairing of an action with a resource."""

    action: OneOf[ActionBody, dict[str, Any]] | Unset = UNSET
    resource: OneOf[Resource, dict[str, Any]] | Unset = UNSET


from .action_body import ActionBody
from .resource import Resource
