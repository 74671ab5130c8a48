"""Which servers are tested: what the command line says, or a set of them by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scripts.servers.errors import ServerError
from scripts.servers.releases import TRIED, Release, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

SETS = {
    "all": (tuple(str(release) for release in TRIED), ("1.10.15", "2.11.2", "3.3.2")),
    # The oldest and the newest of each API, and the releases with the most behind them.
    "ci": (
        ("1.10.15", "2.0.2", "2.2.5", "2.6.3", "2.11.2", "3.0.6", "3.3.2"),
        ("2.11.2", "3.3.2"),
    ),
}
"""By name: the releases that are tested, and those that are tested behind the ingress as well."""

DEFAULT = ("2.1.4", "2.11.2", "3.3.2")


class Job(NamedTuple):
    """A server to test.

    Attributes:
        release: What runs.
        way: "direct", or "ingress" if it stands behind one like that of Astronomer Software.
    """

    release: Release
    way: str = "direct"

    @property
    def label(self) -> str:
        """Return its row in the table."""
        return str(self.release) if self.way == "direct" else f"{self.release} {self.way}"


def choose(direct: Sequence[str], behind: Sequence[str]) -> list[Job]:
    """Return the servers to test, in order.

    Args:
        direct: Releases, or the name of one of `SETS`.
        behind: Releases behind the ingress.

    Raises:
        ServerError: One of them is no release.
    """
    if len(direct) == 1 and direct[0] in SETS:
        direct, more = SETS[direct[0]]
        behind = [*more, *behind]
    elif not direct and not behind:
        direct = DEFAULT
    jobs = [Job(_release(text)) for text in direct]
    jobs += [Job(_release(text), "ingress") for text in behind]
    return list(dict.fromkeys(jobs))


def _release(text: str) -> Release:
    try:
        return parse(text)
    except ServerError as error:
        raise ServerError(f"{error}; or {', '.join(SETS)}, alone") from error
