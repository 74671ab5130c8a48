"""What each release publishes: every operation with its answers and its body, as JSON Schema.

Read from the files of openapi/specs themselves. Nothing of `scripts.build` is used but the list of
releases and the reading of YAML, so that a fault of the build shows here.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
from packaging.version import Version

import airflow_openapi.auth
import airflow_openapi.fab
import airflow_openapi.v1
import airflow_openapi.v2
from airflow_openapi._runtime.operation import Operation
from scripts.build.load import document
from scripts.fetch.specs import SPECS_FOLDER, Spec
from scripts.fetch.specs import read as recorded
from tests.specs.dialects import Dialect, Schema, at, key_of, renamed, swapped

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Operations

CLIENTS: Mapping[str, Operations] = {
    "v1": airflow_openapi.v1.OPERATIONS,
    "v2": airflow_openapi.v2.OPERATIONS,
    "auth": airflow_openapi.auth.OPERATIONS,
    "fab": airflow_openapi.fab.OPERATIONS,
    "fab-flask": airflow_openapi.fab.OPERATIONS,
}
"""The operations of the client that reads what each API of the record answers."""

AIRFLOW = ("v1", "v2")
"""The APIs whose releases are those of Airflow, and of which each release has exactly one."""

METHODS = ("get", "post", "put", "patch", "delete", "head", "options")


@attrs.frozen(eq=False)
class Reply:
    """An answer that a document promises: its status, and its media type and schema if any."""

    status: int
    media: str
    schema: Schema | None


@attrs.frozen(eq=False)
class Published:
    """An operation as one file has it.

    Attributes:
        method: Upper case.
        path: From Airflow's root, in the words of this file.
        replies: Its successes.
        body: Schema of what is sent, or None; and whether it must be.
        parameters: Schemas of the arguments, by where they are and their names.
        required: Those of them that must be sent.
    """

    method: str
    path: str
    replies: Sequence[Reply]
    body: Schema | None
    needs_body: bool
    parameters: Mapping[tuple[str, str], Schema]
    required: frozenset[tuple[str, str]]


@attrs.frozen(eq=False)
class Promise:
    """An answer of an operation of a client, and the releases that promise exactly this.

    Attributes:
        operation: The operation of the client that is to read it.
        reply: What is promised.
        releases: Such as `v1 2.0.0`.
    """

    operation: Operation[Any]
    reply: Reply
    releases: list[str]

    @property
    def name(self) -> str:
        """What to call it: operation, status and first release."""
        api = self.operation.module.split(".")[1]
        return f"{api} {self.operation.id} {self.reply.status} of {self.releases[0]}"


@attrs.frozen(kw_only=True)
class Correction:
    """What servers answer otherwise than their release publishes.

    Attributes:
        operations: Such as `v1.get_dag_warnings`.
        since: First release.
        until: Last release.
        why: The reason, and where it can be seen.
        schema: Component of the same document that the answer is.
        renames: Keys that are called otherwise.
        without: Keys that are not there.
        components: What is sent in place of a component: the name of another.
        properties: Schemas of keys that hold something else; of what is sent, too.
    """

    operations: Sequence[str]
    since: str
    until: str
    why: str
    schema: str = ""
    renames: Mapping[str, str | None] = attrs.field(factory=dict)
    without: Sequence[str] = ()
    components: Mapping[str, str] = attrs.field(factory=dict)
    properties: Mapping[str, Schema] = attrs.field(factory=dict)

    def holds(self, spec: Spec, operation: Operation[Any]) -> bool:
        """Tell whether it is for this operation of this release."""
        ends = Version(self.since), Version(self.until)
        return (
            f"{spec.api}.{operation.id}" in self.operations
            and ends[0] <= Version(spec.release) <= ends[1]
        )


@cache
def releases() -> Sequence[Spec]:
    """Return every recorded spec."""
    return recorded()


@cache
def as_written(file: str) -> Schema:
    """Return the document of a file."""
    return document(SPECS_FOLDER / file)


@cache
def contents(api: str, file: str) -> Sequence[Published]:
    """Return the operations of a file, as those of an API."""
    dialects = _dialects(file)
    whole = dialects.whole
    prefix = (whole.get("servers") or [{"url": ""}])[0]["url"].rstrip("/")
    return [
        _published(rooted(path, api, prefix), method, item, dialects)
        for path, item in whole["paths"].items()
        for method in METHODS
        if method in item
    ]


def pairs() -> Iterator[tuple[Spec, Published, Operation[Any]]]:
    """Give every operation of every release, with the client's operation that is to do it."""
    for spec in releases():
        for published in contents(spec.api, spec.file):
            yield spec, published, operation_of(spec.api, published)


