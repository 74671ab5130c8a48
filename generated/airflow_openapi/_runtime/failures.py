"""What fails while a request is sent or its answer read, as errors of ours.

UnreachableError               nothing was sent; also an httpx.ConnectError
├── UnreachableTimeoutError    no connection in time; also an httpx.ConnectTimeout
├── NoFreeConnectionError      too many requests at once; also an httpx.PoolTimeout
└── ProxyRefusedError          a proxy made no connection; also an httpx.ProxyError
LostAnswerError                sent, and no whole answer came; also an httpx.ReadError
├── AnswerTimeoutError         not in time; also an httpx.ReadTimeout
│   └── SendTimeoutError       not all of the request went out; also an httpx.WriteTimeout
├── CutRequestError            not all of the request went out; also an httpx.WriteError
└── CutAnswerError             cut off, or no HTTP; also an httpx.RemoteProtocolError
LargeAnswerError               larger than what is read
RedirectsError                 a circle of redirects; also an httpx.TooManyRedirects
CompressionError               a DecodeError: it cannot be unpacked; also an httpx.DecodingError

No message has anything of a query, of a header or of the body of a request. What waits too long is
told by the timeout, which is of each step: a server that sends a byte now and then is waited for.
"""

from __future__ import annotations

import re
import ssl
from typing import Final

import httpx

from airflow_openapi._runtime.details import one_line
from airflow_openapi._runtime.errors import (
    LOGIN_PATH,
    AirflowError,
    DecodeError,
    InvalidInputError,
    place,
    request_place,
)
from airflow_openapi._runtime.hiding import forget, package_of
from airflow_openapi._runtime.origins import (
    frames_of,
    handled,
    is_connecting,
    is_from_below,
    is_of_auth,
    is_of_secret,
)

__all__ = [
    "AnswerTimeoutError",
    "CompressionError",
    "CutAnswerError",
    "CutRequestError",
    "LargeAnswerError",
    "LostAnswerError",
    "NoFreeConnectionError",
    "ProxyRefusedError",
    "RedirectsError",
    "SendTimeoutError",
    "UnreachableError",
    "UnreachableTimeoutError",
    "turn",
]

_SHOWN: Final = 200
_NOT_SENT: Final = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)
_OF_A_REQUEST: Final = (httpx.RequestError, UnicodeError, ssl.SSLError)
_HAS_VALUE: Final = (httpx.ProtocolError, UnicodeError)
"""Errors which may have the value of a header in them."""
_REFUSED_US: Final = r"_ALERT_\w*(CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|HANDSHAKE)"


class _SendingError(AirflowError):
    """Base of these errors.

    Attributes:
        method: HTTP method of the request.
        path: Its path, without its query.
    """

    _request: httpx.Request | None = None  # httpx's errors have one, with the token in it

    def __init__(self, message: str, method: str = "", path: str = "") -> None:
        super().__init__(message)
        self.method = method
        self.path = path


class UnreachableError(_SendingError, AirflowError, httpx.ConnectError):
    """No connection to the server: nothing was sent. Also an httpx.ConnectError."""


class UnreachableTimeoutError(UnreachableError, httpx.ConnectTimeout):
    """No connection to the server in time: nothing was sent. Also an httpx.ConnectTimeout."""


class NoFreeConnectionError(UnreachableError, httpx.PoolTimeout):
    """All connections were taken for too long: nothing was sent. Also an httpx.PoolTimeout."""


class ProxyRefusedError(UnreachableError, httpx.ProxyError):
    """A proxy made no connection: nothing was sent to the server. Also an httpx.ProxyError."""


class LostAnswerError(_SendingError, AirflowError, httpx.ReadError):
    """The request went out, and its answer did not come, or not whole. Also an httpx.ReadError."""


class AnswerTimeoutError(LostAnswerError, httpx.ReadTimeout):
    """The request went out, and its answer did not come in time. Also an httpx.ReadTimeout."""


class SendTimeoutError(AnswerTimeoutError, httpx.WriteTimeout):
    """The request did not go out whole in time. Also an httpx.WriteTimeout."""


class CutRequestError(LostAnswerError, httpx.WriteError):
    """The connection broke while the request went out. Also an httpx.WriteError."""


class CutAnswerError(LostAnswerError, httpx.RemoteProtocolError):
    """The answer was cut off, or is no HTTP. Also an httpx.RemoteProtocolError."""


