"""What happens to a request on its way, as pure functions: build, shim, check, read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, ParamSpec, Protocol, TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from airflow_openapi._runtime.errors import InvalidInputError, UnexpectedStatus
from airflow_rest._dates import one_date
from airflow_rest._errors import UnsupportedError, error_for
from airflow_rest._steps import Request
from airflow_rest.astronomer import Site

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Availability, Operation
    from airflow_rest._http import Response

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Release: TypeAlias = tuple[int, int, int]

_VERSION: Final = r"v?(\d+)\.(\d+)(?:\.(\d+))?(?:[-.]?(?:a|b|rc|post|dev)\.?\d*)*(?:\+[\w.-]+)?"
# Operations of one path that have another name in the other API; a test holds it to both specs.
RENAMED: Final[Mapping[str, str]] = {
    "get_mapped_task_instance_dependencies": "get_task_instance_dependencies_by_map_index",
    "post_dag_run": "trigger_dag_run",
    "update_dag_run_state": "patch_dag_run",
    "patch_mapped_task_instance": "patch_task_instance_by_map_index",
    "post_variables": "post_variable",
    "get_dag_warnings": "list_dag_warnings",
    "get_value": "get_config_value",
}


class Endpoint(Protocol[P, T_co]):
    """The module of a generated endpoint: its facts and the pure pair."""

    @property
    def OPERATION(self) -> Operation[Any]:  # noqa: N802 - the name in the module
        """The operation, as data."""
        ...

    def _get_kwargs(self, *args: P.args, **kwargs: P.kwargs) -> dict[str, Any]:
        """Return the request as httpx's keyword arguments."""
        ...

    def _parse_response(self, *, client: None = None, response: Any) -> T_co:
        """Return the answer that a success holds."""
        ...


class Server(Struct, frozen=True):
    """An Airflow and what it runs.

    Attributes:
        site: Where it is.
        api: "v1" or "v2".
        release: What stands before the `+`; a missing patch number is 0.
        version: As the server says, or as it was given.
    """

    site: Site
    api: str
    release: Release
    version: str


def parse_version(version: str) -> Release:
    """Return the release in a version such as `2.11.0+astro.1` or `3.3`.

    Raises:
        InvalidInputError: It is no version.
    """
    given: object = version  # a number is a slip that is soon made: version=3.3
    found = re.fullmatch(_VERSION, given.strip(), re.ASCII) if isinstance(given, str) else None
    if not found:
        raise InvalidInputError(
            f"version={version!r} is no version of Airflow: write one such as '3.3.2' or '2.11.0'"
        )
    return int(found[1]), int(found[2]), int(found[3] or 0)


def server(site: Site, version: str) -> Server:
    """Return the Server of a known *version*.

    Raises:
        InvalidInputError: It is no version of Airflow.
        UnsupportedError: It is older than Airflow 2.
    """
    release = parse_version(version)
    if release < (2,):
        raise UnsupportedError(
            f"Airflow {version} has the experimental API alone, which is not supported yet: "
            "this needs Airflow 2.0 or later"
        )
    return Server(site, "v1" if release < (3,) else "v2", release, version.strip())


def build(endpoint: Endpoint[P, object], *args: P.args, **kwargs: P.kwargs) -> Request:
    """Return the request of *endpoint* with these arguments.

    Raises:
        InvalidInputError: A value cannot be sent.
    """
    facts = endpoint._get_kwargs(*args, **kwargs)  # noqa: SLF001 - half of the pure pair
    method, path = facts.pop("method"), facts.pop("url")
    if not path.startswith("/"):
        raise InvalidInputError(f"the endpoint's path {path!r} does not start with a slash")
    return Request(method.upper(), path, facts)


def shim(request: Request, operation: Operation[Any], release: Release) -> Request:
    """Return *request* as this release wants it, where it has an equivalent.

    2.0 and 2.1 know the date of a run as execution_date alone, and later 2.x compare both as
    text, so that one name goes out; 3 wants the key logical_date in every trigger, and takes null
    for it.

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
    else:
        return request
    return replace(request, options={**request.options, "json": body})


def check(request: Request, operation: Operation[Any], server: Server) -> None:
    """Refuse what the server's release does not have, by name.

    Raises:
        UnsupportedError: The endpoint, an argument, a field or a value is not in this release.
        InvalidInputError: This release requires an argument or a field that is missing.
    """
    _check_api(operation, server)
    if operation.path.startswith("/auth/"):
        return  # a release of the FAB provider, which the server does not tell
    _check_range(f"{operation.id}", operation, server)
    sent = request.params | request.body
    for name, available in {**operation.arguments, **operation.body}.items():
        if name in sent:
            _check_range(f"`{name}` of {operation.id}", available, server)
    for name, values in operation.values.items():
        for value in _values(sent.get(name)):
            if value in values:
                _check_range(f"{name}={value!r} of {operation.id}", values[value], server)
    for name, required in operation.required.items():
        if name not in sent and _is_in(required, server.release):
            raise InvalidInputError(
                f"Airflow {server.version} requires `{name}` for {operation.id}: give it"
            )


def read(endpoint: Endpoint[..., T], request: Request, reply: Response, site: Site) -> T:
    """Return what the answer holds.

    Raises:
        ApiError: It is no success.
        DecodeError: It is not what the operation promises.
    """
    try:
        return endpoint._parse_response(client=None, response=reply)  # noqa: SLF001 - as in build
    except UnexpectedStatus:
        raise refused(request, reply, site) from None


def refused(request: Request, reply: Response, site: Site) -> Exception:
    """Return the error for an answer to *request* that is no success."""
    return error_for(reply, request.method, request.path, on_401=site.on_401, on_403=site.on_403)


def _check_api(operation: Operation[Any], server: Server) -> None:
    path = operation.path
    api = next((api for api in ("v1", "v2") if path.startswith(f"/api/{api}/")), "")
    if api == server.api or (not api and server.api == "v2"):
        return  # what is under /auth is of Airflow 3
    wanted = "2" if api == "v1" else "3"
    message = f"{operation.id} ({path}) is of Airflow {wanted}; this server is {server.version}."
    raise UnsupportedError(f"{message} {_counterpart(operation, server.api)}".rstrip())


def _counterpart(operation: Operation[Any], api: str) -> str:
    from importlib import import_module  # noqa: PLC0415 - for a message alone

    back = {new: old for old, new in RENAMED.items()}
    name = (RENAMED if api == "v2" else back).get(operation.id, operation.id)
    operations = import_module(f"airflow_openapi.{api}").OPERATIONS
    return f"Use {operations[name].module} there." if name in operations else ""


def _check_range(what: str, available: Availability | Operation[Any], server: Server) -> None:
    if _is_in(available, server.release):
        return
    since, until = available.since, available.until
    if since and parse_version(since) > server.release:
        raise UnsupportedError(f"{what} came with Airflow {since}; this server is {server.version}")
    raise UnsupportedError(f"{what} went after Airflow {until}; this server is {server.version}")


def _is_in(available: Availability | Operation[Any], release: Release) -> bool:
    since, until = available.since, available.until
    return not (
        (since and release < parse_version(since)) or (until and parse_version(until) < release)
    )


def _values(sent: Any) -> Iterator[str]:
    if isinstance(sent, str):
        yield from sent.split(",")
    elif isinstance(sent, list):
        yield from (value for value in sent if isinstance(value, str))
