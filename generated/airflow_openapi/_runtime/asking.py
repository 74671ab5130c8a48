"""A function of the caller's for a secret, asked: what comes out of here came before the request.

What it raises leaves as it is, and `origins` knows it by the frames of this module. But an error of
httpx or of ours would be taken for what became of the request, by those who send it again and by
the caller, whose token may come by way of such a client: that becomes the cause of another.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final

import httpx

from airflow_openapi._runtime.errors import AirflowError, InvalidInputError
from airflow_openapi._runtime.hiding import Hidden

__all__ = ["aasked", "asked"]

_TAKEN_FOR_ANOTHER: Final = (httpx.RequestError, AirflowError, StopIteration, StopAsyncIteration)
"""What becomes of a request, or what flows end with: `lambda: next(tokens)` may raise that."""


def asked(step: Callable[[], Any]) -> Hidden[Any]:
    """Return what *step* does, hidden: it asks that function, or waits for whoever does.

    Raises:
        AirflowError: The function failed with an error that a request may end with.
    """
    with _Told():
        return Hidden(step())


async def aasked(step: Callable[[], Any]) -> Hidden[Any]:
    """As `asked`, and await what has to be."""
    with _Told():
        got = Hidden(step())
        return Hidden(await got.value) if isinstance(got.value, Awaitable) else got


class _Told:
    """Tells an error that a request may end with as none of the request that wants the secret."""

    def __enter__(self) -> None:
        """Go on."""

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Raise an error of ours in place of *error*, if it is one of these."""
        is_plain = isinstance(error, InvalidInputError)  # which nobody takes for an answer
        if is_plain or not isinstance(error, _TAKEN_FOR_ANOTHER):
            return
        # The text of the first has the header in it that cannot be sent.
        cause = None if isinstance(error, httpx.LocalProtocolError) else error
        raise AirflowError(
            f"The function for the token, key or password failed: {type(error).__name__}. The "
            "request that wanted it did nothing: it was not sent, or was refused before"
        ) from cause
