"""Reading answers: msgspec straight from the bytes, and the lenient reader where that refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from airflow_openapi._runtime.errors import DecodeError, UnexpectedStatus
from airflow_openapi._runtime.oneof import choose
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from airflow_openapi._runtime.operation import Operation

__all__ = ["Answer", "decode", "decoder_for"]

T = TypeVar("T")

REFUSALS = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What the strict decoder raises; its ValidationError is a msgspec.DecodeError too."""

_DECODERS: dict[Any, msgspec.json.Decoder[Any]] = {}


class Answer(Generic[T]):
    """How the answer of one endpoint is read; *T* is what it is read into."""

    __slots__ = ("_decoder", "_kind", "statuses", "text")

    def __init__(
        self, kind: Callable[[], Any], *, statuses: tuple[int, ...] = (200,), text: bool = False
    ) -> None:
        """Hold the facts, build nothing.

        Args:
            kind: Returns the type to read into; called once, on first use. None for no body.
            statuses: The statuses that the operation documents as success.
            text: Whether an answer that is not declared as JSON is returned as its text.
        """
        self._kind = kind
        self._decoder: msgspec.json.Decoder[T] | None = None
        self.statuses = statuses
        self.text = text

    @property
    def decoder(self) -> msgspec.json.Decoder[T]:
        """The strict decoder, built on first use; two threads at once build two equal ones."""
        if self._decoder is None:
            self._decoder = msgspec.json.Decoder(self._kind(), dec_hook=choose)
        return self._decoder

    def read(self, response: httpx.Response, operation: Operation[Any]) -> T:
        """Return the answer in *response*.

        Raises:
            UnexpectedStatus: The status is no documented success.
            DecodeError: The body is not JSON, or JSON of another kind than promised.
        """
        if response.status_code not in self.statuses:
            raise UnexpectedStatus(response, operation)
        decoder = self._decoder or self.decoder
        if self.text and not _declares_json(response):
            text: Any = response.text
            return text  # type: ignore[no-any-return]  # the caller's T has str in it
        content = response.content
        try:
            return decoder.decode(content)
        except REFUSALS as refusal:
            return _second(decoder.type, content, refusal, response, operation)

    def respond(self, response: httpx.Response, operation: Operation[Any]) -> Response[T]:
        """Return the answer with its status and headers; raises as `read` does."""
        return Response(
            status_code=response.status_code,
            content=response.content,
            headers=response.headers,
            parsed=self.read(response, operation),
        )


def decoder_for(kind: type[T]) -> msgspec.json.Decoder[T]:
    """Return the strict decoder of *kind*, built once."""
    decoder = _DECODERS.get(kind)
    if decoder is None:
        decoder = _DECODERS[kind] = msgspec.json.Decoder(kind, dec_hook=choose)
    return decoder


def decode(kind: type[T], content: bytes | str) -> T:
    """Return *content* read into *kind*.

    Raises:
        DecodeError: This is not JSON, or JSON of another kind than *kind*.
    """
    decoder = decoder_for(kind)
    try:
        return decoder.decode(content)
    except (*REFUSALS, UnicodeEncodeError) as refusal:  # the last one: a str with a lone surrogate
        return _second(kind, content, refusal, None, None)


def convert(kind: type[T], data: Any) -> T:
    """Return *data*, plain JSON data, read into *kind*.

    Raises:
        DecodeError: The data is of another kind than *kind*.
    """
    try:
        return msgspec.convert(data, kind, dec_hook=choose)
    except (*REFUSALS, UnicodeEncodeError) as refusal:
        return _second(kind, data, refusal, None, None)


def _second(
    kind: Any,
    content: Any,
    refusal: Exception,
    response: httpx.Response | None,
    operation: Operation[Any] | None,
) -> Any:
    # Most programs never need the second reader: it is imported when one does.
    from airflow_openapi._runtime.lenient import read  # noqa: PLC0415

    return read(kind, content, refusal, response, operation)


def _declares_json(response: httpx.Response) -> bool:
    declared = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return declared == "application/json" or declared.endswith("+json")
