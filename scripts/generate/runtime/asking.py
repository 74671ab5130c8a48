"""A function of the caller's for a secret, asked: what comes out of here came before the request.

`origins` knows it by the frames of this module.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from airflow_openapi._runtime.hiding import Hidden

__all__ = ["aasked", "asked"]


def asked(step: Callable[[], Any]) -> Hidden[Any]:
    """Return what *step* does, hidden: it asks that function, or waits for whoever does."""
    return Hidden(step())


async def aasked(step: Callable[[], Any]) -> Hidden[Any]:
    """As `asked`, and await what has to be."""
    got = Hidden(step())
    return Hidden(await got.value) if isinstance(got.value, Awaitable) else got