class RedirectsError(_SendingError, httpx.TooManyRedirects):
    """Redirects, which this client was told to follow, did not end. Also httpx's error for it."""


class LargeAnswerError(_SendingError, AirflowError):
    """The answer is larger than what is read as a whole.

    Attributes:
        limit: What is read, in bytes.
    """

    def __init__(self, response: httpx.Response, limit: int) -> None:
        method, path = place(response, None)
        super().__init__(
            f"{method} {path} answered {response.status_code} with more than {limit:,} bytes. Ask "
            "for less at once: a smaller limit=, a narrower filter; or read it as it comes, as "
            "logs() does; or give the client a higher `largest_answer`",
            method,
            path,
        )
        self.limit = limit


class CompressionError(DecodeError, httpx.DecodingError):
    """The answer cannot be unpacked. Also an httpx.DecodingError."""

    _request: httpx.Request | None = None

    def __init__(
        self, why: str, request: httpx.Request, response: httpx.Response | None = None
    ) -> None:
        where = "" if response else "{} {}: ".format(*request_place(request))
        fault = f"it cannot be unpacked: {one_line(why, _SHOWN)}. What stands between?"
        super().__init__(f"{where}{fault}", b"", response)
        self.method, self.path, _ = request_place(request)


_LOST: Final[tuple[tuple[type[httpx.TransportError], type[LostAnswerError]], ...]] = (
    (httpx.ReadTimeout, AnswerTimeoutError),
    (httpx.WriteTimeout, SendTimeoutError),
    (httpx.WriteError, CutRequestError),
    (httpx.RemoteProtocolError, CutAnswerError),
)


def turn(error: BaseException, request: httpx.Request, response: httpx.Response | None) -> None:
    """Raise an error of ours in place of *error*, if it is one of what fails on the way.

    Frames of httpx, which have headers and bodies among their locals, are emptied.

    Args:
        error: What was raised.
        request: What is sent.
        response: Its answer, where that is read.
    """
    try:
        _turn(error, request, response)
    except BaseException as turned:
        forget(turned)
        raise
    forget(error)


def _turn(error: BaseException, request: httpx.Request, response: httpx.Response | None) -> None:
    if not isinstance(error, Exception) or _is_of_caller(error, request):
        return
    error = _of_transport(error)
    if isinstance(error, httpx.DecodingError):
        raise CompressionError(str(error), request, response) from error
    if isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol):
        method, path, _ = request_place(request)
        why = "a header of it" if "header" in str(error) else one_line(error, _SHOWN)
        # The text for a header has its value in it, and so has what it came of.
        error.args, error.__cause__, error.__context__ = (why,), None, None
        raise InvalidInputError(f"{method} {path} cannot be sent: {why}") from None
    # The second of these is httpx's too: of a Location, which it reads though nobody follows it.
    if isinstance(error, _OF_A_REQUEST):
        if isinstance(error, httpx.RemoteProtocolError):
            from airflow_openapi._runtime.echoes import quieted  # noqa: PLC0415 - seldom needed

            quieted(error, request)
        # Another than this one may have failed, such as that of a login before it.
        asked = getattr(error, "_request", None) or request
        raise _failure(error, *request_place(asked)) from error
    if _is_of_socks(error):
        raise _failure(httpx.ProxyError(str(error)), *request_place(request)) from error


def _is_of_caller(error: Exception, request: httpx.Request) -> bool:
    """Return whether *error* leaves as it is, since it is the caller's own, or one of ours.

    What a handler of a signal raised, or came of an `auth` of the caller's, is raised as such.
    """
    if is_of_secret(error):
        return True
    if stop := handled(error):
        if stop is error:
            return True
        raise stop from None
    if isinstance(error, _OF_A_REQUEST) and is_of_auth(error):
        cause = None if isinstance(error, _HAS_VALUE) else error
        raise _failure_of_auth(error, *request_place(request)) from cause
    return isinstance(error, AirflowError)


