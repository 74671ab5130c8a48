from __future__ import annotations

import pytest

from scripts.demo.choice import DEFAULT, choose
from scripts.servers.errors import ServerError
from scripts.servers.releases import parse

KNOWN = [parse(text) for text in ("2.0.0", "2.1.4", "2.11.1", "2.11.2", "3.0.0", "3.3.2")]


@pytest.mark.parametrize("text", ["2.1.4", "2.11.2", "3.3.2"])
def test_known_release_is_taken(text: str) -> None:
    """A release whose spec is there is shown."""
    assert parse(text) == choose(text, KNOWN)


@pytest.mark.parametrize("text", ["2.11.3", "3.3.3", "3.4.0"])
def test_release_that_came_out_since_is_taken(text: str) -> None:
    """A release that is newer than all known ones of its major may be there by now."""
    assert parse(text) == choose(text, KNOWN)


def test_release_that_never_came_out_is_refused() -> None:
    """A release between known ones does not exist, and the message names its neighbours."""
    with pytest.raises(ServerError, match=r"there is no Airflow 2\.1\.9; near it .* 2\.1\.4"):
        choose("2.1.9", KNOWN)


def test_major_that_does_not_exist_is_refused() -> None:
    """There is no Airflow 4."""
    with pytest.raises(ServerError, match=r"there is no Airflow 4\.0\.0; near it .* 3\.3\.2"):
        choose("4.0.0", KNOWN)


def test_airflow_1_10_is_not_shown_yet() -> None:
    """1.10 has another API, which the demo does not support yet; the message says what it does."""
    with pytest.raises(
        ServerError, match=r"not support Airflow 1\.10\.15 yet: take one from 2\.0\.0"
    ):
        choose("1.10.15", KNOWN)


@pytest.mark.parametrize("text", ["latest", "3.3", "3.3.2; rm -rf ~"])
def test_no_release_is_refused(text: str) -> None:
    """What is no release is told apart from one that does not exist."""
    with pytest.raises(ServerError, match=r"is no release of Airflow"):
        choose(text, KNOWN)


def test_default_is_a_release() -> None:
    """What is shown without a word of the caller is a release."""
    assert "3.3.2" == str(parse(DEFAULT))
