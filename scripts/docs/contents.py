"""The tables of contents: every operation and every model, by API and tag."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from airflow_rest import reference as ref
from scripts.docs import uses
from scripts.docs.facts import TITLES, from_page, model_at, operation_at, summary
from scripts.docs.markup import code, escaped, page, request, span, table
from scripts.docs.models import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from airflow_rest.reference import Model, Operation

# In the order in which they are looked for.
APIS: Final = ("v2", "v1", "experimental", "fab", "auth")
_ABOUT: Final = {
    "v2": "The API of Airflow 3, <code>/api/v2</code>.",
    "v1": "The API of Airflow 2, <code>/api/v1</code>.",
    "experimental": "The API of Airflow 1.10, <code>/api/experimental</code>; in Airflow 2 it is "
    "there only where the administrator has switched it on.",
    "fab": "Users, roles and permissions of Airflow 3, where it runs the auth manager of the FAB "
    "provider. The releases named are those of the provider.",
    "auth": "The tokens of Airflow 3's simple auth manager, which is for development.",
}


def pages() -> Iterable[tuple[str, str]]:
    """Yield the contents of all operations and of all models, and those of each API."""
    yield "operations/", _all("operations", "Operations")
    yield "models/", _all("models", "Models")
    for api in APIS:
        yield f"operations/{api}/", _operations(api)
        yield f"models/{api}/", _models(api)


def files() -> Iterable[tuple[str, bytes]]:
    """Yield nothing: they are pages alone."""
    return ()


def _all(folder: str, title: str) -> str:
    rows = []
    for api in APIS:
        reference = ref.reference(api=api)
        releases = reference.releases
        rows.append(
            (
                f'<a href="{api}/">{TITLES[api]}</a>',
                str(len(getattr(reference, folder))),
                f"{releases[0]} to {releases[-1]}" + (" of the provider" if api == "fab" else ""),
                _ABOUT[api],
            )
        )
    about = {
        "operations": "What can be asked of each Airflow: a page for each operation, with its "
        "arguments, its answer, and its call in Python and as cURL.",
        "models": "What is sent and answered: a page for each class and enum, with its fields, "
        "their releases, and the operations that use it.",
    }[folder]
    parts = [
        f"<p>{about}</p>",
        table(title, ("API", title, "Releases", "What it is"), rows),
    ]
    return page(title, parts, kind="contents", description=about)


def _operations(api: str) -> str:
    address = f"operations/{api}/"
    by_tag: dict[str, list[Operation]] = {}
    for one in ref.operations(api=api):
        by_tag.setdefault(one.tag, []).append(one)
    parts = [f"<p>{_ABOUT[api]}</p>"]
    for tag in sorted(by_tag):
        rows = [_operation(one, address) for one in by_tag[tag]]
        parts += [
            f"## {tag} {{#{tag}}}",
            table(f"Operations of {tag}", ("Operation", "What it does"), rows),
        ]
    title = f"Operations of {_named(api)}"
    return page(title, parts, kind="contents", description=_said(api))


def _operation(operation: Operation, address: str) -> tuple[str, ...]:
    href = from_page(address, operation_at(operation))
    name = f'<a href="{href}">{code(operation.id)}</a> {span(operation.since, operation.until)}'
    asked = f'<div class="path">{request(operation.method, operation.path)}</div>'
    return name + asked, escaped(summary(operation))


def _models(api: str) -> str:
    address = f"models/{api}/"
    parts = [f"<p>{_ABOUT[api]}</p>"]
    for tag, models in sorted(uses.groups(api).items()):
        parts += [
            f"## {tag} {{#{tag}}}",
            table(
                f"Models of {tag}",
                ("Model", "What it is"),
                [_model(one, address) for one in models],
            ),
        ]
    title = f"Models of {_named(api)}"
    return page(title, parts, kind="contents", description=_said(api))


def _model(model: Model, address: str) -> tuple[str, ...]:
    href = from_page(address, model_at(model))
    return (
        f'<a href="{href}">{code(model.name)}</a> {span(model.since, model.until)}',
        escaped(told(model)),
    )


def _named(api: str) -> str:
    title = TITLES[api]
    return title if title.startswith("Airflow") else f"the {title.replace('Simple', 'simple')}"


def _said(api: str) -> str:
    return re.sub(r"<[^>]+>", "", _ABOUT[api])
