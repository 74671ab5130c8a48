"""How long it takes from the bytes of an answer to models: 100, 1,000 and 10,000 items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from scripts.bench import payload
from scripts.bench.lab import Entry, Lab

if TYPE_CHECKING:
    from scripts.bench.measured import Measured

SUITE: Final = "reading"
ORJSON: Final = "orjson.loads"
JSON: Final = "json.loads"
UNCOLLECTED: Final = "airflow-rest, gc off"
SIZES: Final = (100, 1_000, 10_000)
KINDS: Final[tuple[payload.Kind, ...]] = ("task_instances", "dag_runs", "dags")
APIS: Final[tuple[payload.Api, ...]] = ("v2", "v1")
_PEERS: Final = {"v2": ("official3", "stock"), "v1": ("official2",)}
_MOST: Final = SIZES[-1]
# The closest of the goals is about this case; what the others ask for is reached by far.
_CLOSEST: Final = ("v2", "task_instances", _MOST)


def case(api: str, kind: str, size: int) -> str:
    """Return the name of a case."""
    return f"{size:,} {kind.replace('_', ' ')}, {api}"


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the CPU seconds for each size, kind and API; the quick run has whom goals ask for."""
    for api in APIS:
        for kind in KINDS:
            for size in SIZES:
                body = payload.body(api, kind, size)
                path = lab.file(f"{api}-{kind}-{size}.json", body)
                entries = list(_entries(api, kind, size, path, full=full))
                turns = 21 if (api, kind, size) == _CLOSEST else 7 if full else 2
                name = case(api, kind, size)
                yield from lab.turns(SUITE, name, entries, turns=turns, warm=False)


def _entries(
    api: payload.Api, kind: payload.Kind, size: int, path: str, *, full: bool
) -> Iterable[Entry]:
    arguments = {"body_path": path, "api": api, "kind": kind, "count": size}
    # As often as it takes until a turn is long enough to be measured, beside a peer's one time.
    often = 2 if size == _MOST else 10
    yield Entry("ours", "read", arguments, loops=often)
    # A goal is close against a peer, which so comes right after.
    for peer in _PEERS[api]:
        if full or (kind == "task_instances" and (peer != "stock" or size < _MOST)):
            loops = 1 if peer == "official2" or size == _MOST else 2
            yield Entry(peer, "read", arguments, loops=loops)
    yield Entry("raw", "read_orjson", arguments, as_name=ORJSON, loops=often)
    if full:
        yield Entry("ours", "read_uncollected", arguments, as_name=UNCOLLECTED, loops=often)
        yield Entry("raw", "read_json", arguments, as_name=JSON, loops=often)
