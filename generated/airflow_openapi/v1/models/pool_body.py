"""PoolBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class PoolBody(Model):
    """The pool.

    Attributes:
        description: The description of the pool. *New in version 2.3.0* (since 2.3.0)
        include_deferred: If set to true, deferred tasks are considered when calculating open
            pool slots. *New in version 2.7.0* (since 2.7.0)
        name: The name of pool.
        slots: The maximum number of slots that can be assigned to tasks. One job may occupy one
            or more slots.
    """

    description: str | None | Unset = UNSET
    include_deferred: bool | Unset = UNSET
    name: str | Unset = UNSET
    slots: int | Unset = UNSET
