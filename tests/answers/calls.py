"""Every generated endpoint with arguments, called in each way, and what came of it."""

from __future__ import annotations

import asyncio
import json
import pkgutil
from collections import Counter
from importlib import import_module
from inspect import signature
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import msgspec

from airflow_openapi import AirflowError, AuthenticatedClient, DecodeError, parse_release
from airflow_openapi._runtime.oneof import choose
from airflow_rest import Airflow, AsyncAirflow, Bearer
from tests.answers.odd import EVERY, SECRET
from tests.hints import hints_of
from tests.runtime.test_generated import sample

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from tests.answers.odd import Odd

# Each API, and releases of which every operation is in one.
APIS = {
    "v1": ("2.11.2", "2.9.3", "2.1.4", "2.0.2"),
    "v2": ("3.3.2", "3.1.0", "3.0.6"),
    "auth": ("3.3.2",),
    "fab": ("3.3.2",),
    "experimental": ("1.10.15", "2.11.2"),
}
FACES = ("sync", "asyncio", "call", "acall")
URL = "http://localhost:8080/team"


class Endpoint(NamedTuple):
    """An endpoint and arguments that it takes.

    Attributes:
        module: Its module.
        arguments: By name.
        version: A release that has it.
        good: The body of a good answer.
    """

    module: Any
    arguments: dict[str, Any]
    version: str
    good: bytes

    @property
    def status(self) -> int:
        """The status of a good answer."""
        return int(self.module._ANSWER.statuses[0])

    @property
    def path(self) -> str:
        """Path of the request."""
        names = dict.fromkeys(signature(self.module._get_kwargs).parameters)
        given = {name: self.arguments[name] for name in names if name in self.arguments}
        return str(self.module._get_kwargs(**given)["url"])


def endpoints(api: str) -> list[Endpoint]:
    """Return every endpoint of *api*."""
    folder = import_module(f"airflow_openapi.{api}.api")
    found = pkgutil.walk_packages(folder.__path__, f"{folder.__name__}.")
    return [_endpoint(import_module(one.name), api) for one in found if not one.ispkg]


def _endpoint(module: ModuleType, api: str) -> Endpoint:
    hints = hints_of(module)
    arguments = {
        name: msgspec.convert(sample(hints[name], 0, 3), hints[name], dec_hook=choose)
        for name, parameter in signature(module._get_kwargs).parameters.items()
        if parameter.default is parameter.empty
    }
    good = json.dumps(sample(module._ANSWER.decoder.type, 0)).encode()
    sent = module._get_kwargs(**arguments)
    fields = {
        **sent.get("params", {}),
        **(sent["json"] if isinstance(sent.get("json"), dict) else {}),
    }
    version = next(
        (
            release
            for release in APIS[api]
            if not module.OPERATION.missing(fields, parse_release(release))
        ),
        APIS[api][0],
    )
    return Endpoint(module, arguments, version, good)


class Server:
    """A transport that gives the same answer to every request."""

    def __init__(self) -> None:
        self.odd: Odd = EVERY[0]
        self.endpoint: Endpoint | None = None

    def __call__(self, _: httpx.Request) -> httpx.Response:
        """Answer."""
        assert self.endpoint
        return self.odd.answer(self.endpoint.status, self.endpoint.good)


class Outcomes:
    """What came of the calls: how many there were, and what is wrong with them."""

    def __init__(self) -> None:
        self.wrong: dict[str, str] = {}
        self.kinds: Counter[str] = Counter()

    def add(self, endpoint: Endpoint, odd: Odd, error: Exception | None) -> None:
        """Judge one call."""
        self.kinds[type(error).__name__ if error else "read"] += 1
        if fault := _fault(endpoint, odd, error):
            name = f"{endpoint.module.OPERATION.id}, {odd.name}"
            self.wrong[name] = f"{fault}: {type(error).__name__}: {error}"[:500]


