"""TriggeredRun."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class TriggeredRun(Model):
    """The run that was made.

    Attributes:
        execution_date: With the zone in which it was sent.
        message: A sentence for people, different in each release.
    """

    execution_date: datetime.datetime
    message: str
    run_id: str
