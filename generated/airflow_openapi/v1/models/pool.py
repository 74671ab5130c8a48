"""Pool."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Pool(Model):
    """The pool.

    Attributes:
        deferred_slots: The number of slots used by deferred tasks at the moment. Relevant if
            'include_deferred' is set to true. *New in version 2.7.0* (since 2.7.0)
        description: The description of the pool. *New in version 2.3.0* (since 2.3.0)
        include_deferred: If set to true, deferred tasks are considered when calculating open
            pool slots. *New in version 2.7.0* (since 2.7.0)
        name: The name of pool.
        occupied_slots: The number of slots used by running/queued tasks at the moment. May
            include deferred tasks if 'include_deferred' is set to true.
        open_slots: The number of free slots at the moment.
        queued_slots: The number of slots used by queued tasks at the moment.
        running_slots: The number of slots used by running tasks at the moment. (since 2.6.1)
        scheduled_slots: The number of slots used by scheduled tasks at the moment. (since
            2.6.1)
        slots: The maximum number of slots that can be assigned to tasks. One job may occupy one
            or more slots.
        used_slots: The number of slots used by running tasks at the moment. (until 2.6.0)
    """

    deferred_slots: int | Unset = UNSET
    description: str | None | Unset = UNSET
    include_deferred: bool | Unset = UNSET
    name: str | Unset = UNSET
    occupied_slots: int | Unset = UNSET
    open_slots: int | Unset = UNSET
    queued_slots: int | Unset = UNSET
    running_slots: int | Unset = UNSET
    scheduled_slots: int | Unset = UNSET
    slots: int | Unset = UNSET
    used_slots: int | Unset = UNSET
