"""Models as the generator writes them, by hand and with every kind of field."""
# ruff: noqa: RUF036 - the order that the generator writes

from __future__ import annotations

import datetime
from typing import Any, Literal
from uuid import UUID

from attrs import define

from airflow_openapi._runtime import UNSET, Model, OneOf, OpenEnum, TaggedModel, Unset


class TaskInstanceState(OpenEnum):
    """State of a task instance."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCESS = "success"
    FAILED = "failed"


@define(kw_only=True)
class DagVersionResponse(Model):
    """A version of a DAG."""

    id: UUID
    version_number: int
    dag_id: str
    bundle_name: str | None
    bundle_version: str | None
    created_at: datetime.datetime
    dag_display_name: str
    bundle_url: str | None | Unset = UNSET


@define(kw_only=True)
class TaskInstanceResponse(Model):
    """A task instance of Airflow 3."""

    id: str
    task_id: str
    dag_id: str
    dag_run_id: str
    map_index: int
    logical_date: datetime.datetime | None
    run_after: datetime.datetime
    start_date: datetime.datetime | None
    end_date: datetime.datetime | None
    duration: float | None
    state: TaskInstanceState | None
    try_number: int
    max_tries: int
    task_display_name: str
    dag_display_name: str
    hostname: str | None
    unixname: str | None
    pool: str
    pool_slots: int
    queue: str | None
    priority_weight: int | None
    operator: str | None
    operator_name: str | None
    queued_when: datetime.datetime | None
    scheduled_when: datetime.datetime | None
    pid: int | None
    executor: str | None
    executor_config: str
    note: str | None
    rendered_map_index: str | None
    rendered_fields: dict[str, Any] | Unset = UNSET
    trigger: TriggerResponse | None | Unset = UNSET
    triggerer_job: JobResponse | None | Unset = UNSET
    dag_version: DagVersionResponse | None | Unset = UNSET


@define(kw_only=True)
class TaskInstanceCollectionResponse(Model):
    """A page of task instances."""

    task_instances: list[TaskInstanceResponse]
    total_entries: int | None | Unset = UNSET


@define(kw_only=True)
class TriggerResponse(Model):
    """A trigger."""

    id: int
    classpath: str
    kwargs: str
    created_date: datetime.datetime
    triggerer_id: int | None


@define(kw_only=True)
class JobResponse(Model):
    """A job."""

    id: int
    dag_id: str | None
    state: str | None
    start_date: datetime.datetime | None


class TimeDelta(TaggedModel, tag="TimeDelta", kw_only=True):
    """A span of time as Airflow 2 writes it."""

    days: int
    seconds: int
    microseconds: int = 0


class RelativeDelta(TaggedModel, tag="RelativeDelta", kw_only=True):
    """A calendar span as Airflow 2 writes it."""

    days: int
    months: int | Unset = UNSET


class CronExpression(TaggedModel, tag="CronExpression", kw_only=True):
    """A cron expression as Airflow 2 writes it."""

    value: str


@define(kw_only=True)
class Tag(Model):
    """A tag of a DAG."""

    name: str | Unset = UNSET


@define(kw_only=True)
class DAG(Model):
    """A DAG of Airflow 2."""

    dag_id: str | Unset = UNSET
    is_paused: bool | None | Unset = UNSET
    owners: list[str] | Unset = UNSET
    tags: list[Tag] | None | Unset = UNSET
    schedule_interval: TimeDelta | RelativeDelta | CronExpression | None | Unset = UNSET
    next_dagrun: datetime.datetime | None | Unset = UNSET
    start_day: datetime.date | Unset = UNSET
    timeout: datetime.timedelta | Unset = UNSET
    ratio: float | Unset = UNSET
    params: dict[str, Any] | Unset = UNSET
    counts: dict[str, int] | Unset = UNSET
    anything: Any | Unset = UNSET


@define(kw_only=True)
class DAGCollection(Model):
    """A page of DAGs."""

    dags: list[DAG] | Unset = UNSET
    total_entries: int | Unset = UNSET


@define(kw_only=True)
class XComResponseNative(Model):
    """An XCom with its value as JSON."""

    key: str
    dag_id: str
    value: Any


@define(kw_only=True)
class XComResponseString(Model):
    """An XCom with its value as text."""

    key: str
    dag_id: str
    value: str | None


@define(kw_only=True)
class CreateAction(Model):
    """A bulk action told apart by a constant."""

    action: Literal["create"]
    entities: list[Tag]


@define(kw_only=True)
class DeleteAction(Model):
    """A bulk action told apart by a constant."""

    action: Literal["delete"]
    entities: list[str]


@define(kw_only=True)
class FreeEntry(Model):
    """An entry with all parts optional, one of them a constant."""

    type: Literal["free"] | Unset = UNSET
    value: Any | Unset = UNSET


@define(kw_only=True)
class TextEntry(Model):
    """An entry with all parts optional, one of them a constant."""

    type: Literal["text"] | Unset = UNSET
    value: str | None | Unset = UNSET


@define(kw_only=True)
class Mixed(Model):
    """Fields that hold one of several things."""

    entry: OneOf[XComResponseNative, XComResponseString] | Unset = UNSET
    entries: list[OneOf[DAG, TaskInstanceCollectionResponse]] | Unset = UNSET
    maybe: OneOf[DAG, TriggerResponse] | None | Unset = UNSET
    content: OneOf[list[Tag], list[str]] | Unset = UNSET
    ident: OneOf[UUID, str] | Unset = UNSET
    action: OneOf[CreateAction, DeleteAction] | Unset = UNSET
    delta: OneOf[TimeDelta, DAG] | Unset = UNSET
    plain: Tag | str | Unset = UNSET
    by_name: dict[str, OneOf[Tag, TriggerResponse]] | Unset = UNSET


@define(kw_only=True)
class Group(Model):
    """A model that holds models of its own kind."""

    name: str | Unset = UNSET
    children: list[Group] | Unset = UNSET
