"""ClearDagRun."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ClearDagRun(Model):
    """ClearDagRun as the published specs have it.

    Airflow since 2.4.0.

    Attributes:
        dry_run: If set, don't actually run this operation. The response will contain a list of
            task instances planned to be cleaned, but not modified in any way.
    """

    dry_run: bool | Unset = UNSET
