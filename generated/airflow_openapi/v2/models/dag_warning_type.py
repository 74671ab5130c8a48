"""DagWarningType."""

from airflow_openapi._runtime.enums import OpenEnum


class DagWarningType(OpenEnum):
    """Enum for DAG warning types.

    This is the set of allowable values for the ``warning_type`` field in the DagWarning model.

    - `runtime varying value`: since 3.2.0
    """

    ASSET_CONFLICT = "asset conflict"
    NON_EXISTENT_POOL = "non-existent pool"
    RUNTIME_VARYING_VALUE = "runtime varying value"
