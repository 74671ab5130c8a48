"""All items of a list, as views, page after page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import takewhile
from typing import Any, Generic, Self, TypeAlias, TypeVar

from msgspec.structs import replace

from airflow_openapi._runtime.numbers import whole
from airflow_openapi._runtime.operation import Endpoint
from airflow_openapi._runtime.paging import Ahead, Ask, Reader, listed
from airflow_openapi._runtime.steps import AskServer, Emit, Flow, Request, Start, Stop, Wait, batch
from airflow_rest import _core, _flows
from airflow_rest._filters import fits
from airflow_rest._verbs import Verb

V = TypeVar("V")
_Options: TypeAlias = Mapping[str, Any]
_Query: TypeAlias = tuple[Endpoint[..., Any], Request]


class Listing(Generic[V]):
    """A list that is read in pages: a verb's, or `of` any endpoint that answers with one.

    Attributes:
        received: How many items came so far, without repeats and before filters of our own.
        total: How many there are, as the server last said; None before the first page, or if it
            does not say.
    """

    def __init__(self, asked: Verb[Any] | _Query, **arguments: Any) -> None:
        self._asked = asked
        self._arguments = arguments
        self.received = 0
        self.total: int | None = None

    @classmethod
    def of(cls, endpoint: Any, *args: Any, **kwargs: Any) -> Self:
        """Return the list that *endpoint* answers with.

        Of its arguments, limit is the size of a page, and offset where to begin; a POST has them
        in its body, as page_limit and page_offset.

        Raises:
            InvalidInputError: It is no list, or a value cannot be sent; nothing was.
        """
        operation, request = listed(endpoint), _core.build(endpoint, *args, **kwargs)
        Reader(operation, request.options)
        return cls((endpoint, request))

    def walk(self, concurrency: int = 1) -> Flow[None]:
        """Hand out every item, from the beginning each time.

        Args:
            concurrency: How many requests may be under way at once; the order stays.

        Raises:
            InvalidInputError: That is no number from 1 on; nothing was sent.
        """
        concurrency = whole("concurrency", concurrency, 1)
        self.received, self.total = 0, None
        known: _core.Server = yield AskServer()
        query, view, plan = self._asked, None, None
        if isinstance(query, Verb):
            view, plan = query.view, _flows.plan(query, known, self._arguments)
            query = plan.endpoint, _core.build(plan.endpoint, **plan.arguments)
        endpoint, request = query
        window = _Window(
            lambda options: _answer(endpoint, replace(request, options=options), known)
        )
        for step in Reader(listed(endpoint), request.options, known.release, concurrency):
            if isinstance(step, Ask):
                step.answer = yield from window.answer(step.request)
                continue
            if isinstance(step, Ahead):
                yield from window.keep(step.requests)
                continue
            items, self.received, self.total = step.items, step.received, step.total
            if view and plan:
                views = (view.of(item, plan.known) for item in items)
                items = [one for one in views if fits(one, plan.here)]
            yield Emit(items)

    def first(self, is_it: Callable[[V], bool]) -> Flow[V | None]:
        """Return the first item that is it, or None."""
        walk = self.walk()
        found: V | None = None
        while found is None and (items := (yield from batch(walk))) is not None:
            found = next(filter(is_it, items), None)
        return found


class _Window:
    """Pages that are asked for before they are wanted.

    Args:
        ask: Returns the flow that answers a request for one.
    """

    def __init__(self, ask: Callable[[_Options], Flow[Any]]) -> None:
        self._ask = ask
        self._started: list[tuple[_Options, Any]] = []

    def keep(self, wanted: Sequence[_Options]) -> Flow[None]:
        """Have those pages under way that are *wanted*, in this order, and no others."""
        pairs = zip(self._started, wanted, strict=False)
        same = len([*takewhile(lambda pair: pair[0][0] == pair[1], pairs)])
        void = [started for _, started in self._started[same:]]
        del self._started[same:]
        if void:
            yield Stop(void)
        for options in wanted[same:]:
            self._started.append((options, (yield Start(partial(self._ask, options)))))

    def answer(self, options: _Options) -> Flow[Any]:
        """Return what a page answers: the first that is under way, or another, alone."""
        if self._started and self._started[0][0] == options:
            _, started = self._started.pop(0)
            return (yield Wait(started))
        yield from self.keep([])
        return (yield from self._ask(options))


def _answer(endpoint: Endpoint[..., Any], request: Request, known: _core.Server) -> Flow[Any]:
    """Return what a page answers, or the error, which is raised once its items are wanted."""
    try:
        reply = yield _core.fit(request, endpoint.OPERATION, known)
        return _core.read(endpoint, request, reply, known.site)
    except Exception as error:  # noqa: BLE001 - raised by the reader
        return error
