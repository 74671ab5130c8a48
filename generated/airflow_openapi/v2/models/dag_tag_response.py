"""DagTagResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DagTagResponse(Model):
    """Dag Tag serializer for responses.

    Attributes:
        dag_display_name: (since 3.1.0)
    """

    name: str
    dag_id: str
    dag_display_name: str | Unset = UNSET
