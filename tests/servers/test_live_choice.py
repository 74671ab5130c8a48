from __future__ import annotations

import pytest

from scripts.servers.errors import ServerError
from scripts.servers.releases import TRIED, parse
from tests.live.choice import SETS, choose


def labels(*direct: str, behind: tuple[str, ...] = ()) -> list[str]:
    """Return the rows of the table for what a command line says."""
    return [job.label for job in choose(direct, behind)]


def test_all_is_every_release_that_is_tried() -> None:
    """There is one list of releases; one of each API is tried behind the ingress as well."""
    expected = [*map(str, TRIED), *(f"{release} ingress" for release in SETS["all"][1])]

    assert expected == labels("all")
    assert [1, 2, 3] == [parse(release).major for release in SETS["all"][1]]


def test_last_release_of_every_minor_is_tried() -> None:
    """From 1.10 to 3.3 there are 17 minors, and each has its server."""
    minors = [(1, 10), *((2, minor) for minor in range(12)), *((3, minor) for minor in range(4))]

    assert minors == [release[:2] for release in TRIED]


def test_both_ways_are_servers_of_their_own() -> None:
    """A release may be tried both ways, and each once."""
    assert ["3.3.2", "3.3.2 ingress"] == labels("3.3.2", "3.3.2", behind=("3.3.2",))


def test_ingress_alone() -> None:
    """What stands behind the ingress is enough."""
    assert ["2.11.2 ingress"] == labels(behind=("2.11.2",))


def test_nothing_is_the_default() -> None:
    """Without a word, three releases are tried."""
    assert ["2.1.4", "2.11.2", "3.3.2"] == labels()


def test_what_is_no_release_is_told() -> None:
    """A set goes by its name alone."""
    with pytest.raises(ServerError, match=r"'ci' is no release of Airflow.*all, ci, alone"):
        labels("3.3.2", "ci")
