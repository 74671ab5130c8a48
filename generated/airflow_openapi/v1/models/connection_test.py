"""ConnectionTest."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ConnectionTest(Model):
    """Connection test results.

    *New in version 2.2.0*

    Airflow since 2.2.0.

    Attributes:
        message: The success or failure message of the request.
        status: The status of the request.
    """

    message: str | Unset = UNSET
    status: bool | Unset = UNSET
