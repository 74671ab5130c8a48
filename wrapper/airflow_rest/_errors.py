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
│   └── RunBlockedError      it cannot even start as things are: its DAG is paused or broken
├── DagRunFailedError        the run that was waited for failed; .run
├── UnreachableError         no connection; also an httpx.ConnectError
├── DecodeError              no JSON, or JSON of another kind than promised
├── UnexpectedStatus         raised by the generated functions alone
└── InvalidInputError        a value that cannot be sent; also a ValueError
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from airflow_openapi._runtime import details
from airflow_openapi._runtime.errors import AirflowError

if TYPE_CHECKING:
    from airflow_rest._http import Response
    from airflow_rest._views import DagRun

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

    def __init__(self, reply: Response, method: str, path: str, advice: str = "") -> None:
        """Say what came of the request, and *advice*: what to do next, as sentences."""
        said = details.answered(reply, method, path).rstrip(" .")
        super().__init__(f"{said}. {advice}".rstrip())
        self.status = reply.status_code
        self.title, self.detail = details.read_detail(reply)
        self.method = method
        self.path = path
        self.response: Response | None = reply


class BadRequestError(ApiError):
    """400: the request is not as this release wants it."""


class AuthenticationError(ApiError):
    """The server does not know who is asking: 401, or sent to a login page."""


class ForbiddenError(ApiError):
    """403: whoever is asking may not do this. Airflow 2.9 and 2.11 say so of a bad password too."""


class NotFoundError(ApiError):
    """404: there is nothing of this id."""


class _AbsentError(NotFoundError):
    def __init__(self, message: str, path: str) -> None:
        AirflowError.__init__(self, message)
        self.status, self.title, self.detail = 404, "Not Found", ""
        self.method, self.path, self.response = "GET", path, None


class RunNotFoundError(_AbsentError):
    """There is no run of this date or id among those that were listed; no answer said so."""


class LogNotFoundError(_AbsentError):
    """There is no such task or try, or it has no log; no answer said so."""


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


class RunBlockedError(WaitTimeoutError):
    """The run cannot start as things are: its DAG is paused, or cannot be imported.

    Attributes:
        run: The run as it was last seen.
    """


class DagRunFailedError(AirflowError):
    """The run that was waited for failed.

    Attributes:
        run: The run as it ended.
    """

    def __init__(self, message: str, run: DagRun) -> None:
        super().__init__(message)
        self.run = run


_REFUSED: Final = (AuthenticationError, "Check the credentials that are given as auth=.")
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
    403: (ForbiddenError, "Check the role of the credentials that are given as auth=."),
    404: (NotFoundError, "Check the ids: they are case-sensitive."),
    409: (ConflictError, "Look at what is there already, or choose another id or date."),
    422: (UnprocessableError, "Correct the arguments: Airflow refused them."),
    429: (RateLimitError, "Ask less often, and try again later."),
    500: (ServerError, "The log of Airflow's web server or API server says why."),
    502: (ServerError, "The proxy did not reach Airflow: is it starting or asleep? Try again."),
    503: (ServerError, "Airflow is not available: is it starting or asleep? Try again."),
    504: (ServerError, "Airflow did not answer the proxy in time. Try again."),
}


def error_for(
    reply: Response, method: str, path: str, *, on_401: str = "", on_403: str = ""
) -> ApiError:
    """Return the error for an answer that is no success.

    Args:
        reply: The answer, read; its status is not 2xx.
        method: HTTP method of the request.
        path: Path of the request, without its query.
        on_401: What to do about refused credentials on this installation.
        on_403: What to do about missing rights on this installation.
    """
    status, detail = reply.status_code, details.read_detail(reply)[1]
    family = status // 100 * 100
    other = _KINDS[family] if family in {300, 500} else _UNKNOWN
    kind, advice = _KINDS.get(status, other)
    if details.is_token_refused(reply) or details.is_login_redirect(reply):
        kind, advice = _REFUSED
    elif kind is NotFoundError and re.search(_NO_API, detail):
        advice = "There is no such path: is version=, if it was given, what the server runs?"
    elif kind is ForbiddenError and not detail:
        # Seen on 2.9.3 and 2.11.2, whose detail is null then.
        advice += " Airflow 2.9 and 2.11 answer so to a wrong or missing password too."
    extra = on_401 if kind is AuthenticationError else on_403 if kind is ForbiddenError else ""
    return kind(reply, method, path, f"{advice} {extra}")
