from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from airflow_openapi import InvalidInputError
from airflow_openapi._runtime import Availability, parse_release

if TYPE_CHECKING:
    from airflow_openapi._runtime import Release


@pytest.mark.parametrize(
    ("version", "release"),
    [
        ("3.3.2", (3, 3, 2)),
        ("2.11.0+astro.1", (2, 11, 0)),
        ("3.3.2+astro.1", (3, 3, 2)),
        ("2.10", (2, 10, 0)),
        ("v2.9.3", (2, 9, 3)),
        (" 3.0.0rc1 ", (3, 0, 0)),
        ("3.1.0.dev0+local.build", (3, 1, 0)),
        ("1.10.15", (1, 10, 15)),
        ("2.1.1.post3", (2, 1, 1)),
        ("4.0", (4, 0, 0)),
        ("V3.2.0RC1", (3, 2, 0)),
        ("3.2.0.beta-2", (3, 2, 0)),
        ("3.0.0c1.post2.dev3", (3, 0, 0)),
    ],
)
def test_versions(version: str, release: Release) -> None:
    """The release is the three numbers before any suffix."""
    assert release == parse_release(version)


@pytest.mark.parametrize(
    "version",
    [
        *("", "abc", "3", "3.x", "latest", "3.3.2 or so", "3.3.2+", "3.3.2+a b", "٣.٣", 3.3, None),
        *("3.0-4", "2.10.2-python3.11", "3.3.2.", "20261122.1", "3." + "9" * 5000),
        "3.3.2" + ".a" * 1000 + "!",  # what a server says may take no time to be refused
        "3.3.2" + "rc" * 1000 + "!",
    ],
    ids=lambda version: str(version)[:20],
)
def test_a_version_that_is_none(version: Any) -> None:
    """The message shows what to write, and no more of what was given than is of use."""
    with pytest.raises(InvalidInputError, match=r"'3\.3\.2' or '2\.11\.0'") as caught:
        parse_release(version)

    assert 200 > len(str(caught.value))


@pytest.mark.parametrize(
    ("available", "has"),
    [
        (Availability(), [True, True, True, True]),
        (Availability(since="2.10.0"), [False, True, True, True]),
        (Availability(until="2.10.0"), [True, True, False, False]),
        (Availability(since="2.10.0", until="2.10.1"), [False, True, True, False]),
    ],
)
def test_both_ends_are_included(available: Availability, has: list[bool]) -> None:
    """Releases are compared as numbers, and one newer than all is like the newest."""
    releases = [(2, 9, 3), (2, 10, 0), (2, 10, 1), (4, 0, 0)]

    assert has == [available.has(release) for release in releases]


def test_why_a_release_is_none_of_them() -> None:
    """The first or last release is named."""
    available = Availability("2.4.0", "2.9.3")

    assert ["came with Airflow 2.4.0", "", "went after Airflow 2.9.3"] == [
        available.lack(release) for release in ((2, 3, 4), (2, 4, 0), (2, 10, 0))
    ]
