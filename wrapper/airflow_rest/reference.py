"""What Airflow's REST APIs have in each release, to look up: operations, models, changes.

    >>> from airflow_rest import reference
    >>> reference.operation("clear_dag_run", release="2.4").import_line
    'from airflow_openapi.v1.api.dag_run import clear_dag_run'
    >>> str(reference.changes("2.1", "2.2")[1])
    'added operation v1.delete_dag: DELETE /api/v1/dags/{dag_id}'

Nothing is asked of a server. It is made from the specs that Airflow published with each release,
as openapi/specs.toml records them.

A release is written like "2.3.4", or like "2.3" for the last known of that minor release. None
stands for all of them: then everything is there that any release has, with `since` and `until`.
What is told as one release has it has that release's types, defaults and values.

An API is "v1" (Airflow 2), "v2" (Airflow 3), "experimental" (Airflow 1.10, and 2 where it is
switched on), "auth" (the tokens of Airflow 3's simple auth manager), or "fab" (its users and
roles), whose releases are those of the FAB provider. If none is named, it is that of the release.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final, NamedTuple, TypeVar

from airflow_openapi._runtime.changes import Change
from airflow_openapi._runtime.changes import changes as _changes
from airflow_openapi._runtime.entries import (
    Argument,
    Field,
    Listing,
    Model,
    Operation,
    Part,
    Value,
    Was,
)
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.reference import Reference, read
from airflow_openapi._runtime.releases import parse_release
from airflow_rest import _verbs, _views

__all__ = [
    "APIS",
    "Argument",
    "Asked",
    "Change",
    "Field",
    "Listing",
    "Model",
    "Operation",
    "Part",
    "Reference",
    "Value",
    "Was",
    "asked",
    "changes",
    "fields",
    "model",
    "models",
    "operation",
    "operations",
    "reference",
    "releases",
    "verbs",
]

T = TypeVar("T")

APIS: Final = ("v2", "v1", "auth", "fab", "experimental")
_STABLE: Final = ("experimental", "v1", "v2")
# Rows of the table that are no methods of the clients: other verbs ask them.
_INNER: Final = {"import_errors", "mapped_instance", "task_instance"}


class Asked(NamedTuple):
    """What a verb asks in a row of minor releases.

    Attributes:
        since: The first of them, such as "2.1".
        until: The last of them; None where no known release asks otherwise after it.
        operation: What it asks for.
        arguments: Where each argument of the verb, or what it gives by itself, goes: the name
            that the operation has for it, with "body." before it where that is a field of the body.
        filtered: Arguments that the release has nothing for: the client looks at what comes.
    """

    since: str
    until: str | None
    operation: Operation
    arguments: Mapping[str, str]
    filtered: tuple[str, ...]


def releases(api: str | None = None) -> tuple[str, ...]:
    """Return every known release of an API, oldest first; of Airflow, if none is named."""
    if api is not None:
        return tuple(_api(api).releases)
    return ("1.10.15", *read("v1").releases, *read("v2").releases)


def reference(release: str | None = None, api: str | None = None) -> Reference:
    """Return an API as a release has it: its operations and models, and what uses what.

    Raises:
        InvalidInputError: There is no such release, or no such API, or neither is named.
    """
    if release is None:
        if api is None:
            raise InvalidInputError("reference() needs a release, an api, or both")
        return _api(api)
    then = _known(release, releases(api), api)
    return _api(api or _STABLE[parse_release(then)[0] - 1]).at(then)


def operations(release: str | None = None, api: str | None = None) -> tuple[Operation, ...]:
    """Return every operation of a release, in Airflow's order; of all APIs if neither is named."""
    return tuple(one for each in _all(release, api) for one in each.operations.values())


def models(release: str | None = None, api: str | None = None) -> tuple[Model, ...]:
    """Return every model of a release: objects and enums, by name; of all if neither is named."""
    return tuple(one for each in _all(release, api) for one in each.models.values())


def operation(name: str, *, release: str | None = None, api: str | None = None) -> Operation:
    """Return the operation of an id; the newest API's, if neither release nor API is named.

    Raises:
        InvalidInputError: There is none; the message names those that are called much like it.
    """
    found = {one.name: one for one in reversed(operations(release, api))}
    return _named(name, found, "operation", release, api)


def model(name: str, *, release: str | None = None, api: str | None = None) -> Model:
    """Return the model of a name; the newest API's, if neither release nor API is named.

    Raises:
        InvalidInputError: There is none; the message names those that are called much like it.
    """
    found = {one.name: one for one in reversed(models(release, api))}
    return _named(name, found, "model", release, api)


