"""Each operation's example call: what its page shows in Python and as cURL sends one request."""

from __future__ import annotations

import json
import shlex
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from airflow_rest import ApiError, reference
from scripts.docs import operations
from scripts.docs.examples import example
from scripts.docs.layout import OWN, SOFTWARE
from scripts.docs.snippets import place_of, snippets
from tests.docs.pages import ROOT as ROOT_FOLDER
from tests.docs.pages import Block
from tests.docs.running import ENVIRONMENT, Session

if TYPE_CHECKING:
    from airflow_rest.reference import Operation

OPERATIONS = reference.operations()
LOGIN = "/auth/token"
TOKEN = "e30.e30.e30"
FILLED_IN = {SOFTWARE.header: ENVIRONMENT["AIRFLOW_API_KEY"], OWN.header: f"Bearer {TOKEN}"}


class Recording:
    """An Airflow of the release that has an operation, which keeps what it is asked."""

    def __init__(self, operation: Operation) -> None:
        until = None if operation.api == "fab" else operation.until  # of the provider's releases
        newest = {"v1": "2.11.2", "experimental": operation.since or "1.10.15"}
        self._version = until or newest.get(operation.api, "3.3.2")
        self._root = place_of(operation).root
        self._is_login = operation.path == LOGIN
        self.asked: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.asked.append(request)
        path = str(request.url).removeprefix(self._root)
        if path == LOGIN and not self._is_login:
            return httpx.Response(201, json={"access_token": TOKEN})
        if path == {"1": "", "2": "/api/v1/version", "3": "/api/v2/version"}[self._version[0]]:
            return httpx.Response(200, json={"version": self._version, "git_version": None})
        if path == "/api/experimental/test" and self._version[0] == "1":
            return httpx.Response(200, json={"status": "OK"})
        return httpx.Response(404 if path.endswith("/version") else 418)


def forms(operation: Operation) -> dict[str, str]:
    """Return the forms of an operation's call by their names, those without a verb."""
    found = example(operation, reference.reference(api=operation.api))
    return {form.name: form.text for form in snippets(operation, found, None)}


def sent(operation: Operation, text: str) -> Any:
    """Return what a script sends: method, path, query, headers and body."""
    server = Recording(operation)
    transport = httpx.MockTransport(server)
    with suppress(ApiError):
        Session(transport, transport).run(Block(ROOT_FOLDER, 1, "python", text, ""))
    request = server.asked[-1]
    names = ["authorization", "accept", "content-type"]
    names += [one.name.lower() for one in operation.arguments if one.place == "header"]
    headers = {name: request.headers[name] for name in names if name in request.headers}
    if headers["accept"] == "*/*":  # which curl sends too, where it is not told otherwise
        del headers["accept"]
    return told(request.method, str(request.url), headers, request.content.decode())


def written(command: str) -> Any:
    """Return the same of a cURL command."""
    words = shlex.split(command.replace("\\\n", ""))
    assert "curl" == words.pop(0)
    method = url = body = ""
    headers = {}
    while words:
        match words.pop(0):
            case "-X":
                method = words.pop(0)
            case "-H":
                name, _, value = words.pop(0).partition(": ")
                headers[name.lower()] = FILLED_IN.get(value, value)
            case "-d":
                body = words.pop(0)
            case word:
                url = word
    return told(method, url, headers, body)


def told(method: str, url: str, headers: dict[str, str], body: str) -> Any:
    """Return a request in a form that can be compared."""
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    return method, parts.netloc, parts.path, query, headers, json.loads(body) if body else None


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the variables that the scripts read."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: f"{one.api}.{one.id}")
def test_each_form_sends_the_same(operation: Operation) -> None:
    """The scripts run as they stand, and what they send is what the command says."""
    found = forms(operation)
    command = written(found.pop("cURL"))

    assert {"Python": command, "Python, async": command} == {
        name: sent(operation, text) for name, text in found.items()
    }


@pytest.mark.parametrize(
    ("api", "name", "expected"),
    [
        ("v2", "get_dag", {"Authorization: <API-KEY>", SOFTWARE.root}),
        ("fab", "get_users", {"Authorization: Bearer <TOKEN>", OWN.root}),
        ("fab", "create_token", {OWN.root}),
        ("auth", "create_token", {OWN.root}),
    ],
)
def test_where_an_example_asks(api: str, name: str, expected: set[str]) -> None:
    """What the auth managers of Airflow 3 have is asked of one that people run themselves."""
    operation = reference.operation(name, api=api)
    command = forms(operation)["cURL"]
    told = {one for one in FILLED_IN if f"Authorization: {one}" in command}
    page = operations.text(operation)

    assert expected == {f"Authorization: {one}" for one in told} | {place_of(operation).root}
    assert f"'{place_of(operation).root}{operation.path.partition('{')[0]}" in command
    assert ("on your own machine." in page) == (api != "v2" and not told)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: f"{one.api}.{one.id}")
def test_each_operation_has_its_page(operation: Operation) -> None:
    """It names every argument and every field of the body, and each error that is documented."""
    text = operations.text(operation)
    fields = (
        []
        if operation.body is None
        else reference.reference(api=operation.api).named(operation.body.type)
    )
    names = [one.name for one in operation.arguments]
    names += [one.name for model in fields for one in model.fields]
    names += map(str, operation.errors)

    assert [] == [name for name in names if f">{name}<" not in text]
