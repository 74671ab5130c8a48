"""Task."""

from __future__ import annotations

import datetime

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class Task(Model):
    """For details see:
    [airflow.models.baseoperator.BaseOperator](https://airflow.apache.org/docs/apache-airflow/st
    able/_api/airflow/models/baseoperator/index.html#airflow.models.baseoperator.BaseOperator)

    Attributes:
        class_ref: Class reference
        doc_md: Task documentation in markdown. *New in version 2.10.0* (since 2.10.0)
        executor: (since 2.10.0)
        is_mapped: (since 2.3.2)
        sub_dag: DAG
        task_display_name: (since 2.9.0)
        trigger_rule: Trigger rule. *Changed in version 2.2.0*: 'none_failed_min_one_success' is
            added as a possible value. Deprecated 'dummy' and 'always' is added as a possible
            value *Changed in version 2.3.0*: 'all_skipped' is added as a possible value.
            *Changed in version 2.5.0*: 'one_done' is added as a possible value. *Changed in
            version 2.7.0*: 'all_done_setup_success' is added as a possible value.
        ui_color: Color in hexadecimal notation.
        ui_fgcolor: Color in hexadecimal notation.
        weight_rule: Weight rule. One of 'downstream', 'upstream', 'absolute', or the path of
            the custom priority weight strategy class.
    """

    class_ref: ClassReference | Unset = UNSET
    depends_on_past: bool | Unset = UNSET
    doc_md: str | None | Unset = UNSET
    downstream_task_ids: list[str] | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    execution_timeout: TimeDelta | None | Unset = UNSET
    executor: str | None | Unset = UNSET
    extra_links: list[TaskExtraLinksItem] | Unset = UNSET
    is_mapped: bool | Unset = UNSET
    owner: str | Unset = UNSET
    pool: str | Unset = UNSET
    pool_slots: float | Unset = UNSET
    priority_weight: float | Unset = UNSET
    queue: str | None | Unset = UNSET
    retries: float | Unset = UNSET
    retry_delay: TimeDelta | None | Unset = UNSET
    retry_exponential_backoff: bool | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    sub_dag: DAG | Unset = UNSET
    task_display_name: str | Unset = UNSET
    task_id: str | Unset = UNSET
    template_fields: list[str] | Unset = UNSET
    trigger_rule: TriggerRule | Unset = UNSET
    ui_color: str | Unset = UNSET
    ui_fgcolor: str | Unset = UNSET
    wait_for_downstream: bool | Unset = UNSET
    weight_rule: str | Unset = UNSET


from .class_reference import ClassReference
from .dag import DAG
from .task_extra_links_item import TaskExtraLinksItem
from .time_delta import TimeDelta
from .trigger_rule import TriggerRule
