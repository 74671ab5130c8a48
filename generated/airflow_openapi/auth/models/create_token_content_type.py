"""CreateTokenContentType."""

from airflow_openapi._runtime.enums import OpenEnum


class CreateTokenContentType(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    APPLICATIONJSON = "application/json"
    APPLICATIONX_WWW_FORM_URLENCODED = "application/x-www-form-urlencoded"
