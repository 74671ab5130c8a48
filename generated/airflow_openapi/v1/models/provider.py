"""Provider."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Provider(Model):
    """The provider.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Attributes:
        description: The description of the provider.
        package_name: The package name of the provider.
        version: The version of the provider.
    """

    description: str | Unset = UNSET
    package_name: str | Unset = UNSET
    version: str | Unset = UNSET
