"""Errors of the generated client, and the one function that chooses among those of a status.

AirflowError
├── ApiError                 the status is no success of the operation; also: UnexpectedStatus
│   ├── BadRequestError      400
│   ├── AuthenticationError  401, a redirect to a login page, or a token the server cannot read
│   ├── ForbiddenError       403
│   ├── NotFoundError        404
│   ├── ConflictError        409
│   ├── UnprocessableError   422
│   ├── RateLimitError       429
│   └── ServerError          500 to 599
├── DecodeError              the body is not JSON, or JSON of another kind than promised
├── InvalidInputError        a value that cannot be sent; before any request; also a ValueError
├── UnreachableError¹        no connection: nothing was sent; also an httpx.ConnectError
├── LostAnswerError¹         sent, and no whole answer came; also an httpx.ReadError
│   └── AnswerTimeoutError¹  not in time; also an httpx.ReadTimeout
└── LargeAnswerError¹        the answer is larger than what is read as a whole

¹ in `failures`, with further ones, since importing httpx takes longer than all the rest.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.details import (
    answered,
    is_login_redirect,
    is_token_refused,
    one_line,
    read_detail,
)

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.operation import Operation

__all__ = [
    "LOGIN_PATH",
    "ROOT",
    "AirflowError",
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "InvalidInputError",
    "NotFoundError",
    "RateLimitError",
    "ServerError",
    "UnexpectedStatus",
    "UnprocessableError",
    "error_for",
]

ROOT: Final = "airflow_rest.root"
"""Key of a request's extensions: the root of the Airflow that it goes to, if it is known."""
LOGIN_PATH: Final = "/auth/token"
"""Where Airflow 3 gives tokens, behind its root."""

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


class ApiError(AirflowError):
    """The server answered with a status that is no documented success of the operation.

    Attributes:
        status: HTTP status.
        title: What kind of error it is, in the server's words or else HTTP's.
        detail: What the server says about it, as one line; "" if it says nothing.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        response: The httpx response; None after unpickling.
    """

    def __init__(self, response: httpx.Response, method: str, path: str, advice: str = "") -> None:
        """Say what came of the request, and *advice*: what to do next, as sentences."""
        said = answered(response, method, path).rstrip(" .")
        super().__init__(f"{said}. {advice}".rstrip())
        self.status = response.status_code
        self.title, self.detail = read_detail(response)
        self.method = method
        self.path = path
        self.response: httpx.Response | None = response

    @property
    def status_code(self) -> int:
        """The status, by the name that openapi-python-client's users know."""
        return self.status


UnexpectedStatus = ApiError
"""The name that openapi-python-client's users know."""


class BadRequestError(ApiError):
    """400: the request is not as this release wants it."""


class AuthenticationError(ApiError):
    """The server does not know who is asking: 401, or sent to a login page."""


class ForbiddenError(ApiError):
    """403: whoever is asking may not do this. Airflow 2.9 and 2.11 say so of a bad password too."""


class NotFoundError(ApiError):
    """404: there is nothing of this id."""


class ConflictError(ApiError):
    """409: what was to be made is there already, or something else is in its way."""


class UnprocessableError(ApiError):
    """422: a value in the request is missing or not one that the server takes."""


class RateLimitError(ApiError):
    """429: too many requests."""


class ServerError(ApiError):
    """500 to 599: Airflow failed, or what stands in front of it could not reach it."""


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
        self.excerpt = excerpt(content, response)
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


