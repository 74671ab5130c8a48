"""What every verb goes through: which server this is, and what it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

from airflow_openapi._runtime.details import one_line, read_detail
from airflow_openapi._runtime.errors import DecodeError, InvalidInputError
from airflow_openapi._runtime.operation import Endpoint
from airflow_openapi._runtime.readers import decode
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.steps import AskServer, Flow, Open, Request
from airflow_rest import _core
from airflow_rest._errors import NotAirflowError, UnsupportedError
from airflow_rest._verbs import LEFT_OUT, V, Verb

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import P
    from airflow_openapi._runtime.releases import Release
    from airflow_openapi._runtime.steps import T
    from airflow_rest._core import Server
    from airflow_rest._http import Response
    from airflow_rest.astronomer import Site

_PROBES: Final = ("/api/v2/version", "/api/v1/version", "/api/experimental/test")
_REFUSALS: Final = (401, 403, 429)
# Arguments that are fields of the view, for answers that do not repeat them.
_TOLD: Final = ("dag_id", "run_id", "task_id", "is_paused")


class Plan(Struct, frozen=True):
    """What a verb asks this server.

    Attributes:
        endpoint: Module of the endpoint.
        arguments: What it is called with.
        here: What the server cannot filter by, and what it must be.
        known: What is known of the answer before it comes, as fields of the view.
    """

    endpoint: Endpoint[..., Any]
    arguments: Mapping[str, Any]
    here: Mapping[str, Any]
    known: Mapping[str, Any]

    def request(self, server: Server) -> Request:
        """Return the request of it, as the server wants it."""
        request = _core.build(self.endpoint, **self.arguments)
        return _core.fit(request, self.endpoint.OPERATION, server)


def detect(site: Site) -> Flow[Server]:
    """Return what runs at *site*: Airflow 3's version is asked for, then 2's, then 1.10's API.

    Raises:
        AuthenticationError: The way there needs other credentials.
        NotAirflowError: None answers as Airflow does.
        ApiError: It fails, or refuses.
    """
    seen: list[str] = []
    for path in _PROBES:
        request = Request("GET", path, {"headers": {"Accept": "application/json"}})
        reply: Response = yield request
        status = reply.status_code
        body = _json_of(reply) if status == HTTPStatus.OK else {}
        # The experimental API of 1.10 does not tell its release; those of 2 were found before.
        is_old = path == _PROBES[-1] and body.get("status") == "OK"
        version = "1.10" if is_old else body.get("version")
        if isinstance(version, str) and version:
            return _server(site, version)
        if status in _REFUSALS or status // 100 not in (2, 4):
            raise _core.refused(request, reply, site)
        title, detail = read_detail(reply)
        seen.append(f"GET {path} answered {status} {title}: {detail}".rstrip(": "))
    raise NotAirflowError(
        f"{site.root} is not the root of an Airflow. {'; '.join(seen)}. "
        "Give the address that the browser shows on Airflow's home page, its path included, such "
        "as http://localhost:8080 or https://deployments.example.com/galactic-stars-1234/airflow"
    )


def fitted(
    endpoint: Endpoint[P, object], *args: P.args, **kwargs: P.kwargs
) -> Flow[tuple[Request, Server]]:
    """Return the request of *endpoint* as the server wants it, and the server: build and shim."""
    request = _core.build(endpoint, *args, **kwargs)
    known: Server = yield AskServer()
    return _core.fit(request, endpoint.OPERATION, known), known


def call(endpoint: Endpoint[P, T], *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
    """Return what *endpoint* answers: build, shim, check, send, raise or read."""
    request, known = yield from fitted(endpoint, *args, **kwargs)
    return (yield from _read(endpoint, request, known))


def _read(endpoint: Endpoint[..., T], request: Request, known: Server) -> Flow[T]:
    """Return what comes of a request that is as the server wants it: send, raise or read."""
    reply: Response
    if endpoint.OPERATION.id == "patch_task_instance" and "map_index" not in request.params:
        # Of a mapped task there is none without an index; an ingress may hide what Airflow says.
        mapped = f"{request.path}/listMapped"
        reply = yield Request("GET", request.path, {})
        if not reply.is_success and (yield Request("GET", mapped, {})).is_success:
            raise InvalidInputError(
                f"{request.method} {request.path} names a mapped task without a map_index, and "
                "would change every instance of it: name the one that is meant"
            )
    reply = yield request
    return _core.read(endpoint, request, reply, known.site)


def ask(verb: Verb[V], **arguments: Any) -> Flow[V]:
    """Return the view of a verb of one request; arguments that are None are left out."""
    asked, answer = yield from answered(verb, **arguments)
    return verb.view.of(answer, asked.known)


def answered(verb: Verb[Any], **arguments: Any) -> Flow[tuple[Plan, Any]]:
    """Return what was asked for a verb of one request, and the model that came."""
    known: Server = yield AskServer()
    asked = plan(verb, known, arguments)
    return asked, (yield from _read(asked.endpoint, asked.request(known), known))


def streamed(
    asked: Plan,
    known: Server,
    accept: str,
    encoding: str = "identity",
    longest: float | None = None,
) -> Open:
    """Return the step that opens the answer of *asked*.

    Args:
        asked: What is asked.
        known: Of whom.
        accept: The types that the answer may have.
        encoding: How it may come; gzip holds back what is not yet much.
        longest: Seconds of silence, above which it is given up even if the client would wait.
    """
    request = asked.request(known)
    headers = {"Accept": accept, "Accept-Encoding": encoding}
    limits = {} if longest is None else {"timeout": longest}
    return Open(replace(request, options={**request.options, "headers": headers, **limits}))


def plan(verb: Verb[Any], known: Server, arguments: Mapping[str, Any]) -> Plan:
    """Return what *verb* asks *known*, its arguments under their names there.

    Raises:
        UnsupportedError: The server's release has no such verb, or cannot express an argument.
    """
    row = verb.row(known.release)
    if row is None:
        raise UnsupportedError(_too_old(f"`{verb.name}`", verb.rows[0].since, known))
    parts: dict[str, dict[str, Any]] = {"": {}, "body": {}, "here": {}}
    for name, value in arguments.items():
        place = row.names.get(name)
        if value is None or place == LEFT_OUT:
            continue
        if place is None:
            what = f"`{name}` of {verb.name}"
            later = [row.since for row in verb.rows if name in row.names]
            raise UnsupportedError(_too_old(what, min(later), known))
        where, _, field = place.rpartition(".")
        parts[where][field] = value
    sent, body, here = parts.values()
    if row.has_body:
        sent["body"] = json_body(body)
    told = {name: arguments[name] for name in _TOLD if arguments.get(name, "~") != "~"}
    return Plan(row.load(), sent, here, told)


def _too_old(what: str, since: Release, known: Server) -> str:
    came = ".".join(map(str, since[:2]))
    return f"{what} came with Airflow {came}; this server is {known.version}"


def _server(site: Site, version: str) -> Server:
    try:
        return _core.server(site, version)
    except InvalidInputError as error:
        raise NotAirflowError(
            f"{site.root} says that it runs version {one_line(version)!r}, which no Airflow does. "
            "Give version= yourself if it is one"
        ) from error


def _json_of(reply: Response) -> dict[str, Any]:
    try:
        return decode(dict, reply.content)
    except DecodeError:
        return {}
