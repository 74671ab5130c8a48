"""SetTaskInstanceNote."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class SetTaskInstanceNote(Model):
    """SetTaskInstanceNote as the published specs have it.

    Airflow since 2.5.0.

    Attributes:
        note: The custom note to set for this Task Instance.
    """

    note: str
