"""The tables of arguments and fields, and the strip of releases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import UNSET, json

from airflow_rest.reference import Field, Was
from scripts.docs.facts import linked, minors, presence
from scripts.docs.markup import code, prose, releases, span, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from airflow_rest.reference import Operation, Part, Reference, Value

_UNPROMISED: Final = (
    "<p>Airflow promises none of these fields: one that is left out is <code>UNSET</code>.</p>"
)


def parts(
    label: str, found: Iterable[Part], reference: Reference, address: str, *, answered: bool = False
) -> str:
    """Return the table of arguments or fields.

    Args:
        label: What it is a table of.
        found: The arguments or fields.
        reference: Of the API.
        address: Of the page that it is for.
        answered: Whether they are fields of an answer, of which those that are required are the
            rule and need no word.
    """
    found = list(found)
    # Where nothing is promised, as in all of Airflow 2, it is said once.
    promised = not answered or any(one.required or one.requirements for one in found)
    rows = [
        (
            _name(one, answered=answered, promised=promised),
            _type(one, reference, address),
            prose(one.description),
        )
        for one in found
    ]
    heads = ("Name", "Type and default", "What it is")
    if not any(about for _, _, about in rows):  # nobody described any of them
        made = table(label, heads[:2], [row[:2] for row in rows])
    else:
        made = table(label, heads, rows)
    return made if promised else f"{_UNPROMISED}\n{made}"


def _name(part: Part, *, answered: bool, promised: bool) -> str:
    lines = [code(part.name)]
    if part.python != part.name:
        lines.append(f'<span class="quiet">in Python {code(part.python)}</span>')
    if not answered:
        lines.append(_label("required", "required", part.requirements, always=part.required))
    elif promised:
        rare = [Was(not one.value, one.since, one.until) for one in part.requirements]
        lines.append(_label("quiet", "not always there", rare, always=not part.required))
    if isinstance(part, Field):
        lines.append(_label("quiet", "answered only", part.restrictions, always=part.read_only))
    if part.deprecated:
        lines.append('<span class="span until">deprecated</span>')
    lines.append(span(part.since, part.until))
    return " ".join(filter(None, lines))


def _label(kind: str, said: str, found: Sequence[Was[bool]], *, always: bool) -> str:
    """Return what is said, with its releases as they are *found*; "" if it never holds."""
    when = [_during(one) for one in found if one.value]
    if not when and (found or not always):
        return ""
    return f'<span class="{kind}">{" ".join([said, ", ".join(when)]).strip()}</span>'


def _during(was: Was[Any]) -> str:
    return releases(was.since, was.until)


def _type(part: Part, reference: Reference, address: str) -> str:
    lines = [linked(part.type, reference, address)]
    # The union of all releases is what the client takes; here is what each of them does.
    lines += [f"<br>{linked(was.value, reference, address)} {_during(was)}" for was in part.types]
    if part.defaults:
        for was in part.defaults:
            told = "no default" if was.value is None else f"default {_json(was.value)}"
            lines.append(f'<br><span class="quiet">{told} {_during(was)}</span>')
    elif part.default is not UNSET:
        lines.append(f'<br><span class="quiet">default {_json(part.default)}</span>')
    return "".join(lines) + values(part.values)


def _json(value: object) -> str:
    return code(json.encode(value).decode())


def values(found: Iterable[Value]) -> str:
    """Return the values of an enum, each with the releases that have it."""
    items = [f"<li>{code(one.name)} {span(one.since, one.until)}</li>" for one in found]
    return f'<ul class="values" aria-label="Values">{"".join(items)}</ul>' if items else ""


def strip(operation: Operation) -> str:
    """Return which minor releases of Airflow have an operation, those of its API alone."""
    items = []
    for minor in minors():
        state = presence(operation, minor)
        ours = operation.api == minor.api or state == "option"
        if not ours and operation.api in {"v1", "v2"}:
            continue
        words = {"no": "not in ", "yes": "", "option": ""}.get(state, "")
        kind = state if state in {"no", "yes"} else "part"
        told = minor.name if state in {"no", "yes", "option"} else state
        hidden = f'<span class="hidden">{words}</span>' if words else ""
        items.append(f'<li class="{kind}">{hidden}{told}</li>')
    return f'<ul class="releases" aria-label="Releases">{"".join(items)}</ul>'
