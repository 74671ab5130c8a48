"""What the pages ask of the reference: addresses, releases, what replaced what."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from airflow_openapi import parse_release
from airflow_rest import reference as ref
from scripts.docs.markup import escaped

if TYPE_CHECKING:
    from airflow_rest.reference import Model, Operation, Reference

TITLES: Final = {
    "v2": "Airflow 3",
    "v1": "Airflow 2",
    "experimental": "Airflow 1.10",
    "fab": "FAB provider",
    "auth": "Simple auth manager",
}
# What takes the place of an operation of 1.10's API, which has no spec that could tell, in that of
# Airflow 2. What is not here has no successor.
_SUCCESSORS: Final = {
    "test": "get_version",
    "get_health": "get_health",
    "get_info": "get_health",
    "get_latest_runs": "get_dag_runs_batch",
    "delete_dag": "delete_dag",
    "get_dag_runs": "get_dag_runs",
    "trigger_dag": "post_dag_run",
    "get_dag_run": "get_dag_run",
    "get_task_instance": "get_task_instance",
    "get_task": "get_task",
    "get_dag_code": "get_dag_source",
    "get_dag_paused": "get_dag",
    "set_dag_paused": "patch_dag",
    "get_pools": "get_pools",
    "create_pool": "post_pool",
    "get_pool": "get_pool",
    "delete_pool": "delete_pool",
}


class Minor(NamedTuple):
    """A minor release of Airflow.

    Attributes:
        name: Such as "2.3".
        releases: Its releases, oldest first.
    """

    name: str
    releases: tuple[str, ...]

    @property
    def api(self) -> str:
        """Return its stable API."""
        return {"1": "experimental", "2": "v1", "3": "v2"}[self.name[0]]


@cache
def minors() -> tuple[Minor, ...]:
    """Return every minor release of Airflow, oldest first."""
    found: dict[str, list[str]] = {}
    for release in ref.releases():
        found.setdefault(release.rpartition(".")[0], []).append(release)
    return tuple(Minor(name, tuple(releases)) for name, releases in found.items())


def presence(operation: Operation, minor: Minor) -> str:
    """Return whether a minor release has an operation: all of it, a part, or none.

    Returns:
        "yes", "no", the first or last of its releases that has it, such as "from 2.3.2"; or
        "option" where the administrator decides: 1.10's API in Airflow 2, and that of either auth
        manager in Airflow 3.
    """
    if operation.api != minor.api:
        optional = {"experimental": "2", "auth": "3", "fab": "3"}.get(operation.api)
        if optional != minor.name[0]:
            return "no"
        if operation.api == "fab":  # its releases are not Airflow's
            return "option"
        return "option" if _has(operation, minor) else "no"
    has = _has(operation, minor)
    if len(has) == len(minor.releases):
        return "yes"
    if not has:
        return "no"
    return f"from {has[0]}" if has[-1] == minor.releases[-1] else f"to {has[-1]}"


def _has(operation: Operation, minor: Minor) -> list[str]:
    return [one for one in minor.releases if operation.has(parse_release(one))]


def predecessors(operation: Operation) -> list[Operation]:
    """Return what did the same in the API before."""
    if operation.api == "v1":
        old = ref.reference(api="experimental").operations
        return [old[name] for name, new in _SUCCESSORS.items() if new == operation.id]
    found = [one for one in ref.operations(api="v1") if one.counterpart == operation.module]
    back = counterpart(operation)
    return found or ([back] if back else [])


def successors(operation: Operation) -> list[Operation]:
    """Return what does the same in the API after."""
    if operation.api == "experimental":
        new = _SUCCESSORS.get(operation.id)
        return [ref.operation(new, api="v1")] if new else []
    next_ = counterpart(operation) if operation.api == "v1" else None
    return [next_] if next_ else []


def counterpart(operation: Operation) -> Operation | None:
    """Return what does the same in the other of Airflow 2's and 3's APIs, if anything does."""
    if operation.counterpart is None:
        return None
    _, api, _, _, name = operation.counterpart.split(".")
    return ref.operation(name, api=api)


def summary(operation: Operation) -> str:
    """Return what an operation does in a few words, or "" where Airflow does not say.

    Much of Airflow 3 has the name of the operation for a summary; then it is the first sentence of
    the description.
    """
    told = operation.summary.strip().rstrip(".")
    if _letters(told) in {_letters(operation.id), ""}:
        paragraph = operation.description.strip().partition("\n\n")[0]
        told = re.split(r"\.(?:\s|$)", " ".join(paragraph.split()), maxsplit=1)[0]
    return told


def _letters(text: str) -> str:
    return re.sub(r"\W|_", "", text).lower()


def operation_at(operation: Operation) -> str:
    """Return the address of an operation's page, from the root of the site."""
    return f"operations/{operation.api}/{operation.id}/"


def model_at(model: Model) -> str:
    """Return the address of a model's page, from the root of the site."""
    return f"models/{model.api}/{model.module}/"


def from_page(address: str, target: str) -> str:
    """Return *target*, an address from the root, as the page at *address* links to it."""
    return "../" * address.count("/") + target


def breakable(name: str) -> str:
    """Return a name as HTML that may be broken between its words, where there is little room."""
    return re.sub(r"(?<=_)(?=[a-zA-Z0-9])|(?<=[a-z0-9])(?=[A-Z])", "<wbr>", escaped(name))


def linked(type_: str, reference: Reference, address: str) -> str:
    """Return a type as HTML, in which each model is a link.

    Args:
        type_: As Python's hints write it.
        reference: Of the API.
        address: Of the page that it is for.
    """
    parts = []
    for word in re.split(r"(\w+)", type_):
        model = reference.models.get(word)
        if model is None:
            parts.append(escaped(word))
        else:
            parts.append(f'<a href="{from_page(address, model_at(model))}">{escaped(word)}</a>')
    return f"<code>{''.join(parts)}</code>"
