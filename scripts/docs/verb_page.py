"""The page of the verbs: what each does, takes, and asks of each release."""

from __future__ import annotations

import inspect
import re
import sys
from typing import TYPE_CHECKING, Any, Final

from airflow_rest import Airflow
from airflow_rest import reference as ref
from scripts.docs.facts import from_page, minors, operation_at
from scripts.docs.layout import bracketed
from scripts.docs.markup import block, code, escaped, page, prose, table
from scripts.docs.verbs import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from airflow_rest.reference import Asked

ADDRESS: Final = "verbs/"
_SECTION: Final = re.compile(r"^(Args|Returns|Raises):\n((?:    .*\n|\n)+)", re.MULTILINE)
_ENTRY: Final = re.compile(r"^    (\S[^:]*): (.*(?:\n     .*)*)", re.MULTILINE)
# What a verb does in a release that its first row does not reach, where it does something.
_BEFORE: Final = {"wait": "The run is asked for again and again, as <code>dag_run</code> does."}
_WAYS_IN: Final = (
    '<p class="quiet">This is an Airflow on Astronomer Software. On Astro or your own machine '
    'another line makes the client, and the rest stays: <a href="../guides/quickstart/">install '
    'it, and make one</a>, <a href="../guides/auth/">sign in otherwise</a>.</p>'
)
_GUIDES: Final = {
    "trigger": ("triggering", "Triggering safely"),
    "wait": ("logs-and-waiting", "Waiting, logs"),
    "clear": ("clearing", "Clearing a failed task"),
    "logs": ("logs-and-waiting", "Waiting, logs"),
    "dag_run": ("dates", "Dates"),
    "dag_runs": ("pages", "Lists, pages and bulk"),
}


def pages() -> Iterable[tuple[str, str]]:
    """Yield the page."""
    yield ADDRESS, _text()


def files() -> Iterable[tuple[str, bytes]]:
    """Yield nothing: the page is all there is."""
    return ()


def _text() -> str:
    about = (
        "<p>A verb is a method of <code>Airflow</code> and of <code>AsyncAirflow</code> that does "
        "the same on every release: it asks for what the server's own release has. What 1.10 has "
        "nothing of raises <code>UnsupportedError</code> there, before anything is sent. "
        '<a href="../guides/async/">Async</a>, each is awaited, and lists and logs are read with '
        "<code>async for</code>. Every other operation is called by "
        '<code>airflow.call</code>: <a href="../operations/">all of them</a>.</p>'
    )
    rows = [
        (f'<a href="#{name}">{code(name)}</a>', escaped(verb.task)) for name, verb in VERBS.items()
    ]
    parts = [about, table("Verbs", ("Verb", "You want to"), rows)]
    for name in VERBS:
        parts += _verb(name)
    return page(
        "Verbs",
        parts,
        kind="verbs",
        description="Trigger, wait, clear, read logs: the same call on Airflow 1.10, 2 and 3.",
    )


def _verb(name: str) -> Iterable[str]:
    method = getattr(Airflow, name)
    sections = dict(_SECTION.findall(doc_of(method)))
    yield f"## {name} {{#{name}}}"
    yield f"<div>{prose(_SECTION.sub('', doc_of(method)))}</div>"
    yield block(VERBS[name].text(), "python")
    yield _WAYS_IN
    yield "<h3>Arguments and answer</h3>"
    yield block(signature(name), "python")
    arguments = [*_entries(sections.get("Args", "")), *_filtered(method)]
    if arguments:
        yield table(f"Arguments of {name}", ("Argument", "What it is"), arguments)
    if "Returns" in sections:
        returned = " ".join(sections["Returns"].split())
        yield f"<div>{prose(f'What it returns: {returned[0].lower()}{returned[1:]}')}</div>"
    if errors := _entries(sections.get("Raises", "")):
        yield "<h3>Errors</h3>"
        yield table(f"Errors of {name}", ("Raises", "When"), errors)
    yield "<h3>What it asks of each release</h3>"
    yield table(f"Releases of {name}", ("Airflow", "It asks", "Which takes"), _releases(name))
    if name in _GUIDES:
        guide, title = _GUIDES[name]
        yield f'<p>More in the guide: <a href="../guides/{guide}/">{title}</a>.</p>'


def doc_of(method: object) -> str:
    """Return a docstring, of which every line has an end."""
    return f"{inspect.getdoc(method) or ''}\n"


def signature(name: str) -> str:
    """Return how a verb of `Airflow` is called, with its types."""
    found = inspect.signature(getattr(Airflow, name))
    parts = [str(one).replace("'", "") for one in found.parameters.values() if one.name != "self"]
    kinds = [one.kind for one in found.parameters.values() if one.name != "self"]
    if inspect.Parameter.KEYWORD_ONLY in kinds:
        parts.insert(kinds.index(inspect.Parameter.KEYWORD_ONLY), "*")
    face = type(inspect.getattr_static(Airflow, name)).__name__
    inner = re.sub(r"^\w+\[(.*)\]$", r"\1", str(found.return_annotation).strip("'"))
    answer = {"listing": f"Pages[{inner}]", "lines": "Iterator[str]"}.get(face, inner)
    return bracketed(f"airflow.{name}(", parts, f") -> {answer}") + "\n"


def reach(name: str) -> str:
    """Return on which releases a verb does something, in words: "every release from 2.0"."""
    first = ref.asked(name)[0].since
    everywhere = name in _BEFORE or first == minors()[0].name
    return "every release" if everywhere else f"every release from {first}"


def _entries(section: str) -> list[tuple[str, str]]:
    return [
        (code(name), prose(re.sub(r"\n\s+", " ", about)))
        for name, about in _ENTRY.findall(section)
        if not name.startswith("**")
    ]


def _filtered(method: Any) -> list[tuple[str, str]]:
    """Return the arguments that a listing takes as filters."""
    kinds = re.findall(r"Unpack\[(\w+)\]", str(inspect.signature(method)))
    found: list[tuple[str, str]] = []
    for kind in kinds:
        filters = getattr(sys.modules[method.__module__], kind)
        found += _entries(doc_of(filters).partition("Attributes:\n")[2])
    return found


def _releases(name: str) -> list[tuple[str, ...]]:
    asked = ref.asked(name)
    known = [one.name for one in minors()]
    made: list[tuple[str, ...]] = []
    if before := known[: known.index(asked[0].since)]:
        made.append((_range(before), _BEFORE.get(name, f"Raises {code('UnsupportedError')}."), ""))
    for one in asked:
        last = known.index(one.until) if one.until else len(known) - 1
        operation = one.operation
        href = from_page(ADDRESS, operation_at(operation))
        shown = f'<a href="{href}">{code(f"{operation.api}.{operation.id}")}</a>'
        made.append((_range(known[known.index(one.since) : last + 1]), shown, _takes(one)))
    return made


def _range(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]}&nbsp;to&nbsp;{names[-1]}"


def _takes(one: Asked) -> str:
    parts = []
    for name, target in one.arguments.items():
        wire = target.removeprefix("body.")
        parts.append(code(wire) if wire == name else f"{code(wire)} for {code(name)}")
    told = ", ".join(parts) or ("" if one.filtered else "nothing")
    here = ", ".join(code(name) for name in one.filtered)
    filtered = f"<p>The client itself filters by {here}.</p>" if here else ""
    return told + filtered
