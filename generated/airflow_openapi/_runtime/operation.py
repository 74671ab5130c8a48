"""What an operation is, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar

from msgspec import UNSET, Struct, field

from airflow_openapi._runtime.lazy import load
from airflow_openapi._runtime.releases import Availability

if TYPE_CHECKING:
    from types import ModuleType

    from airflow_openapi._runtime.releases import Release

__all__ = ["Endpoint", "ListOperation", "Operation", "Operations", "P"]

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Item = TypeVar("Item")

_ALWAYS = Availability()


# Structs, not attrs classes: importing them takes 0.2 ms instead of 1.6.
class Operation(Struct, Generic[T], frozen=True, kw_only=True, eq=False):
    """One operation of the API; *T* is its answer.

    Attributes:
        id: Operation id, which is also the name of its module.
        method: HTTP method, upper case.
        path: Path from the root of the Airflow, with `{names}`.
        tag: Folder of its module.
        module: Full name of its module.
        since: First release that has it; None for the first of its API.
        until: Last release that has it; None while the newest known has it.
        counterpart: Full name of the module that does the same in the other of Airflow 2's and 3's
            APIs; None if nothing does. Its arguments may differ, and not each release has it.
        arguments: Availability of each argument that not all these releases have, by the name
            that it goes out with: `next` where Python has `next_`.
        body: The same for fields of the body; one within another has a dotted name, and stands for
            that field of every item of a list: `actions.entities.team_name`.
        values: The same for enum values, by the argument or body field that takes them.
        required: Arguments and body fields that only some releases require, and which.
    """

    id: str
    method: str
    path: str
    tag: str
    module: str
    since: str | None = None
    until: str | None = None
    counterpart: str | None = None
    arguments: Mapping[str, Availability] = field(default_factory=dict)
    body: Mapping[str, Availability] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, Availability]] = field(default_factory=dict)
    required: Mapping[str, Availability] = field(default_factory=dict)

    def load(self) -> ModuleType:
        """Return the module of the endpoint, imported if it was not yet."""
        return load(self.module)

    def missing(self, sent: Mapping[str, Any], release: Release) -> str | None:
        """Return a sentence on what *release* does not have, without its full stop.

        Such as "`partition_key` of trigger_dag_run came with Airflow 3.2.0": the operation itself,
        an argument, a field of the body or a value of an enum that is sent; None if it has all.

        Args:
            sent: Query and body in one, by the names that they go out with. A value may be a list
                or, as in a query, a text with commas.
            release: What the server runs.
        """
        if reason := Availability(self.since, self.until).lack(release):
            return f"{self.id} {reason}"
        for name, available in chain(self.arguments.items(), self.body.items()):
            if (reason := available.lack(release)) and _values(sent, name):
                return f"`{name}` of {self.id} {reason}"
        for name, values in self.values.items():
            for value in _texts(_values(sent, name)):
                if reason := values.get(value, _ALWAYS).lack(release):
                    return f"{name}={value!r} of {self.id} {reason}"
        return None

    def lacking(self, sent: Mapping[str, Any], release: Release) -> str | None:
        """Return a sentence on an argument or field that *release* requires and *sent* lacks.

        Only what some releases require and others do not: the rest is required in Python too.
        Takes what `missing` takes; None if nothing lacks.
        """
        for name, available in self.required.items():
            key = name.rpartition(".")[2]
            if available.has(release) and any(key not in one for one in _holders(sent, name)):
                version = ".".join(map(str, release))
                return f"Airflow {version} requires `{name}` for {self.id}: give it"
        return None


class ListOperation(Operation[Any], Generic[Item], frozen=True, kw_only=True, eq=False):
    """An operation that answers a list, all of it or a page; *Item* is what the list holds.

    Attributes:
        items: Field of the answer that has the items; "" where the answer is the list itself.
        key: Fields of an item that tell it from the others of the list, together, and do not
            change; none where the specs have no such fields.
        paged: Whether it answers a page: a part of so many items as `limit` has, from `offset`,
            counted from 0. Otherwise it answers everything at once.
        prefix: What these two names begin with: "page_" where they are fields of the body.
        cursor: Field of the answer that has the text to ask for the next page by, as the argument
            `cursor`; null on the last page. The first page is asked for by "". None where there
            is no such argument. A cursor holds for the same order alone.
    """

    items: str
    key: tuple[str, ...] = ()
    paged: bool = False
    prefix: str = ""
    cursor: str | None = None

    def identity(self, item: Item) -> str:
        """Return a text that *item* shares with no other of the list, but with itself read again.

        Made of what `key` names, and of the whole item where that is nothing or not there, or
        null: 2.0 may have several runs whose id is null.
        """
        values = [getattr(item, name, UNSET) for name in self.key]
        if None not in values and any(value is not UNSET for value in values):
            return repr(values)
        from airflow_openapi._runtime.masking import exact  # noqa: PLC0415 - most have a key

        return repr(exact(item))


class Endpoint(Protocol[P, T_co]):
    """The module of an endpoint: its facts and the pure pair.

    *P* are the arguments of its request, *T_co* is its answer. A function that takes an
    `Endpoint[P, T]`, `*args: P.args` and `**kwargs: P.kwargs` is checked like the endpoint's own.
    """

    @property
    def OPERATION(self) -> Operation[Any]:  # noqa: N802 - the name in the module
        """The operation, as data."""
        ...

    def _get_kwargs(self, *args: P.args, **kwargs: P.kwargs) -> dict[str, Any]:
        """Return the request as httpx's keyword arguments."""
        ...

    def _parse_response(self, *, client: None = None, response: Any) -> T_co:
        """Return the answer that a success holds."""
        ...


class Operations(Mapping[str, Operation[Any]]):
    """Every operation of an API by its id; an endpoint is imported when it is asked for."""

    __slots__ = ("_package", "_tags")

    def __init__(self, package: str, tags: Mapping[str, str]) -> None:
        """Hold the facts, import nothing.

        Args:
            package: Full name of the package that holds the `api` package.
            tags: Folder of each operation's module, by operation id.
        """
        self._package = package
        self._tags = tags

    def __getitem__(self, operation_id: str) -> Operation[Any]:
        """Return the operation; KeyError if this API has no such id."""
        module = load(f"{self._package}.api.{self._tags[operation_id]}.{operation_id}")
        operation: Operation[Any] = module.OPERATION
        return operation

    def __iter__(self) -> Iterator[str]:
        """Return the operation ids in the order of the spec."""
        return iter(self._tags)

    def __len__(self) -> int:
        """Return the number of operations."""
        return len(self._tags)

    def __contains__(self, operation_id: object) -> bool:
        """Return whether this API has such an id, without importing anything."""
        return operation_id in self._tags

    def __repr__(self) -> str:
        """Return the package and the number of operations."""
        return f"<{type(self).__name__} of {self._package}: {len(self)}>"


def _holders(sent: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """Return the objects in *sent* of which the dotted *name* is a field, whether they have it."""
    holders = [sent]
    for key in name.split(".")[:-1]:
        within = [holder[key] for holder in holders if key in holder]
        holders = [one for one in _flat(within) if isinstance(one, Mapping)]
    return holders


def _values(sent: Mapping[str, Any], name: str) -> list[Any]:
    key = name.rpartition(".")[2]
    return [holder[key] for holder in _holders(sent, name) if key in holder]


def _flat(values: list[Any]) -> Iterator[Any]:
    for value in values:
        yield from value if isinstance(value, list) else [value]


def _texts(values: list[Any]) -> Iterator[str]:
    for value in _flat(values):
        if isinstance(value, str):
            yield from value.split(",")
