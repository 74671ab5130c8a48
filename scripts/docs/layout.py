"""How a script of the documentation is laid out: as ruff does it."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDTH: Final = 92


class Place(NamedTuple):
    """An Airflow that examples speak to.

    Attributes:
        root: Its URL.
        client: What stands behind the name of the client in Python.
        header: What cURL sends as Authorization, with the part to be filled in; "" for nothing.
        auth: Class of the credentials in Python, if any.
        made: The line that makes them.
    """

    root: str
    client: str
    header: str = ""
    auth: str = ""
    made: str = ""


SOFTWARE: Final = Place(
    "https://deployments.example.com/galactic-stars-1234/airflow",
    '.software("example.com", "galactic-stars-1234", auth=key)',
    "<API-KEY>",
    "ApiKey",
    'key = ApiKey(os.environ["AIRFLOW_API_KEY"])',
)
"""A Deployment on Astronomer Software."""
OWN: Final = Place(
    "http://localhost:8080",
    '("http://localhost:8080", auth=login)',
    "Bearer <TOKEN>",
    "Login",
    'login = Login("admin", os.environ["AIRFLOW_PASSWORD"])',
)
"""An Airflow 3 that people run themselves."""
NOBODY: Final = Place(OWN.root, f'("{OWN.root}")')
"""The same, for who has no token yet."""


def script(
    lines: Sequence[str],
    imports: Iterable[str],
    place: Place = SOFTWARE,
    *,
    is_async: bool = False,
) -> str:
    """Return a script that makes a client called `airflow`, and does *lines* with it.

    Args:
        lines: Indented by four spaces; a line may be several.
        imports: Lines of import that these need.
        place: The Airflow that it is a client of.
        is_async: Whether they await.
    """
    client = "AsyncAirflow" if is_async else "Airflow"
    ours = ", ".join(filter(None, [client, place.auth]))
    needed = {*imports, f"from airflow_rest import {ours}"}
    standard = {one for one in needed if re.match(r"from (datetime|uuid) ", one)}
    plain = ["import asyncio"] * is_async + ["import os"] * bool(place.made)
    body = [
        *filter(None, [place.made]),
        f"{'async ' if is_async else ''}with {client}{place.client} as airflow:",
        *(part for line in lines for part in line.split("\n")),
    ]
    if is_async:
        inside = [f"    {line}" for line in body]
        body = ["", "async def main() -> None:", *inside, "", "", "asyncio.run(main())"]
    head = [[*plain, *sorted(standard)], [*merged(needed - standard)]]
    return "\n".join([*(one for part in head if part for one in (*part, "")), *body, ""])


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