def operation_of(api: str, published: Published) -> Operation[Any]:
    """Return the client's operation for what a release publishes.

    Raises:
        LookupError: The client has none.
    """
    found = _operations(api).get((published.method, shape(published.path)))
    if found is None:
        raise LookupError(f"no client of {api} has {published.method} {published.path}")
    return found


@cache
def promises() -> Sequence[Promise]:
    """Return each distinct answer of each operation, with the releases that have it."""
    found: dict[tuple[str, int, str, str], Promise] = {}
    for spec, published, operation in pairs():
        for one in published.replies:
            reply = one
            if one.schema is not None:
                schema = corrected(spec, operation, one.schema)
                reply = attrs.evolve(one, schema=schema)
            key = (operation.module, reply.status, reply.media, key_of(reply.schema))
            promise = found.setdefault(key, Promise(operation, reply, []))
            promise.releases.append(f"{spec.api} {spec.release}")
    return list(found.values())


@cache
def corrections() -> Sequence[Correction]:
    """Return what servers answer otherwise than their release publishes."""
    with Path(__file__).with_name("corrections.toml").open("rb") as stream:
        entries = tomllib.load(stream)["correction"]
    return [Correction(**entry) for entry in entries]


def corrected(
    spec: Spec, operation: Operation[Any], schema: Schema, *, sent: bool = False
) -> Schema:
    """Return what is answered, or else sent, as the servers of a release have it."""
    dialects = _dialects(spec.file)
    dialect = dialects.bodies if sent else dialects.answers
    for one in corrections():
        if one.holds(spec, operation):
            if one.schema and not sent:
                schema = dialect.named(one.schema)
            if sent:
                twins = one.components.items()
                swaps = [(dialect.named(old), dialect.named(new)) for old, new in twins]
                schema = swapped(schema, swaps)
            names = {**one.renames, **dict.fromkeys(one.without)}
            schema = renamed(schema, names, one.properties)
    return schema


def shape(path: str) -> str:
    """Return a path without the names of its parameters, which differ between releases."""
    return "/".join("{}" if "{" in part else part for part in path.split("/"))


class _Dialects(NamedTuple):
    whole: Schema
    answers: Dialect
    bodies: Dialect


@cache
def _dialects(file: str) -> _Dialects:
    whole = as_written(file)
    return _Dialects(whole, Dialect(whole), Dialect(whole, sent=True))


@cache
def _operations(api: str) -> dict[tuple[str, str], Operation[Any]]:
    return {(one.method, shape(one.path)): one for one in CLIENTS[api].values()}


def rooted(path: str, api: str, prefix: str) -> str:
    """Return a path from Airflow's root, where the FAB provider's applications are mounted."""
    if api == "fab-flask":
        return f"/auth/fab/v1{path}"
    if api == "fab" and not path.startswith("/auth/"):
        return f"/auth{path}"
    return f"{prefix}{path}"


def _published(path: str, method: str, item: Schema, dialects: _Dialects) -> Published:
    whole, answers, bodies = dialects
    one = item[method]
    parameters: dict[tuple[str, str], Schema] = {}
    required: set[tuple[str, str]] = set()
    for given in (*item.get("parameters", ()), *one.get("parameters", ())):
        parameter = at(whole, given)
        key = (parameter["in"], parameter["name"])
        parameters[key] = bodies.read(parameter.get("schema", {}))
        required -= {key}
        required |= {key} if parameter.get("required") else set()
    body = at(whole, one.get("requestBody", {}))
    media = body.get("content", {}).get("application/json", {})
    return Published(
        method=method.upper(),
        path=path,
        replies=[
            reply
            for status, answer in one["responses"].items()
            for reply in _replies(str(status), at(whole, answer), answers)
        ],
        body=bodies.read(media["schema"]) if "schema" in media else None,
        needs_body=body.get("required", False),
        parameters=parameters,
        required=frozenset(required),
    )


def _replies(status: str, answer: Schema, answers: Dialect) -> Iterator[Reply]:
    if not status.startswith(("2", "3")):
        return
    found = answer.get("content", {}) if status.startswith("2") else {}
    if not found:
        yield Reply(int(status), "", None)
    for media, content in found.items():
        yield Reply(int(status), media, answers.read(content.get("schema", {})))
