"""DAGPatchBody."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DAGPatchBody(Model):
    """Dag Serializer for updatable bodies."""

    is_paused: bool
