"""BulkUpdateActionBulkDAGRunBodyAction."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkUpdateActionBulkDAGRunBodyAction(OpenEnum):
    """The action to be performed on the entities."""

    UPDATE = "update"
