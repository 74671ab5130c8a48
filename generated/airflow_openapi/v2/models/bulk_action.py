"""BulkAction."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkAction(OpenEnum):
    """Bulk Action to be performed on the used model.

    Airflow until 3.0.1.
    """

    CREATE = "create"
    DELETE = "delete"
    UPDATE = "update"
