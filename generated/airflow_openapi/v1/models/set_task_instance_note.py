"""SetTaskInstanceNote."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class SetTaskInstanceNote(Model):
    """SetTaskInstanceNote as the published specs have it.

    Airflow since 2.5.0.

    Attributes:
        note: The custom note to set for this Task Instance.
    """

    note: str
