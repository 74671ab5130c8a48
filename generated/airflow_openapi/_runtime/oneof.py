"""Unions that msgspec does not read by itself: two models, a UUID or any other text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["OneOf", "OneOfType", "choose"]


class OneOfType(type):
    """Class of the classes `OneOf[A, B]`, which are types of their own to msgspec."""

    members: tuple[Any, ...]

    def __instancecheck__(cls, value: object) -> bool:
        """Return whether *value* is of one of the members; msgspec asks this after `choose`."""
        from airflow_openapi._runtime.ranking import is_of  # noqa: PLC0415 - few answers need it

        return any(is_of(value, member) for member in cls.members)


if TYPE_CHECKING:
    from typing import Union as OneOf  # pyright: ignore[reportDeprecated]  # `|` has no name
else:
    _MADE: dict[tuple[Any, ...], type] = {}

    class OneOf(metaclass=OneOfType):
        """`OneOf[A, B]` is `Union[A, B]` to a type checker, and one class per members at run time.

        msgspec refuses a union of two models, two lists or two kinds of text. A class it does not
        know it leaves to `choose`, alone or with `| None` and `| Unset`; so *all* other members
        of the union belong between the brackets.
        """

        members: tuple[Any, ...] = ()

        def __class_getitem__(cls, members: Any) -> type[OneOf]:
            """Return the class of these members, always the same one."""
            parts = members if isinstance(members, tuple) else (members,)
            made = _MADE.get(parts)
            if made is None:
                names = ", ".join(getattr(part, "__name__", str(part)) for part in parts)
                body = {"members": parts, "__module__": __name__}
                made = _MADE.setdefault(parts, OneOfType(f"OneOf[{names}]", (cls,), body))
            return made


def choose(kind: type, value: Any) -> Any:
    """Return *value*, plain JSON data, as the member of *kind* that fits; msgspec's dec_hook.

    Raises:
        ValueError: None of the members that fit best reads it strictly. A member that fits less
            is not tried: it would read, and silently lose, what the better one has a place for.
    """
    if not isinstance(kind, OneOfType):
        raise NotImplementedError(kind)
    from airflow_openapi._runtime.ranking import read_best  # noqa: PLC0415 - few answers need it

    return read_best(kind, value)
