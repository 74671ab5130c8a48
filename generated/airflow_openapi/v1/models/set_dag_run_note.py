"""SetDagRunNote."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class SetDagRunNote(Model):
    """SetDagRunNote as the published specs have it.

    Airflow since 2.5.0.

    Attributes:
        note: Custom notes left by users for this Dag Run.
    """

    note: str | Unset = UNSET
