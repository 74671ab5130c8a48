"""GetDagSourceAccept."""

from airflow_openapi._runtime.enums import OpenEnum


class GetDagSourceAccept(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    APPLICATIONJSON = "application/json"
    TEXTPLAIN = "text/plain"
    VALUE_2 = "*/*"
