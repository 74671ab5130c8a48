"""BulkActionNotOnExistence."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkActionNotOnExistence(OpenEnum):
    """Bulk Action to be taken if the entity does not exist."""

    FAIL = "fail"
    SKIP = "skip"
