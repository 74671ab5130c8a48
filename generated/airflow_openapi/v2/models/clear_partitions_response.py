"""ClearPartitionsResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ClearPartitionsResponse(Model):
    """Response for the clearPartitions endpoint.

    Airflow since 3.3.0.
    """

    dag_runs_cleared: int
    task_instances_cleared: int
    dry_run: bool
