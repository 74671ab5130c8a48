"""Errors of the generated client.

AirflowError
├── UnexpectedStatus   the server answered with a status that is no success of the operation
├── DecodeError        the body is not JSON, or JSON of another kind than promised
└── InvalidInputError  a value that cannot be sent; raised before any request (also a ValueError)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from airflow_openapi._runtime.details import answered, one_line, read_detail

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.operation import Operation

__all__ = ["AirflowError", "DecodeError", "InvalidInputError", "UnexpectedStatus"]

_EXCERPT_LENGTH = 200
_UNPICKLED = ("response", "_request", "__notes__")


class AirflowError(Exception):
    """Base of every error that this client raises itself."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what pickle keeps: the message and plain facts, not the request and its token."""
        facts = {name: fact for name, fact in vars(self).items() if name not in _UNPICKLED}
        if hasattr(self, "response"):
            facts["response"] = None
        return _rebuild, (type(self), self.args, facts)


class UnexpectedStatus(AirflowError):  # noqa: N818 - the name openapi-python-client's users know
    """The server answered with a status that is no documented success of the operation.

    Attributes:
        response: The httpx response; None after unpickling.
        status_code: HTTP status.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        title: What kind of error it is, in the server's words or else HTTP's.
        detail: What the server says about it, as one line; "" if it says nothing.
    """

    def __init__(self, response: httpx.Response, operation: Operation[Any]) -> None:
        """Build the message from *response*, which answered *operation*."""
        self.response: httpx.Response | None = response
        self.status_code = response.status_code
        self.method, self.path = place(response, operation)
        self.title, self.detail = read_detail(response)
        super().__init__(answered(response, self.method, self.path))


class DecodeError(AirflowError):
    """A body is not JSON, or JSON of another kind than promised (a list for an object).

    Attributes:
        response: The httpx response; None for `from_json` and after unpickling.
        status_code: HTTP status; None where there was no response.
        method: HTTP method of the request; None where there was no response.
        path: Path of the request, without its query; None where there was no response.
        content_type: As the server declared it; "" if it did not.
        excerpt: Start of the body, printable, at most 200 characters. Not part of the message.
    """

    def __init__(
        self,
        fault: str,
        content: bytes | str,
        response: httpx.Response | None = None,
        operation: Operation[Any] | None = None,
    ) -> None:
        """Build the message.

        Args:
            fault: What is wrong and what to do, as sentences.
            content: The body.
            response: The response that brought it.
            operation: The operation that it answered.
        """
        self.response = response
        self.excerpt = excerpt(content)
        self.status_code: int | None = None
        self.method: str | None = None
        self.path: str | None = None
        self.content_type = ""
        if response is not None:
            self.status_code = response.status_code
            self.method, self.path = place(response, operation)
            self.content_type = response.headers.get("content-type", "")
            declared = self.content_type or "no content type"
            fault = f"{self.method} {self.path} answered {self.status_code} ({declared}): {fault}"
        super().__init__(fault)


class InvalidInputError(AirflowError, ValueError):
    """A value that cannot be sent. Nothing was sent."""


def place(response: httpx.Response, operation: Operation[Any] | None) -> tuple[str, str]:
    """Return method and path of the request behind *response*, as sent where that is known."""
    try:
        request = response.request
    except RuntimeError:  # httpx's word for a response that was made by hand
        return (operation.method, operation.path) if operation else ("", "")
    return request.method, request.url.path


def excerpt(content: bytes | str) -> str:
    """Return the start of *content* on one line, printable, at most 200 characters."""
    start = content[: 4 * _EXCERPT_LENGTH]
    text = start.decode("utf-8", "replace") if isinstance(start, bytes) else start
    return one_line(text, _EXCERPT_LENGTH)


def _rebuild(
    kind: type[AirflowError], args: tuple[Any, ...], facts: dict[str, Any]
) -> AirflowError:
    error = kind.__new__(kind, *args)
    vars(error).update(facts)
    return error
