"""What does the steps of a Reader, with a shelf in place of a server."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from airflow_openapi import ListOperation
from airflow_openapi._runtime.paging import Ahead, Ask, Reader
from airflow_openapi._runtime.releases import Availability, Release

Answer = Callable[[Mapping[str, Any]], Any]


def things(**facts: Any) -> ListOperation[str]:
    """Return an operation that lists names."""
    given: dict[str, Any] = {"items": "things", "paged": True, **facts}
    return ListOperation(
        id="get_things", method="GET", path="/things", tag="thing", module="nowhere", **given
    )


THINGS = things()
BY_CURSOR = things(cursor="next_cursor", arguments={"cursor": Availability(since="3.2.2")})


class UnderWay:
    """Pages that were asked for ahead, and are answered in any order.

    Attributes:
        pages: Each query, with its answer once there is one.
    """

    def __init__(self, answer: Answer, seed: int) -> None:
        self.pages: list[tuple[Mapping[str, Any], list[Any]]] = []
        self._answer = answer
        self._chance = random.Random(seed)  # noqa: S311 - no secret

    def keep(self, step: Ahead) -> None:
        """Ask for what is not under way, and forget what is not wanted."""
        queries = [request["params"] for request in step.requests]
        before = {str(query): (query, answers) for query, answers in self.pages}
        self.pages = [before.get(str(query), (query, [])) for query in queries]

    def take(self, query: Mapping[str, Any]) -> Any:
        """Return the answer to a query; without one that is under way, forget all that is."""
        if query not in [one for one, _ in self.pages]:
            self.pages = []
            return self._answer(query)
        self.pass_time()
        [answers] = [answers for one, answers in self.pages if one == query]
        self.pages = [page for page in self.pages if page[0] != query]
        return answers[0] if answers else self._answer(query)

    def pass_time(self) -> None:
        """Answer some of them, in any order."""
        for query, answers in self._chance.sample(self.pages, len(self.pages)):
            if not answers and self._chance.random() < 0.6:
                answers.append(self._answer(query))


def reading(
    answer: Answer,
    concurrency: int = 1,
    operation: ListOperation[str] = THINGS,
    release: Release | None = None,
    seed: int = 1,
    **given: Any,
) -> Iterator[str]:
    """Yield the names that are handed out."""
    under_way = UnderWay(answer, seed)
    for step in Reader(operation, {"params": given}, release, concurrency):
        if isinstance(step, Ask):
            step.answer = under_way.take(step.request["params"])
        elif isinstance(step, Ahead):
            assert len(step.requests) <= concurrency > 1
            under_way.keep(step)
            under_way.pass_time()
        else:
            yield from step.items


def read(answer: Answer, *args: Any, **kwargs: Any) -> list[str]:
    """Return them all."""
    return [*reading(answer, *args, **kwargs)]
