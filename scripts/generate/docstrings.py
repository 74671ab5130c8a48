"""The words of the generated docstrings: what a field or endpoint is, and since when."""

from __future__ import annotations

import html
import re
import textwrap
from typing import TYPE_CHECKING

from openapi_python_client.strings import safe_for_docstring

from scripts.generate.annotations import attribute

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import EnumProperty, ModelProperty
    from openapi_python_client.parser.properties.protocol import PropertyProtocol
    from openapi_python_client.schema.untrusted_string import UntrustedString

    from scripts.generate.facts import OperationFacts, Range

_WIDTH = 96


def spoken(range_: Range) -> str:
    """Return "since 2.4.0", "until 3.0.6" or both."""
    return ", ".join(f"{key} {value}" for key, value in range_.items())


def note(name: str, prop: PropertyProtocol, ranges: Mapping[str, Range]) -> str:
    """Return `name: what it is (since 2.4.0)`, or "" where the type says everything.

    Args:
        name: As it is written in Python.
        prop: Argument or field.
        ranges: Releases, by the name that goes out.
    """
    words = _one_paragraph(_safe(prop.description))
    if range_ := ranges.get(prop.name.get_untrusted_value()):
        words = f"{words} ({spoken(range_)})".strip()
    return f"{name}: {words}" if words else ""


def endpoint(endpoint: Endpoint, facts: OperationFacts, answer: str) -> str:
    """Return the docstring of `sync`: what it does, its arguments, what it raises and returns."""
    summary = _one_paragraph(_safe(endpoint.summary))
    if summary.lower().replace(" ", "_") == str(endpoint.name):
        summary = ""  # FastAPI's default: the name of the function once more
    blocks = [*_paragraphs(summary), *_paragraphs(_safe(endpoint.description))]
    if facts.availability:
        blocks.append(f"Airflow {spoken(facts.availability)}.")
    parameters = endpoint.list_all_parameters()
    notes = [note(str(one.python_name), one, facts.arguments) for one in parameters]
    blocks += _section("Args", notes)
    statuses = " or ".join(map(str, facts.statuses))
    raises = (
        f"ApiError: The server answered with another status than {statuses}.",
        "DecodeError: The answer is not the JSON that was promised.",
        "InvalidInputError: An argument cannot be sent; nothing went out.",
        "UnreachableError: There is no connection; nothing went out.",
        "LostAnswerError: The request went out, and no whole answer came.",
    )
    blocks += _section("Raises", raises)
    if answer != "None":
        blocks.append(f"Returns:\n    {answer}")
    return _docstring(blocks, f"{endpoint.method.upper()} {safe_for_docstring(endpoint.path)}.")


def model(
    model: ModelProperty,
    own: Range,
    properties: Iterable[PropertyProtocol],
    fields: Mapping[str, Range],
) -> str:
    """Return the docstring of a model: what it is, since when, and what its fields mean."""
    blocks = _paragraphs(_safe(model.description))
    if own:
        blocks.append(f"Airflow {spoken(own)}.")
    blocks += _section("Attributes", [note(attribute(prop), prop, fields) for prop in properties])
    return _docstring(blocks, f"{model.class_info.name} as the published specs have it.")


def enum(enum: EnumProperty, own: Range, values: Mapping[str, Range]) -> str:
    """Return the docstring of an enum: what it is, since when, and which values came or went."""
    blocks = _paragraphs(_safe(enum.description))
    if own:
        blocks.append(f"Airflow {spoken(own)}.")
    if values:
        lines = [f"- `{safe_for_docstring(key)}`: {spoken(values[key])}" for key in sorted(values)]
        blocks.append("\n".join(lines))
    return _docstring(
        blocks, "The values that the published specs name; any other is kept as it came."
    )


def _docstring(blocks: list[str], otherwise: str) -> str:
    """Return *blocks* below a first line of their own, indented for the body of a definition."""
    if not blocks or blocks[0].startswith(("Args:", "Attributes:", "Raises:", "Airflow ", "- ")):
        blocks = [otherwise, *blocks]
    first, *rest = blocks
    if "\n" not in first and not first.endswith((".", "!", "?", ":")):
        first += "."
    text = "\n\n".join([first, *rest])
    lines = text.splitlines()
    if len(lines) > 1:
        lines.append("")
    return "\n".join(f"    {line}".rstrip() for line in lines).strip(" ") + (
        "    " if len(lines) > 1 else ""
    )


def _section(title: str, notes: Iterable[str]) -> list[str]:
    items = "\n".join(_item(text) for text in notes if text)
    return [f"{title}:\n{items}"] if items else []


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of *text*, wrapped; the lines of a list stay lines."""
    return [
        "\n".join(
            textwrap.fill(line, _WIDTH - 4, subsequent_indent="  " if _is_item(line) else "")
            for line in _joined(paragraph.splitlines())
        )
        for paragraph in re.split(r"\n\s*\n", text.strip())
        if paragraph.strip()
    ]


def _safe(text: UntrustedString | None) -> str:
    """Return a published text as it may stand in a docstring; some have HTML's `&#58;` for `:`."""
    return safe_for_docstring(html.unescape(text.get_untrusted_value())) if text else ""


def _one_paragraph(text: str) -> str:
    return " ".join(text.split())


def _joined(lines: Iterable[str]) -> list[str]:
    """Return *lines* with the continuation of each sentence joined to it."""
    joined: list[str] = []
    for line in map(str.strip, lines):
        if joined and not _is_item(line):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _is_item(line: str) -> bool:
    return line.startswith(("- ", "* ", "+ "))


def _item(text: str) -> str:
    return textwrap.fill(text, _WIDTH - 4, initial_indent="    ", subsequent_indent="        ")
