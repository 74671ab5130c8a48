"""GetDagsTagsMatchModeType0."""

from airflow_openapi._runtime.enums import OpenEnum


class GetDagsTagsMatchModeType0(OpenEnum):
    """The values that the published specs name; any other is kept as it came."""

    ALL = "all"
    ANY = "any"