def _of_transport(error: Exception) -> Exception:
    """Return *error*, or what it comes to that httpcore did not foresee.

    Of HTTP/2 it has what h2 finds wrong for a fault of the client, or leaves it as it is; and what
    its own connection or what is below stumbles over is a KeyError or the like. The request may
    have arrived by then, if there was a connection, but for one whose head h2 does not let out.
    """
    fault: object = error
    if isinstance(error, httpx.LocalProtocolError) and error.__cause__:
        fault = next(iter(error.__cause__.args), None)
    if not isinstance(fault, Exception) or isinstance(fault, httpx.HTTPError):
        return error
    if not is_from_below(fault):
        return error
    if is_connecting(fault):
        return httpx.ConnectError(f"{type(fault).__name__}: {fault}")
    if isinstance(fault, UnicodeError | ssl.SSLError):
        return error
    frames = list(frames_of(fault))
    if any(one.f_code.co_name == "send_headers" and package_of(one) == "h2" for one in frames):
        is_header = frames[-1].f_globals.get("__name__") == "h2.utilities"
        name = type(fault).__name__
        return httpx.LocalProtocolError("a header") if is_header else httpx.PoolTimeout(name)
    return httpx.RemoteProtocolError(f"{type(fault).__name__}: {fault}")


def _is_of_socks(error: Exception) -> bool:
    """Return whether *error* is one of socksio, which httpx leaves as it is."""
    return type(error).__module__.startswith("socksio.")


def _failure(error: Exception, method: str, path: str, root: str) -> _SendingError:
    nothing_said = "timed out" if isinstance(error, httpx.TimeoutException) else "it broke"
    text = (one_line(error, _SHOWN) or nothing_said).rstrip(".")
    request = f"{method} {path}"
    if isinstance(error, httpx.PoolTimeout):
        said = (
            f"{request} was not sent: no connection to {root} became free in time. Ask less at "
            "once, or give it longer: timeout=; a client of httpx's own takes more with limits="
        )
        return NoFreeConnectionError(said, method, path)
    if isinstance(error, httpx.TooManyRedirects):
        said = f"{request} was sent from one place to the next without an end: give the right URL"
        return RedirectsError(said, method, path)
    if isinstance(error, _NOT_SENT) or _has_refused_us(error, text):
        kind = UnreachableError
        if isinstance(error, httpx.ConnectTimeout):
            kind = UnreachableTimeoutError
        elif isinstance(error, httpx.ProxyError):
            kind = ProxyRefusedError
        return kind(f"No connection to {root}: {text}. {_advice(text, root)}", method, path)
    lost = next((ours for theirs, ours in _LOST if isinstance(error, theirs)), LostAnswerError)
    in_time = " in time" if issubclass(lost, AnswerTimeoutError) else ""
    longer = ", or give it longer: timeout=" if in_time else ""
    said = f"{request} was sent, and no whole answer came{in_time}: {text}."
    return lost(f"{said} {_advice_on_loss(method, path)}{longer}", method, path)


def _failure_of_auth(error: Exception, method: str, path: str, root: str) -> _SendingError:
    """Return what is told of the caller's own `auth`, which may fail before and after an answer."""
    text = "" if isinstance(error, _HAS_VALUE) else f": {one_line(error, _SHOWN)}".rstrip(".")
    why = f"the `auth` given failed: {type(error).__name__}{text}"
    said = f"{method} {path} may have been sent to {root}, but {why}."
    return LostAnswerError(f"{said} {_advice_on_loss(method, path)}", method, path)


def _advice_on_loss(method: str, path: str) -> str:
    if method in {"GET", "HEAD", "OPTIONS"} or path.endswith(("/list", LOGIN_PATH)):
        return "Ask again"
    return "It may have been done all the same: look whether it was before you send it again"


def _has_refused_us(error: Exception, text: str) -> bool:
    """Return whether the server did not take our certificate, so that nothing reached it.

    TLS 1.3 tells so only when the connection is there: as an error of reading, of writing or, in a
    task, of ssl itself, which httpx leaves as it is there. Of no HTTP, *text* is the server's own.
    """
    is_theirs = isinstance(error, httpx.RemoteProtocolError)
    return not is_theirs and bool(re.search(_REFUSED_US, text))


def _advice(text: str, root: str) -> str:
    if "WRONG_VERSION_NUMBER" in text:
        return f"It does not speak https there: is it {root.replace('https', 'http', 1)}?"
    if "CERTIFICATE_VERIFY" in text:
        return "Give the installation's own CA, as a file: verify='ca.pem'."
    if "_ALERT_" in text:
        return "Does the server want a certificate of the client, or another? It goes to cert=."
    return "Is Airflow running there, and may this machine reach it (VPN, proxy, port)?"
