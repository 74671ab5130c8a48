"""Lineage."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class Lineage(Model):
    """What the tasks of a run read and wrote.

    Attributes:
        task_ids: By the id of the task; one that declares neither is not among them.
    """

    task_ids: dict[str, TaskLineage]


from .task_lineage import TaskLineage
