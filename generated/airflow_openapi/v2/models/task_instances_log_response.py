"""TaskInstancesLogResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class TaskInstancesLogResponse(Model):
    """Log serializer for responses."""

    content: list[StructuredLogMessage | str]
    continuation_token: str | None


from .structured_log_message import StructuredLogMessage
