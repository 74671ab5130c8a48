"""GetTaskInstancesBatchDagId."""

from airflow_openapi._runtime.enums import OpenEnum


class GetTaskInstancesBatchDagId(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    VALUE_0 = "~"
