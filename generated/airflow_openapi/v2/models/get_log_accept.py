"""GetLogAccept."""

from airflow_openapi._runtime.enums import OpenEnum


class GetLogAccept(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    APPLICATIONJSON = "application/json"
    APPLICATIONX_NDJSON = "application/x-ndjson"
    TEXTPLAIN = "text/plain"
    VALUE_2 = "*/*"
