"""BulkActionOnExistence."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkActionOnExistence(OpenEnum):
    """Bulk Action to be taken if the entity already exists or not."""

    FAIL = "fail"
    OVERWRITE = "overwrite"
    SKIP = "skip"
