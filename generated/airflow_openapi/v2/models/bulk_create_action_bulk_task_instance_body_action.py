"""BulkCreateActionBulkTaskInstanceBodyAction."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkCreateActionBulkTaskInstanceBodyAction(OpenEnum):
    """The action to be performed on the entities."""

    CREATE = "create"
