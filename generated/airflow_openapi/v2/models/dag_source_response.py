"""DAGSourceResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGSourceResponse(Model):
    """Dag Source serializer for responses.

    Attributes:
        dag_display_name: (since 3.1.0)
    """

    content: str | None
    dag_id: str
    version_number: int | None
    dag_display_name: str | Unset = UNSET
