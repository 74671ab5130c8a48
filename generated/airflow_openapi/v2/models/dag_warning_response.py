"""DAGWarningResponse."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGWarningResponse(Model):
    """Dag Warning serializer for responses.

    Attributes:
        warning_type: Enum for DAG warning types. This is the set of allowable values for the
            ``warning_type`` field in the DagWarning model.
        dag_display_name: (since 3.1.0)
    """

    dag_id: str
    warning_type: DagWarningType
    message: str
    timestamp: datetime.datetime
    dag_display_name: str | Unset = UNSET


from .dag_warning_type import DagWarningType
