"""What happens to a request on its way, as pure functions: build, shim, check, read."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

import airflow_openapi
from airflow_openapi._runtime.dates import Date, read_date, write_date
from airflow_openapi._runtime.errors import ApiError, InvalidInputError, error_for
from airflow_openapi._runtime.releases import Release, parse_release
from airflow_openapi._runtime.retries import note_of
from airflow_openapi._runtime.steps import Request
from airflow_rest._errors import UnsupportedError
from airflow_rest.astronomer import Site

if TYPE_CHECKING:
    from collections.abc import Sequence

    from airflow_openapi._runtime.operation import Endpoint, Operation, P
    from airflow_openapi._runtime.steps import T
    from airflow_rest._http import Response

_APIS: Final = {1: "experimental", 2: "v1"}
_NEWEST_MAJOR: Final = 3
_HIGHEST_MAJOR: Final = 4  # the Runtime's go on from 5
_NEWER: Final = (
    "%s runs Airflow %s; the newest that this client knows is %s, as which it is treated. "
    "A newer airflow-rest may know more"
)
# By the beginning of its path, the major releases that an operation is of, and how to call them.
_OF: Final[Sequence[tuple[str, Sequence[int], str]]] = (
    ("/api/v1/", (2,), "2"),
    ("/api/v2/", (3,), "3"),
    ("/auth/", (3,), "3"),
    ("", (1, 2), "1.10 (and 2, where the experimental API is on)"),
)


class Server(Struct, frozen=True):
    """An Airflow and what it runs.

    Attributes:
        site: Where it is.
        api: "experimental", "v1" or "v2".
        release: What stands before the `+`; a missing patch number is 0.
        version: As the server says, or as it was given.
    """

    site: Site
    api: str
    release: Release
    version: str


def server(site: Site, version: str) -> Server:
    """Return the Server of a known *version*; say so if it is newer than this client.

    Raises:
        InvalidInputError: It is no version of Airflow.
    """
    release = parse_release(version)
    if release[0] > _HIGHEST_MAJOR:
        raise InvalidInputError(
            f"version={version!r} is no version of Airflow, but of Astronomer's Runtime perhaps: "
            "give Airflow's own, such as 2.10.4, which the Runtime's release notes tell"
        )
    api = _APIS.get(release[0], "v2")
    newest = airflow_openapi.RELEASES["v2"][1]
    if release > parse_release(newest):
        logging.getLogger("airflow_rest").warning(_NEWER, site.root, version, newest)
    return Server(site, api, release, version.strip())


def build(endpoint: Endpoint[P, object], *args: P.args, **kwargs: P.kwargs) -> Request:
    """Return the request of *endpoint* with these arguments.

    Raises:
        InvalidInputError: A value cannot be sent, *endpoint* is none, or has no such argument.
        TypeError: An argument is missing, or there is one too many.
    """
    try:
        facts = endpoint._get_kwargs(*args, **kwargs)  # noqa: SLF001 - half of the pure pair
    except (AttributeError, TypeError):
        from airflow_rest._misuse import misuse  # noqa: PLC0415 - for a message alone

        if wrong := misuse(endpoint, args, kwargs):
            raise wrong from None
        raise
    method, path = facts.pop("method"), facts.pop("url")
    if not path.startswith("/"):
        raise InvalidInputError(f"the endpoint's path {path!r} does not start with a slash")
    return Request(method.upper(), path, facts)


def fit(request: Request, operation: Operation[Any], server: Server) -> Request:
    """Return *request* as the server's release wants it; refuse what it does not have.

    Raises:
        UnsupportedError: The endpoint, an argument, a field or a value is not in this release.
        InvalidInputError: This release requires an argument or a field that is missing.
    """
    request = shim(request, operation, server.release)
    check(request, operation, server)
    return request


def shim(request: Request, operation: Operation[Any], release: Release) -> Request:
    """Return *request* as this release wants it, where it has an equivalent.

    2.0 and 2.1 know the date of a run as execution_date alone, and later 2.x compare both as
    text, so that one name goes out; 3 wants the key logical_date in every trigger, and takes null
    for it. 1.10 would cut the present to seconds, so that two runs in one second clash.

    Raises:
        InvalidInputError: The two names have different dates.
    """
    body = request.body
    if operation.id == "post_dag_run" and "logical_date" in body:
        known, other = "logical_date", "execution_date"
        one_date(body[known], body.get(other))
        if release < (2, 2):
            body[other] = body[known]
            known, other = other, known
        body.pop(other, None)
    elif operation.id == "trigger_dag_run":
        body.setdefault("logical_date", None)
    elif operation.id == "trigger_dag" and "replace_microseconds" not in body:
        body.setdefault("execution_date", write_date(datetime.now(UTC)))
    else:
        return request
    return replace(request, options={**request.options, "json": body})


def one_date(
    logical_date: Date | None, execution_date: Date | None, suffix: str = ""
) -> datetime | None:
    """Return the one instant of both names of it, or None if neither is given.

    Args:
        logical_date: Under the name of it since 2.2.
        execution_date: Under the older name.
        suffix: What both names end in, such as `_gte`; for the message.

    Raises:
        InvalidInputError: Both are given and mean different instants, or one is no date.
    """
    both = {f"logical_date{suffix}": logical_date, f"execution_date{suffix}": execution_date}
    dates = {name: read_date(date, name) for name, date in both.items() if date is not None}
    if len({*dates.values()}) > 1:
        shown = " and ".join(f"{name} ({date.isoformat()})" for name, date in dates.items())
        raise InvalidInputError(f"{shown} are two names of one date, but differ: give one of them")
    return next(iter(dates.values()), None)


def check(request: Request, operation: Operation[Any], server: Server) -> None:
    """Refuse what the server's release does not have, by name; raises as `fit` does."""
    _check_api(operation, server)
    if operation.path.startswith("/auth/"):
        return  # a release of the FAB provider, which the server does not tell
    sent = request.params | request.body
    if missing := operation.missing(sent, server.release):
        raise UnsupportedError(f"{missing}; this server is {server.version}")
    if lacking := operation.lacking(sent, server.release):
        raise InvalidInputError(lacking)


def read(endpoint: Endpoint[..., T], request: Request, reply: Response, site: Site) -> T:
    """Return what the answer holds.

    Raises:
        ApiError: It is no success.
        DecodeError: It is not what the operation promises.
    """
    try:
        return endpoint._parse_response(client=None, response=reply)  # noqa: SLF001 - as in build
    except ApiError:
        raise refused(request, reply, site) from None


def refused(request: Request, reply: Response, site: Site) -> Exception:
    """Return the error for an answer to *request* that is no success."""
    where = request.method, request.path
    error = error_for(reply, *where, on_401=site.on_401, on_403=site.on_403)
    if note := note_of(reply):
        error.add_note(note)
    return error


@cache
def _of(path: str) -> tuple[Sequence[int], str]:
    return next((majors, name) for start, majors, name in _OF if path.startswith(start))


def _check_api(operation: Operation[Any], server: Server) -> None:
    majors, name = _of(operation.path)
    if min(server.release[0], _NEWEST_MAJOR) in majors:
        return
    other = operation.counterpart
    advice = f" Use {other} there." if other and f".{server.api}." in other else ""
    raise UnsupportedError(
        f"{operation.id} ({operation.path}) is of Airflow {name}; this server is "
        f"{server.version}.{advice}"
    )
