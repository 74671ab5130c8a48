"""Whom a client trusts, as whom, through what it goes and how long that may take: all checked."""

from __future__ import annotations

import os
import ssl
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self, TypeAlias
from urllib.request import getproxies

import httpx

from airflow_openapi._runtime.clients import HttpClient
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.lazy import LOADING, load
from airflow_openapi._runtime.urls import is_usable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Cert", "Proxy", "Timeout", "Verify", "bounded", "checked_timeout", "through", "trust"]

Timeout: TypeAlias = float | httpx.Timeout | None
Verify: TypeAlias = bool | str | os.PathLike[str] | ssl.SSLContext
Cert: TypeAlias = str | os.PathLike[str] | tuple[str | os.PathLike[str], ...] | None
Proxy: TypeAlias = str | httpx.URL | httpx.Proxy | None
_LAST_PORT: Final = 65_535
_LONGEST_S: Final = 2_000_000
"""Three weeks: a socket counts in milliseconds, in 32 bits."""


def trust(verify: Verify, cert: Cert, url: str, *, trust_env: bool = True) -> ssl.SSLContext | bool:
    """Return what httpx takes as verify: whom the client trusts, and who it says it is.

    The certificates of whom httpx trusts by itself are read once in a process, and anew where their
    file is another, or SSLKEYLOGFILE; for *url* with http not before something is secured after
    all.

    Args:
        verify: Path of a file of CAs, or an SSLContext; False checks no certificate.
        cert: Path of the client's certificate with its key, or a tuple: certificate, key and, if
            there is one, the key's password. An SSLContext in *verify* gets them too.
        url: Of the server.
        trust_env: Whether SSL_CERT_FILE and SSL_CERT_DIR count.

    Raises:
        InvalidInputError: One of them is none, or a file cannot be read.
    """
    if verify is True:
        if cert is None and url.startswith("http:"):
            return _Later(trust_env=trust_env)
        if cert is None:
            return _shared(trust_env=trust_env)
        verify = _usual(*_named(trust_env=trust_env))
    what = f"verify={str(verify)[:100]!r} is no file of CA certificates as PEM"
    try:
        if not isinstance(verify, bool | ssl.SSLContext):
            with LOADING:  # as in _usual
                verify = ssl.create_default_context(cafile=Path(verify))
        if cert is None:
            return verify
        what = "cert is no path of a certificate as PEM with its key, or paths of the two"
        with LOADING:  # httpx loads certifi, whether or not it is wanted
            context = httpx.create_ssl_context(verify=verify)
        files: list[Any] = [*(cert if isinstance(cert, tuple) else [cert]), None, "", ""]
        context.load_cert_chain(files[0], files[1], files[2] or "")  # or OpenSSL asks the terminal
    except (OSError, TypeError, ValueError) as error:  # the last of a path with a null in it
        raise _told(what, error) from error
    return context


class _Later(ssl.SSLContext):
    """Trusts whom httpx does, whose certificates it reads when it has to secure something.

    All that does is asked of the context that they are read into; this one trusts nobody.
    """

    _spoken: Sequence[str] = ()
    _trust_env: bool

    def __new__(cls, *, trust_env: bool) -> Self:
        """Return a context that checks certificates, and knows none that it would let pass."""
        made = super().__new__(cls, ssl.PROTOCOL_TLS_CLIENT)
        made._trust_env = trust_env
        return made

    def set_alpn_protocols(self, alpn_protocols: Iterable[str]) -> None:
        """Keep what is spoken, to be said when something is secured."""
        self._spoken = [*alpn_protocols]

    def wrap_socket(self, *args: Any, **kwargs: Any) -> ssl.SSLSocket:
        """Secure a socket, of a thread."""
        return self._context().wrap_socket(*args, **kwargs)

    def wrap_bio(self, *args: Any, **kwargs: Any) -> ssl.SSLObject:
        """Secure what is no socket: of a task, or within what is secured already."""
        return self._context().wrap_bio(*args, **kwargs)

    def _context(self) -> ssl.SSLContext:
        context = _shared(trust_env=self._trust_env)
        context.set_alpn_protocols(self._spoken)
        return context


def _named(*, trust_env: bool) -> tuple[str | None, str | None, object]:
    """Return the file and the folder of CAs that the environment names, and what else counts.

    That is the state of the file, and where Python logs keys, which it does for whoever asks.
    """
    log = os.environ.get("SSLKEYLOGFILE") or None
    if not trust_env:
        return None, None, log
    file, folder = os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None
    state = None
    with suppress(OSError):  # which is told when it is read
        found = Path(file).stat() if file else None
        state = found and (found.st_mtime_ns, found.st_size, found.st_ino)
    return file, folder, (log, state) if state else log


