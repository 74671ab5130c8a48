"""PoolBody."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True)
class PoolBody(Model):
    """A pool to create or to change.

    Attributes:
        name: Not blank. Recent releases refuse more than 256 characters; Airflow 1.10 does not
            look.
    """

    name: str
    slots: int
    description: str | None
