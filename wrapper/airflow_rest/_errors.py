"""The errors, and the one function that chooses among them.

AirflowError (of airflow_openapi: base of every error of ours)
├── ApiError                 the server answered with an error; .status .title .detail .response
│   ├── BadRequestError      400
│   ├── AuthenticationError  401, a redirect to a login page, or a token the server cannot read
│   ├── ForbiddenError       403
│   ├── NotFoundError        404
│   ├── ConflictError        409
│   ├── UnprocessableError   422
│   ├── RateLimitError       429
│   └── ServerError          500 to 599
├── NotAirflowError          the URL leads to something else than an Airflow
├── UnsupportedError         this release of Airflow has no such endpoint, argument or field
├── WaitTimeoutError         the run did not end in time; .run
├── UnreachableError         no connection; also an httpx.ConnectError
├── DecodeError              no JSON, or JSON of another kind than promised
├── UnexpectedStatus         raised by the generated functions alone
└── InvalidInputError        a value that cannot be sent; also a ValueError
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from airflow_openapi._runtime.errors import AirflowError

if TYPE_CHECKING:
    from airflow_rest._http import Response
    from airflow_rest._views import DagRun

_LONGEST_DETAIL: Final = 500
_LOGIN: Final = r"(?i)log-?in|sign-?in|oauth|authorize|/auth/"
_TITLE: Final = rb"(?is)<title[^>]*>(.*?)</title"
_UNREADABLE: Final = "Invalid JWT token"
_UNAUTHORIZED: Final = 401
_FORBIDDEN: Final = 403
_NOT_FOUND: Final = 404
# Airflow 2 answers so where /api/v2 would be, and Airflow 3 where /api/v1 was.
_NO_API: Final = "^a web page|^/api/v1 has been removed"


class ApiError(AirflowError):
    """The server answered with an error.

    Attributes:
        status: HTTP status.
        title: What kind of error it is, in the server's words or else HTTP's.
        detail: What the server says about it, as one line; "" if it says nothing.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        response: The httpx response; None after unpickling.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        title: str,
        detail: str,
        method: str,
        path: str,
        response: Response | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.title = title
        self.detail = detail
        self.method = method
        self.path = path
        self.response = response


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


class NotAirflowError(AirflowError):
    """The URL leads to something else than the root of an Airflow."""


class UnsupportedError(AirflowError):
    """This release of Airflow has no such endpoint, argument, field or value."""


class WaitTimeoutError(AirflowError):
    """The run did not end in time. It goes on: nothing was stopped.

    Attributes:
        run: The run as it was last seen.
    """

    def __init__(self, message: str, run: DagRun) -> None:
        super().__init__(message)
        self.run = run


_KINDS: Final[Mapping[int, tuple[type[ApiError], str]]] = {
    400: (BadRequestError, "Correct the arguments: Airflow refused them."),
    401: (AuthenticationError, "Check the credentials that are given as auth=."),
    403: (ForbiddenError, "Check the role of the credentials that are given as auth=."),
    404: (NotFoundError, "Check the ids: they are case-sensitive."),
    409: (ConflictError, "Look at what is there already, or choose another id or date."),
    422: (UnprocessableError, "Correct the arguments: Airflow refused them."),
    429: (RateLimitError, "Ask less often, and try again later."),
    502: (ServerError, "The proxy did not reach Airflow: is it starting or asleep? Try again."),
    503: (ServerError, "Airflow is not available: is it starting or asleep? Try again."),
    504: (ServerError, "Airflow did not answer the proxy in time. Try again."),
}
_OTHER: Final = (
    ApiError,
    "This is no answer that Airflow is known to give: check the URL, and what stands between.",
)
_SERVER: Final = (ServerError, "The log of Airflow's web server or API server says why.")


