"""TriggerBodyReplaceMicroseconds."""

from airflow_openapi._runtime.enums import OpenEnum


class TriggerBodyReplaceMicroseconds(OpenEnum):
    """Whether the date is cut to whole seconds; as long as it is left out, it is if
    `execution_date` is left out too. A text: true and false of JSON are a 500.
    """

    FALSE = "false"
    TRUE = "true"
