"""GetDagRunsBatchResponse200Type1."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True)
class GetDagRunsBatchResponse200Type1(Model):
    """GetDagRunsBatchResponse200Type1 as the published specs have it.

    Attributes:
        total_entries: Count of objects in the current result set.
    """

    dag_runs: list[DAGRun] | Unset = UNSET
    total_entries: int | Unset = UNSET


from .dag_run import DAGRun
