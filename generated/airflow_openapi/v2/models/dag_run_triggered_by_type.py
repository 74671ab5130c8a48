"""DagRunTriggeredByType."""

from airflow_openapi._runtime.enums import OpenEnum


class DagRunTriggeredByType(OpenEnum):
    """Class with TriggeredBy types for DagRun."""

    ASSET = "asset"
    BACKFILL = "backfill"
    CLI = "cli"
    OPERATOR = "operator"
    REST_API = "rest_api"
    TEST = "test"
    TIMETABLE = "timetable"
    UI = "ui"
