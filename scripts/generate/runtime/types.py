"""The marker for "not set", and what a generated `*_detailed` function returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen
from msgspec import UNSET
from msgspec import UnsetType as Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["UNSET", "Response", "Unset"]

T = TypeVar("T")


@frozen(kw_only=True)
class Response(Generic[T]):
    """An answer with its status and headers.

    Attributes:
        status_code: HTTP status, a plain int: servers and proxies use codes of their own.
        content: Body as received, decompressed.
        headers: Case-insensitive, as httpx has them.
        parsed: Body read into the type that the operation promises.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T
