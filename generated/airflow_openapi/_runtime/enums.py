"""Enums that keep a value that no spec lists."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

__all__ = ["OpenEnum"]


class OpenEnum(StrEnum):
    """A StrEnum that makes a member of a value it does not know, instead of failing.

    Such a member has its value as its name. It is a new object each time: compare it with `==`.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        """Return a member for *value* that is not kept, so that a server cannot grow the enum."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __repr__(self) -> str:
        """Return the usual form for a listed member, and one without a name for another."""
        name, kind = self._name_, type(self)
        known = f".{name}" if kind.__members__.get(name) == self else ""
        return f"<{kind.__name__}{known}: {str.__repr__(self._value_)}>"

    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[str]]:
        """Return the enum and the value: some Pythons pickle by name, which is not always there."""
        return type(self), (self._value_,)