# Airflow 2 answers so where /api/v2 would be, and Airflow 3 where /api/v1 was; and to
# any other path that it does not have, in other words.
_NO_API: Final = "^a web page|^/api/v1 has been removed|^API route not found"
_RELEASE: Final = "does the server run another release, or than version= says?"
_REFUSED: Final = (
    AuthenticationError,
    "Check the credentials that were given: auth=, token= or a header.",
)
_ELSEWHERE: Final = (
    ApiError,
    "Redirects are not followed, so that no token goes elsewhere: give the right URL.",
)
_UNKNOWN: Final = (
    ApiError,
    "This is no answer that Airflow is known to give: check the URL, and what stands between.",
)
# By status; another of 3xx or 5xx has the entry of its hundred.
_KINDS: Final[dict[int, tuple[type[ApiError], str]]] = {
    300: _ELSEWHERE,
    400: (BadRequestError, "Correct the arguments: Airflow refused them."),
    401: _REFUSED,
    403: (
        ForbiddenError,
        "Check the role of the credentials that were given: auth=, token= or a header.",
    ),
    404: (NotFoundError, "Check the ids: they are case-sensitive."),
    405: (ApiError, f"There is no such path for this method: {_RELEASE}"),
    409: (ConflictError, "Look at what is there already, or choose another id or date."),
    422: (UnprocessableError, "Correct the arguments: Airflow refused them."),
    429: (RateLimitError, "Ask less often, and try again later."),
    500: (ServerError, "The log of Airflow's web server or API server says why."),
    502: (ServerError, "The proxy did not reach Airflow: is it starting or asleep? Try again."),
    503: (ServerError, "Airflow is not available: is it starting or asleep? Try again."),
    504: (ServerError, "Airflow did not answer the proxy in time. Try again."),
}


def error_for(
    response: httpx.Response, method: str, path: str, *, on_401: str = "", on_403: str = ""
) -> ApiError:
    """Return the error for an answer that is no success.

    Args:
        response: The answer. Of one that was streamed and not read, the status alone is told.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        on_401: What to do about refused credentials on this installation.
        on_403: What to do about missing rights on this installation.
    """
    status, detail = response.status_code, read_detail(response)[1]
    family = status // 100 * 100
    other = _KINDS[family] if family in {300, 500} else _UNKNOWN
    kind, advice = _KINDS.get(status, other)
    if is_token_refused(response) or is_login_redirect(response):
        kind, advice = _REFUSED
    elif kind is NotFoundError and re.search(_NO_API, detail):
        advice = f"There is no such path: {_RELEASE}"
    elif kind is ForbiddenError and not detail:
        # Seen on 2.9.3 and 2.11.2, whose detail is null then.
        advice += " Airflow 2.9 and 2.11 answer so to a wrong or missing password too."
    extra = on_401 if kind is AuthenticationError else on_403 if kind is ForbiddenError else ""
    return kind(response, method, path, f"{advice} {extra}")


def place(response: httpx.Response, operation: Operation[Any] | None) -> tuple[str, str]:
    """Return method and path of the request behind *response*, as sent where that is known."""
    try:
        request = response.request
    except RuntimeError:  # httpx's word for a response that was made by hand
        return (operation.method, operation.path) if operation else ("", "")
    return request_place(request)[:2]


def request_place(request: httpx.Request) -> tuple[str, str, str]:
    """Return method, path and root of *request*; the path is quoted and without its query.

    It is that behind the root of the Airflow where the request knows that, and the whole otherwise.
    """
    url = request.url
    path = url.raw_path.partition(b"?")[0].decode("ascii")
    origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
    root: str = request.extensions.get(ROOT, origin)
    return request.method, path.removeprefix(root.removeprefix(origin)), root


def excerpt(content: bytes | str, response: httpx.Response | None = None) -> str:
    """Return the start of *content* on one line, printable, at most 200 characters.

    Without the secrets of the request, and without what has the name of one, such as a new token.
    """
    from airflow_openapi._runtime.echoes import hushed, unsaid  # noqa: PLC0415 - as in details

    start = content[: 4 * _EXCERPT_LENGTH]
    text = start.decode("utf-8", "replace") if isinstance(start, bytes) else start
    line = one_line(text, 4 * _EXCERPT_LENGTH)
    return hushed(unsaid(line, response))[:_EXCERPT_LENGTH]


def _rebuild(
    kind: type[AirflowError], args: tuple[Any, ...], facts: dict[str, Any]
) -> AirflowError:
    error = kind.__new__(kind, *args)
    vars(error).update(facts)
    return error
