"""Since and until."""

import pytest

from scripts.build.errors import BuildError
from scripts.build.presence import span

ALL = ["2.0.0", "2.1.0", "2.2.0", "2.3.0"]


@pytest.mark.parametrize(
    ("present", "expected"),
    [
        (ALL, {}),
        (["2.1.0", "2.2.0", "2.3.0"], {"since": "2.1.0"}),
        (["2.0.0", "2.1.0"], {"until": "2.1.0"}),
        (["2.2.0"], {"since": "2.2.0", "until": "2.2.0"}),
    ],
)
def test_span_says_what_is_not_of_all_releases(present: list[str], expected: object) -> None:
    """Since is the first release that has it, until the last; absent where that is the end."""
    assert expected == span(present, ALL)


def test_what_all_that_contain_it_have_says_nothing() -> None:
    """A field as old as its schema has no releases of its own."""
    assert span(["2.1.0", "2.2.0"], ["2.1.0", "2.2.0"], ALL) == {}


def test_both_ends_are_said_of_all_releases() -> None:
    """A field that is gone says since when it was there, though its schema says that too."""
    expected = {"since": "2.1.0", "until": "2.1.0"}
    assert expected == span(["2.1.0"], ["2.1.0", "2.2.0"], ALL)


def test_a_hole_stops_the_build() -> None:
    """What went away and came back cannot be said with since and until."""
    with pytest.raises(BuildError, match=r"DAG.tags is not in 2.1.0, 2.2.0, but before and after"):
        span(["2.0.0", "2.3.0"], ALL, what="DAG.tags")
