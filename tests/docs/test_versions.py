from __future__ import annotations

import attrs
import pytest

from scripts.docs import versions
from scripts.fetch import specs
from scripts.servers.releases import parse

SPEC = specs.read()[0]


def table(recorded: list[tuple[str, str]], tried: list[str]) -> list[str]:
    """Return the rows of the table of servers, for specs given by API and release."""
    known = [attrs.evolve(SPEC, api=api, release=release) for api, release in recorded]
    return versions.servers(known, [parse(release) for release in tried])[2:]


def test_row_is_a_minor() -> None:
    """The releases of a minor are one row, in the order of their numbers."""
    recorded = [("v1", "2.10.0"), ("v1", "2.9.3"), ("v1", "2.10.5"), ("v1", "2.10.1")]

    expected = [
        "| 2.9 | 2.9.3 | `/api/v1`, `airflow_openapi.v1` | 2.9.3 |",
        "| 2.10 | 2.10.0 to 2.10.5 | `/api/v1`, `airflow_openapi.v1` | 2.10.5 |",
    ]
    assert expected == table(recorded, ["2.9.3", "2.10.5"])


def test_minor_without_a_server_is_told() -> None:
    """A spec is there before anybody tried its server."""
    expected = ["| 3.4 | 3.4.0 | `/api/v2`, `airflow_openapi.v2` | not yet |"]

    assert expected == table([("v2", "3.4.0")], [])


def test_release_without_a_spec_is_there() -> None:
    """1.10 published none, and its server is tried."""
    expected = [
        "| 1.10 | 1.10.15 | `/api/experimental`, `airflow_openapi.experimental` | 1.10.15 |"
    ]

    assert expected == table([], ["1.10.15"])


def test_releases_of_providers_are_none_of_airflow() -> None:
    """The FAB provider counts its own."""
    assert [] == table([("fab", "2.0.0"), ("auth", "3.0.0")], [])


def test_what_stands_around_stays() -> None:
    """Only what is between the two lines is written."""
    [before, after] = ["# Title\n", "More.\n"]

    text = versions.written(f"{before}{versions.BEGIN}old\n{versions.END}{after}")

    assert text.startswith(before + versions.BEGIN)
    assert text.endswith(versions.END + after)
    assert "old" not in text


@pytest.mark.parametrize("text", ["", versions.BEGIN, f"{versions.END}{versions.BEGIN}"])
def test_missing_lines_are_told(text: str) -> None:
    """Without the lines there is no place for the tables."""
    with pytest.raises(ValueError, match=r"README\.md must have the lines"):
        versions.written(text)
