"""The URL of an Airflow, as people write it: read, and checked before anything is sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import SplitResult, unquote, urlsplit

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.lazy import Deferred

if TYPE_CHECKING:
    import httpx
else:
    httpx = Deferred("httpx")

__all__ = [
    "is_local",
    "is_own",
    "is_usable",
    "read_page",
    "read_text",
    "read_url",
    "root_of",
]

_LOCAL: Final = r"localhost|.*\.localhost|127(\.\d+){3}|::1|0\.0\.0\.0"
_SCHEME: Final = r"[A-Za-z][A-Za-z0-9+.-]*://"
# As it goes out, after IDNA: labels as DNS takes them and as people name containers, or IPv6.
_HOST: Final = rb"(?:[\w-]{1,63}\.)*[\w-]{1,63}\.?|[\da-f.]*:[\da-f:.]+"
# Where a root's own path ends: at an API, or at a page of Airflow 1.10 to 3.3. Most pages have
# nothing below them, so that a root's path may have their words in it: /events/airflow.
_PAGE: Final = (
    r"/(?:api(?:/(?:v1|v2|experimental)(?:/.*)?)?"
    r"|(?:dags|plugin|static)(?:/.*)?"
    r"|(?:auth|login|logout|security|assets|object)(?:/[\w-]+){0,2}"
    r"|admin(?:/airflow(?=/))?(?:/(?!airflow$|home$)[\w-]+(?:/(?:edit|new))?)?"  # 1.10 without RBAC
    r"|\w+/(?:list|add|(?:show|edit)/[^/]+)"
    r"|home|health|version|docs|redoc|config(?:s|uration)?|dag-dependencies|cluster_activity"
    r"|dag_?runs?|task_?instances?|datasets|events|backfills|jobs?|triggers|slamiss|plugins"
    r"|(?:xcom|pool|variable|connection|provider|user|role|permission)s?|required_actions)$"
)
_RIGHT: Final = (
    "write the address of the Airflow as the browser shows it, such as http://localhost:8080, "
    "https://deployments.example.com/galactic-stars-1234/airflow or "
    "https://<id>.astronomer.run/<deployment>"
)


@discreet
def read_url(url: str) -> SplitResult:
    """Return the parts of *url*, its host in lower case.

    The scheme may be missing: it is https then, and http for this machine.

    Raises:
        InvalidInputError: Nothing can be sent there, or it has user info. The message says what to
            write, and shows no password.
    """
    text = read_text("url", url).strip()
    if re.search(r"[\x00-\x20\x7f\\]", text):  # urlsplit would drop some of these
        raise InvalidInputError(f"url has a space or a control character in it; {_RIGHT}")
    if re.match(r"https?:(?!//)", text, re.IGNORECASE):  # or it would be a host of that name
        raise InvalidInputError(f"url has a scheme without //; {_RIGHT}")
    try:
        parts = urlsplit(text if re.match(_SCHEME, text) else f"//{text}")
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # its text may have a password in it
        raise InvalidInputError(f"url is no URL; {_RIGHT}") from None
    if "@" in parts.netloc:
        raise InvalidInputError(
            "url has a user or a password in it: give them as auth= instead, "
            "to a generated Client in httpx_args"
        )
    scheme = parts.scheme or ("http" if is_local(host) else "https")
    if scheme not in ("http", "https"):
        raise InvalidInputError(f"url has the scheme {scheme!r}; {_RIGHT}")
    netloc = parts.netloc.lower().removesuffix(":")
    if not is_usable(f"{scheme}://{netloc}"):
        raise InvalidInputError(f"url has no usable host ({netloc!r}); {_RIGHT}")
    has_dots = not {".", ".."}.isdisjoint(unquote(parts.path).split("/"))
    if has_dots or not is_usable(f"{scheme}://{netloc}{parts.path}"):
        raise InvalidInputError(f"url has a path that cannot be sent; {_RIGHT}")
    return parts._replace(scheme=scheme, netloc=netloc)


@discreet
def read_page(url: str) -> tuple[SplitResult, SplitResult]:
    """Return the root of the Airflow of a page, and *url* with the path behind that root alone.

    Raises:
        InvalidInputError: As for `read_url`.
    """
    parts = read_url(url)
    path = re.sub("/+", "/", parts.path).rstrip("/")
    page = re.search(_PAGE, path) or ("dag_id=" in parts.query and re.search("/[^/]+$", path))
    root, rest = (path[: page.start()], page[0]) if page else (path, "")
    return parts._replace(path=root, query="", fragment=""), parts._replace(path=rest)


@discreet
def root_of(url: str) -> str:
    """Return the root of the Airflow that a page of its UI or API is of: a Client's `base_url`.

    So `localhost:8080/dags/example_dag/grid` gives `http://localhost:8080`. A root whose own path
    ends like a page, such as `/api`, loses that.

    Raises:
        InvalidInputError: *url* is none, or has user info.
    """
    return read_page(url)[0].geturl()


def is_own(url: httpx.URL, base: SplitResult) -> bool:
    """Return whether *url* is of the same host and port as *base*, or https for http."""
    if url.host != base.hostname:
        return False
    ports = {"http": 80, "https": 443}
    asked, own = url.port or ports.get(url.scheme), base.port or ports.get(base.scheme)
    upgraded = (base.scheme, own, url.scheme, asked) == ("http", 80, "https", 443)
    return upgraded or (url.scheme, asked) == (base.scheme, own)


def is_local(host: str) -> bool:
    """Return whether *host*, in lower case and without brackets, is this machine."""
    return bool(re.fullmatch(_LOCAL, host))


def read_text(name: str, value: object) -> str:
    """Return *value* if it is a str.

    Raises:
        InvalidInputError: It is something else, such as what a variable that is not set gives.
    """
    if not isinstance(value, str):
        raise InvalidInputError(f"{name} is no str, but {type(value).__name__}: is it set?")
    return value


def is_usable(url: str) -> bool:
    """Return whether httpx takes *url*, and a name service, IDNA and a socket take its host."""
    try:
        parts = httpx.URL(url)
        return bool(parts.host and re.fullmatch(_HOST, parts.raw_host))
    except (httpx.InvalidURL, UnicodeError):  # idna's errors are of the latter
        return False
