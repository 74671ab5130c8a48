"""How long it takes to read twenty thousand task instances, a hundred a page.

A local server answers each request after 50 ms, as a distant one does, whatever else is asked of
it; in the full run real ones do, whose own work is most of what is waited for. The local one of v2
is of a release before cursors: where there are some, pages can only follow one another.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from subprocess import CalledProcessError
from typing import TYPE_CHECKING, Any, Final

import attrs
import httpx

from airflow_rest import AirflowError
from scripts.bench.environments import is_peer, reason
from scripts.bench.filled import on_filled_server
from scripts.bench.lab import Entry, Lab
from scripts.bench.measured import CPU, WALL, Measured
from scripts.bench.server import BEFORE_CURSORS, RELEASES, serving
from scripts.servers.configuration import PASSWORD, USER
from scripts.servers.errors import ServerError

if TYPE_CHECKING:
    from scripts.bench.payload import Api
    from scripts.servers.server import Server

    Run = Callable[[str, int, Callable[[Server], None]], None]

SUITE: Final = "bulk"
COUNT: Final = 20_000
DELAY_S: Final = 0.05
AT_ONCE: Final = 8
CONCURRENT: Final = f"airflow-rest, {AT_ONCE} at once"
ASYNC: Final = "airflow-rest, async"
ASYNC_CONCURRENT: Final = f"airflow-rest, async, {AT_ONCE} at once"
RAW: Final = "httpx and json.loads"
RAW_ASYNC: Final = "httpx and json.loads, async"
RAW_BY_CURSOR: Final = "httpx and json.loads, by cursor"
PEER_BY_CURSOR: Final = "apache-airflow-client 3.3.2, by cursor"
_PEERS: Final[Mapping[Api, str]] = {"v2": "official3", "v1": "official2"}
# A turn takes from ten seconds to ten minutes, nearly all of it waiting, which hardly varies.
_TURNS: Final = 2
_REAL_TURNS: Final[Mapping[Api, int]] = {"v2": 1, "v1": 2}
HERE: Final[Mapping[Api, str]] = {"v2": BEFORE_CURSORS, "v1": RELEASES["v1"]}
"""What the local server says that it runs, by its API."""
_NO_SERVER: Final = (
    ServerError,
    AirflowError,
    httpx.HTTPError,
    CalledProcessError,
    OSError,
    ValueError,
    KeyError,
)
_LOCAL: Final[Mapping[Api, list[str]]] = {"v2": ["token"], "v1": [USER, PASSWORD]}


def case(api: Api) -> str:
    """Return the name of the case on the local server."""
    return f"{COUNT:,} task instances of {HERE[api]}, {DELAY_S * 1000:.0f} ms a page"


def real_case(api: Api) -> str:
    """Return the name of the case on a real server."""
    return f"{COUNT:,} task instances of a real Airflow {RELEASES[api]}"


_REAL_CASES: Final = frozenset(map(real_case, HERE))


def missed(measured: Iterable[Measured]) -> bool:
    """Return whether a real server was not measured: there was none, or we or a floor failed.

    A peer that cannot run is told as such in its place, there as elsewhere.
    """
    return any(
        one.failure is not None and one.case in _REAL_CASES and not is_peer(one.contestant)
        for one in measured
    )


def measure(lab: Lab, *, full: bool) -> Iterator[Measured]:
    """Yield the seconds that each way to read them all takes."""
    for api in HERE:
        yield from on_the_local_server(lab, api, full=full)
    if full:
        for api in HERE:
            yield from on_a_real_server(lab, api)


def on_the_local_server(lab: Lab, api: Api, *, full: bool) -> list[Measured]:
    """Return the seconds of each way to read them from the server that waits."""
    with serving(api, count=COUNT, delay_s=DELAY_S, release=HERE[api]) as root:
        entries = [_waiting(one) for one in _entries(api, root, _LOCAL[api], full=full)]
        return _turns(lab, case(api), entries, 3 if full else _TURNS)


def on_a_real_server(lab: Lab, api: Api, run: Run = on_filled_server) -> list[Measured]:
    """Return the same of a real server, or why there is none.

    Args:
        lab: Where the clients run.
        api: Of which API the server is.
        run: What starts the server and fills it.
    """
    measured: list[Measured] = []

    def use(server: Server) -> None:
        root = server.address.url
        entries = _entries(api, root, _credentials(api, root), full=True)
        if api == "v2":
            # By offset its last pages take ten times as long as its first, so that this client goes
            # by cursor. The floor does so, to be one.
            by_cursor = {**entries[0].arguments, "by_cursor": True}
            entries = [
                Entry("raw", "bulk", by_cursor, as_name=RAW_BY_CURSOR),
                *(one for one in entries if one.contestant != "raw"),
                Entry("official3", "bulk", by_cursor, as_name=PEER_BY_CURSOR),
            ]
        measured.extend(_turns(lab, real_case(api), entries, _REAL_TURNS[api]))

    try:
        run(RELEASES[api], COUNT, use)
    except _NO_SERVER as error:
        # What was measured before it could not be stopped was measured.
        print(f"Airflow {RELEASES[api]}: {reason(error)}", file=sys.stderr, flush=True)
        failure = f"no real server: {reason(error)}"
        return measured or [Measured(SUITE, real_case(api), "ours", WALL, failure=failure)]
    return measured


def _turns(lab: Lab, name: str, entries: list[Entry], turns: int) -> list[Measured]:
    # Each warms up by a page of one item, since a whole turn takes a minute.
    return lab.turns(SUITE, name, entries, turns=turns, units=(WALL, CPU), warm=False)


def _entries(api: Api, root: str, credentials: list[str], *, full: bool) -> list[Entry]:
    """Return the ways to read; the quick run leaves out what no goal asks for."""
    arguments: dict[str, Any] = {
        "root": root,
        "api": api,
        "credentials": credentials,
        "count": COUNT,
    }
    at_once = {**arguments, "at_once": AT_ONCE}
    entries = [Entry("raw", "bulk", arguments, as_name=RAW), Entry("ours", "bulk", arguments)]
    if api == "v2" or full:
        entries += [
            Entry("ours", "bulk", at_once, as_name=CONCURRENT),
            Entry(_PEERS[api], "bulk", arguments),
            Entry("ours", "bulk_async", at_once, as_name=ASYNC_CONCURRENT),
        ]
    if api == "v2" and full:
        entries += [
            Entry("ours", "bulk_async", arguments, as_name=ASYNC),
            Entry("raw", "bulk_async", arguments, as_name=RAW_ASYNC),
        ]
    return entries


def _waiting(entry: Entry) -> Entry:
    """Return it as one that waits, if it asks for a page after the other.

    It needs a tenth of a processor, or a quarter, and the local server takes any number at once: a
    real one would have them wait for each other. The client of 2.10.0 needs a third or more, and
    has the processor for itself, as those with several pages at once do.
    """
    waits = "at_once" not in entry.arguments and entry.contestant != _PEERS["v1"]
    return attrs.evolve(entry, waits=waits)


def _credentials(api: Api, root: str) -> list[str]:
    """Return what each client sends: a token of Airflow 3, or the user and the password."""
    if api == "v1":
        return [USER, PASSWORD]
    answer = httpx.post(f"{root}/auth/token", json={"username": USER, "password": PASSWORD})
    return [str(answer.raise_for_status().json()["access_token"])]
