"""HealthStatus."""

from airflow_openapi._runtime.enums import OpenEnum


class HealthStatus(OpenEnum):
    """What is healthy was heard of lately: within 30 seconds, unless the configuration has another
    time.
    """

    HEALTHY = "healthy"
    UNHEALTHY = "unhealthy"
