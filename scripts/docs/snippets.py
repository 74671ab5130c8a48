"""The four forms of a call: this client, sync and async, its verb, and cURL."""

from __future__ import annotations

import json
from importlib import import_module
from inspect import signature
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote, urlencode

from scripts.docs.examples import Example, source
from scripts.docs.layout import NOBODY, OWN, SOFTWARE, Place, bracketed, script
from scripts.docs.verbs import VERBS

if TYPE_CHECKING:
    from airflow_rest.reference import Operation

_OPEN: Final = ("/auth/token", "/auth/log")
"""How the paths begin that take no credentials."""


class Snippet(NamedTuple):
    """A form of a call.

    Attributes:
        name: What its tab says.
        language: For whoever colours it.
        text: To be copied as it is.
    """

    name: str
    language: str
    text: str


def place_of(operation: Operation) -> Place:
    """Return the Airflow that the examples of an operation ask.

    One on Astronomer Software seldom runs the simple auth manager, or that of FAB.
    """
    if operation.api not in {"auth", "fab"}:
        return SOFTWARE
    return NOBODY if operation.path.startswith(_OPEN) else OWN


def snippets(operation: Operation, example: Example, verb: str | None) -> list[Snippet]:
    """Return the forms of a call of *operation*, that of the verb only if one does the same."""
    forms = [
        Snippet("Python", "python", called(operation, example)),
        Snippet("Python, async", "python", called(operation, example, is_async=True)),
    ]
    if verb:
        forms.insert(0, Snippet(f"Verb {verb}", "python", VERBS[verb].text()))
    return [*forms, Snippet("cURL", "bash", curl(operation, example))]


def called(operation: Operation, example: Example, *, is_async: bool = False) -> str:
    """Return a script that calls *operation* through `Airflow.call`."""
    imports = {operation.import_line}
    # An async script is indented once more, as the body of its function is.
    indent = "    "
    wait = "await " if is_async else ""
    given = dict(example.arguments) | ({} if example.body is None else {"body": example.body})
    endpoint = import_module(operation.module)
    order = [*signature(endpoint._get_kwargs).parameters]  # noqa: SLF001 - of the pure pair
    given = {name: given[name] for name in sorted(given, key=order.index)}
    placed = [one.python for one in operation.arguments if one.place == "path"]
    parts = [operation.id]
    for name, value in given.items():
        begin = "" if name in placed else f"{name}="
        parts.append(source(value, imports, f"{indent}    ", begin))
    call = bracketed(f"{indent}answer = {wait}airflow.call(", parts, ")", indent)
    lines = [call, f"{indent}print(answer)"]
    return script(lines, imports, place_of(operation), is_async=is_async)


def curl(operation: Operation, example: Example) -> str:
    """Return the request as a command."""
    place = place_of(operation)
    sent = request(operation, example)
    query = urlencode(sent.get("params", {}), doseq=True, quote_via=quote, safe=",~*")
    url = f"{place.root}{sent['url']}{'?' if query else ''}{query}"
    headers = {"Authorization": place.header} if place.header else {}
    headers |= sent.get("headers", {})
    data = []
    if "json" in sent:
        headers["Content-Type"] = "application/json"
        data = [f"-d {_shell(json.dumps(sent['json'], ensure_ascii=False))}"]
    lines = [
        f"curl -X {operation.method} {_shell(url)}",
        *(f"-H {_shell(f'{name}: {value}')}" for name, value in headers.items()),
        *data,
    ]
    return " \\\n  ".join(lines) + "\n"


def request(operation: Operation, example: Example) -> dict[str, Any]:
    """Return the request as the endpoint's module builds it, as httpx's keyword arguments."""
    body = {} if example.body is None else {"body": example.body}
    endpoint = import_module(operation.module)
    built: dict[str, Any] = endpoint._get_kwargs(**example.arguments, **body)  # noqa: SLF001
    return built


def _shell(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
