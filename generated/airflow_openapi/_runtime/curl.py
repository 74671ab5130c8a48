"""A request as a command of a shell, without its secret."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING, Final

from airflow_openapi._runtime.credentials import ON_2, Basic, Bearer, Credentials, Login
from airflow_openapi._runtime.errors import ROOT

if TYPE_CHECKING:
    import httpx

__all__ = ["command"]

_TOKEN: Final = "$AIRFLOW_TOKEN"  # noqa: S105 - in place of one
_PAIR: Final = '"$AIRFLOW_USERNAME:$AIRFLOW_PASSWORD"'
# Of the connection, or of the program that makes it: curl has its own.
_OWN: Final = {"accept-encoding", "connection", "content-length", "host", "user-agent"}


def command(request: httpx.Request, auth: httpx.Auth | None) -> str:
    """Return the command of one line that sends *request* with curl.

    Args:
        request: As it is sent, but for the credentials.
        auth: What signs it. In place of its secret stands `$AIRFLOW_TOKEN`, or
            `$AIRFLOW_USERNAME:$AIRFLOW_PASSWORD`, which the shell puts in.
    """
    url = str(request.url)
    words = ["curl", "--request", request.method, quote(url)]
    if {*"[]{}"} & {*url}:
        words.append("--globoff")
    for name, value in request.headers.raw:
        key = name.decode()
        if key.lower() not in _OWN or (key.lower(), value) == ("content-length", b"0"):
            # curl takes `X:` for a header to leave out, and `X;` for one without a value.
            words += ["--header", quote(f"{key}: {value.decode()}" if value else f"{key};")]
    words += _credentials(request, auth)
    if request.content:
        words += ["--data-raw", quote(request.content.decode())]
    return " ".join(words)


def _credentials(request: httpx.Request, auth: httpx.Auth | None) -> list[str]:
    path = str(request.url).removeprefix(request.extensions.get(ROOT, ""))
    if isinstance(auth, Login) and not path.startswith(ON_2):
        auth = Bearer(_TOKEN)
    if isinstance(auth, Basic):
        return ["--user", _PAIR]
    header = auth.header(_TOKEN) if isinstance(auth, Credentials) else auth and _TOKEN
    return ["--header", f'"Authorization: {header}"'] if header else []
