"""Pool."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Pool(Model):
    """A pool. Its name is `pool` in an answer, and `name` in a request.

    Attributes:
        id: Its number in the database; no endpoint takes it.
        include_deferred: Whether deferred tasks take slots. This API cannot set it. (since
            2.7.0)
    """

    description: str | None
    id: int
    pool: str
    slots: int
    include_deferred: bool | Unset = UNSET
