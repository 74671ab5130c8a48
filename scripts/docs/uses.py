"""How models hang together: who sends and answers them, where they belong, what replaced them."""

from __future__ import annotations

from collections import Counter, deque
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from airflow_rest import reference as ref
from scripts.docs.facts import counterpart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from airflow_rest.reference import Field, Model, Operation, Reference

_LIKE = 0.5  # of the fields that one of two models has, the other has so many at least


class Uses(NamedTuple):
    """What names a model.

    Attributes:
        sent: Operations that take it, as a body or an argument, by themselves.
        answered: Operations that answer it, or a list of it, by themselves.
        within: Models of which a field names it.
    """

    sent: tuple[Operation, ...]
    answered: tuple[Operation, ...]
    within: tuple[Model, ...]


def uses(model: Model) -> Uses:
    """Return what names *model* in its API."""
    reference = ref.reference(api=model.api)
    found, within = reference.uses(model.name)
    items = [one for one in reference.operations.values() if _is_item(one, model, reference)]
    together = {one.name: one for one in [*found, *items]}.values()
    return Uses(
        tuple(one for one in together if model in reference.named(_sent(one))),
        tuple(
            one
            for one in together
            if model in reference.named(one.answer) or _is_item(one, model, reference)
        ),
        within,
    )


def _sent(operation: Operation) -> str:
    body = [] if operation.body is None else [operation.body.type]
    return " | ".join([*body, *(one.type for one in operation.arguments)])


def _is_item(operation: Operation, model: Model, reference: Reference) -> bool:
    listing = operation.listing
    return listing is not None and model in reference.named(listing.item)


@cache
def only_answered(api: str) -> frozenset[str]:
    """Return the names of the models that are answered and are part of nothing that is sent."""
    reference = ref.reference(api=api)
    everything = reference.operations.values()
    sent = _reached((_sent(one) for one in everything), reference)
    return frozenset(_reached((one.answer for one in everything), reference) - sent)


def _reached(types: Iterable[str], reference: Reference) -> set[str]:
    waiting = deque(types)
    found: set[str] = set()
    while waiting:
        for model in reference.named(waiting.popleft()):
            if model.name not in found:
                found.add(model.name)
                waiting += [one.type for one in model.fields]
    return found


@cache
def groups(api: str) -> Mapping[str, tuple[Model, ...]]:
    """Return every model of an API by the tag that it belongs to.

    That is the tag of most operations that name it, or else that of a model which does.
    """
    reference = ref.reference(api=api)
    named: dict[str, Counter[str]] = {}
    for one in reference.operations.values():
        item = one.listing.item if one.listing else ""
        for model in reference.named(f"{one.answer} | {item} | {_sent(one)}"):
            named.setdefault(model.name, Counter())[one.tag] += 1
    belongs = {name: tags.most_common(1)[0][0] for name, tags in named.items()}
    waiting = deque(belongs)
    while waiting:
        name = waiting.popleft()
        for field in reference.models[name].fields:
            for model in reference.named(field.type):
                if model.name not in belongs:
                    belongs[model.name] = belongs[name]
                    waiting.append(model.name)
    tags = dict.fromkeys(one.tag for one in reference.operations.values())
    found = {
        tag: tuple(one for one in reference.models.values() if belongs[one.name] == tag)
        for tag in tags
    }
    return {tag: models for tag, models in found.items() if models}


def counterparts(model: Model) -> tuple[Model, ...]:
    """Return the models that stand where *model* does, in the other of Airflow 2's and 3's APIs."""
    pairs = _pairs()
    return tuple(
        other if one is model else one
        for one, other in pairs
        if model.name in {one.name, other.name} and model in {one, other}
    )


@cache
def _pairs() -> tuple[tuple[Model, Model], ...]:
    """Return the models of Airflow 2 and of what came after it that stand in the same places."""
    waiting: deque[tuple[str, str, str]] = deque()
    for old in ref.operations(api="v1"):
        new = counterpart(old)
        if new:
            waiting += [(before, after, new.api) for before, after in _places(old, new)]
    found: dict[tuple[str, str, str], tuple[Model, Model]] = {}
    while waiting:
        before, after, api = waiting.popleft()
        olds = ref.reference(api="v1").named(before)
        news = ref.reference(api=api).named(after)
        for one, other in zip(olds, news, strict=False):
            key = (one.name, api, other.name)
            if key in found or not _alike(one, other):
                continue
            found[key] = (one, other)
            waiting += [(a.type, b.type, api) for a, b in _fields(one, other)]
    return tuple(found.values())


def _places(old: Operation, new: Operation) -> Iterator[tuple[str, str]]:
    yield old.answer, new.answer
    if old.listing and new.listing:
        yield old.listing.item, new.listing.item
    if old.body and new.body:
        yield old.body.type, new.body.type


def _fields(one: Model, other: Model) -> Iterator[tuple[Field, Field]]:
    named = {field.name: field for field in other.fields}
    for field in one.fields:
        if field.name in named:
            yield field, named[field.name]


def _alike(one: Model, other: Model) -> bool:
    """Return whether two models have enough in common to be told as one another's successor."""
    mine, theirs = ({part.name for part in each.fields or each.values} for each in (one, other))
    return bool(one.fields) == bool(other.fields) and len(mine & theirs) >= _LIKE * min(
        len(mine), len(theirs)
    )
