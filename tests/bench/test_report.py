import json
import xml.etree.ElementTree as ET
from typing import Any

from scripts.bench import growth, plot, report
from scripts.bench.goals import GOALS
from scripts.bench.measured import COUNT, CPU, Measured, Results, Spread
from scripts.bench.suites import reading

MACHINE = {
    "system": "Linux",
    "architecture": "x86_64",
    "processor": "A processor",
    "cores": 2,
    "memory_gb": 8.0,
    "python": "CPython 3.11.7",
    "load": 0.5,
}
CASE = reading.case("v2", "task_instances", 10_000)
OURS = Measured(reading.SUITE, CASE, "ours", CPU, (0.05, 0.06, 0.05))
THEIRS = Measured(reading.SUITE, CASE, "official3", CPU, (0.4, 0.48, 0.5))
ORJSON = Measured(reading.SUITE, CASE, reading.ORJSON, CPU, (0.04, 0.05, 0.04))
ABSENT = Measured(reading.SUITE, CASE, "stock", CPU, failure="not installed: a | b")
HEAVY = Measured("weight", "distributions that it needs", "ours", COUNT, (11.0,))


def found(*measured: Measured) -> dict[str, Any]:
    """Return a run with what was measured, as it is after it was written and read."""
    told = report.data(
        Results(measured or (OURS, THEIRS, ORJSON, ABSENT, HEAVY)),
        full=True,
        date="2026-11-16",
        machine=MACHINE,
        versions={"ours": {"airflow-rest": "0.1.0"}},
    )
    read: dict[str, Any] = json.loads(report.encoded(told))
    return read


def test_json_has_a_line_for_each_thing_measured() -> None:
    """It is JSON, and what it says is what was measured."""
    text = report.encoded(found())

    assert 5 == sum(line.lstrip().startswith('{"suite"') for line in text.splitlines())
    assert [OURS, THEIRS, ORJSON, ABSENT, HEAVY] == list(report.results_of(json.loads(text)))


def test_page_has_a_row_for_each_goal() -> None:
    """Goals that hold, and those that were not measured, stand in the order of the goals."""
    page = report.markdown(found())
    goals = page.split("## Goals\n")[1].split("![")[0].strip().splitlines()[2:]

    assert [goal.text for goal in GOALS] == [line.split(" | ")[0][2:] for line in goals]
    assert (
        "| reading 10,000 task instances, against apache-airflow-client 3.3.2 |"
        " apache-airflow-client 3.3.2 ÷ airflow-rest, CPU | ≥ 8× | 8.00× |"
        " 8.00× to 10.0× | 3 | held |" in goals
    )


def test_goal_that_was_not_in_the_run_is_shown_as_such() -> None:
    """It is neither held nor not; one whose contestant could not run is not held."""
    failed = Measured(reading.SUITE, CASE, "official3", CPU, failure="not installed: a")
    goals = report.markdown(found(OURS, failed)).split("## Goals\n")[1].splitlines()

    assert goals[3].endswith(" CPU | ≤ 1.5× | not measured |  |  |  |")
    assert 1 == sum("official3: not installed: a |  |  | **not held** |" in one for one in goals)


def test_readme_tells_of_each_goal_what_was_reached() -> None:
    """It says where that is not the goal, and what was not measured."""
    quoted = report.with_ratios(f"{report.BEGIN}{report.END}", found()).splitlines()

    assert [
        "against apache-airflow-client 3.3.2 | ≥ 8× | 8.00× |",
        "against apache-airflow-client 2.10.0 | ≥ 50× | not measured |",
        "against orjson.loads | ≤ 1.2× | 1.25×, not held |",
    ] == [line[line.index("against") :] for line in quoted if line.startswith("| reading")]


def test_page_says_where_others_need_less() -> None:
    """Each case in which another client does, with its ratio; floors are none."""
    lean = Measured("calling", "a call", "official3", CPU, (0.5,))
    ours = Measured("calling", "a call", "ours", CPU, (1.0,))
    floor = Measured("calling", "a call", "httpx and json.loads", CPU, (0.4,))
    title = "## Where another client needs less\n"

    page = report.markdown(found(ours, lean, floor))
    rows = page.split(title)[1].split("##")[0].strip().splitlines()[4:]

    assert ["| a call, CPU | apache-airflow-client 3.3.2 | 0.50× |"] == rows
    assert title not in report.markdown(found(OURS, THEIRS, ORJSON))


def test_page_has_the_machine_and_the_versions() -> None:
    """What a reader needs to compare: the processor, the Python, what was installed."""
    page = report.markdown(found())

    assert "A processor, 2 cores, 8.0 GB, Linux on x86_64, CPython 3.11.7;" in page
    assert "| airflow-rest | airflow-rest 0.1.0 |" in page