def _usual(file: str | None, folder: str | None, _state: object = None) -> ssl.SSLContext:
    """Return the context that httpx makes by itself where the environment names these."""
    what = "the CAs that come with httpx cannot be read: is the package certifi whole?"
    with LOADING:  # httpx loads certifi with the first, and OpenSSL has locks that a fork copies
        try:
            if file:
                what = f"SSL_CERT_FILE={file[:100]!r} is no file of CA certificates as PEM"
                return ssl.create_default_context(cafile=file)
            if folder:
                what = f"SSL_CERT_DIR={folder[:100]!r} is no folder of CA certificates"
                if not any(map(os.path.isdir, folder.split(os.pathsep))):
                    raise NotADirectoryError("there is none of this name")
                return ssl.create_default_context(capath=folder)
            return httpx.create_ssl_context(trust_env=False)
        except OSError as error:
            raise _told(what, error) from error


def _told(what: str, error: Exception) -> InvalidInputError:
    """Return the error for *what* cannot be read; or for the log of keys, if it is that."""
    log = os.environ.get("SSLKEYLOGFILE")
    if log and getattr(error, "filename", None) == log:
        what = f"SSLKEYLOGFILE={log[:100]!r} is no file that can be written"
    return InvalidInputError(f"{what}: {error}")


# Of the last few files, since one may be replaced again and again: each takes a megabyte.
_of_file: Final = lru_cache(maxsize=8)(_usual)


def _shared(*, trust_env: bool) -> ssl.SSLContext:
    """Return the context of all who do not change it: to read it takes as long as 40 requests.

    Of a folder there is one for each who asks: OpenSSL looks there when it wants a certificate, and
    keeps what it found.
    """
    file, folder, state = _named(trust_env=trust_env)
    return _usual(None, folder) if folder and not file else _of_file(file, None, state)


@discreet
def through(proxy: Proxy, *, trust_env: bool = True) -> httpx.Proxy | None:
    """Return *proxy* as httpx's own; None where that of the environment counts, if there is one.

    Args:
        proxy: Its URL, or httpx's own.
        trust_env: Whether one of the environment counts, which is looked at then.

    Raises:
        InvalidInputError: It is no URL of a proxy, or the environment's is none.
    """
    if proxy is None:
        proxies = getproxies() if trust_env else {}
        for name, url in proxies.items():
            if name in ("http", "https", "all"):
                _proxy(url if "://" in url else f"http://{url}", f"{name.upper()}_PROXY")
        try:  # httpx reads them all, and is asked for no connection
            if proxies:
                HttpClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
        except httpx.InvalidURL as error:
            raise InvalidInputError(
                f"NO_PROXY has what httpx takes for no host: {error}. Write names and addresses "
                "without brackets, and IPv6 without the length of a network"
            ) from None
        return None
    return _proxy(proxy, "proxy")


def _proxy(proxy: str | httpx.URL | httpx.Proxy, name: str) -> httpx.Proxy:
    found = None
    with suppress(httpx.InvalidURL, ValueError, TypeError):  # whose words may show a password
        found = proxy if isinstance(proxy, httpx.Proxy) else httpx.Proxy(proxy)
    is_there = found and is_usable(f"http://{found.url.netloc.decode('ascii')}")
    if not found or not is_there or (found.url.port or 1) > _LAST_PORT:
        raise InvalidInputError(f"{name} is no URL such as http://proxy.example.com:3128")
    if found.url.scheme.startswith("socks") and not load("importlib.util").find_spec("socksio"):
        raise InvalidInputError(f"{name} is a SOCKS proxy: pip install 'httpx[socks]' for those")
    return found


def checked_timeout(timeout: Timeout) -> Timeout:
    """Return *timeout*.

    Raises:
        InvalidInputError: It is no time, such as one that came as text from the environment.
    """
    given: object = timeout
    parts = given.as_dict().values() if isinstance(given, httpx.Timeout) else [given]
    for part in parts:
        is_time = isinstance(part, int | float) and 0 < part <= _LONGEST_S  # which NaN is not
        if part is not None and not is_time:
            raise InvalidInputError(
                f"timeout={given!r} is no number of seconds above 0, and at most {_LONGEST_S:,}; "
                "None waits for ever"
            )
    return timeout


def bounded(timeout: Timeout, longest: float) -> Timeout:
    """Return *timeout* with none of its parts above *longest* seconds, infinity included."""
    if longest > _LONGEST_S:
        return timeout
    parts = httpx.Timeout(timeout).as_dict()
    return httpx.Timeout(
        **{name: longest if part is None else min(part, longest) for name, part in parts.items()}
    )
