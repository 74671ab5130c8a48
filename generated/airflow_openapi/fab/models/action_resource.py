"""ActionResource."""

from __future__ import annotations

from typing import Any

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.oneof import OneOf
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class ActionResource(Model):
    """Pairing of an action with a resource."""

    action: OneOf[Action, dict[str, Any]] | Unset = UNSET
    resource: OneOf[Resource, dict[str, Any]] | Unset = UNSET


from .action import Action
from .resource import Resource
