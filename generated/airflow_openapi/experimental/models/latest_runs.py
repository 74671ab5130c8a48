"""LatestRuns."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class LatestRuns(Model):
    """The latest run of each DAG that has any."""

    items: list[LatestRun]


from .latest_run import LatestRun
