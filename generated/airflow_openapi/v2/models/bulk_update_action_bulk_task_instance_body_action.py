"""BulkUpdateActionBulkTaskInstanceBodyAction."""

from airflow_openapi._runtime.enums import OpenEnum


class BulkUpdateActionBulkTaskInstanceBodyAction(OpenEnum):
    """The action to be performed on the entities."""

    UPDATE = "update"
