from __future__ import annotations

import pytest

from scripts.servers.releases import parse
from tests.live.marks import Place, is_meant, on


def is_on(mark: pytest.MarkDecorator, release: str, way: str = "direct") -> bool:
    """Return whether a test with *mark* runs on a server."""
    return is_meant([mark.mark], Place(parse(release), way))


@pytest.mark.parametrize(
    ("release", "api"), [("1.10.15", "experimental"), ("2.11.2", "v1"), ("3.0.6", "v2")]
)
def test_test_of_an_api_runs_there_alone(release: str, api: str) -> None:
    """Each release has one API."""
    found = [name for name in ("experimental", "v1", "v2") if is_on(on(name), release)]

    assert [api] == found


def test_test_may_be_of_several_apis() -> None:
    """One of those that are named is enough."""
    assert is_on(on("v1", "v2"), "2.0.2")
    assert not is_on(on("v1", "v2"), "1.10.15")


@pytest.mark.parametrize(("release", "expected"), [("2.2.5", False), ("2.3.4", True)])
def test_range_of_releases(release: str, expected: bool) -> None:
    """A range begins with the release that it names, and ends before it."""
    assert expected is is_on(on(since="2.3"), release)
    assert expected is not is_on(on(before="2.3"), release)


def test_way() -> None:
    """A test may be about the ingress, or about what is not there behind it."""
    assert [True, False] == [
        is_on(on(way=way), "3.3.2", "ingress") for way in ("ingress", "direct")
    ]


def test_all_marks_must_hold() -> None:
    """That of a module and that of a test go together."""
    marks = [on("v1").mark, on(since="2.3").mark]

    assert not is_meant(marks, Place(parse("3.3.2"), "direct"))
    assert is_meant(marks, Place(parse("2.3.4"), "direct"))


@pytest.mark.parametrize("mark", [on("v3"), on(way="through")])
def test_misspelt_mark_is_told(mark: pytest.MarkDecorator) -> None:
    """A test that would run nowhere is found."""
    with pytest.raises(ValueError, match="that is none"):
        is_on(mark, "3.3.2")
