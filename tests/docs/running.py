"""Blocks of Python, run as they stand: what they send goes to a transport, prints are kept."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterable
from functools import partialmethod
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

import httpx

import airflow_openapi
import airflow_rest

if TYPE_CHECKING:
    from tests.docs.pages import Block

ENVIRONMENT: Final = {
    "AIRFLOW_API_URL": "https://deployments.example.com/galactic-stars-1234/airflow",
    "AIRFLOW_API_KEY": "a-key",
    "AIRFLOW_PASSWORD": "admin",
    "ASTRO_API_TOKEN": "a-token",
    "AIRFLOW_AUTH_TOKEN": "a-token",
}
"""What the guides take from the environment."""
_OWN: Final = "__builtins__"


class Session:
    """What the blocks of one page are run in, one after the other.

    Args:
        transport: Where the requests go that they send, with any client.
        asynchronous: The same for AsyncAirflow.
    """

    def __init__(
        self, transport: httpx.BaseTransport, asynchronous: httpx.AsyncBaseTransport
    ) -> None:
        kinds = (airflow_rest.Airflow, transport), (airflow_rest.AsyncAirflow, asynchronous)
        clients = {kind.__name__: _with(kind, {"transport": other}) for kind, other in kinds}
        arguments = {"httpx_args": {"transport": transport}}
        client = _with(airflow_openapi.AuthenticatedClient, arguments)
        self._modules: dict[str, object] = {
            "airflow_rest": _Instead(airflow_rest, clients),
            "airflow_openapi": _Instead(airflow_openapi, {client.__name__: client}),
            "requests": _requests(transport),
        }
        mine = {"print": self._print, "__import__": self._import}
        self._names: dict[str, Any] = {_OWN: vars(builtins) | mine, "__name__": "docs"}
        self._printed: list[tuple[int, str]] = []

    def run(self, block: Block) -> list[tuple[int, str]]:
        """Run a block and each test that it defines; return which line printed what, in order."""
        known, self._printed = {*self._names}, []
        program = "\n" * (block.line - 1) + block.text
        exec(compile(program, block.where, "exec"), self._names)  # noqa: S102 - our own pages
        for name in [name for name in self._names if name.startswith("test_")]:
            if name not in known:
                self._names[name]()
        return self._printed

    def close(self) -> None:
        """Close the clients that are left open."""
        for value in self._names.values():
            if isinstance(value, airflow_rest.Airflow):
                value.close()

    def _print(self, *values: object, sep: str = " ") -> None:
        line = sys._getframe(1).f_lineno
        self._printed.append((line, sep.join(str(value) for value in values)))

    def _import(self, name: str, *rest: Any) -> object:
        if name == "requests":  # which need not be there
            return self._modules[name]
        module = __import__(name, *rest)  # which loads the modules that are asked for by name
        return self._modules.get(name, module)


class _Instead:
    """A module, with other things under some of its names."""

    def __init__(self, module: ModuleType, others: dict[str, Any]) -> None:
        self._module = module
        vars(self).update(others)

    def __getattr__(self, name: str) -> Any:
        """Return what the module has."""
        return getattr(self._module, name)


def _with(client: type[Any], options: dict[str, Any]) -> type[Any]:
    """Return the client, made with these options unless others are given."""
    made = partialmethod(client.__init__, **options)
    return type(client.__name__, (client,), {"__init__": made, "__doc__": client.__doc__})


def _requests(transport: httpx.BaseTransport) -> SimpleNamespace:
    """Return what stands in for the module requests: as much of it as people need for Airflow."""

    def calling(method: str) -> Callable[..., httpx.Response]:
        def call(url: str, *, data: str | None = None, **options: Any) -> httpx.Response:
            with httpx.Client(transport=transport) as http:
                return http.request(method, url, content=data, **options)

        return call

    methods: Iterable[str] = ("get", "post", "patch", "put", "delete")
    return SimpleNamespace(**{name: calling(name.upper()) for name in methods})
