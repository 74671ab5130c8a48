"""What a token tells of itself."""

from __future__ import annotations

import base64
from contextlib import suppress
from math import inf

import msgspec
from msgspec import Struct

__all__ = ["Dates", "dates_of", "fault_of"]


class Dates(Struct, frozen=True):
    """When a token was made and when it ends, in seconds, as far as it tells."""

    iat: float = -inf
    exp: float = inf


def dates_of(token: str) -> Dates:
    """Return the dates in a token, unverified."""
    with suppress(ValueError, IndexError):
        return msgspec.json.decode(base64.urlsafe_b64decode(token.split(".")[1] + "=="), type=Dates)
    return Dates()


def fault_of(token: str, /) -> str:
    """Return what is wrong with a token that no header can carry, without showing it."""
    if not token.isascii():
        return (
            "the token has a character that is no ASCII, which no token has: was a quotation mark "
            "or an ellipsis copied with it?"
        )
    return "the token is empty, or has a space or a line end: was its file read with .strip()?"
