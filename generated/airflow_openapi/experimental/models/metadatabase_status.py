"""MetadatabaseStatus."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class MetadatabaseStatus(Model):
    """The health of Airflow's own database.

    Attributes:
        status: What is healthy was heard of lately: within 30 seconds, unless the configuration
            has another time.
    """

    status: HealthStatus


from .health_status import HealthStatus
