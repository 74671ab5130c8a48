"""What every model can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

import msgspec

from airflow_openapi._runtime.errors import AirflowError
from airflow_openapi._runtime.hiding import forget
from airflow_openapi._runtime.readers import convert, decode

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Model", "StructModel", "TaggedModel"]


class Model:
    """Base of every model: reading from JSON, writing to it, and showing all but secrets."""

    __slots__ = ()

    # Stands here once, and not in every class: attrs would compile it anew for each, which takes a
    # quarter of the time that making the class does.
    def __eq__(self, other: object) -> bool:
        """Return whether *other* is of the same class, and has the same values."""
        if type(self) is not type(other):
            return NotImplemented
        names = [field.name for field in type(self).__attrs_attrs__]  # type: ignore[attr-defined]  # attrs sets it
        return all(getattr(self, name) == getattr(other, name) for name in names)

    __hash__ = None  # type: ignore[assignment]  # as attrs has it, for what can be changed

    def __repr__(self) -> str:
        from airflow_openapi._runtime.masking import parts  # noqa: PLC0415 - most show none

        shown = ", ".join(f"{name}={value!r}" for name, value in parts(self))
        return f"{type(self).__name__}({shown})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """Return what rich shows, which would look for the fields itself."""
        from airflow_openapi._runtime.masking import parts  # noqa: PLC0415 - as above

        return [*parts(self)]

    @classmethod
    def from_json(cls, content: bytes | str) -> Self:
        """Return the model that *content* holds; `problems(model)` says what was not as promised.

        Raises:
            DecodeError: This is not JSON, or no JSON object.
        """
        try:
            return decode(cls, content)
        except AirflowError as error:
            forget(error)
            del content
            raise

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the model that *data*, plain JSON data, holds; as `from_json` otherwise."""
        try:
            return convert(cls, data)
        except AirflowError as error:
            forget(error)
            del data
            raise

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON data: dates as ISO 8601 with a zone, without what is UNSET.

        Raises:
            InvalidInputError: NaN, Infinity, UNSET or no JSON at all within free JSON.
        """
        from airflow_openapi._runtime.writers import plain  # noqa: PLC0415 - readers need none

        return cast("dict[str, Any]", plain(self))

    def to_json(self) -> bytes:
        """Return `to_dict()` as JSON in UTF-8; raises as that does, and for a lone surrogate."""
        from airflow_openapi._runtime.writers import plain, utf8  # noqa: PLC0415

        return utf8(plain(self))


class StructModel(Model, msgspec.Struct, kw_only=True, weakref=True):
    """Base of the models with a key that no attribute can be named by; attrs cannot rename it."""

    def __eq__(self, other: object) -> bool:
        return msgspec.Struct.__eq__(self, other)

    __hash__ = None  # type: ignore[assignment]  # as above


class TaggedModel(StructModel, tag_field="__type"):
    """Base of the models told apart by `__type`."""
