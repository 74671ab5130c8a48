"""Which member of a union JSON data is."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

import msgspec

from airflow_openapi._runtime.kinds import is_model, json_kind, json_kinds, members_of, shape_of
from airflow_openapi._runtime.oneof import OneOfType, choose
from airflow_openapi._runtime.readers import known

__all__ = ["is_of", "ranked", "read_best"]

Rank = tuple[int, int, int]
"""Known keys as a negative number, missing keys, free ones: the lowest rank is the best."""


def read_best(kind: OneOfType, value: Any) -> Any:
    """Return *value* as the member of *kind* that fits best, read strictly.

    Raises:
        ValueError: None of those that fit best reads it.
    """
    fitting = ranked(kind, value)
    for rank, member in fitting:
        if rank[0] > fitting[0][0][0]:
            break
        try:
            return msgspec.convert(value, known(member), dec_hook=choose)
        except msgspec.ValidationError:
            continue
    message = f"Expected `{kind.__name__}`, got `{json_kind(value)}`"
    raise ValueError(message)


def ranked(kind: Any, value: Any) -> list[tuple[Rank, Any]]:
    """Return the members of *kind* that *value* may be, each with its rank, best first.

    A constant or tag that is not met disqualifies. Then counts, for models, how many keys of the
    value are known, how many required ones are missing and how many may hold anything.
    """
    found = [
        (rank, member)
        for member in members_of(kind)
        if json_kind(value) in json_kinds(member)
        if (rank := _rank(member, value)) is not None
    ]
    return sorted(found, key=lambda pair: pair[0])


def is_of(value: object, kind: Any) -> bool:
    """Return whether *value* is an instance of *kind*, a type as annotations have them."""
    for member in members_of(kind):
        origin = get_origin(member) or member
        if origin in (Any, object) or (value is None and origin is None):
            return True
        if value in get_args(member) if origin is Literal else isinstance(value, origin):
            return True
    return False


def _rank(member: Any, value: Any) -> Rank | None:
    if member in (Any, object):
        return 1, 0, 1
    if not isinstance(value, dict) or not is_model(member):
        return 0, 0, 0
    shape = shape_of(member)
    for key, allowed in shape.constants.items():
        if key in value and not _allowed(value[key], allowed):
            return None
    known = shape.keys & value.keys()
    if value and not known:
        return 2, 0, 0  # a model that would be empty: even free JSON says more
    return -len(known), len(shape.required - value.keys()), len(known & shape.loose)


def _allowed(value: Any, allowed: frozenset[Any]) -> bool:
    return isinstance(value, (str, int, type(None))) and value in allowed
