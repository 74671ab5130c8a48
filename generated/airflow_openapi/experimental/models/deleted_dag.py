"""DeletedDag."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class DeletedDag(Model):
    """What went with a DAG.

    Attributes:
        count: Number of records that were deleted, of all kinds together.
    """

    count: int
    message: str
