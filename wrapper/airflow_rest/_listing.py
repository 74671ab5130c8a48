"""All items of a list, as views, page after page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeAlias, TypeVar

from msgspec.structs import replace

from airflow_openapi._runtime.operation import Endpoint
from airflow_openapi._runtime.paging import Ask, Reader, listed, whole
from airflow_openapi._runtime.steps import AskServer, Emit, Flow, Request, Together, batch
from airflow_rest import _core, _flows
from airflow_rest._filters import fits
from airflow_rest._verbs import Verb

V = TypeVar("V")
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
            concurrency: How many requests are under way at once; the order stays.

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
        for step in Reader(listed(endpoint), request.options, known.release, concurrency):
            if isinstance(step, Ask):
                pages = [replace(request, options=options) for options in step.requests]
                flows = [_answer(endpoint, page, known) for page in pages]
                step.answers = (yield Together(flows)) if flows[1:] else [(yield from flows[0])]
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


def _answer(endpoint: Endpoint[..., Any], request: Request, known: _core.Server) -> Flow[Any]:
    """Return what a page answers, or the error, which is raised once its items are wanted."""
    try:
        reply = yield _core.fit(request, endpoint.OPERATION, known)
        return _core.read(endpoint, request, reply, known.site)
    except Exception as error:  # noqa: BLE001 - raised by the reader
        return error