def error_for(
    reply: Response, method: str, path: str, *, on_401: str = "", on_403: str = ""
) -> ApiError:
    """Return the error for an answer that is no success.

    Args:
        reply: The answer; its status is not 2xx.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        on_401: What to do about refused credentials on this installation.
        on_403: What to do about missing rights on this installation.
    """
    status = reply.status_code
    kind, advice = _KINDS.get(status, _SERVER if 500 <= status <= 599 else _OTHER)  # noqa: PLR2004
    title, detail = read_detail(reply)
    if 300 <= status <= 399:  # noqa: PLR2004
        kind, detail, advice = _redirect(reply.headers.get("location", ""))
    elif is_token_refused(reply):
        kind, advice = _KINDS[_UNAUTHORIZED]
    elif status == _NOT_FOUND and re.search(_NO_API, detail):
        advice = "There is no such path: is version=, if it was given, what the server runs?"
    elif status == _FORBIDDEN and not detail:
        # Seen on 2.9.3 and 2.11.2, whose detail is null then.
        advice += " Airflow 2.9 and 2.11 answer so to a wrong or missing password too."
    extra = on_401 if kind is AuthenticationError else on_403 if kind is ForbiddenError else ""
    says = ": ".join(part for part in (title, detail) if part)
    sentences = [f"{method} {path} answered {status} {says}".rstrip(" .") + ".", advice, extra]
    return kind(
        " ".join(filter(None, sentences)),
        status=status,
        title=title,
        detail=detail,
        method=method,
        path=path,
        response=reply,
    )


def is_token_refused(reply: Response) -> bool:
    """Return whether a read answer says that a token is needed, or another one.

    Airflow 3 answers 401 without a token and to one that is too old, but 403 to one that it
    cannot read, as after a restart with another secret.
    """
    status = reply.status_code
    return status == _UNAUTHORIZED or (
        status == _FORBIDDEN and read_detail(reply)[1] == _UNREADABLE
    )


def read_detail(reply: Response) -> tuple[str, str]:
    """Return title and detail of an error, each on one line and "" if there is none.

    Airflow 2 sends problem+json; Airflow 3 `{"detail": …}` with a string, a list of faults or an
    object; a proxy sends HTML or text. What the caller sent, which Airflow 3 repeats under
    `input`, and SQL are left out.
    """
    title = _phrase(reply.status_code)
    try:
        body = json.loads(reply.content)
    except (ValueError, RecursionError):
        return title, _detail_of_text(reply)
    if not isinstance(body, dict):
        return title, ""
    said = body.get("detail") or body.get("error") or body.get("message") or ""
    return one_line(body.get("title") or title), one_line(_flat(said))


def one_line(value: object) -> str:
    """Return *value* as printable text on one line, at most 500 characters."""
    text = "".join(char if char.isprintable() else " " for char in str(value))
    return " ".join(text.split())[:_LONGEST_DETAIL]


def _redirect(location: str) -> tuple[type[ApiError], str, str]:
    """Return class, detail and advice for a redirect; a user in *location* is not repeated."""
    try:
        target = urlsplit(location)
    except ValueError:  # a bracket without its other
        target = urlsplit("")
    host = target.netloc.rpartition("@")[2]
    place = one_line(f"{target.scheme}://{host}{target.path}" if host else target.path)
    if re.search(_LOGIN, target.path):
        return AuthenticationError, f"sent to the login page {place}", _KINDS[_UNAUTHORIZED][1]
    advice = "Redirects are not followed, so that no token goes elsewhere: give the right URL."
    return ApiError, f"sent to {place or 'nowhere'}", advice


def _flat(said: Any) -> str:
    if isinstance(said, list):
        return "; ".join(filter(None, map(_fault, said)))
    if isinstance(said, dict):
        known = [said[key] for key in ("reason", "message", "detail", "error") if said.get(key)]
        return ": ".join(map(str, known)) if known else ", ".join(map(str, said))
    return str(said)


def _fault(fault: Any) -> str:
    if not isinstance(fault, dict):
        return str(fault)
    place = fault.get("loc")
    where = ".".join(map(str, place)) if isinstance(place, list) else ""
    return ": ".join(filter(None, (where, str(fault.get("msg") or ""))))


def _detail_of_text(reply: Response) -> str:
    kind = reply.headers.get("content-type", "")
    if "html" in kind or reply.content.lstrip()[:1] == b"<":
        found = re.search(_TITLE, reply.content)
        title = one_line(found[1].decode(errors="replace")) if found else ""
        return f"a web page, titled {title!r}" if title else "a web page"
    return one_line(reply.content[:_LONGEST_DETAIL].decode(errors="replace"))


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:  # proxies have codes of their own, such as 520
        return ""
