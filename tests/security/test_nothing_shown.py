"""Nothing that is written shows a secret, with every error provoked."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest

import airflow_rest
from airflow_openapi import InvalidInputError
from tests.security.provoking import DATA, PASSWORD, SECRETS
from tests.security.searching import Search
from tests.security.shown import run

# They tell of a limit and of a run alone: tests of their own hold what they say.
ELSEWHERE = {"LargeAnswerError", "RunExistsError"}


def test_no_secret_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Logs, errors, tracebacks with locals, reprs, pickles: searched, and nothing is found."""
    search, errors, loggers = run()
    found = search.found()
    with capsys.disabled():
        print(f"\n{search.places} places searched, {len(found)} occurrences of the secret")

    assert [] == found
    assert search.places > 10_000
    assert {"airflow_rest", "httpx", "httpcore"} <= loggers
    public = {name for name in airflow_rest.__all__ if name.endswith("Error")}
    assert set() == public - errors - ELSEWHERE


def hidden(secret: str) -> list[str]:
    """Return texts that have a secret in them, each in another form."""
    return [
        f"token {secret}",
        json.dumps({"detail": secret}),
        json.dumps({"detail": secret}, ensure_ascii=False),
        repr(json.dumps({"detail": secret}, ensure_ascii=False)),
        repr({"detail": secret}),
        repr(secret.encode()),
        f"https://me:{quote(secret, safe='')}@example.com",
        *[base64.b64encode(f"{user}:{secret}".encode()).decode() for user in ("a", "me", "you")],
    ]


@pytest.mark.parametrize("secret", [*SECRETS, DATA])
def test_the_search_finds_what_is_planted(secret: str) -> None:
    """Each form is found, once in each place."""
    for text in hidden(secret):
        search = Search(SECRETS, [DATA])
        search.look("nothing", "a harmless text")
        search.look("a text", text)

        assert any(one.startswith("a text: ") for one in search.found())
        assert not any(one.startswith("nothing: ") for one in search.found())


def test_the_search_looks_into_errors() -> None:
    """A secret in an argument, a note, an attribute or the cause of an error is found."""
    for place in ("args", "notes", "vars", "cause"):
        error = InvalidInputError(PASSWORD if place == "args" else "")
        if place == "notes":
            error.add_note(PASSWORD)
        if place == "vars":
            vars(error)["said"] = PASSWORD
        if place == "cause":
            error.__cause__ = ValueError(PASSWORD)
        search = Search(SECRETS)
        search.look_into("error", error)

        assert [] != search.found()
