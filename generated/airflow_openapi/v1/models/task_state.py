"""TaskState."""

from airflow_openapi._runtime.enums import OpenEnum


class TaskState(OpenEnum):
    """Task state.

    *Changed in version 2.0.2*: 'removed' is added as a possible value.

    *Changed in version 2.2.0*: 'deferred' is added as a possible value.

    *Changed in version 2.4.0*: 'sensing' state has been removed. *Changed in version 2.4.2*:
    'restarting' is added as a possible value

    *Changed in version 2.7.0*: Field becomes nullable and null primitive is added as a possible
    value. *Changed in version 2.7.0*: 'none' state is deprecated in favor of null.

    - `deferred`: since 2.2.0
    - `removed`: since 2.0.2
    - `restarting`: since 2.4.2
    - `sensing`: since 2.2.0, until 2.3.4
    """

    DEFERRED = "deferred"
    FAILED = "failed"
    NONE = "none"
    QUEUED = "queued"
    REMOVED = "removed"
    RESTARTING = "restarting"
    RUNNING = "running"
    SCHEDULED = "scheduled"
    SENSING = "sensing"
    SKIPPED = "skipped"
    SUCCESS = "success"
    UPSTREAM_FAILED = "upstream_failed"
    UP_FOR_RESCHEDULE = "up_for_reschedule"
    UP_FOR_RETRY = "up_for_retry"
