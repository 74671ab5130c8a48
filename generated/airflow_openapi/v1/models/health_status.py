"""HealthStatus."""

from airflow_openapi._runtime.enums import OpenEnum


class HealthStatus(OpenEnum):
    """Health status."""

    HEALTHY = "healthy"
    UNHEALTHY = "unhealthy"
