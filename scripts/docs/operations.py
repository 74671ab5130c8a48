"""The page of an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import httpx

from airflow_openapi import ApiError
from airflow_openapi._runtime.errors import error_for
from airflow_rest import reference as ref
from scripts.docs import verb_page
from scripts.docs.examples import example
from scripts.docs.facts import (
    TITLES,
    breakable,
    from_page,
    linked,
    operation_at,
    predecessors,
    successors,
    summary,
)
from scripts.docs.layout import NOBODY, OWN, SOFTWARE
from scripts.docs.markup import block, code, escaped, page, prose, request, span, table
from scripts.docs.parts import parts, strip
from scripts.docs.snippets import place_of, snippets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from airflow_rest.reference import Operation, Reference

_OPTIONAL: Final = {
    "experimental": "In Airflow 2 only where the administrator has set "
    "<code>enable_experimental_api</code>.",
    "auth": "Only where Airflow 3 runs its simple auth manager, which is for development. "
    "<code>Login</code> of this client asks for its tokens by itself.",
    "fab": "Only where Airflow 3 runs the auth manager of the FAB provider. The releases named "
    "here are those of that provider.",
}
_OWN: Final = "The URL is that of an Airflow 3 on your own machine"
_PLACES: Final = {
    SOFTWARE: (
        (
            f"The URL is that of a Deployment on Astronomer Software; {code(SOFTWARE.header)}, and "
            "<code>AIRFLOW_API_KEY</code> in Python, is the API key of a service account."
        ),
        "call Astro or your own machine",
    ),
    OWN: (
        (
            f"{_OWN}; {code('<TOKEN>')} is what <code>create_token</code> answers, which "
            "<code>Login</code> asks for by itself."
        ),
        "start one",
    ),
    NOBODY: (f"{_OWN}.", "start one"),
}
"""Where the examples ask, and what else there is."""


def pages() -> Iterable[tuple[str, str]]:
    """Yield a page for each operation of each API."""
    for one in ref.operations():
        yield operation_at(one), text(one)


def files() -> Iterable[tuple[str, bytes]]:
    """Yield nothing: a page is all there is to an operation."""
    return ()


def text(operation: Operation) -> str:
    """Return the page of *operation*."""
    reference = ref.reference(api=operation.api)
    address = operation_at(operation)
    siblings = [one for one in reference.operations.values() if one.tag == operation.tag]
    meta: dict[str, Any] = {
        "description": f"{operation.method} {operation.path} in {TITLES[operation.api]}: "
        f"{summary(operation) or operation.id}",
        "kind": "operation",
        "siblings_title": f"{TITLES[operation.api]}: {breakable(operation.tag)}",
        "siblings": [
            {"title": breakable(one.id), "url": operation_at(one), "here": one is operation}
            for one in siblings
        ],
    }
    sections = [
        _head(operation),
        _facts(operation, address),
        "## Call it {#call}",
        _forms(operation, reference),
        *_arguments(operation, reference, address),
        *_body(operation, reference, address),
        *_answer(operation, reference, address),
        *_errors(operation, address),
    ]
    return page(operation.id, sections, **meta)


def _head(operation: Operation) -> str:
    brief = summary(operation)
    told = operation.description.strip()
    # Where the description begins with the same words, it stands alone.
    if brief and not " ".join(told.split()).lower().startswith(brief.lower()):
        told = f"{brief}.\n\n{told}"
    about = prose(told)
    return (
        f'<p class="endpoint">{request(operation.method, operation.path)}</p>\n<div>{about}</div>'
    )


def _facts(operation: Operation, address: str) -> str:
    rows = [("Releases", strip(operation) + _exactly(operation))]
    if operation.deprecated:
        rows.append(("Deprecated", "Airflow advises against it."))
    rows += [
        (f"In {TITLES[one.api]}", _link(one, address))
        for one in [*successors(operation), *predecessors(operation)]
    ]
    if verbs := ref.verbs(operation):
        rows.append(("Verb", "<br>".join(_verb(name, address) for name in verbs)))
    rows.append(("Endpoint", code(operation.import_line)))
    items = "\n".join(f"<dt>{name}</dt><dd>{told}</dd>" for name, told in rows)
    return f'<dl class="facts">\n{items}\n</dl>'


def _verb(name: str, address: str) -> str:
    href = from_page(address, f"{verb_page.ADDRESS}#{name}")
    return f'<a href="{href}">{code(f"airflow.{name}")}</a>, the same on {verb_page.reach(name)}'


def _exactly(operation: Operation) -> str:
    exact = span(operation.since, operation.until)
    optional = _OPTIONAL.get(operation.api, "")
    return " ".join(f"<p>{one}</p>" for one in (exact, optional) if one)


def _link(operation: Operation, address: str) -> str:
    href = from_page(address, operation_at(operation))
    return f'<a href="{href}">{code(operation.id)}</a> {request(operation.method, operation.path)}'


def _forms(operation: Operation, reference: Reference) -> str:
    verbs = ref.verbs(operation)
    forms = snippets(operation, example(operation, reference), verbs[0] if verbs else None)
    sections = [
        f'<section id="call-{index}"><h3>{escaped(form.name)}</h3>\n'
        f"{block(form.text, form.language)}</section>"
        for index, form in enumerate(forms)
    ]
    guides = from_page(operation_at(operation), "guides/")
    where, other = _PLACES[place_of(operation)]
    note = (
        f'<p>{where} <a href="{guides}quickstart/">Install the client, or {other}</a>; '
        f'<a href="{guides}auth/">sign in otherwise</a>.</p>'
    )
    return (
        '<div class="tabs" data-label="Forms of the call">\n'
        + "\n".join(sections)
        + f"</div>\n{note}"
    )


def _arguments(operation: Operation, reference: Reference, address: str) -> Iterable[str]:
    if not operation.arguments:
        return
    yield "## Arguments {#arguments}"
    for place, title in (("path", "In the path"), ("query", "Query"), ("header", "Headers")):
        found = [one for one in operation.arguments if one.place == place]
        if found:
            yield f"### {title} {{#{place}}}"
            yield parts(title, found, reference, address)


def _body(operation: Operation, reference: Reference, address: str) -> Iterable[str]:
    if operation.body is None:
        return
    body = operation.body
    needed = "required" if body.required else "may be left out"
    yield "## Body {#body}"
    about = f"{linked(body.type, reference, address)}, {needed} {span(body.since, body.until)}"
    yield f"<p>{about}</p>" + prose(body.description)
    for model in reference.named(body.type):
        yield parts(f"Fields of {model.name}", model.fields, reference, address)


def _answer(operation: Operation, reference: Reference, address: str) -> Iterable[str]:
    yield "## Answer {#answer}"
    statuses = " or ".join(map(str, operation.statuses))
    lines = [f"{code(statuses)} {linked(operation.answer, reference, address)}"]
    lines += [
        f"{linked(was.value, reference, address)} {span(was.since, was.until)}"
        for was in operation.answers
    ]
    if operation.answer == "None":
        lines = [f"{code(statuses)}, with nothing in it."]
    yield "<p>" + "<br>".join(lines) + "</p>"
    found = reference.named(operation.answer)
    listing = operation.listing
    for model in found:
        if model.fields:
            yield parts(f"Fields of {model.name}", model.fields, reference, address, answered=True)
    if listing and listing.item:
        yield f"<p>Each item is {linked(listing.item, reference, address)}.</p>"
        for model in reference.named(listing.item):
            if model not in found and model.fields:
                yield f"### {model.name} {{#{model.module}}}"
                yield parts(
                    f"Fields of {model.name}", model.fields, reference, address, answered=True
                )
        if listing.paged or listing.cursor:
            yield (
                f"<p>{code(f'airflow.pages({operation.id}, …)')} reads every item, page after "
                f'page: <a href="{from_page(address, "guides/pages/")}">lists and pages</a>.</p>'
            )


def _errors(operation: Operation, address: str) -> Iterable[str]:
    yield "## Errors {#errors}"
    rows = [
        (code(status), code(type(error).__name__), escaped(advice(error)))
        for status in operation.errors
        for error in [error_for(httpx.Response(status), operation.method, operation.path)]
    ]
    if rows:
        yield table("Errors", ("Status", "Raised as", "What to do"), rows)
    guide = from_page(address, "guides/errors/")
    yield (
        f"<p>Any other status {'is an error too' if rows else 'than that above is an error'}, and "
        f'so is an answer that cannot be read: <a href="{guide}">errors</a>.</p>'
    )


def advice(error: ApiError) -> str:
    """Return what an error says to do, after it said which answer came.

    Where that is that Airflow gives no such answer, its spec says here that it does.
    """
    if type(error) is ApiError:
        return "The detail of the error says why."
    return str(error).partition(f" answered {error.status} {error.title}. ")[2]
