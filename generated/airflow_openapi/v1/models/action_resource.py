"""ActionResource."""

from __future__ import annotations

from typing import Any

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class ActionResource(Model):
    """The Action-Resource item.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Attributes:
        action: The permission action
        resource: The permission resource
    """

    action: dict[str, Any] | Unset = UNSET
    resource: dict[str, Any] | Unset = UNSET
