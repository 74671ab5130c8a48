"""What differs between two releases, of one API or of Airflow 2's and 3's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any, Final, Literal

from msgspec import UNSET, Struct, json

if TYPE_CHECKING:
    from typing import TypeAlias

    from airflow_openapi._runtime.entries import Dated, Model, Operation, Part
    from airflow_openapi._runtime.reference import Reference

__all__ = ["Change", "changes"]

Action: TypeAlias = Literal[
    "added", "removed", "replaced", "retyped", "required", "optional", "default"
]
Kind: TypeAlias = Literal["operation", "argument", "body", "answer", "value"]
_ORDER: Final = ("operation", "argument", "body", "answer", "value")


class Change(Struct, frozen=True, kw_only=True):
    """One difference that a program can meet.

    Attributes:
        action: What happened. `replaced` is of an operation that has another path, and maybe
            another name; of one that is `removed`, nothing does the same. `required` is of what
            has to be given now, or is always there in an answer; `optional` the reverse; `default`
            of what the server takes where nothing is given.
        kind: What it happened to. `body` and `answer` are fields of what is sent and answered, or
            with no name the whole; a field of a model is told once, not for each operation.
        name: Of the argument or field; of a value the argument or field that takes it; "" for an
            operation.
        before: Where it was: `v1.post_dag_run` or, for a field, `v1.DAGRun`; "" if nowhere.
        after: Where it is now; "" if nowhere.
        old: What it was: method and path, the type, the default as JSON, the value.
        new: What it is now.
    """

    action: Action
    kind: Kind
    name: str = ""
    before: str = ""
    after: str = ""
    old: str = ""
    new: str = ""

    def __str__(self) -> str:
        """Return one line, such as `removed argument v1.get_dag_runs execution_date_gte`."""
        places = [self.before or self.after]
        if self.before and self.after and _last(self.before) != _last(self.after):
            places.append(f"-> {self.after}")
        told = f"{self.old} -> {self.new}" if self.old and self.new else self.old or self.new
        words = (self.action, self.kind, *places, self.name)
        return " ".join(filter(None, words)) + (f": {told}" if told else "")


def changes(old: Reference, new: Sequence[Reference]) -> list[Change]:
    """Return what differs, operations first.

    What is inside something that was added or removed is not told again.

    Args:
        old: The API as the one release has it.
        new: The same API as the other has it; or the other APIs that took its place, of which the
            first is compared as a whole.
    """
    found = _Comparison(old, new)
    return sorted(found.changes(), key=lambda change: _ORDER.index(change.kind))


class _Comparison:
    def __init__(self, old: Reference, new: Sequence[Reference]) -> None:
        self._old = old
        self._new = {one.api: one for one in new}
        self._main = new[0]
        self._same = old.api == self._main.api
        self._seen: set[tuple[str, str, str, str]] = set()

    def changes(self) -> Iterator[Change]:
        pairs = {one.name: self._pair(one) for one in self._old.operations.values()}
        taken = {other.name for other in pairs.values() if other and other.api == self._main.api}
        for name, one in self._old.operations.items():
            other = pairs[name]
            if other is None:
                yield Change(action="removed", kind="operation", before=_at(one), old=_said(one))
                continue
            if _said(one) != _said(other):
                places = {"before": _at(one), "after": _at(other)}
                said = {"old": _said(one), "new": _said(other)}
                yield Change(action="replaced", kind="operation", **places, **said)
            yield from self._operation(one, other)
        for name, one in self._main.operations.items():
            if name not in taken:
                yield Change(action="added", kind="operation", after=_at(one), new=_said(one))

    def _pair(self, one: Operation) -> Operation | None:
        """Return the operation that does the same."""
        if self._same:
            return self._main.operations.get(one.name)
        _, _, place = (one.counterpart or "").partition(".")
        api, _, rest = place.partition(".")
        reference = self._new.get(api)
        return reference.operations.get(_last(rest)) if reference else None

    def _operation(self, one: Operation, other: Operation) -> Iterator[Change]:
        yield from self._parts("argument", one, other, one.arguments, other.arguments)
        bodies = [[body] if body else [] for body in (one.body, other.body)]
        yield from self._parts("body", one, other, *bodies)
        yield from self._type("answer", one, other, one.answer, other.answer)

    def _parts(
        self,
        kind: Kind,
        one: Operation | Model,
        other: Operation | Model,
        before: Iterable[Part],
        after: Iterable[Part],
    ) -> Iterator[Change]:
        """Yield what differs between the arguments or fields of two operations or models."""
        places = {"before": _at(one), "after": _at(other)}
        for name, old, new in _pairs(before, after):
            called = "" if name == "body" and kind == "body" else name
            if old is None or new is None:
                told = {"old": old.type if old else "", "new": new.type if new else ""}
                found: Action = "removed" if old else "added"
                yield Change(action=found, kind=kind, name=called, **places, **told)
                continue
            yield from self._type(kind, one, other, old.type, new.type, name=called)
            if old.required != new.required:
                found = "required" if new.required else "optional"
                yield Change(action=found, kind=kind, name=called, **places)
            if _json(old.default) != _json(new.default):
                told = {"old": _json(old.default), "new": _json(new.default)}
                yield Change(action="default", kind=kind, name=called, **places, **told)
            # Where there is no enum on one side, the type tells it.
            for _, was, now in _pairs(old.values, new.values) if old.values and new.values else ():
                if was is None:
                    value = now.name if now else ""
                    yield Change(action="added", kind="value", name=called, **places, new=value)
                elif now is None:
                    yield Change(
                        action="removed", kind="value", name=called, **places, old=was.name
                    )

    def _type(
        self,
        kind: Kind,
        one: Operation | Model,
        other: Operation | Model,
        before: str,
        after: str,
        *,
        name: str = "",
    ) -> Iterator[Change]:
        """Yield what differs between two types, and between the models that they name."""
        there = self._new[other.api]
        models = _matched(self._old.named(before), there.named(after))
        if self._same:
            models = [
                (old, there.models[old.name]) for old, _ in models if old.name in there.models
            ]
        renamed = before
        for old, new in models if not self._same else ():
            renamed = re.sub(rf"\b{old.name}\b", new.name, renamed)
        if _members(renamed) != _members(after):
            places = {"before": _at(one), "after": _at(other)}
            yield Change(action="retyped", kind=kind, name=name, **places, old=before, new=after)
        for old, new in models:
            key = (kind, old.name, new.api, new.name)
            if key not in self._seen:
                self._seen.add(key)
                within: Kind = "answer" if kind == "answer" else "body"
                yield from self._parts(within, old, new, old.fields, new.fields)


def _matched(before: Sequence[Model], after: Sequence[Model]) -> list[tuple[Model, Model]]:
    """Return pairs of models, those first that have most names in common.

    The order of a union's members tells nothing; it decides where there is nothing in common.
    """
    if len(before) == len(after) == 1:
        return [(before[0], after[0])]
    left = sorted(product(before, after), key=_shared, reverse=True)
    found = []
    while left:
        found.append(left[0])
        left = [one for one in left if one[0] is not found[-1][0] and one[1] is not found[-1][1]]
    return found


def _shared(pair: tuple[Model, Model]) -> int:
    """Return how many names two models have in common."""
    return len(_inside(pair[0]) & _inside(pair[1]))


def _inside(model: Model) -> set[str]:
    return {one.name for one in (*model.fields, *model.values)}


def _pairs(before: Iterable[Any], after: Iterable[Any]) -> Iterator[tuple[str, Any, Any]]:
    """Yield name, old and new; None for the one that is not there."""
    old: Mapping[str, Dated] = {one.name: one for one in before}
    new: Mapping[str, Dated] = {one.name: one for one in after}
    for name in dict.fromkeys([*old, *new]):
        yield name, old.get(name), new.get(name)


def _members(type_: str) -> set[str]:
    return set(type_.split(" | "))


def _at(one: Operation | Model) -> str:
    return f"{one.api}.{one.name}"


def _said(one: Operation) -> str:
    return f"{one.method} {one.path}"


def _last(place: str) -> str:
    return place.rpartition(".")[2]


def _json(default: Any) -> str:
    return "" if default is UNSET else json.encode(default).decode()
