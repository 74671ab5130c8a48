"""BulkDeleteActionBulkTaskInstanceBodyAction."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkDeleteActionBulkTaskInstanceBodyAction(OpenEnum):
    """The action to be performed on the entities."""

    DELETE = "delete"
