"""What there is in each API of Airflow, release by release, as data to look up.

It is read from `reference.json` of the API's package, when it is first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from airflow_openapi._runtime.entries import Field, Model, Operation
from airflow_openapi._runtime.readers import decode
from airflow_openapi._runtime.releases import parse_release

__all__ = ["Reference", "read"]

_PACKAGE: Final = Path(__file__).parents[1]
_DEEPEST: Final = 4  # fields within fields, where a model has one of its own kind


class _File(Struct, frozen=True):
    releases: tuple[str, ...]
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]


class Reference:
    """An API as all its releases have it, or as one of them does.

    Attributes:
        api: Such as v2.
        release: The one; None for all.
        releases: Every release of the API, oldest first.
        operations: By id, in Airflow's order.
        models: By name, in alphabetical order.
    """

    def __init__(
        self,
        api: str,
        releases: Sequence[str],
        operations: Mapping[str, Operation],
        models: Mapping[str, Model],
        release: str | None = None,
    ) -> None:
        self.api = api
        self.releases = releases
        self.operations = operations
        self.models = models
        self.release = release

    def at(self, release: str) -> Reference:
        """Return the API as one of its releases has it."""
        then = parse_release(release)
        operations = {k: one.at(then) for k, one in self.operations.items() if one.has(then)}
        models = {k: one.at(then) for k, one in self.models.items() if one.has(then)}
        return Reference(self.api, self.releases, operations, models, release)

    def named(self, type_: str) -> list[Model]:
        """Return the models that a type names, in its order."""
        return [self.models[word] for word in re.findall(r"\w+", type_) if word in self.models]

    def fields(self, type_: str) -> tuple[Field, ...]:
        """Return every field of a type's models, and of those within, by dotted names.

        A field of a list's items stands once: `actions.entities.slots`. Where several models of
        a union have a field of one name, it is the first one's.
        """
        return tuple({one.name: one for one in reversed([*self._fields(type_, "")])}.values())[::-1]

    def _fields(self, type_: str, above: str) -> Iterator[Field]:
        for model in self.named(type_) if above.count(".") <= _DEEPEST else ():
            for one in model.fields:
                name = f"{above}{one.name}"
                yield replace(one, name=name, python=one.python)
                yield from self._fields(one.type, f"{name}.")

    def uses(self, model: str) -> tuple[tuple[Operation, ...], tuple[Model, ...]]:
        """Return the operations and the models of which a type names *model*."""
        operations = (one for one in self.operations.values() if model in _words(*_types(one)))
        models = (
            one
            for one in self.models.values()
            if model in _words(*(part.type for part in one.fields))
        )
        return tuple(operations), tuple(models)


@cache
def read(api: str) -> Reference:
    """Return the reference of an API, as all its releases have it: v1, v2, auth, ..."""
    found = decode(_File, (_PACKAGE / api / "reference.json").read_bytes())
    operations = {one.name: replace(one, api=api) for one in found.operations}
    models = {one.name: replace(one, api=api) for one in found.models}
    return Reference(api, found.releases, operations, models)


def _types(operation: Operation) -> Iterator[str]:
    yield operation.answer
    if operation.body is not None:
        yield operation.body.type
    yield from (one.type for one in operation.arguments)


def _words(*types: str) -> set[str]:
    return {word for one in types for word in re.findall(r"\w+", one)}
