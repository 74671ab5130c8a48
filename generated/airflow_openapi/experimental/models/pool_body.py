"""PoolBody."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class PoolBody(Model):
    """A pool to create or to change.

    Attributes:
        name: Not blank. Airflow 2 refuses more than 256 characters; 1.10 leaves that to its
            database. A pool with a slash in its name can be made, and then neither got nor
            deleted.
    """

    description: str | None
    name: str
    slots: int
