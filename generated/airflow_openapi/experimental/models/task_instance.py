"""TaskInstance."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class TaskInstance(Model):
    """A task in a run. Each value is the text that Python shows: `None` where there is none,
    `False`, `0.298`, and dates as `2026-11-22 17:20:55.956334+00:00`.

    Attributes:
        duration: Seconds.
        max_tries: Retries allowed, which is one less than tries.
        operator: Class of the operator.
        queued_dttm: When it was queued.
        state: `None` until it is scheduled.
        custom_operator_name: (since 2.7.0)
        dag_run: The run, as Airflow's own log shows it. (since 2.2.0)
        execution_date: The date of the run, with a zone. (until 2.1.4)
        executor: (since 2.10.0)
        external_executor_id: (since 2.0.0)
        map_index: `-1` unless the task is mapped. (since 2.3.0)
        next_kwargs: (since 2.2.0)
        next_method: (since 2.2.0)
        queued_by_job_id: (since 2.0.0)
        rendered_map_index: (since 2.9.0)
        rendered_task_instance_fields: (since 2.3.0)
        run_id: (since 2.2.0)
        trigger_id: (since 2.2.0)
        trigger_timeout: (since 2.2.0)
        try_number: Tries begun so far. Before, no answer of this API tells it. (since 2.10.0)
        updated_at: (since 2.5.0)
    """

    dag_id: str
    duration: str
    end_date: str
    executor_config: str
    hostname: str
    job_id: str
    max_tries: str
    operator: str
    pid: str
    pool: str
    pool_slots: str
    priority_weight: str
    queue: str
    queued_dttm: str
    start_date: str
    state: str
    task_id: str
    test_mode: str
    unixname: str
    custom_operator_name: str | Unset = UNSET
    dag_run: str | Unset = UNSET
    execution_date: str | Unset = UNSET
    executor: str | Unset = UNSET
    external_executor_id: str | Unset = UNSET
    map_index: str | Unset = UNSET
    next_kwargs: str | Unset = UNSET
    next_method: str | Unset = UNSET
    queued_by_job_id: str | Unset = UNSET
    rendered_map_index: str | Unset = UNSET
    rendered_task_instance_fields: str | Unset = UNSET
    run_id: str | Unset = UNSET
    trigger_id: str | Unset = UNSET
    trigger_timeout: str | Unset = UNSET
    try_number: str | Unset = UNSET
    updated_at: str | Unset = UNSET
