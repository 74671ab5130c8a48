"""Hostile arguments of every operation, and what a real server hears of them: nothing else."""

from __future__ import annotations

import datetime
import json
import math
import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from enum import Enum
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec import UNSET

from airflow_openapi import ApiError, AuthenticatedClient, InvalidInputError
from airflow_openapi._runtime.dates import read_date
from airflow_rest import Airflow, Bearer, UnsupportedError
from tests.security.listening import Heard, Listener, listening, said
from tests.security.operations import APIS, Case, Parameter, arguments, cases

EXAMPLES = int(os.environ.get("AIRFLOW_REST_EXAMPLES", "16"))
"""For each operation; `AIRFLOW_REST_EXAMPLES=1000` makes a long run of it."""

ROOT = "/galactic-stars-1234/airflow"
TOKEN = "t0ken"
RELEASES = {"v1": "2.11.2", "experimental": "1.10.15"}
OURS = {"host", "accept", "accept-encoding", "connection", "user-agent", "authorization"}
OURS |= {"content-type", "content-length"}
CONTROL = r"[\x00-\x1f\x7f-\x9f]"
Send = Callable[[Case, dict[str, Any]], object]


def text_of(value: object) -> str:
    """Return what a server has to read, said once more in words of the tests."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value)


def is_same(value: object, read: str) -> bool:
    """Return whether *read* is *value*: its text, or the same moment."""
    if isinstance(value, datetime.datetime):
        return read_date(read, "read") == read_date(value, "value")
    if isinstance(value, datetime.date):
        return datetime.date.fromisoformat(read) == value
    return text_of(value) == read


def may_be_refused(case: Case, given: dict[str, Any]) -> bool:
    """Return whether an argument has a value that no request can carry."""
    return given.get("body", UNSET) is not UNSET or any(
        is_unfit(one, given.get(one.python, UNSET)) for one in case.parameters
    )


def is_unfit(one: Parameter, value: object) -> bool:
    """Return whether a parameter cannot have this value."""
    if value is None or value is UNSET:
        return one.place == "path"
    many = value if isinstance(value, list) else [value]
    texts = [text_of(part) for part in many]
    faults: list[object] = [
        any(isinstance(part, float) and not math.isfinite(part) for part in many),
        any(re.search("[\ud800-\udfff]", text) for text in texts),
        isinstance(value, list) and one.joined and (not many or "," in "".join(texts)),
        one.name == "update_mask" and not many,
    ]
    if one.place == "path":
        parts = {*re.split(r"[/\\]", texts[0])}
        faults += [not texts[0], re.search(CONTROL, texts[0]), parts & {".", ".."}]
        faults.append("/" in texts[0] and one.name in {"dag_id", "dag_run_id", "task_id"})
    if one.place == "header":
        faults.append(not re.fullmatch(r"([!-~]([\t -~]*[!-~])?)?", texts[0]))
    return any(faults)


def check(case: Case, given: dict[str, Any], heard: Heard) -> None:
    """Check that the server heard the operation, these arguments, and nothing else."""
    path, mark, query = heard.target.partition("?")
    assert re.fullmatch(r"[!-~]+", heard.target)
    assert "#" not in heard.target
    assert heard.method == case.operation.method
    values = {one.name: given.get(one.python, UNSET) for one in case.parameters}
    asked = path.removeprefix(ROOT).split("/")
    template = case.operation.path.split("/")
    assert path.startswith(f"{ROOT}/")
    assert len(asked) == len(template)
    for segment, expected in zip(asked, template, strict=True):
        if expected.startswith("{"):
            assert is_same(values[expected.strip("{}")], unquote(segment, errors="strict"))
            assert unquote(segment) not in {"", ".", ".."}
        else:
            assert segment == expected
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(mark), errors="strict")
    for one in case.parameters:
        if one.place == "query":
            check_query(one.joined, values[one.name], [v for n, v in pairs if n == one.name])
            pairs = [pair for pair in pairs if pair[0] != one.name]
    assert [] == pairs
    check_headers(case, values, heard)
    check_body(given.get("body", UNSET), heard)


def check_query(joined: bool, value: object, read: list[str]) -> None:
    """Check the values that the server read of one name."""
    if value is UNSET or value is None:
        assert [] == read
    elif isinstance(value, list) and joined:
        assert [",".join(map(text_of, value))] == read
    else:
        many = value if isinstance(value, list) else [value]
        assert len(many) == len(read)
        assert all(map(is_same, many, read))


def check_headers(case: Case, values: dict[str, object], heard: Heard) -> None:
    """Check that each header stands once, and has the value that was given for it."""
    names = [name for name, _ in heard.headers]
    assert len(names) == len(set(names))
    given = {one.name.lower() for one in case.parameters if one.place == "header"}
    assert set(names) <= OURS | given
    assert [f"Bearer {TOKEN}"] == heard.header("authorization")
    for one in case.parameters:
        if one.place == "header" and values[one.name] not in (UNSET, None):
            assert [text_of(values[one.name])] == heard.header(one.name)


def check_body(body: Any, heard: Heard) -> None:
    """Check that the body is the JSON that was given, or that there is none."""
    if body is UNSET or body is None:
        assert heard.body in (b"", b"{}")
    elif hasattr(body, "to_dict"):
        read, given = json.loads(heard.body), json.loads(json.dumps(body.to_dict()))
        for name in ("logical_date", "execution_date"):  # `call` sends the one that is wanted
            if name not in (read.keys() & given.keys()):
                read.pop(name, None)
                given.pop(name, None)
        assert read == given
    else:
        assert isinstance(json.loads(heard.body), type(body))


@contextmanager
def generated(listener: Listener, api: str) -> Generator[Send]:
    """Send as the generated client does."""
    with AuthenticatedClient(listener.url(path=ROOT), TOKEN) as client:
        yield lambda case, asked: client.send(case.endpoint._get_kwargs(**asked))


@contextmanager
def wrapped(listener: Listener, api: str) -> Generator[Send]:
    """Send as `call` does; what its release does not have goes as generated."""
    url, version = listener.url(path=ROOT), RELEASES.get(api, "3.3.2")
    with (
        generated(listener, api) as other,
        Airflow(url, Bearer(TOKEN), version=version, retry=None) as airflow,
    ):
        call: Any = airflow.call  # of any endpoint, which no checker knows

        def send(case: Case, asked: dict[str, Any]) -> None:
            try:
                call(case.endpoint, **asked)
            except UnsupportedError:
                other(case, asked)
            except ApiError:
                return

        yield send


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """Return a server that finds nothing."""
    with listening(lambda _: said(404, b'{"detail": "no"}')) as server:
        yield server


@pytest.mark.parametrize("sender", [generated, wrapped])
@pytest.mark.parametrize("api", APIS)
def test_what_a_server_hears_of_hostile_values(
    listener: Listener, api: str, sender: Callable[[Listener, str], AbstractContextManager[Send]]
) -> None:
    """The path, the query, the headers and the body that were meant; or an error, and nothing."""
    with sender(listener, api) as send:
        for case in cases(api):
            attempt(listener, send, case)


def attempt(listener: Listener, send: Send, case: Case) -> None:
    """Send one operation with many arguments, the same ones each time."""

    @settings(
        max_examples=max(1, EXAMPLES // 2),
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(arguments(case))
    def each(asked: dict[str, Any]) -> None:
        listener.heard.clear()
        try:
            send(case, asked)
        except InvalidInputError:
            assert [] == listener.heard
            assert may_be_refused(case, asked)
            return
        *before, heard = listener.heard
        check(case, asked, heard)
        # `call` looks at a task instance before it changes it.
        for look in before:
            assert "GET" == look.method
            assert look.target.startswith(heard.target.partition("?")[0])

    each()


def test_every_operation_is_tried() -> None:
    """No operation of any API is left out."""
    assert sum(len(cases(api)) for api in APIS) >= 255
