"""What is written down of a run: JSON for machines, and the page that is made of it alone.

`python -m scripts.bench.report` makes docs/benchmarks.md, its drawing and the README's ratios again
from docs/benchmarks.json, or from another JSON, which is then kept there: build/bench/results.json.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from . import growth, plot
from .environments import ROOT, is_peer
from .goals import GOALS, Goal, Judged, judge
from .measured import Results, from_data, ratio, spread, to_data
from .table import amount, comparable, compared, kind_of, reached, times, title

DOCS: Final = ROOT / "docs"
JSON_PATH: Final = DOCS / "benchmarks.json"
README: Final = ROOT / "README.md"
BEGIN: Final = "<!-- from here on written by `python -m scripts.bench --write` -->\n"
END: Final = "<!-- up to here -->\n"
_QUOTED: Final = """\
 on the machine that [docs/benchmarks.md](docs/benchmarks.md) tells of, which has all that is \
measured and how to read it. A bound of ≤ is on what this client needs over what the other does, \
and one of ≥ on the opposite:
"""
_HEAD: Final = Path(__file__).with_name("report_head.md")


def data(
    results: Results,
    *,
    full: bool,
    date: str,
    machine: Mapping[str, Any],
    versions: Mapping[str, Mapping[str, str]],
) -> dict[str, Any]:
    """Return all of a run as JSON's values; *date* is the day of it, such as 2026-11-16."""
    return {
        "full": full,
        "date": date,
        "machine": dict(machine),
        "versions": {name: dict(one) for name, one in versions.items()},
        "measured": [to_data(one) for one in results],
    }


def encoded(found: Mapping[str, Any]) -> str:
    """Return JSON with a line for each thing measured, so that a change can be read."""
    measured = ",\n".join(f"    {json.dumps(one)}" for one in found["measured"])
    head = json.dumps({**found, "measured": []}, indent=2)
    return head.removesuffix("[]\n}") + f"[\n{measured}\n  ]\n}}\n"


def results_of(found: Mapping[str, Any]) -> Results:
    """Return what `data` was made of."""
    return Results(from_data(one) for one in found["measured"])


def judged_of(found: Mapping[str, Any]) -> list[Judged]:
    """Return what became of each goal."""
    results = results_of(found)
    return [judge(goal, results) for goal in GOALS]


def markdown(found: Mapping[str, Any]) -> str:
    """Return the page."""
    results = results_of(found)
    return "\n".join(
        [
            _HEAD.read_text("utf-8"),
            "## Goals\n",
            *_goals(judged_of(found), results),
            "",
            "![The same cases as a drawing](assets/benchmarks.svg)\n",
            *_lighter(results),
            "## Where this was measured\n",
            *_place(found),
            *_suites(results),
            *_growth(results),
            "",
        ]
    )


def drawing(found: Mapping[str, Any]) -> str:
    """Return the SVG of the cases that goals are about."""
    cases = [(goal.suite, goal.case, goal.unit) for goal in GOALS]
    return plot.svg(plot.groups(results_of(found), cases))


def with_ratios(readme: str, found: Mapping[str, Any]) -> str:
    """Return the README with the ratios of a run between its two marks.

    Raises:
        ValueError: The marks are not there, once each.
    """
    pattern = f"(?s){re.escape(BEGIN)}.*?{re.escape(END)}"
    if len(re.findall(pattern, readme)) != 1:
        raise ValueError(f"the README must have {BEGIN!r} once, and {END!r} after it")
    quoted = [one for one in judged_of(found) if one.goal.quoted]
    lines = [
        f"What {_run(found)} gave{_QUOTED}",
        "| | Goal | Reached |",
        "|---|---|---|",
        *(f"| {one.goal.text} | {one.goal.bound} | {_reached(one)} |" for one in quoted),
    ]
    table = "\n".join(["", *lines, "", ""])
    return re.sub(pattern, lambda _: f"{BEGIN}{table}{END}", readme)


def write(found: Mapping[str, Any], json_path: Path, assets: Path) -> None:
    """Write the JSON, the page beside it, and the drawing into *assets*."""
    json_path.write_text(encoded(found), "utf-8")
    json_path.with_name("benchmarks.md").write_text(markdown(found), "utf-8")
    (assets / "benchmarks.svg").write_text(drawing(found), "utf-8")


def publish(found: Mapping[str, Any]) -> None:
    """Write what is committed of a run: the page and its parts in docs, the ratios in README.md."""
    write(found, JSON_PATH, DOCS / "assets")
    README.write_text(with_ratios(README.read_text("utf-8"), found), "utf-8")


def _goals(judged: list[Judged], results: Results) -> Iterator[str]:
    yield "| Goal | What is divided | Bound | Reached | Spread | Turns | |"
    yield "|---|---|---|---|---|--:|---|"
    for one in judged:
        goal, value = one.goal, one.value
        whole = value is None or goal.denominator is None or value.low == value.high
        spread_of = "" if value is None or whole else f"{times(value.low)} to {times(value.high)}"
        count = results.turns(goal.suite, goal.case, goal.unit) if value else ""
        verdict = "held" if one.held else "**not held**" if one.measured else ""
        cells = [goal.text, _sides(goal), goal.bound, _value(one), spread_of, count, verdict]
        yield f"| {' | '.join(map(str, cells))} |"
    for one in judged:
        if one.measured and not one.held and one.goal.limit:
            yield f"\nNot held: {one.goal.text}. {one.goal.limit}"


