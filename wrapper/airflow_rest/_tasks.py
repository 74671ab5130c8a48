"""The verbs of task instances: list, clear, read their logs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from airflow_openapi._runtime.dates import write_date
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_rest._faces import lines, listing, verb
from airflow_rest._filters import TaskFilters, check_ids, checked, ids_of
from airflow_rest._flows import answered
from airflow_rest._listing import Listing
from airflow_rest._verbs import CLEAR, TASK_INSTANCES
from airflow_rest._views import TaskInstance

if TYPE_CHECKING:
    from airflow_openapi._runtime.steps import Flow
    from airflow_rest._views import DagRun


class Tasks:
    """The verbs of this module, as methods of both clients."""

    @listing
    def task_instances(self, run: DagRun, **filters: Unpack[TaskFilters]) -> Listing[TaskInstance]:
        """Return all task instances of a run, page after page as they are iterated. From 2.0.

        Args:
            run: The run, of `trigger`, `dag_run` or `dag_runs`.
            **filters: state, task_id: see TaskFilters.
        """
        given = checked("task_instances", TaskFilters.__annotations__, filters)
        return Listing(TASK_INSTANCES, **ids_of(run), **given)

    @verb
    def clear(
        self,
        run: DagRun,
        *,
        task_ids: Sequence[str | tuple[str, int]] | None = None,
        only_failed: bool = False,
        dry_run: bool = False,
    ) -> Flow[Sequence[TaskInstance]]:
        """Clear task instances of a run, so that they run again, and return which. From 2.0.

        The run is set to be running again.

        Args:
            run: The run, of `trigger`, `dag_run` or `dag_runs`.
            task_ids: Only these tasks, from 2.1; of a mapped one every instance. From 3.0, a pair
                of task id and map_index is that instance alone.
            only_failed: Only those that failed.
            dry_run: Clear none; return which it would be.

        Raises:
            InvalidInputError: *task_ids* is empty, or one of them is none.
            UnsupportedError: *run* has no logical_date, by which releases before 2.4 know it.
        """
        ids = ids_of(run)
        tasks = None if task_ids is None else _tasks(task_ids)
        date = run.logical_date and write_date(run.logical_date)
        asked, answer = yield from answered(
            CLEAR,
            **ids,
            undated_run=date is None or None,
            start_date=date,
            end_date=date,
            task_ids=tasks,
            map_index=next((one[1] for one in tasks or () if isinstance(one, list)), None),
            only_failed=only_failed,
            dry_run=dry_run,
            reset_dag_runs=True,
        )
        return [TaskInstance.of(one, asked.known) for one in answer.task_instances or ()]

    @lines
    def logs(
        self,
        run: DagRun,
        task_id: str,
        *,
        try_number: int | None = None,
        map_index: int | None = None,
        follow: bool = False,
    ) -> Flow[None]:
        """Return the lines of a task's log, without their ends, as they come. From 2.0.

        What Airflow remarks of where it found the log is left out. Messages of Airflow 3 are
        lines as `[timestamp] {file:line} LEVEL - event {other fields}`.

        Args:
            run: The run, of `trigger`, `dag_run` or `dag_runs`.
            task_id: One of its tasks.
            try_number: Which try, from 1; without one the latest.
            map_index: Which instance of a mapped task, from 0. From 2.4.
            follow: Whether to go on until that try ends, and to wait for one that is yet to run.
                A line that comes last is handed out a moment later, when it is known to be whole.
                Nothing comes of a run that cannot start: `wait` says why.

        Raises:
            InvalidInputError: *map_index* is missing for a mapped task, or given for another.
            NotFoundError: There is no such task or try, or it never ran; before the first line.
        """
        ids = ids_of(run)
        check_ids(task_id=task_id)
        for name, value, least in (("try_number", try_number, 1), ("map_index", map_index, 0)):
            if value is not None and (type(value) is not int or value < least):
                raise InvalidInputError(f"{name}={value!r} is no number from {least} on")
        from airflow_rest._logs import Log  # noqa: PLC0415 - for this alone

        return Log(**ids, task_id=task_id, map_index=map_index).lines(try_number, follow=follow)


def _tasks(given: object) -> list[str | list[str | int]]:
    """Return tasks as Airflow wants them; a lone text would be taken for its characters."""
    found: list[str | list[str | int]] = []
    for one in given if isinstance(given, list | tuple) else ():
        match one:
            case str(task_id) | (str(task_id), int()):
                found.append(task_id if one == task_id else list(one))
            case _:
                raise InvalidInputError(f"task_ids: {one!r} is no task id, nor one with an index")
        check_ids(task_id=task_id)
    if not found:
        raise InvalidInputError(
            f"task_ids={given!r}: give a list of task ids, or leave it out to clear them all"
        )
    return found
