"""Calling every read-only operation of an API, with whatever the server has for its arguments."""

from __future__ import annotations

import inspect
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from airflow_openapi import AirflowError, problems
from airflow_rest import ApiError, ServerError, UnsupportedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from airflow_openapi import Operation
    from airflow_rest import Airflow

# What an id that is a number is given: the first of its kind, which most lists have.
_FIRST = 1


@dataclass
class Walked:
    """What came of the walk.

    Attributes:
        read: Operations whose answer was read.
        leniently: Those of them of which something was not as promised, with the first problem.
        refused: Operations that the server refused, with the status.
        absent: Operations that this release does not have.
        wrong: Operations that ended in anything else, with what it was.
    """

    read: list[str] = field(default_factory=list)
    leniently: dict[str, str] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)
    absent: list[str] = field(default_factory=list)
    wrong: dict[str, str] = field(default_factory=dict)

    def summary(self) -> str:
        """Return the numbers, in words."""
        statuses = Counter(self.refused.values())
        told = ", ".join(f"{count} x {status}" for status, count in sorted(statuses.items()))
        return (
            f"{len(self.read)} read, {len(self.leniently)} of them leniently, "
            f"{len(self.refused)} refused ({told or 'none'}), "
            f"{len(self.absent)} not in this release, {len(self.wrong)} wrong"
        )


def walk(
    airflow: Airflow, operations: Iterable[Operation[Any]], known: Mapping[str, object]
) -> Walked:
    """Call each GET of *operations* and return what came of it.

    Args:
        known: Values of path and required arguments, by name; a number that is not among them
            is 1, a text one that is nowhere.
    """
    walked = Walked()
    # Airflow 3 ends the session of whoever gets this, so it comes last.
    for operation in sorted(operations, key=lambda one: one.id == "logout"):
        if operation.method == "GET":
            _step(airflow, operation, known, walked)
    return walked


def _step(
    airflow: Airflow, operation: Operation[Any], known: Mapping[str, object], walked: Walked
) -> None:
    module: Any = operation.load()
    try:
        answer = airflow.call(module, **arguments(module, operation.id, known))
    except UnsupportedError:
        walked.absent.append(operation.id)
    except ServerError as error:
        walked.wrong[operation.id] = f"{error}"
    except ApiError as error:
        walked.refused[operation.id] = error.status
    except AirflowError as error:
        walked.wrong[operation.id] = f"{type(error).__name__}: {error}"
    except Exception as error:  # noqa: BLE001 - that nothing else is raised is what is tested
        walked.wrong[operation.id] = f"not an error of ours: {error!r}"
    else:
        walked.read.append(operation.id)
        found = problems(answer)
        if found:
            first = found[0]
            told = f"{first.path} should be {first.expected}, is {first.got}"
            walked.leniently[operation.id] = f"{len(found)} problems; {told}"


def arguments(module: Any, name: str, known: Mapping[str, object]) -> dict[str, object]:
    """Return a value for each argument that the endpoint requires.

    Args:
        name: Its operation id; what is about mapped tasks is given a mapped task.
    """
    parameters = inspect.signature(module._get_kwargs).parameters.values()
    given = {
        one.name: known.get(one.name, _some(str(one.annotation)))
        for one in parameters
        if one.default is inspect.Parameter.empty
    }
    if "task_id" in given and ("map_index" in given or "mapped" in name):
        given["task_id"] = known["mapped_task_id"]
    return given


def _some(annotation: str) -> object:
    return _FIRST if annotation in ("int", "float") else "nowhere"
