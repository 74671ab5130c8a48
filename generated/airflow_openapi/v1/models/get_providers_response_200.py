"""GetProvidersResponse200."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class GetProvidersResponse200(Model):
    """GetProvidersResponse200 as the published specs have it.

    Attributes:
        total_entries: Count of total objects in the current result set before pagination
            parameters (limit, offset) are applied.
    """

    providers: list[Provider] | Unset = UNSET
    total_entries: int | Unset = UNSET


from .provider import Provider
