"""DAGDetail."""

from __future__ import annotations

import datetime
from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class DAGDetail(Model):
    """DAG details.

    For details see: [airflow.models.dag.DAG](https://airflow.apache.org/docs/apache-
    airflow/stable/_api/airflow/models/dag/index.html#airflow.models.dag.DAG)

    Attributes:
        dag_display_name: Human centric display text for the DAG. *New in version 2.9.0* (since
            2.9.0)
        dag_id: The ID of the DAG.
        dataset_expression: Nested dataset any/all conditions (since 2.9.0)
        description: User-provided DAG description, which can consist of several sentences or
            paragraphs that describe DAG contents.
        end_date: The DAG's end date. *New in version 2.3.0*. (since 2.3.0)
        file_token: The key containing the encrypted path to the file. Encryption and decryption
            take place only on the server. This prevents the client from reading an non-DAG
            file. This also ensures API extensibility, because the format of encrypted data may
            change.
        fileloc: The absolute path to the file.
        has_import_errors: Whether the DAG has import errors *New in version 2.3.0* (since
            2.3.0)
        has_task_concurrency_limits: Whether the DAG has task concurrency limits *New in version
            2.3.0* (since 2.3.0)
        is_active: Whether the DAG is currently seen by the scheduler(s). *New in version 2.1.1*
            *Changed in version 2.2.0*: Field is read-only. (since 2.1.1)
        is_paused: Whether the DAG is paused.
        is_paused_upon_creation: Whether the DAG is paused upon creation. *New in version 2.3.0*
            (since 2.3.0)
        is_subdag: Whether the DAG is SubDAG.
        last_expired: Time when the DAG last received a refresh signal (e.g. the DAG's "refresh"
            button was clicked in the web UI) *New in version 2.3.0* (since 2.3.0)
        last_parsed: The last time the DAG was parsed. *New in version 2.3.0* (since 2.3.0)
        last_parsed_time: The last time the DAG was parsed. *New in version 2.3.0* (since 2.3.0)
        last_pickled: The last time the DAG was pickled. *New in version 2.3.0* (since 2.3.0)
        max_active_runs: Maximum number of active DAG runs for the DAG *New in version 2.3.0*
            (since 2.3.0)
        max_active_tasks: Maximum number of active tasks that can be run on the DAG *New in
            version 2.3.0* (since 2.3.0)
        max_consecutive_failed_dag_runs: (experimental) The maximum number of consecutive DAG
            failures before DAG is automatically paused. *New in version 2.9.0* (since 2.9.2)
        next_dagrun: The logical date of the next dag run. *New in version 2.3.0* (since 2.3.0)
        next_dagrun_create_after: Earliest time at which this ``next_dagrun`` can be created.
            *New in version 2.3.0* (since 2.3.0)
        next_dagrun_data_interval_end: The end of the interval of the next dag run. *New in
            version 2.3.0* (since 2.3.0)
        next_dagrun_data_interval_start: The start of the interval of the next dag run. *New in
            version 2.3.0* (since 2.3.0)
        params: User-specified DAG params. *New in version 2.0.1* (since 2.0.1)
        pickle_id: Foreign key to the latest pickle_id *New in version 2.3.0* (since 2.3.0)
        render_template_as_native_obj: Whether to render templates as native Python objects.
            *New in version 2.3.0* (since 2.3.0)
        root_dag_id: If the DAG is SubDAG then it is the top level DAG identifier. Otherwise,
            null.
        scheduler_lock: Whether (one of) the scheduler is scheduling this DAG at the moment *New
            in version 2.3.0* (since 2.3.0)
        start_date: The DAG's start date. *Changed in version 2.0.1*: Field becomes nullable.
        tags: List of tags.
        template_search_path: The template search path. *New in version 2.3.0* (since 2.3.0)
        timetable_description: Timetable/Schedule Interval description. *New in version 2.3.0*
            (since 2.3.0)
    """

    catchup: bool | None | Unset = UNSET
    concurrency: float | None | Unset = UNSET
    dag_display_name: str | Unset = UNSET
    dag_id: str | Unset = UNSET
    dag_run_timeout: TimeDelta | None | Unset = UNSET
    dataset_expression: dict[str, Any] | None | Unset = UNSET
    default_view: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    doc_md: str | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    file_token: str | Unset = UNSET
    fileloc: str | Unset = UNSET
    has_import_errors: bool | None | Unset = UNSET
    has_task_concurrency_limits: bool | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_paused: bool | None | Unset = UNSET
    is_paused_upon_creation: bool | None | Unset = UNSET
    is_subdag: bool | Unset = UNSET
    last_expired: datetime.datetime | None | Unset = UNSET
    last_parsed: datetime.datetime | None | Unset = UNSET
    last_parsed_time: datetime.datetime | None | Unset = UNSET
    last_pickled: datetime.datetime | None | Unset = UNSET
    max_active_runs: int | None | Unset = UNSET
    max_active_tasks: int | None | Unset = UNSET
    max_consecutive_failed_dag_runs: int | None | Unset = UNSET
    next_dagrun: datetime.datetime | None | Unset = UNSET
    next_dagrun_create_after: datetime.datetime | None | Unset = UNSET
    next_dagrun_data_interval_end: datetime.datetime | None | Unset = UNSET
    next_dagrun_data_interval_start: datetime.datetime | None | Unset = UNSET
    orientation: str | None | Unset = UNSET
    owners: list[str] | Unset = UNSET
    params: dict[str, Any] | Unset = UNSET
    pickle_id: str | None | Unset = UNSET
    render_template_as_native_obj: bool | None | Unset = UNSET
    root_dag_id: str | None | Unset = UNSET
    schedule_interval: TimeDelta | RelativeDelta | CronExpression | None | Unset = UNSET
    scheduler_lock: bool | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    tags: list[Tag] | None | Unset = UNSET
    template_search_path: list[str] | None | Unset = UNSET
    timetable_description: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET


from .cron_expression import CronExpression
from .relative_delta import RelativeDelta
from .tag import Tag
from .time_delta import TimeDelta
