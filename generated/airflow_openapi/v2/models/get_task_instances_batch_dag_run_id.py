"""GetTaskInstancesBatchDagRunId."""

from airflow_openapi._runtime.enums import OpenEnum


class GetTaskInstancesBatchDagRunId(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    VALUE_0 = "~"
