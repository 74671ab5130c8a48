"""The page of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from airflow_rest import reference as ref
from scripts.docs import uses
from scripts.docs.facts import TITLES, breakable, from_page, model_at, operation_at
from scripts.docs.markup import code, page, prose, request, span
from scripts.docs.parts import parts, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from airflow_rest.reference import Model, Operation


def pages() -> Iterable[tuple[str, str]]:
    """Yield a page for each model of each API."""
    for one in ref.models():
        yield model_at(one), text(one)


def files() -> Iterable[tuple[str, bytes]]:
    """Yield nothing: a page is all there is to a model."""
    return ()


def text(model: Model) -> str:
    """Return the page of *model*."""
    address = model_at(model)
    tag, siblings = next(
        (tag, found) for tag, found in uses.groups(model.api).items() if model in found
    )
    meta: dict[str, Any] = {
        "description": f"{model.name} of {TITLES[model.api]}: {told(model)}",
        "kind": "model",
        "siblings_title": f"{TITLES[model.api]}: {breakable(tag)}",
        "siblings": [
            {"title": breakable(one.name), "url": model_at(one), "here": one is model}
            for one in siblings
        ],
    }
    sections = [
        _head(model),
        _facts(model, address),
        *_fields(model, address),
        *_values(model),
        *_uses(model, address),
    ]
    return page(model.name, sections, **meta)


def told(model: Model) -> str:
    """Return in one line what a model is: how much it has, and whether it is sent or answered."""
    if model.values:
        return f"an enum of {_count(len(model.values), 'value')}"
    api = ref.reference(api=model.api)
    only_answered = model.name in uses.only_answered(api.api)
    return f"{_count(len(model.fields), 'field')}, {'answered' if only_answered else 'sent'}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _head(model: Model) -> str:
    kind = "An enum" if model.values else "A model"
    schema = f", {code(model.schema)} in Airflow's spec" if model.schema else ""
    return f"<div><p>{kind} of {TITLES[model.api]}{schema}.</p>{prose(model.description)}</div>"


def _facts(model: Model, address: str) -> str:
    rows = [("Import", code(model.import_line))]
    if exact := span(model.since, model.until):
        rows.insert(0, ("Releases", exact))
    others: dict[str, list[str]] = {}
    for one in uses.counterparts(model):
        others.setdefault(TITLES[one.api], []).append(_link(one, address))
    rows += [(f"In {title}", ", ".join(links)) for title, links in others.items()]
    items = "\n".join(f"<dt>{name}</dt><dd>{about}</dd>" for name, about in rows)
    return f'<dl class="facts">\n{items}\n</dl>'


def _fields(model: Model, address: str) -> Iterable[str]:
    if not model.fields:
        return
    reference = ref.reference(api=model.api)
    answered = model.name in uses.only_answered(model.api)
    yield "## Fields {#fields}"
    yield parts(f"Fields of {model.name}", model.fields, reference, address, answered=answered)


def _values(model: Model) -> Iterable[str]:
    if model.values:
        yield "## Values {#values}"
        yield values(model.values)


def _uses(model: Model, address: str) -> Iterable[str]:
    found = uses.uses(model)
    yield "## Where it is used {#uses}"
    for title, anchor, operations in (
        ("Answered by", "answered", found.answered),
        ("Taken by", "taken", found.sent),
    ):
        if operations:
            yield f"### {title} {{#{anchor}}}"
            yield listed([_operation(one, address) for one in operations])
    if found.within:
        yield "### Part of {#within}"
        yield listed([_link(one, address) for one in found.within], "flow")


def listed(items: Sequence[str], kind: str = "plain") -> str:
    """Return a list of links."""
    return f'<ul class="{kind}">{"".join(f"<li>{one}</li>" for one in items)}</ul>'


def _operation(operation: Operation, address: str) -> str:
    href = from_page(address, operation_at(operation))
    return (
        f'<a href="{href}">{code(operation.id)}</a> '
        f"{request(operation.method, operation.path)} "
        f"{span(operation.since, operation.until)}"
    )


def _link(model: Model, address: str) -> str:
    return f'<a href="{from_page(address, model_at(model))}">{code(model.name)}</a>'
