"""BulkCreateActionBulkDAGRunBodyAction."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkCreateActionBulkDAGRunBodyAction(OpenEnum):
    """The action to be performed on the entities."""

    CREATE = "create"