def _fault(endpoint: Endpoint, odd: Odd, error: Exception | None) -> str:
    """Return what is wrong with the outcome, or ""."""
    answer = endpoint.module._ANSWER
    if error is None:
        # Where nothing or a text is promised, what comes is not looked at, or is that text.
        unseen = answer._kind is None or answer.text
        return "" if odd.is_read or unseen or _fits(odd, answer) else "read"
    if not isinstance(error, AirflowError):
        return "foreign"
    if not isinstance(error, odd.errors) and not (odd.is_read and isinstance(error, DecodeError)):
        return "another error"
    method = endpoint.module.OPERATION.method
    told = getattr(error, "method", method), getattr(error, "path", endpoint.path)
    if told[0] not in (method, "GET") or not str(told[1]).endswith(endpoint.path):
        return f"no method and path, but {told}"
    if str(told[1]) not in str(error) and "No connection to http" not in str(error):
        return "no path in the message"
    return "a secret" if SECRET in str(error) or SECRET in repr(error.__context__) else ""


def _fits(odd: Odd, answer: Any) -> bool:
    """Return whether the odd status is a success of this operation that has no body."""
    words = odd.name.split()
    return words[0] == "status" and int(words[1]) in answer.statuses


def run(face: str, api: str, found: Sequence[tuple[Endpoint, Sequence[Odd]]]) -> Outcomes:
    """Return what came of calling these endpoints of *api* with these answers each.

    Args:
        face: "sync" or "asyncio" of the generated endpoints, or "call" or "acall" of the clients.
        api: The API.
        found: Endpoints, and answers.
    """
    outcomes = Outcomes()
    if face == "sync":
        _sync(found, outcomes)
    elif face == "asyncio":
        asyncio.run(_asyncio(found, outcomes))
    elif face == "call":
        _call(found, outcomes)
    else:
        asyncio.run(_acall(found, outcomes))
    return outcomes


def _pairs(
    server: Server, found: Sequence[tuple[Endpoint, Sequence[Odd]]]
) -> Iterator[tuple[Endpoint, Odd]]:
    for endpoint, odds in found:
        for odd in odds:
            server.endpoint, server.odd = endpoint, odd
            yield endpoint, odd


def _sync(found: Sequence[tuple[Endpoint, Sequence[Odd]]], outcomes: Outcomes) -> None:
    server = Server()
    args = {"transport": httpx.MockTransport(server)}
    with AuthenticatedClient(URL, SECRET, httpx_args=args) as client:
        for endpoint, odd in _pairs(server, found):
            error = None
            try:
                endpoint.module.sync(**endpoint.arguments, client=client)
            except Exception as failure:  # noqa: BLE001 - judged
                error = failure
            outcomes.add(endpoint, odd, error)


async def _asyncio(found: Sequence[tuple[Endpoint, Sequence[Odd]]], outcomes: Outcomes) -> None:
    server = Server()
    args = {"transport": httpx.MockTransport(server)}
    async with AuthenticatedClient(URL, SECRET, httpx_args=args) as client:
        for endpoint, odd in _pairs(server, found):
            error = None
            try:
                await endpoint.module.asyncio(**endpoint.arguments, client=client)
            except Exception as failure:  # noqa: BLE001 - judged
                error = failure
            outcomes.add(endpoint, odd, error)


def _call(found: Sequence[tuple[Endpoint, Sequence[Odd]]], outcomes: Outcomes) -> None:
    server = Server()
    made = {
        version: Airflow(
            URL, Bearer(SECRET), version=version, transport=httpx.MockTransport(server), retry=None
        )
        for version in {endpoint.version for endpoint, _ in found}
    }
    for endpoint, odd in _pairs(server, found):
        error = None
        try:
            made[endpoint.version].call(endpoint.module, **endpoint.arguments)
        except Exception as failure:  # noqa: BLE001 - judged
            error = failure
        outcomes.add(endpoint, odd, error)
    for client in made.values():
        client.close()


async def _acall(found: Sequence[tuple[Endpoint, Sequence[Odd]]], outcomes: Outcomes) -> None:
    server = Server()
    made = {
        version: AsyncAirflow(
            URL, Bearer(SECRET), version=version, transport=httpx.MockTransport(server), retry=None
        )
        for version in {endpoint.version for endpoint, _ in found}
    }
    for endpoint, odd in _pairs(server, found):
        error = None
        try:
            await made[endpoint.version].call(endpoint.module, **endpoint.arguments)
        except Exception as failure:  # noqa: BLE001 - judged
            error = failure
        outcomes.add(endpoint, odd, error)
    for client in made.values():
        await client.close()
