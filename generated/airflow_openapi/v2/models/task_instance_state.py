"""TaskInstanceState."""

from airflow_openapi._runtime.enums import OpenEnum


class TaskInstanceState(OpenEnum):
    """All possible states that a Task Instance can be in.

    Note that None is also allowed, so always use this in a type hint with Optional.

    - `awaiting_input`: since 3.3.0
    """

    AWAITING_INPUT = "awaiting_input"
    DEFERRED = "deferred"
    FAILED = "failed"
    QUEUED = "queued"
    REMOVED = "removed"
    RESTARTING = "restarting"
    RUNNING = "running"
    SCHEDULED = "scheduled"
    SKIPPED = "skipped"
    SUCCESS = "success"
    UPSTREAM_FAILED = "upstream_failed"
    UP_FOR_RESCHEDULE = "up_for_reschedule"
    UP_FOR_RETRY = "up_for_retry"