def test_page_has_a_table_for_each_suite() -> None:
    """A cell has the median, and the ratio with its spread; a failure breaks no table."""
    lines = report.markdown(found()).splitlines()

    assert (
        f"| {CASE} | 3 | 50.0 ms | 480 ms<br>8.00× (8.00× to 10.0×) |"
        " 40.0 ms<br>0.80× (0.80× to 0.83×) | cannot run: not installed: a   b |"
    ) in lines
    assert "| distributions that it needs | 1 | 11 |" in lines


def test_growth_is_the_cost_of_one_item() -> None:
    """A hundred in 1 ms and ten thousand in 0.1 s cost the same 10 µs each."""
    sizes = dict(zip(reading.SIZES, (0.001, 0.01, 0.1), strict=True))
    measured = [
        Measured(reading.SUITE, reading.case("v1", "dags", size), "ours", CPU, (taken,))
        for size, taken in sizes.items()
    ]

    [row] = growth.rows(Results(measured))

    assert ("dags, v1", "ours") == (row.kind, row.contestant)
    assert [10.0, 10.0, 10.0] == [round(value * 1e6, 6) for value in row.by_size.values()]
    assert "| dags, v1 | airflow-rest | 10.00 | 10.00 | 10.00 |" in report.markdown(
        found(*measured)
    )


def test_growth_needs_all_sizes() -> None:
    """What was measured in one size alone says nothing of growth."""
    assert [] == list(growth.rows(Results([OURS])))


def test_readme_has_the_ratios_between_its_marks() -> None:
    """What stands before and after the marks stays, and writing twice changes nothing."""
    readme = f"before\n{report.BEGIN}old\n{report.END}after\n"
    once = report.with_ratios(readme, found())

    assert once.startswith(f"before\n{report.BEGIN}\nWhat `make bench-full` gave on the machine")
    assert "\n\n| | Goal | Reached |\n" in once
    assert once.endswith(f"\n\n{report.END}after\n")
    assert "old" not in once
    assert once == report.with_ratios(once, found())


def test_drawing_has_each_other_contestant_of_a_goals_case() -> None:
    """It is XML; a name and a ratio stand for each, and what failed is left out."""
    root = ET.fromstring(report.drawing(found()))  # noqa: S314 - our own writing
    texts = [one.text for one in root.iter("{http://www.w3.org/2000/svg}text")]

    assert f"{CASE}: 50.0 ms CPU" in texts
    assert ["apache-airflow-client 3.3.2", "8.00×", "orjson.loads", "0.80×"] == texts[-4:]


def test_drawing_is_readable_in_light_and_dark() -> None:
    """Each colour that the light style sets on a class is set again for dark."""
    style = report.drawing(found()).split("<style>")[1].split("</style>")[0]
    light, dark = style.split("@media (prefers-color-scheme: dark)")
    coloured = {line.split()[0] for line in light.splitlines() if "#" in line}

    assert coloured == {line.split()[0] for line in dark.splitlines() if "#" in line}


def test_scale_is_logarithmic_and_holds_all() -> None:
    """From a tick below the least to one above the most; equal factors are equal distances."""
    scale = plot.Scale.over([0.7, 9.0])

    assert (0.5, 10) == (scale.low, scale.high)
    assert round(scale.at(2) - scale.at(1)) == round(scale.at(8) - scale.at(4))


def test_groups_leave_out_what_cannot_be_compared() -> None:
    """A case in which we, or all the others, have no values is not drawn."""
    place = (reading.SUITE, CASE, CPU)

    assert [] == plot.groups(Results([THEIRS]), [place])
    assert [] == plot.groups(Results([OURS, ABSENT]), [place])
    assert [("apache-airflow-client 3.3.2", Spread(8.0, 8.0, 10.0))] == [
        row for group in plot.groups(Results([OURS, THEIRS]), [place]) for row in group.rows
    ]


def test_growth_on_screen_has_a_line_for_each_row() -> None:
    """After one that says which sizes the columns are."""
    sizes = zip(reading.SIZES, (0.001, 0.01, 0.2), strict=True)
    measured = [
        Measured(reading.SUITE, reading.case("v2", "dags", size), reading.JSON, CPU, (taken,))
        for size, taken in sizes
    ]

    assert [
        "growth of reading: µs CPU for one item of 100, 1000, 10000",
        "  dags, v2                json.loads               10.00   10.00   20.00",
    ] == list(growth.lines(Results(measured)))
