"""Which release the demo shows, decided before anything is started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.servers.errors import ServerError
from scripts.servers.releases import Release, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

DEFAULT = "3.3.2"
_MAJORS = (2, 3)
_NEAR = 5


def choose(text: str, known: Sequence[Release]) -> Release:
    """Return the release that *text* names.

    Args:
        known: The releases whose specs the client is built from. One that came out after the
            last of them is taken on trust; one in between that is not there never came out.

    Raises:
        ServerError: There is no such release, or the demo cannot show it.
    """
    release = parse(text)
    if release.major < min(_MAJORS):
        raise ServerError(
            f"the demo does not support Airflow {release} yet: take one from {min(known)} on, "
            f"for example AIRFLOW={DEFAULT}"
        )
    if release in known:
        return release
    same = [one for one in known if one.major == release.major]
    if not same or release < max(same):
        near = sorted(known, key=lambda one: _distance(one, release))[:_NEAR]
        names = ", ".join(str(one) for one in sorted(near))
        raise ServerError(f"there is no Airflow {release}; near it there are {names}")
    return release


def _distance(one: Release, other: Release) -> tuple[int, int, int]:
    return (
        abs(one.major - other.major),
        abs(one.minor - other.minor),
        abs(one.patch - other.patch),
    )
