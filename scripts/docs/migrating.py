"""The page for whoever moves from Airflow 2 to 3: one to print, and no list of everything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from airflow_rest import reference as ref
from scripts.docs.facts import from_page, model_at, operation_at
from scripts.docs.markup import code, escaped, page, request, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from airflow_rest.reference import Change, Part

ADDRESS: Final = "migrating/"
OLD: Final = ref.releases("v1")[-1]
NEW: Final = ref.releases("v2")[-1]
# What Airflow 3 calls otherwise: the longest comes first, for a name is read from its left.
_WORDS: Final = {
    "execution_date": "logical_date",
    "dataset_triggered": "asset_triggered",
    "datasets": "assets",
    "dataset": "asset",
}
# Names that no word gives away, with what else is to be known of them. The first that is there,
# in the same operation or model, is the one.
NAMES: Final = {
    "dataset_uri": (("uri", ""), ("asset_id", "its number, from get_assets")),
    "datasets": (("queued_events", ""),),
    "file_token": (("dag_id", ""),),
    "is_active": (("is_stale", "the reverse"),),
    "next_dagrun": (("next_dagrun_logical_date", ""),),
    "next_dagrun_create_after": (("next_dagrun_run_after", ""),),
    "only_active": (("exclude_stale", ""),),
    "role_name": (("name", ""),),
    "schedule_interval": (("timetable_summary", "a text"),),
    "task_try_number": (("try_number", ""),),
    "uri": (("asset_id", "its number, from get_assets"),),
}
_JSON: Final = {"None": "null", "datetime": "str", "date": "str", "UUID": "str", "float": "number"}
_FIRST: Final = ("gone", "required now")
_FIELDS: Final = {"argument": "argument", "body": "sent", "answer": "answered", "value": "value"}


class Rename(NamedTuple):
    """A name that is another in Airflow 3.

    Attributes:
        kind: What has it, as in `Change`.
        old: The name in Airflow 2.
        new: The name in Airflow 3.
        note: What else is to be known, or "".
        places: The operations or models where it is so, as `v2.get_dag_runs`.
    """

    kind: str
    old: str
    new: str
    note: str
    places: tuple[str, ...]


def pages() -> Iterable[tuple[str, str]]:
    """Yield the page: its address, and its text."""
    yield ADDRESS, text()


def files() -> Iterable[tuple[str, bytes]]:
    """Yield nothing: it is a page alone."""
    return ()


def renames(found: Sequence[Change]) -> list[Rename]:
    """Return which names of arguments, fields and values became another, and where."""
    places: dict[tuple[str, str, str, str], list[str]] = {}
    for one in found:
        if one.action != "removed" or one.kind not in _FIELDS:
            continue
        there = _names(one)
        known = [(_worded(_called(one)), ""), *NAMES.get(_called(one), ())]
        new = next(((name, note) for name, note in known if name in there), None)
        if new:
            places.setdefault((one.kind, _called(one), *new), []).append(one.after)
    return [Rename(*key, tuple(dict.fromkeys(where))) for key, where in places.items()]


def _worded(name: str) -> str:
    return re.sub("|".join(_WORDS), lambda match: _WORDS[match[0]], name)


def _names(change: Change) -> set[str]:
    """Return what there is in the new release where something was removed."""
    api, _, name = change.after.partition(".")
    reference = ref.reference(None if api == "fab" else NEW, api)
    if name in reference.operations:
        parts: Sequence[Part] = reference.operations[name].arguments
    else:
        parts = reference.models[name].fields
    if change.kind != "value":
        return {one.name for one in parts}
    return {value.name for one in parts if one.name == change.name for value in one.values}


def _called(change: Change) -> str:
    """Return the name of an argument or field, or the value."""
    return (change.old or change.new) if change.kind == "value" else change.name


def text() -> str:
    """Return the page."""
    found = ref.changes(OLD, NEW)
    known = renames(found)
    full = from_page(ADDRESS, f"changes/?from={OLD}&amp;to={NEW}")
    tokens = from_page(ADDRESS, "guides/auth/")
    about = (
        f"<p>What a script for the REST API of Airflow {OLD} has to change for {NEW}: which "
        "operation does the same, what is called otherwise, what is gone, what is new. It is made "
        "from the documents that Airflow published with both releases. Every difference, "
        f'{len(found)} of them, is on the page of <a href="{full}">what changed</a>.</p>'
    )
    first = (
        "<p>Before anything else: Airflow 3 itself takes no user name and password with a request; "
        f'they buy a token at <code>/auth/token</code>: <a href="{tokens}">signing in</a>.</p>'
    )
    parts = [about, first, *_moved(found), *_gone(found), *_called_otherwise(known)]
    parts += [*_calls(found, known), *_answers(found, known), *_came(found)]
    return page(
        "From Airflow 2 to 3",
        parts,
        kind="migrating",
        description=f"To migrate or upgrade from Airflow {OLD} to {NEW}: counterparts of every "
        "operation of the REST API, renamed arguments and fields, what is gone, what is new.",
    )


def _moved(found: Sequence[Change]) -> Iterable[str]:
    moved = [one for one in found if one.kind == "operation" and one.action == "replaced"]
    same = [one for one in moved if _is_alike(one)]
    rows = [
        (
            f"{_link(one.before)}<br>{_request(one.old)}",
            f"{_link(one.after)}<br>{_request(one.new)}",
        )
        for one in moved
        if one not in same
    ]
    yield "## Under another name or path {#moved}"
    made = table("Operations that moved", ("Airflow 2", "Airflow 3"), rows)
    yield f'<div class="halves">{made}</div>'
    yield f"## Only below /api/v2 instead of /api/v1 {{#same}}\n\n<p>{len(same)} operations:</p>"
    yield _by_tag([one.after for one in same])


def _is_alike(change: Change) -> bool:
    """Return whether nothing but the version in the path is another."""
    names = {one.partition(".")[2] for one in (change.before, change.after)}
    return len(names) == 1 and change.old.replace("/api/v1/", "/api/v2/") == change.new


def _by_tag(places: Iterable[str]) -> str:
    tags: dict[str, list[str]] = {}
    for place in places:
        api, _, name = place.partition(".")
        tags.setdefault(ref.operation(name, api=api).tag, []).append(_link(place))
    return "<ul>" + "".join(f"<li>{tag}: {', '.join(tags[tag])}</li>" for tag in tags) + "</ul>"


def _gone(found: Sequence[Change]) -> Iterable[str]:
    gone = [one for one in found if one.kind == "operation" and one.action == "removed"]
    yield "## Gone {#gone}"
    yield "<p>Nothing in Airflow 3 has the same request; a field of another may do the same.</p>"
    yield table(
        "Operations that are gone",
        ("Airflow 2", "Request"),
        [(_link(one.before), _request(one.old)) for one in gone],
    )


def _called_otherwise(known: Sequence[Rename]) -> Iterable[str]:
    yield "## Names {#names}"
    yield (
        "<p>The verbs of the client take and answer both "
        f"{code('execution_date')} and {code('logical_date')}, on every release.</p>"
    )
    rows = [
        (
            code(one.old),
            code(one.new) + (f" ({escaped(one.note)})" if one.note else ""),
            _FIELDS[one.kind],
            ", ".join(map(_link, one.places)),
        )
        for one in sorted(known, key=lambda one: (list(_FIELDS).index(one.kind), one.old))
    ]
    yield table("Names", ("Airflow 2", "Airflow 3", "What it is", "Where"), rows)


def _calls(found: Sequence[Change], known: Sequence[Rename]) -> Iterable[str]:
    asked = [one for one in found if one.kind in {"argument", "body"}]
    yield "## What is sent {#sent}"
    yield (
        "<p>What a call may no longer have, what it must have now, and what is of another type in "
        "JSON; not what may be null now, or is called otherwise.</p>"
    )
    columns = ("Argument or field", "What happened", "Where")
    told = (_told(one, known, lambda old, new: old <= new) for one in asked)
    yield table("What is sent", columns, _rows(told))
    yield "### Defaults {#defaults}"
    rows = _rows(_default(one) for one in asked)
    yield table("Defaults", ("Argument", "What the server takes", "Where"), rows)


def _default(change: Change) -> tuple[str, str, str] | None:
    """Return what to tell of a default that Airflow 2 told of too."""
    if change.action != "default" or not change.old:
        return None
    return change.name, f"{code(change.old)} → {code(change.new or 'none')}", change.after


def _answers(found: Sequence[Change], known: Sequence[Rename]) -> Iterable[str]:
    answered = [one for one in found if one.kind in {"answer", "value"}]
    yield "## What is answered {#answered}"
    yield (
        "<p>Fields and values that are there no more, and fields that may be of a type in JSON "
        "that they were not. What was added is on the pages of the models.</p>"
    )
    told = (_told(one, known, lambda old, new: new <= old) for one in answered)
    yield table("What is answered", ("Field or value", "What happened", "Where"), _rows(told))


def _told(
    change: Change, known: Sequence[Rename], is_harmless: Callable[[set[str], set[str]], bool]
) -> tuple[str, str, str] | None:
    """Return what to tell of a change: of what, what happened, where; None for nothing."""
    name, place = _called(change), change.after
    if change.action == "removed":
        renamed = {(one.kind, one.old) for one in known if place in one.places}
        told = f"{change.name}: {name}" if change.kind == "value" else name
        return (told, "gone", place) if (change.kind, name) not in renamed else None
    if change.action == "required" and change.kind == "body":
        return name or "body", "required now", place
    if change.action != "retyped" or change.old == "None":
        return None
    old = in_json(change.old, change.before.partition(".")[0])
    new = in_json(change.new, place.partition(".")[0])
    if is_harmless(set(old.split(" | ")), set(new.split(" | "))):
        return None
    what = "may be null now" if f"{old} | null" == new else f"{code(old)} → {code(new)}"
    return name, what, place


def in_json(type_: str, api: str) -> str:
    """Return a type as JSON has it: `list[DAGRun] | None` is "list[object] | null"."""
    models = ref.reference(api=api).models

    def word(match: re.Match[str]) -> str:
        if match[0] in models:
            return "str" if models[match[0]].values else "object"
        return _JSON.get(match[0], match[0])

    return re.sub(r"\w+", word, type_)


def _rows(told: Iterable[tuple[str, str, str] | None]) -> list[tuple[str, str, str]]:
    """Return a row for all names to which the same happened in the same places."""
    places: dict[tuple[str, str], list[str]] = {}
    for one in told:
        if one:
            places.setdefault(one[:2], []).append(one[2])
    names: dict[tuple[str, str], list[str]] = {}
    for (name, what), found in places.items():
        where = ", ".join(map(_link, dict.fromkeys(found)))
        names.setdefault((what, where), []).append(name)
    order = sorted(names, key=lambda key: [key[0] == first for first in _FIRST], reverse=True)
    return [(", ".join(map(code, names[key])), *key) for key in order]


def _came(found: Sequence[Change]) -> Iterable[str]:
    came = [one for one in found if one.kind == "operation" and one.action == "added"]
    yield f"## New {{#new}}\n\n<p>{len(came)} operations that Airflow 2 has nothing like:</p>"
    yield _by_tag([one.after for one in came])


def _request(said: str) -> str:
    verb, _, where = said.partition(" ")
    return request(verb, where)


def _link(place: str) -> str:
    """Return a link to an operation or a model, from a place such as `v2.DAGRunResponse`."""
    api, _, name = place.partition(".")
    reference = ref.reference(api=api)
    if name in reference.operations:
        target = operation_at(reference.operations[name])
    else:
        target = model_at(reference.models[name])
    return f'<a href="{from_page(ADDRESS, target)}">{code(name)}</a>'
