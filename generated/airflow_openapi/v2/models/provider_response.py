"""ProviderResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ProviderResponse(Model):
    """Provider serializer for responses.

    Attributes:
        documentation_url: (since 3.1.6)
    """

    package_name: str
    description: str
    version: str
    documentation_url: str | None | Unset = UNSET
