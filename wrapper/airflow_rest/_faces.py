"""How a verb that is written once becomes a method of both clients.

A verb is a function that returns a flow. In Airflow it is a method that returns the flow's value,
in AsyncAirflow one that is awaited for it; its signature and its docstring stand once.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from functools import wraps
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.numbers import whole

if TYPE_CHECKING:
    from airflow_openapi._runtime.steps import Flow
    from airflow_rest._async_client import AsyncAirflow, AsyncPages
    from airflow_rest._client import Airflow, Pages
    from airflow_rest._listing import Listing

P = ParamSpec("P")
T = TypeVar("T")
Client = TypeVar("Client")


class _Face:
    """A method of both clients; which of the client's own methods takes its result is `_hand`."""

    _hand = ""

    def __init__(self, function: Callable[..., Any]) -> None:
        hand = self._hand

        @discreet
        @wraps(function)
        def run(client: Any, *args: Any, **kwargs: Any) -> Any:
            return getattr(client, hand)(function(client, *args, **kwargs))

        self._method = run

    def _of(self, client: Any) -> Any:
        return self._method if client is None else MethodType(self._method, client)


class verb(_Face, Generic[P, T]):  # noqa: N801 - a decorator
    """Makes a method of a function that returns a flow."""

    _hand = "_drive"

    def __init__(self, function: Callable[Concatenate[Any, P], Flow[T]]) -> None:
        super().__init__(function)

    @overload
    def __get__(self, client: None, owner: type) -> Callable[Concatenate[Any, P], Any]: ...
    @overload
    def __get__(self, client: Airflow, owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, client: AsyncAirflow, owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, client: Any, owner: type) -> Any:
        return self._of(client)


class listing(_Face, Generic[P, T]):  # noqa: N801 - a decorator
    """Makes a method of a function that returns a listing: all its pages, to be iterated."""

    _hand = "_pages"

    def __init__(self, function: Callable[Concatenate[Any, P], Listing[T]]) -> None:
        super().__init__(function)

    @overload
    def __get__(self, client: None, owner: type) -> Callable[Concatenate[Any, P], Any]: ...
    @overload
    def __get__(self, client: Airflow, owner: type) -> Callable[P, Pages[T]]: ...
    @overload
    def __get__(self, client: AsyncAirflow, owner: type) -> Callable[P, AsyncPages[T]]: ...
    def __get__(self, client: Any, owner: type) -> Any:
        return self._of(client)


class lines(_Face, Generic[P]):  # noqa: N801 - a decorator
    """Makes a method of a function that returns a flow which hands out lines of text."""

    _hand = "_iterate"

    def __init__(self, function: Callable[Concatenate[Any, P], Flow[None]]) -> None:
        super().__init__(function)

    @overload
    def __get__(self, client: None, owner: type) -> Callable[Concatenate[Any, P], Any]: ...
    @overload
    def __get__(self, client: Airflow, owner: type) -> Callable[P, Iterator[str]]: ...
    @overload
    def __get__(self, client: AsyncAirflow, owner: type) -> Callable[P, AsyncIterator[str]]: ...
    def __get__(self, client: Any, owner: type) -> Any:
        return self._of(client)


class BasePages(Generic[Client, T]):
    """What Pages and AsyncPages have in common: all items of a listing, and how far it is read."""

    def __init__(self, client: Client, listing: Listing[T], requests: int = 1) -> None:
        self._client = client
        self._listing = listing
        self._requests = requests

    def concurrent(self, requests: int) -> Self:
        """Return the same listing, read with that many requests under way; the order stays.

        From 2 on, the next pages are asked for before they are wanted: that many by offset. Where
        the server leads from page to page by cursor, it is the one that it leads to.

        Args:
            requests: How many, from 1.

        Raises:
            InvalidInputError: That is no such number.
        """
        return type(self)(self._client, self._listing, whole("requests", requests, 1))

    def _walk(self) -> Flow[None]:
        return self._listing.walk(self._requests)

    @property
    def received(self) -> int:
        """How many items came so far."""
        return self._listing.received

    @property
    def total(self) -> int | None:
        """How many there are, as the last page said; None before the first, or if it does not."""
        return self._listing.total
