"""The page of what changed between any two releases."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from airflow_rest import reference as ref
from scripts.docs.facts import from_page, minors, operation_at
from scripts.docs.histories import histories, packed
from scripts.docs.markup import code, escaped, page, table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from airflow_rest.reference import Change
    from scripts.docs.facts import Minor

ADDRESS: Final = "changes/"
DATA: Final = "assets/changes.json"
_KINDS: Final = {
    "operation": "operations",
    "argument": "arguments",
    "body": "fields sent",
    "answer": "fields answered",
    "value": "enum values",
}


def pages() -> Iterable[tuple[str, str]]:
    """Yield the page of changes: its address, and its text."""
    yield ADDRESS, text()


def files() -> Iterable[tuple[str, bytes]]:
    """Yield the histories that the page's script picks from: their address, and JSON."""
    yield DATA, data()


@cache
def data() -> bytes:
    """Return the histories of all releases, as JSON."""
    releases = ref.releases()
    return packed(releases, histories(releases))


def text() -> str:
    """Return the page."""
    count = len(ref.releases())
    about = (
        f"<p>Choose any two of {count} releases. What differs is computed from the documents that "
        "Airflow published with each of them: operations, arguments, fields and values of enums, "
        "those that came, those that went, and those that are of another type. From Airflow 2 to "
        "3, each operation is compared with the one that does the same.</p>"
    )
    call = code('airflow_rest.reference.changes("2.11", "3.0")')
    migrating = from_page(ADDRESS, "migrating/")
    other = (
        f'<p>The step from 2 to 3 in short, to print: <a href="{migrating}">from Airflow 2 to 3'
        f"</a>. In Python: {call}.</p>"
    )
    parts = [
        about,
        other,
        _form(),
        "<noscript><p>Choosing needs scripts; the table below does not.</p></noscript>",
        '<p id="count" role="status"></p>\n<ul class="counts"></ul>\n<div id="changes"></div>',
        "## Each minor release in brief {#brief}",
        _brief(),
    ]
    return page(
        "What changed",
        parts,
        description=f"Compare any two of {count} releases of Airflow's REST API: which operations, "
        "arguments, fields and values were added, removed, replaced or retyped.",
        kind="changes",
        scripts=["changes.js"],
    )


def _form() -> str:
    newest = minors()[-1].releases[-1]
    before = minors()[-2].releases[-1]
    kinds = "".join(f'<option value="{kind}">{name}</option>' for kind, name in _KINDS.items())
    return (
        '<form class="filters" hidden>\n'
        f'<label>From <select name="from">{_options(before)}</select></label>\n'
        f'<label>To <select name="to">{_options(newest)}</select></label>\n'
        '<label>Show <select name="kind"><option value="">everything</option>'
        f"{kinds}</select></label>\n"
        '<label class="grow">With the text <input name="text" type="search" '
        'placeholder="operation, model or field" autocomplete="off"></label>\n</form>'
    )


def _options(chosen: str) -> str:
    groups: dict[str, list[str]] = {}
    for release in reversed(ref.releases()):
        groups.setdefault(f"Airflow {release[0]}", []).append(release)
    return "".join(
        f'<optgroup label="{title}">'
        + "".join(f"<option{' selected' if one == chosen else ''}>{one}</option>" for one in found)
        + "</optgroup>"
        for title, found in groups.items()
    )


def _brief() -> str:
    """Return what each minor release changed, as a table."""
    rows = [
        _step(older, newer)
        for older, newer in reversed([*pairwise(minors())])
        if older.api != "experimental"
    ]
    return table("Each minor release in brief", ("Step", "New operations", "Changes"), rows)


def _step(older: Minor, newer: Minor) -> tuple[str, str, str]:
    old, new = older.releases[-1], newer.releases[-1]
    found = ref.changes(old, new)
    link = f'<a href="?from={old}&amp;to={new}">{old} to {new}</a>'
    came = [_link(one) for one in found if (one.action, one.kind) == ("added", "operation")]
    told = ", ".join(came) or "none"
    if older.api != newer.api:
        short = f'<a href="{from_page(ADDRESS, "migrating/")}">from Airflow 2 to 3</a>'
        told = f"{len(came)}; see {short}"
    return link, told, escaped(counted(found))


def counted(found: Iterable[Change]) -> str:
    """Return how many changes there are of each kind: "3 operations, 12 arguments"."""
    counts: Counter[str] = Counter(one.kind for one in found)
    told = [
        f"{counts[kind]} {name}" if counts[kind] != 1 else f"1 {_single(name)}"
        for kind, name in _KINDS.items()
        if counts[kind]
    ]
    return ", ".join(told) or "none"


def _single(name: str) -> str:
    return name.replace("fields", "field") if "fields" in name else name.removesuffix("s")


def _link(change: Change) -> str:
    api, _, name = change.after.partition(".")
    operation = ref.operation(name, api=api)
    return f'<a href="{from_page(ADDRESS, operation_at(operation))}">{code(name)}</a>'
