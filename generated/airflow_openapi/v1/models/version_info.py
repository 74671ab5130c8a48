"""VersionInfo."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class VersionInfo(Model):
    """Version information.

    Attributes:
        git_version: The git version (including git commit hash)
        version: The version of Airflow
    """

    git_version: str | None | Unset = UNSET
    version: str | Unset = UNSET