def fields(operation: Operation, release: str | None = None) -> tuple[Field, ...]:
    """Return every field of an operation's body, those within others by dotted names.

    A field of a list's items stands once: `actions.entities.slots`. *release* is that which the
    operation was asked for.
    """
    body = operation.body
    return () if body is None else reference(release, operation.api).fields(body.type)


def verbs(operation: Operation) -> tuple[str, ...]:
    """Return the methods of Airflow and AsyncAirflow which ask this operation by themselves."""
    endpoint = f"{operation.api}.{operation.tag}.{operation.name}"
    found = {verb: None for verb, _, asked, *_ in _verbs.table() if asked == endpoint}
    own = [verb for verb in found if verb not in _INNER]
    return (*own, "unpause") if "pause" in found else tuple(own)


def asked(verb: str) -> tuple[Asked, ...]:
    """Return what a method of Airflow and AsyncAirflow asks of which releases, oldest first.

    A release before the first of these has no such operation. A verb that asks for several, such
    as `wait` for the run, is told by the one that it is for.

    Raises:
        InvalidInputError: There is no such verb, or it asks for nothing of its own.
    """
    rows = _verbs.Verb("pause" if verb == "unpause" else verb, _views.View).rows
    if not rows or verb in _INNER:
        raise InvalidInputError(f"there is no verb {verb!r}")
    minors = list(dict.fromkeys(one.rpartition(".")[0] for one in releases()))
    found = []
    for row, after in zip(rows, [*rows[1:], None], strict=True):
        end = None if after is None else after.since
        within = [
            one
            for one in minors
            if row.since <= parse_release(one) and (end is None or parse_release(one) < end)
        ]
        api, _, name = row.endpoint.split(".")
        sent = {
            ours: theirs
            for ours, theirs in row.names.items()
            if theirs != _verbs.LEFT_OUT and not theirs.startswith(_verbs.HERE)
        }
        here = tuple(k for k, one in row.names.items() if one.startswith(_verbs.HERE))
        until = None if end is None else within[-1]
        found.append(Asked(within[0], until, read(api).operations[name], sent, here))
    return tuple(found)


def changes(old: str, new: str, api: str | None = None) -> list[Change]:
    """Return what differs between two releases, operations first.

    From Airflow 2 to 3, an operation is compared with its counterpart, those of users and roles
    with the newest FAB provider's.

    Raises:
        InvalidInputError: One is no known release, or nothing connects the APIs of the two.
    """
    before, after = reference(old, api), reference(new, api)
    if before.api == after.api:
        return _changes(before, [after])
    if "experimental" in {before.api, after.api}:
        raise InvalidInputError(
            f"Airflow {before.release} and {after.release} have no API in common: of 1.10's, "
            "reference.verbs tells what the clients ask in its place"
        )
    return _changes(before, [after, read("fab")] if before.api == "v1" else [after])


def _api(api: str) -> Reference:
    if api not in APIS:
        raise InvalidInputError(f"api={api!r} is none of {', '.join(APIS)}")
    return read(api)


def _all(release: str | None, api: str | None) -> list[Reference]:
    if release is None and api is None:
        return [read(one) for one in APIS]
    return [reference(release, api)]


def _known(release: str, known: tuple[str, ...], api: str | None) -> str:
    """Return the release of *known* that is meant."""
    given = parse_release(release)
    minor = re.fullmatch(r"\s*v?\d+\.\d+\s*", release) is not None
    length = 2 if minor else 3
    found = [one for one in known if parse_release(one)[:length] == given[:length]]
    if not found:
        minors = dict.fromkeys(".".join(one.split(".")[:2]) for one in known)
        same = [one for one in known if parse_release(one)[:2] == given[:2]]
        told = ", ".join(same or minors)
        of = {"fab": "the FAB provider"}.get(api or "", "Airflow") + (f" with {api}" if api else "")
        raise InvalidInputError(f"release={release!r} is no known release of {of}: {told}")
    return found[-1]


def _named(name: str, found: dict[str, T], kind: str, release: str | None, api: str | None) -> T:
    if name in found:
        return found[name]
    where = "".join([f" in {api}" if api else "", f" of {release}" if release else ""])
    close = get_close_matches(name, found, n=3)
    advice = f"; there is {', '.join(close)}" if close else ""
    raise InvalidInputError(f"there is no {kind} {name!r}{where}{advice}")
