"""DAGBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGBody(Model):
    """DAG.

    Attributes:
        is_active: Whether the DAG is currently seen by the scheduler(s). (since 2.1.1, until
            2.1.4)
        is_paused: Whether the DAG is paused.
    """

    is_active: bool | None | Unset = UNSET
    is_paused: bool | None | Unset = UNSET
