"""What a server says about an error, read from every form in which Airflow and proxies say it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import httpx

__all__ = [
    "answered",
    "is_login_redirect",
    "is_token_refused",
    "one_line",
    "read_detail",
    "text_of",
]

_LONGEST: Final = 500
_READ: Final = 8 * _LONGEST  # so that a secret that is cut is not told in part
_LOGIN: Final = r"(?i)log-?in|sign-?in|oauth|authorize|/auth/"
_CHARSET: Final = r"(?i)charset\s*=\s*\"?([\w.:+-]+)"
_UNREADABLE: Final = "Invalid JWT token"
_UNAUTHORIZED: Final = 401
_FORBIDDEN: Final = 403


def answered(response: httpx.Response, method: str, path: str) -> str:
    """Return what came of a request, as `GET /x answered 404 Not Found: no such DAG`."""
    says = ": ".join(filter(None, read_detail(response)))
    return f"{method} {path} answered {response.status_code} {says}".rstrip()


def read_detail(response: httpx.Response) -> tuple[str, str]:
    """Return title and detail of an error, each on one line and "" if there is none.

    Airflow 2 sends problem+json; Airflow 3 `{"detail": …}` with a string, a list of faults or an
    object; a proxy sends HTML or text, or leads to a login page. What the caller sent, which
    Airflow 3 repeats under `input`, SQL, and the query and user of a redirect are left out.

    So are the secrets that went out with the request.

    Args:
        response: Read, if it was streamed: httpx gives no body before, and there is no detail.
    """
    from airflow_openapi._runtime.echoes import unsaid  # noqa: PLC0415 - for what went wrong alone

    title, detail = (unsaid(text, response) for text in _said(response))
    return title[:_LONGEST], detail[:_LONGEST]


def _said(response: httpx.Response) -> tuple[str, str]:
    title = _phrase(response.status_code)
    if _is_redirect(response):
        return title, _leads(response)
    try:
        body = response.json()
        if not isinstance(body, dict):
            return title, ""
        said = body.get("detail") or body.get("error") or body.get("message") or ""
        return one_line(body.get("title") or title, _READ), one_line(_flat(said), _READ)
    except (ValueError, RecursionError):
        return title, _detail_of_text(response)
    except RuntimeError:  # httpx's word for a body that was not read
        return title, ""


def is_login_redirect(response: httpx.Response) -> bool:
    """Return whether a login page is where an answer leads; some proxies say 401 like that."""
    return _is_redirect(response) and bool(re.search(_LOGIN, _target(response)[1]))


def is_token_refused(response: httpx.Response) -> bool:
    """Return whether a read answer says that a token is needed, or another one.

    Airflow 3 answers 401 without a token and to one that is too old, but 403 to one that it
    cannot read, as after a restart with another secret.
    """
    status = response.status_code
    return status == _UNAUTHORIZED or (
        status == _FORBIDDEN and read_detail(response)[1] == _UNREADABLE
    )


def one_line(value: object, length: int = _LONGEST) -> str:
    """Return *value* as printable text on one line, at most *length* characters."""
    start = str(value)[: 40 * length]
    text = "".join(char if char.isprintable() else " " for char in start)
    return " ".join(text.split())[:length]


def _is_redirect(response: httpx.Response) -> bool:
    return 300 <= response.status_code <= 399  # noqa: PLR2004 - what HTTP calls redirects


def _target(response: httpx.Response) -> tuple[str, str]:
    """Return scheme and host, without a user, and the path of where *response* leads."""
    try:
        target = urlsplit(response.headers.get("location", ""))
    except ValueError:  # a bracket without its other
        return "", ""
    host = target.netloc.rpartition("@")[2]
    return f"{target.scheme}://{host}" if host else "", target.path


def _leads(response: httpx.Response) -> str:
    place = one_line("".join(_target(response))) or "nowhere"
    return f"sent to the login page {place}" if is_login_redirect(response) else f"sent to {place}"


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


def _detail_of_text(response: httpx.Response) -> str:
    text = text_of(response)
    if "html" in response.headers.get("content-type", "") or text.lstrip()[:1] == "<":
        # No pattern: one that looks for the end again and again takes minutes on a hostile page.
        begins = text.lower().find("<title")
        title = text[begins:].partition(">")[2] if begins >= 0 else ""
        title = one_line(title[: title.lower().find("</title")] if "</" in title else "")
        return f"a web page, titled {title!r}" if title else "a web page"
    if text.lstrip()[:1] in ("{", "["):
        # It may say back what was sent, a password in it, and end in the middle of that.
        return "JSON that is cut off or broken"
    from airflow_openapi._runtime.echoes import hushed  # noqa: PLC0415 - as above

    return hushed(one_line(text[:_READ], _READ))


def text_of(response: httpx.Response) -> str:
    """Return the body of *response*, read, as text; what its charset does not have is replaced.

    It is UTF-8 where the server names no charset, or one that Python does not know: httpx raises
    on names that are of something else than a charset, such as base64.
    """
    named = re.search(_CHARSET, response.headers.get("content-type", ""))
    try:
        text = response.content.decode(named[1] if named else "utf-8", "replace")
    except (LookupError, ValueError):
        text = response.content.decode("utf-8", "replace")
    return text.removeprefix("\ufeff")


def _phrase(status: int) -> str:
    from http import HTTPStatus  # noqa: PLC0415 - httpx has loaded it before there is an answer

    try:
        return HTTPStatus(status).phrase
    except ValueError:  # proxies have codes of their own, such as 520
        return ""
