"""What is committed of a run: run `python -m scripts.bench.report` if one of these fails."""

import json

from scripts.bench import report

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


def test_every_goal_was_measured() -> None:
    """A run that could not measure a goal is not what people are shown."""
    failures = {one.goal.text: one.failure for one in report.judged_of(RUN) if one.value is None}

    assert {} == failures
