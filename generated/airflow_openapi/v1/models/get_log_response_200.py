"""GetLogResponse200."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class GetLogResponse200(Model):
    """GetLogResponse200 as the published specs have it."""

    content: str | Unset = UNSET
    continuation_token: str | Unset = UNSET
