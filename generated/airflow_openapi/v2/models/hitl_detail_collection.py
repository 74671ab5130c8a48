"""HITLDetailCollection."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class HITLDetailCollection(Model):
    """Schema for a collection of Human-in-the-loop details.

    Airflow since 3.1.0.
    """

    hitl_details: list[HITLDetail]
    total_entries: int


from .hitl_detail import HITLDetail
