import pytest

from scripts.bench.promises import Promise

FASTER = Promise("times faster than theirs", "theirs", "ours", at_least=8)
IMPORT = Promise("times as long as httpx", "ours", "httpx", at_most=1.6)


@pytest.mark.parametrize(
    ("promise", "seconds", "held"),
    [
        (FASTER, {"theirs": 0.8, "ours": 0.1}, True),
        (FASTER, {"theirs": 0.79, "ours": 0.1}, False),
        (IMPORT, {"ours": 0.08, "httpx": 0.05}, True),
        (IMPORT, {"ours": 0.081, "httpx": 0.05}, False),
    ],
)
def test_bound_belongs_to_the_promise(
    promise: Promise, seconds: dict[str, float], held: bool
) -> None:
    """A ratio that is exactly the bound is held, and one beyond it is not."""
    assert held is promise.is_held(seconds)


def test_line_of_a_broken_promise() -> None:
    """The line says so first, then the ratio."""
    line = IMPORT.line({"ours": 0.1, "httpx": 0.05})

    assert "BROKEN    2.00  times as long as httpx" == line
