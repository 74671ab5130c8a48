"""The steps that a flow yields, and what each is answered with."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, Final, TypeAlias, TypeVar

from msgspec import Struct

T = TypeVar("T")

ROOT: Final = "airflow_rest.root"
"""Key of a request's extensions: the root of the Airflow that it goes to."""


class Request(Struct, frozen=True):
    """A request, before httpx.

    Attributes:
        method: HTTP method.
        path: Path behind the root, quoted.
        options: What else httpx's `request` takes: params, headers, json, content, …
    """

    method: str
    path: str
    options: Mapping[str, Any]

    @property
    def params(self) -> dict[str, Any]:
        """The query."""
        return dict(self.options.get("params") or {})

    @property
    def body(self) -> dict[str, Any]:
        """The fields of a body that is a JSON object; else none."""
        body = self.options.get("json")
        return dict(body) if isinstance(body, Mapping) else {}


class Sleep(Struct, frozen=True):
    """A step of a flow: wait this long."""

    seconds: float


class AskServer(Struct, frozen=True):
    """A step of a flow: what is the server? Answered with a Server."""


Step: TypeAlias = Request | Sleep | AskServer
Flow: TypeAlias = Generator[Step, Any, T]
"""Yields steps, is sent their outcome (a Response, None, a Server), and returns a value."""
