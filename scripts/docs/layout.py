"""How a script of the documentation is laid out: as ruff does it."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDTH: Final = 92
BASE_DOMAIN: Final = "example.com"
RELEASE_NAME: Final = "galactic-stars-1234"


def script(lines: Sequence[str], imports: Iterable[str], *, is_async: bool = False) -> str:
    """Return a script that makes a client called `airflow`, and does *lines* with it.

    Args:
        lines: Indented by four spaces; a line may be several.
        imports: Lines of import that these need.
        is_async: Whether they await.
    """
    client = "AsyncAirflow" if is_async else "Airflow"
    needed = {*imports, f"from airflow_rest import {client}, ApiKey"}
    standard = {one for one in needed if re.match(r"from (datetime|uuid) ", one)}
    plain = ["import asyncio", "import os"] if is_async else ["import os"]
    opening = f'{client}.software("{BASE_DOMAIN}", "{RELEASE_NAME}", auth=key)'
    body = [
        'key = ApiKey(os.environ["AIRFLOW_API_KEY"])',
        f"{'async ' if is_async else ''}with {opening} as airflow:",
        *(part for line in lines for part in line.split("\n")),
    ]
    if is_async:
        inside = [f"    {line}" for line in body]
        body = ["", "async def main() -> None:", *inside, "", "", "asyncio.run(main())"]
    head = [*plain, *sorted(standard), "", *merged(needed - standard), ""]
    return "\n".join([*head, *body, ""])


def merged(imports: Iterable[str]) -> list[str]:
    """Return lines of import in order, those of one module as one."""
    pairs = sorted(tuple(one.removeprefix("from ").split(" import ")) for one in imports)
    lines = []
    for module, group in groupby(pairs, key=lambda pair: pair[0]):
        names = sorted({name for _, text in group for name in text.split(", ")})
        line = f"from {module} import {', '.join(names)}"
        if len(line) > WIDTH:
            line = f"from {module} import (\n" + "".join(f"    {one},\n" for one in names) + ")"
        lines.append(line)
    return lines


def bracketed(begin: str, parts: Sequence[str], end: str, indent: str = "") -> str:
    """Return what stands in brackets on one line, or with a line for each part.

    Args:
        begin: The line up to the bracket that opens, without its indent.
        parts: Laid out for four more columns of indent.
        end: The bracket that closes.
        indent: Of the line.
    """
    line = f"{begin}{', '.join(parts)}{end}"
    if len(indent) + len(line) <= WIDTH and "\n" not in line:
        return line
    inner = "".join(f"{indent}    {part},\n" for part in parts)
    return f"{begin}\n{inner}{indent}{end}"
