"""VersionInfo."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class VersionInfo(Model):
    """Version information serializer for responses."""

    version: str
    git_version: str | None
