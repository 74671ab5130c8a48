"""What an operation is, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from msgspec import Struct, field

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["Availability", "ListOperation", "Operation", "Operations"]

T = TypeVar("T")
Item = TypeVar("Item")


class Availability(NamedTuple):
    """The releases that have something, both ends included.

    Attributes:
        since: First release; None for the first of its API.
        until: Last release; None while the newest known has it.
    """

    since: str | None = None
    until: str | None = None


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
        arguments: Availability of each argument that not all these releases have, by the name
            that it goes out with: `next` where Python has `next_`.
        body: The same for fields of the body.
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
    arguments: Mapping[str, Availability] = field(default_factory=dict)
    body: Mapping[str, Availability] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, Availability]] = field(default_factory=dict)
    required: Mapping[str, Availability] = field(default_factory=dict)

    def load(self) -> ModuleType:
        """Return the module of the endpoint, imported if it was not yet."""
        return import_module(self.module)


class ListOperation(Operation[Any], Generic[Item], frozen=True, kw_only=True, eq=False):
    """An operation that answers a list in pages; *Item* is what the list holds.

    Attributes:
        items: Key of the answer under which the items are.
    """

    items: str


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
        module = import_module(f"{self._package}.api.{self._tags[operation_id]}.{operation_id}")
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
