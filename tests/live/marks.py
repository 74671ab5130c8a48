"""What a live test says of itself: its column in the table, and the servers it is meant for.

    pytestmark = covers("logs")           # of a module, or
    @covers("pause", "unpause")           # of a test; else the column is the name of the file

    @on("v1", "v2")                       # servers of these APIs alone
    @on(since="2.3")  @on(before="2.3")   # releases
    @on(way="ingress")                    # servers behind the ingress; "direct" are the others
    @refused                              # that this release has no such verb is what it tests

A test that a server is not meant for is left out; none is ever skipped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.servers.releases import Release

APIS = {1: "experimental", 2: "v1", 3: "v2"}

refused = pytest.mark.refused


class Place(NamedTuple):
    """What decides whether a server is meant.

    Attributes:
        release: What runs.
        way: "direct" or "ingress".
    """

    release: Release
    way: str

    @property
    def api(self) -> str:
        """Return the API of the release: "experimental", "v1" or "v2"."""
        return APIS[self.release.major]


def covers(*columns: str) -> pytest.MarkDecorator:
    """Put the test into these columns of the table."""
    return pytest.mark.covers(*columns)


def on(*apis: str, since: str = "", before: str = "", way: str = "") -> pytest.MarkDecorator:
    """Run the test on servers of these alone.

    Args:
        apis: "experimental", "v1", "v2"; none means all of them.
        since: The first release, such as "2.3".
        before: The release before which the last one is.
        way: "direct" or "ingress".
    """
    return pytest.mark.on(*apis, since=since, before=before, way=way)


def is_meant(marks: Iterable[pytest.Mark], place: Place) -> bool:
    """Return whether a test with these marks, all of which must hold, is meant for *place*.

    Raises:
        ValueError: A mark names no API or no way that there is.
    """
    return all(_holds(mark, place) for mark in marks)


def columns_of(item: pytest.Item) -> tuple[str, ...]:
    """Return the columns of a test: those of its nearest mark, else that of its file."""
    mark = item.get_closest_marker("covers")
    return mark.args if mark else (item.path.stem.removeprefix("live_"),)


def face_of(item: pytest.Item) -> str:
    """Return "sync" or "async" for a test that is run with both clients, else ""."""
    callspec = getattr(item, "callspec", None)
    params = callspec.params if callspec else {}
    return str(params.get("airflow") or params.get("visitor") or "")


def _holds(mark: pytest.Mark, place: Place) -> bool:
    since, before, way = (mark.kwargs[name] for name in ("since", "before", "way"))
    if not set(mark.args) <= set(APIS.values()) or way not in ("", "direct", "ingress"):
        raise ValueError(f"on{mark.args} with way={way!r} names an API or a way that is none")
    return (
        (not mark.args or place.api in mark.args)
        and way in ("", place.way)
        and (not since or place.release >= _numbers(since))
        and (not before or place.release < _numbers(before))
    )


def _numbers(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))
