"""What pages show, compared with what came of it: what is printed, what a server is asked."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from tests.docs.pages import says

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.docs.answering import Call
    from tests.docs.pages import Block

_RUN: Final = re.compile(r"(?<=/dagRuns/)manual__[^/]+")
_DATES: Final = {"execution_date", "logical_date"}
# What `trigger` adds, so that there is one run whatever happens; and how lists are read in pages.
_ADDED: Final = {"dag_run_id", "run_id", "logical_date"}
_PAGING: Final = {"limit", "offset"}


def unlike(block: Block, output: str | None, printed: Sequence[tuple[int, str]]) -> list[str]:
    """Return where a block printed something else than its page shows.

    Args:
        block: The block, with remarks behind its prints.
        output: What the page shows as the output of the other lines, if it does.
        printed: Line and text of each print.
    """
    wrong = []
    for line, remark in block.remarks.items():
        texts = [text for at, text in printed if at == line]
        if not texts or not all(says(remark, text) for text in texts):
            wrong.append(f"line {line} shows {remark!r} and printed {texts}")
    whole = "".join(f"{text}\n" for at, text in printed if at not in block.remarks)
    if output is not None and not says(output, whole):
        wrong.append(f"line {block.line} shows {output!r} and printed {whole!r}")
    return wrong


def differences(old: Sequence[Call], new: Sequence[Call]) -> list[str]:
    """Return where *new* calls ask for something else than *old* ones.

    The ids and the date that only the new ones have make a trigger safe; how many items a page
    has is a matter of speed; a run has the id that it was triggered with; and a date means an
    instant, under either of its names.
    """
    asked, asking = (
        [(call.method, _RUN.sub("…", call.path)) for call in calls] for calls in (old, new)
    )
    if asked != asking:
        return [f"{asked} became {asking}"]
    return [
        f"{before} became {after}"
        for before, after in zip(old, new, strict=True)
        if not (_is_like(before.query, after.query, _PAGING))
        or not _is_like(before.body or {}, after.body or {}, _ADDED)
    ]


def _is_like(old: Any, new: Any, added: set[str]) -> bool:
    before, after = _meaning(old), _meaning(new)
    return before == {
        name: value for name, value in after.items() if name in before or name not in added
    }


def _meaning(given: Any) -> dict[str, Any]:
    """Return names and values, each date as an instant under one name."""
    return {
        "logical_date" if name in _DATES else name: _instant(value) if name in _DATES else value
        for name, value in given.items()
    }


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=at.tzinfo or UTC)
