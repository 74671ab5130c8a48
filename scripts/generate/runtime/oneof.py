"""Unions that msgspec does not read by itself: two models, a UUID or any other text, …"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from airflow_openapi._runtime.kinds import (
    OneOfType,
    is_model,
    json_kind,
    json_kinds,
    members_of,
    shape_of,
)

__all__ = ["OneOf", "choose", "ranked"]

if TYPE_CHECKING:
    from typing import Union as OneOf
else:

    class OneOf(metaclass=OneOfType):
        """`OneOf[A, B]` is `Union[A, B]` to a type checker, and one class per members at run time.

        msgspec refuses a union of two models, two lists or two kinds of text. A class it does not
        know it leaves to `choose`, alone or with `| None` and `| Unset`; so *all* other members
        of the union belong between the brackets.
        """

        members: tuple[Any, ...] = ()
        _made: dict[tuple[Any, ...], type[OneOf]] = {}

        def __class_getitem__(cls, members: Any) -> type[OneOf]:
            """Return the class of these members, always the same one."""
            parts = members if isinstance(members, tuple) else (members,)
            made = cls._made.get(parts)
            if made is None:
                names = ", ".join(getattr(part, "__name__", str(part)) for part in parts)
                body = {"members": parts, "__module__": __name__}
                made = cls._made.setdefault(parts, OneOfType(f"OneOf[{names}]", (cls,), body))
            return made


def choose(kind: type, value: Any) -> Any:
    """Return *value*, plain JSON data, as the member of *kind* that fits; msgspec's dec_hook.

    Raises:
        ValueError: None of the members that fit best reads it strictly. A member that fits less
            is not tried: it would read, and silently lose, what the better one has a place for.
    """
    if not isinstance(kind, OneOfType):
        raise NotImplementedError(kind)
    for member in _ties(ranked(kind, value)):
        try:
            return msgspec.convert(value, member, dec_hook=choose)
        except msgspec.ValidationError:
            continue
    names = kind.__name__
    message = f"Expected `{names}`, got `{json_kind(value)}`"
    raise ValueError(message)


def ranked(kind: Any, value: Any) -> list[tuple[tuple[float, ...], Any]]:
    """Return the members of *kind* that *value* may be, each with its rank, best (lowest) first.

    A constant or tag that is not met disqualifies. Then counts, for models, how many keys of the
    value are known, how many required ones are missing and how many may hold anything.
    """
    found: list[tuple[tuple[float, ...], Any]] = []
    for member in members_of(kind):
        if json_kind(value) not in json_kinds(member):
            continue
        rank = _rank(member, value)
        if rank is not None:
            found.append((rank, member))
    return sorted(found, key=lambda pair: pair[0])


def _rank(member: Any, value: Any) -> tuple[float, ...] | None:
    if not isinstance(value, dict) or not is_model(member):
        # Free JSON comes after what says more; after a model too, unless that knows no key at all.
        free = member in (Any, object)
        return (0.0 if isinstance(value, dict) and value else 1.0, float(free))
    shape = shape_of(member)
    for key, allowed in shape.constants.items():
        if key in value and not _allowed(value[key], allowed):
            return None
    known = shape.keys & value.keys()
    missing = len(shape.required - value.keys())
    return (-float(len(known)), float(missing), float(len(known & shape.loose)))


def _allowed(value: Any, allowed: frozenset[Any]) -> bool:
    return isinstance(value, (str, int, type(None))) and value in allowed


def _ties(found: list[tuple[tuple[float, ...], Any]]) -> list[Any]:
    return [member for rank, member in found if rank[0] == found[0][0][0]]
