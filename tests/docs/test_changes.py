"""The page of changes: any two releases differ there as they do in `airflow_rest.reference`."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise

import pytest

from airflow_rest import reference
from airflow_rest.reference import Change
from scripts.docs import changes
from scripts.docs.histories import Box, boxes
from tests.docs.picking import differences, known

RELEASES = [one for one in reference.releases() if not one.startswith("1.")]
# Each step from a release to the next, the longest ones, and one pair of every 13 others.
PAIRS = [
    *pairwise(RELEASES),
    ("2.0.0", "2.11.2"),
    ("2.0.0", "3.3.2"),
    ("2.11.2", "3.3.2"),
    ("3.0.0", "3.3.2"),
    *list(combinations(RELEASES, 2))[::13],
]


def told(found: list[dict[str, str]]) -> Counter[Change]:
    """Return what the page shows as the reference's own changes."""
    return Counter(Change(**one) for one in found)  # type: ignore[arg-type] # JSON has plain texts


def test_pairs_are_as_the_reference_has_them() -> None:
    """The script finds the same changes, each once, for steps and for long ways."""
    found = differences(changes.data(), PAIRS)

    wrong = [
        pair
        for pair, shown in zip(PAIRS, found, strict=True)
        if told(shown) != Counter(reference.changes(*pair))
    ]
    assert [] == wrong


def test_of_1_10_operations_are_told() -> None:
    """Each is replaced or gone; where the successor came later, it is gone until then."""
    [to_2, to_3] = differences(changes.data(), [("1.10.15", "2.0.0"), ("1.10.15", "3.3.2")])
    shown = {one["before"]: one["after"] for one in to_2}

    assert len(reference.operations("1.10")) == len(to_2)
    assert "v1.post_dag_run" == shown["experimental.trigger_dag"]
    assert "" == shown["experimental.delete_dag"]  # delete_dag came with 2.2
    assert (
        "v2.trigger_dag_run"
        == {one["before"]: one["after"] for one in to_3}["experimental.trigger_dag"]
    )


def test_nothing_backwards() -> None:
    """The page turns a pair round; a release does not differ from itself."""
    assert [[], []] == differences(changes.data(), [("3.0.0", "2.0.0"), ("2.3.0", "2.3.0")])


def test_releases_that_are_meant() -> None:
    """A minor is its last release, as in the reference; what there is not is none."""
    asked = ["2.3", " v2.3.1", "2.12", "", "3"]

    assert ["2.3.4", "2.3.1", None, None, None] == known(reference.releases(), asked)


@pytest.mark.parametrize(
    ("box", "pairs"),
    [
        (Box(0, 0, 1, 1), {(0, 1)}),
        (Box(0, 1, 1, 2), {(0, 1), (0, 2), (1, 2)}),
        (Box(0, 2, 3, 3), {(0, 3), (1, 3), (2, 3)}),
    ],
)
def test_box_is_of_older_and_newer(box: Box, pairs: set[tuple[int, int]]) -> None:
    """In a pair the older release comes first, whatever else is in the box."""
    assert pairs == set(box.pairs())
    assert [box] == boxes(pairs)


def test_pairs_in_no_box() -> None:
    """What came, went and came again takes several boxes, which hold nothing else."""
    pairs = {(0, 1), (0, 2), (0, 5), (2, 3), (4, 5)}

    found = boxes(pairs)

    assert len(found) > 1
    assert sorted(pairs) == sorted(pair for box in found for pair in box.pairs())


def test_counts_in_words() -> None:
    """One is told as one."""
    found = [
        Change(action="added", kind="operation"),
        Change(action="added", kind="body", name="a"),
        Change(action="added", kind="body", name="b"),
        Change(action="added", kind="value"),
    ]

    assert "1 operation, 2 fields sent, 1 enum value" == changes.counted(found)
    assert "1 field answered" == changes.counted([Change(action="removed", kind="answer")])
    assert "none" == changes.counted([])


def test_every_release_can_be_chosen() -> None:
    """Both choices have all 76."""
    text = changes.text()

    assert [2] * 76 == [text.count(f">{one}</option>") for one in reference.releases()]


def test_data_is_light() -> None:
    """What the page loads is half of what a page may weigh."""
    assert len(changes.data()) < 150_000
