"""What is committed of a run: run `python -m scripts.bench.report` if one of these fails."""

import json

from scripts.bench import report
from scripts.bench.goals import GOALS

RUN = json.loads(report.JSON_PATH.read_bytes())


def test_page_is_made_of_the_json() -> None:
    """docs/benchmarks.md says what docs/benchmarks.json does, and nothing else."""
    assert report.markdown(RUN) == (report.DOCS / "benchmarks.md").read_text("utf-8")


def test_drawing_is_made_of_the_json() -> None:
    """So does the drawing."""
    assert report.drawing(RUN) == (report.DOCS / "assets/benchmarks.svg").read_text("utf-8")


def test_readme_quotes_the_json() -> None:
    """The ratios in README.md are those of docs/benchmarks.json."""
    readme = report.README.read_text("utf-8")

    assert report.with_ratios(readme, RUN) == readme


def test_no_goal_could_not_be_measured() -> None:
    """What people are shown is no run in which a contestant of a goal could not run."""
    judged = [one for one in report.judged_of(RUN) if one.measured]

    assert {} == {one.goal.text: one.failure for one in judged if one.value is None}
    assert len(judged) > len(GOALS) // 2
