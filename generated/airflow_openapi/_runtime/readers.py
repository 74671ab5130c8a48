"""Reading answers: msgspec straight from the bytes, and the lenient reader where that refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import msgspec

from airflow_openapi._runtime.details import text_of
from airflow_openapi._runtime.errors import AirflowError, error_for, place
from airflow_openapi._runtime.lazy import LOADING
from airflow_openapi._runtime.oneof import choose
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from airflow_openapi._runtime.operation import Operation

__all__ = ["Answer", "convert", "decode", "known"]

T = TypeVar("T")

REFUSALS = (msgspec.DecodeError, UnicodeError, RecursionError)
"""What msgspec raises on odd JSON; its ValidationError is a msgspec.DecodeError too."""

_PAGE = "text/html"
"""Never an answer, whatever the status: it is read as JSON, and refused as such.

But one: the experimental API declares the source of a DAG like this (see `Answer.page`).
"""

_DECODERS: dict[Any, msgspec.json.Decoder[Any]] = {}
_BUILDING: list[Any] = []
"""What a decoder is being built for."""


class Answer(Generic[T]):
    """How the answer of one endpoint is read; *T* is what it is read into."""

    __slots__ = ("_decoder", "_kind", "empty", "page", "statuses", "text")

    def __init__(
        self,
        kind: Callable[[], Any] | None,
        *,
        statuses: tuple[int, ...] = (200,),
        empty: tuple[int, ...] = (),
        text: bool = False,
        page: bool = False,
    ) -> None:
        """Hold the facts, build nothing.

        Args:
            kind: Returns the type to read into; called once, on first use. None where no body
                is promised: whatever comes is not looked at, unless it is a web page.
            statuses: The statuses that the operation documents as success.
            empty: Those of them that come without a body, such as a redirect's.
            text: Whether an answer declared as text or lines, not JSON, is returned as its text.
            page: Whether that text may be declared as a web page. A real one, of a login say, is
                refused all the same: it begins with `<`, as no source in Python does.
        """
        self._kind = kind
        self._decoder: msgspec.json.Decoder[T] | None = None
        self.statuses = statuses
        self.empty = empty
        self.text = text
        self.page = page

    @property
    def decoder(self) -> msgspec.json.Decoder[T]:
        """The strict decoder, built on first use."""
        if self._decoder is None:
            self._decoder = _built(self._kind() if self._kind else None)
        return self._decoder

    def read(self, response: httpx.Response, operation: Operation[Any]) -> T:
        """Return the answer in *response*.

        Raises:
            ApiError: The status is no documented success.
            DecodeError: The body is not JSON, or JSON of another kind than promised.
        """
        if response.status_code not in self.statuses:
            raise error_for(response, *place(response, operation))
        if response.status_code in self.empty and not response.content:
            return cast("T", None)
        media = _media(response) if self.text or self._kind is None else ""
        if self._kind is None and media != _PAGE:
            return cast("T", None)
        if self.text and media and media != _PAGE and not media.endswith(("/json", "+json")):
            return cast("T", text_of(response))
        if self.page and media == _PAGE and not text_of(response).lstrip().startswith("<"):
            return cast("T", text_of(response))
        decoder = self._decoder or self.decoder
        try:
            return decoder.decode(response.content)
        except REFUSALS as refusal:
            from airflow_openapi._runtime.lenient import read  # noqa: PLC0415 - mostly not needed

            return cast("T", read(decoder.type, response.content, refusal, response, operation))

    def respond(self, response: httpx.Response, operation: Operation[Any]) -> Response[T]:
        """Return the answer with its status and headers; raises as `read` does."""
        return Response(
            status_code=response.status_code,
            content=response.content,
            headers=response.headers,
            parsed=self.read(response, operation),
        )


def _built(kind: Any) -> msgspec.json.Decoder[Any]:
    """Return a decoder, built while no other is.

    msgspec notes what it knows of a class before that is whole: a thread that takes it up from
    there reads memory that is not set, and the process dies.

    Raises:
        AirflowError: This was called by a handler of a signal, or the like, in the middle of it.
    """
    with LOADING:
        if _BUILDING:
            raise AirflowError(
                "An answer of a kind that was not read before cannot be read here: this, such as a "
                "handler of a signal, interrupted the first reading of one. Read it outside of the "
                "handler, or read an answer of this kind before"
            )
        try:
            _BUILDING.append(kind)
            return msgspec.json.Decoder(kind, dec_hook=choose)
        finally:
            _BUILDING.clear()


def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    decoder = _DECODERS.get(kind)
    if decoder is None:
        decoder = _DECODERS[kind] = _built(kind)
    return decoder


def known(kind: T) -> T:
    """Return *kind*, a type, of which msgspec knows all from now on: it reads no other at once."""
    _decoder(kind)
    return kind


def decode(kind: type[T], content: bytes | str) -> T:
    """Return *content* read into *kind*.

    Raises:
        DecodeError: This is not JSON, or JSON of another kind than *kind*.
    """
    try:
        return cast("T", _decoder(kind).decode(content))
    except REFUSALS as refusal:
        from airflow_openapi._runtime.lenient import read  # noqa: PLC0415 - mostly not needed

        return cast("T", read(kind, content, refusal))


def convert(kind: type[T], data: object) -> T:
    """Return *data*, plain JSON data, read into *kind*.

    Raises:
        DecodeError: The data is of another kind than *kind*.
    """
    try:
        return msgspec.convert(data, known(kind), dec_hook=choose)
    except REFUSALS as refusal:
        from airflow_openapi._runtime.lenient import read_data  # noqa: PLC0415 - mostly not needed

        return cast("T", read_data(kind, data, refusal))


def _media(response: httpx.Response) -> str:
    declared: str = response.headers.get("content-type", "")
    return declared.partition(";")[0].strip().lower()