def _sides(goal: Goal) -> str:
    """Return what is divided by what, or what is bounded itself, and by which clock."""
    names = [title(name) for name in (goal.numerator, goal.denominator) if name]
    kind = kind_of(goal.unit)
    return f"{' ÷ '.join(names)}{f', {kind}' if kind else ''}"


def _reached(one: Judged) -> str:
    return f"{_value(one)}, not held" if one.measured and not one.held else _value(one)


def _value(one: Judged) -> str:
    if one.value is None:
        return f"{one.failure}"
    return reached(one.goal, one.value.median)


def _lighter(results: Results) -> Iterator[str]:
    """Yield in which cases another client needs less than we do; nothing if in none."""
    rows: list[str] = []
    for one in results:
        ours = results.find(one.suite, one.case, "ours", one.unit)
        if ours and is_peer(one.contestant) and comparable(one, ours):
            found = ratio(one, ours).median
            case = ", ".join(filter(None, [one.case, kind_of(one.unit)]))
            if found < 1:
                rows.append(f"| {case} | {title(one.contestant)} | {times(found)} |")
    if rows:
        yield "## Where another client needs less\n"
        yield "Every case in which one does, from the tables below; floors are no clients.\n"
        yield "| | Client | |\n|---|---|---|"
        yield from [*rows, ""]


def _run(found: Mapping[str, Any]) -> str:
    return "`make bench-full`" if found["full"] else "`make bench`"


def _place(found: Mapping[str, Any]) -> Iterator[str]:
    facts = found["machine"]
    yield (
        f"{facts['processor']}, {facts['cores']} cores, {facts['memory_gb']} GB, "
        f"{facts['system']} on {facts['architecture']}, {facts['python']}; in the minute before, "
        f"{facts['load']} other programs were running on average.\n"
    )
    yield f"It was {_run(found)}, on {found['date']}.\n"
    yield "| | Versions |"
    yield "|---|---|"
    for name, versions in found["versions"].items():
        listed = ", ".join(f"{one} {version}" for one, version in versions.items())
        yield f"| {title(name)} | {listed} |"
    yield ""


def _suites(results: Results) -> Iterator[str]:
    """Yield a table for each suite and clock: a row for each case, a column for each contestant."""
    tables: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for suite, case, unit in results.cases():
        tables.setdefault((suite, kind_of(unit)), []).append((case, unit))
    for (suite, kind), cases in tables.items():
        measured = [one for case, unit in cases for one in results.of(suite, case, unit)]
        names = list(dict.fromkeys(one.contestant for one in measured))
        yield f"## {suite.capitalize()}{f', {kind}' if kind else ''}\n"
        yield f"| | Turns | {' | '.join(title(name) for name in names)} |"
        yield f"|---|--:{'|---' * len(names)}|"
        for case, unit in cases:
            cells = [_cell(results, suite, case, name, unit) for name in names]
            yield f"| {case} | {results.turns(suite, case, unit)} | {' | '.join(cells)} |"
        yield ""


def _cell(results: Results, suite: str, case: str, name: str, unit: str) -> str:
    one = results.find(suite, case, name, unit)
    if one is None:
        return ""
    if one.failure is not None:
        return f"cannot run: {one.failure.replace('|', ' ')}"
    compared_to_ours = compared(one, results)
    value = amount(spread(one.values).median, unit)
    return f"{value}<br>{compared_to_ours}" if compared_to_ours else value


def _growth(results: Results) -> Iterator[str]:
    rows = list(growth.rows(results))
    if not rows:
        return
    yield "## Growth of reading\n"
    yield "CPU time for one item, in microseconds: where it stays the same, cost grows linearly."
    yield "An item of 10,000 costs more than one of 100 for three reasons: Python's garbage"
    yield "collector has more to look at, no cache of the processor holds the memory, and the"
    yield "kernel hands that out page by page, which is about a fifth of the time here. `gc off` is"
    yield "reading while the first rests. Readers that make only dicts pay for all three, too.\n"
    yield f"| | |{'|'.join(f' {size:,} ' for size in rows[0].by_size)}|"
    yield f"|---|---{'|--:' * len(rows[0].by_size)}|"
    for row in rows:
        values = " | ".join(f"{value * 1e6:.2f}" for value in row.by_size.values())
        yield f"| {row.kind} | {title(row.contestant)} | {values} |"


def main(path: str = "") -> None:
    """Make what is committed from the JSON at *path*, or from what is committed already."""
    publish(json.loads((Path(path) if path else JSON_PATH).read_bytes()))


if __name__ == "__main__":
    main(*sys.argv[1:])
