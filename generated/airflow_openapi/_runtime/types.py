"""The marker for "not set", and what a generated `*_detailed` function returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from msgspec import UNSET, Struct
from msgspec import UnsetType as Unset

__all__ = ["UNSET", "Response", "Unset"]

T = TypeVar("T")


# A Struct, not an attrs class: importing it takes 0.1 ms instead of 0.7.
class Response(Struct, Generic[T], frozen=True, kw_only=True, eq=False):
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
