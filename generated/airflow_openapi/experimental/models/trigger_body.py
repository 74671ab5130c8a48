"""TriggerBody."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TriggerBody(Model):
    """What a run is to be; an empty object is enough.

    Attributes:
        conf: What the tasks of the run can read. Airflow 1.10 and 2.0 take a string of JSON and
            null as well, and answer 500 to a list; later releases answer 400 to anything but an
            object.
        execution_date: Date of the run; the present time, cut to whole seconds, if it is left
            out. One without a zone is read as UTC.
        replace_microseconds: Whether the date is cut to whole seconds; as long as it is left
            out, it is if `execution_date` is left out too. A text: true and false of JSON are a
            500.
        run_id: As long as it is left out, the run is called `manual__` and its date.
    """

    conf: dict[str, Any] | Unset = UNSET
    execution_date: datetime.datetime | Unset = UNSET
    replace_microseconds: TriggerBodyReplaceMicroseconds | Unset = UNSET
    run_id: str | Unset = UNSET


from .trigger_body_replace_microseconds import TriggerBodyReplaceMicroseconds
