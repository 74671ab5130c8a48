"""DAGRunClearBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGRunClearBody(Model):
    """Dag Run serializer for clear endpoint body.

    Attributes:
        only_new: Only queue newly added tasks in the latest Dag version without clearing
            existing tasks. (since 3.2.2)
        run_on_latest_version: (Experimental) Run on the latest bundle version of the Dag after
            clearing. If not specified, falls back to the DAG-level
            ``rerun_with_latest_version`` parameter, then the ``[core]
            rerun_with_latest_version`` config option, and finally ``False``. (since 3.1.0)
        note: (since 3.3.0)
    """

    dry_run: bool | Unset = UNSET
    only_failed: bool | Unset = UNSET
    only_new: bool | Unset = UNSET
    run_on_latest_version: bool | None | Unset = UNSET
    note: str | None | Unset = UNSET
