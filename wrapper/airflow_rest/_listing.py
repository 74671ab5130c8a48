"""All items of a list, page after page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_rest import _flows
from airflow_rest._filters import fits
from airflow_rest._steps import AskServer, Emit, Flow

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Endpoint
    from airflow_rest._core import Server
    from airflow_rest._verbs import Verb

V = TypeVar("V")
_PAGE = 100


class Listing(Generic[V]):
    """A list that is read in pages: by a verb, or `of` any endpoint that answers with a list."""

    def __init__(self, verb: Verb[Any], **arguments: Any) -> None:
        self._verb = verb
        self._arguments = arguments
        self.received = 0
        self.total: int | None = None

    @classmethod
    def of(cls, endpoint: Endpoint[..., Any], *args: Any, **kwargs: Any) -> Self:
        raise InvalidInputError("not yet")

    def walk(self, requests: int = 1) -> Flow[None]:
        """Hand out every item."""
        self.received = 0
        known: Server = yield AskServer()
        asked = _flows.plan(self._verb, known, self._arguments)
        items = getattr(asked.endpoint.OPERATION, "items", "")
        view = self._verb.view.of
        paged = known.api != "experimental"
        while True:
            more = {"limit": _PAGE, "offset": self.received} if paged else {}
            answer = yield from _flows.call(asked.endpoint, **asked.arguments, **more)
            page = getattr(answer, items) if items else answer
            self.received += len(page)
            self.total = getattr(answer, "total_entries", None)
            views = [view(item) for item in page]
            yield Emit([one for one in views if fits(one, asked.here)])
            if not page or not paged or self.received >= self.total:
                return
