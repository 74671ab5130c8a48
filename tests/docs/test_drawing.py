"""The picture of the demo, held against what the demo printed, and that against its story."""

from __future__ import annotations

import json
import re
from datetime import datetime
from xml.etree import ElementTree

import pytest

from scripts.demo.choice import DEFAULT
from scripts.demo.story import story
from scripts.demo.tour import ANSWER, CONF, Findings, complaints
from scripts.docs.drawing import COLOURS, DRAWN, PRINTED, draw
from scripts.servers.configuration import Address
from scripts.servers.releases import parse
from tests.docs.pages import ROOT

KEPT = PRINTED.read_text("utf-8")
SVG = "{http://www.w3.org/2000/svg}"


def test_picture_is_of_the_kept_output() -> None:
    """It is what its script makes: run `python -m scripts.docs.drawing` if this fails."""
    assert draw(KEPT) == DRAWN.read_text("utf-8")


def test_kept_output_is_what_the_demo_tells() -> None:
    """The demo's story of what it saw has these lines: run `make demo` again if this fails."""
    [port, version] = re.findall(r"at http://127\.0\.0\.1:(\d+), found Airflow ([\d.]+)", KEPT)[0]
    [(waited, states)] = re.findall(r"waited +([\d.]+) s: (.*)", KEPT)
    [(free, slots)] = re.findall(r"default_pool, (\d+) of (\d+) slots open", KEPT)
    [(date, conf)] = re.findall(r"date ([\d: +-]+), conf (.*)", KEPT)
    [answer] = re.findall(r"answer +(\{.*\}), which", KEPT)
    [run_id] = re.findall(r" run (manual__\S+)", KEPT)
    found = Findings(
        version=version,
        run_id=run_id,
        conf=json.loads(conf),
        logical_date=datetime.fromisoformat(date),
        states=tuple(states.split(" > ")),
        waited_s=float(waited),
        pools={"default_pool": (int(free), int(slots))},
        answer=json.loads(answer),
    )

    assert (CONF, ANSWER) == (found.conf, found.answer)
    assert [] == complaints(found, parse(DEFAULT))
    assert "\n".join(story(found, Address(int(port), "", "/api/v2"))) in KEPT
    assert KEPT.splitlines()[-1].startswith(f"demo passed: all of it held on Airflow {DEFAULT}, in")


def test_all_of_it_is_there_to_read() -> None:
    """Each line's words stand in the picture, in order and within its edges."""
    picture = ElementTree.fromstring(DRAWN.read_text("utf-8"))  # noqa: S314 - our own drawing
    lines: dict[str, list[str]] = {}
    for piece in picture.iter(f"{SVG}text"):
        lines.setdefault(piece.attrib["y"], []).append(piece.text or "")
        right = float(piece.attrib["x"]) + float(piece.attrib["textLength"])
        assert right < float(picture.attrib["width"])
    words = [" ".join(pieces).split() for pieces in lines.values()]

    assert [["$", "make", "demo"], *(line.split() for line in KEPT.splitlines() if line)] == words


def luminance(colour: str) -> float:
    """Return how light a colour is, from 0 to 1, as WCAG reckons it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", ["text", "quiet", "accent", "good"])
def test_text_can_be_read(scheme: str, kind: str) -> None:
    """Each colour of text has a contrast of 4.5 at least on its ground."""
    dark, light = sorted(luminance(COLOURS[scheme][name]) for name in (kind, "ground"))

    assert (light + 0.05) / (dark + 0.05) >= 4.5


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_picture_is_shown(page: str) -> None:
    """The front pages have it, and say what is in it."""
    text = (ROOT / page).read_text("utf-8")
    [(about, file)] = re.findall(r"!\[([^]]+)\]\(([^)]+)\)", text)

    assert len(about) > 40
    assert (ROOT / page).parent.joinpath(file).resolve() == DRAWN
