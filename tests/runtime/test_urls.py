from __future__ import annotations

import traceback
from typing import Any

import pytest

from airflow_openapi import Client, InvalidInputError, root_of
from airflow_openapi._runtime.urls import is_local, read_page, read_url


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("http://localhost:8080", "http://localhost:8080"),
        ("localhost:8080/a", "http://localhost:8080/a"),
        ("LOCALHOST", "http://localhost"),
        ("my-project.localhost:6563", "http://my-project.localhost:6563"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("airflow.example.com", "https://airflow.example.com"),
        ("HTTPS://Airflow.Example.com:8443/A", "https://airflow.example.com:8443/A"),
        (" http://localhost:/x/?a=b#c\n", "http://localhost/x/?a=b#c"),
        ("http://airflow_webserver:8080", "http://airflow_webserver:8080"),
        ("http://example.com.", "http://example.com."),
        ("https://b\u00fccher.example", "https://b\u00fccher.example"),
        ("http://[fd00::1]", "http://[fd00::1]"),
        ("https://example.com/a?next=https://example.org/..", None),
    ],
)
def test_a_url_as_people_write_it(written: str, read: str | None) -> None:
    """A missing scheme is https, and http for this machine; all but the host stays as it is."""
    assert (read or written) == read_url(written).geturl()


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("", "no usable host"),
        ("   ", "no usable host"),
        ("https://", "no usable host"),
        ("http://a..b", "no usable host"),
        ("http://" + "a" * 64 + ".com", "no usable host"),
        ("http://256.1.1.1", "no usable host"),
        ("http://*.example.com", "no usable host"),
        ("http://xn--", "no usable host"),
        ("http://[::1%25eth0]", "no usable host|no URL"),
        ("http://exa%6dple.com", "no usable host"),
        ("http://exam\u200bple.com", "no usable host"),
        ("http://localhost:65536", "no URL"),
        ("https://example.com:port", "no URL"),
        ("http://[localhost]", "no URL|no usable host"),
        ("ftp://example.com", "scheme 'ftp'"),
        ("http:/example.com", "scheme without //"),
        ("HTTPS:example.com", "scheme without //"),
        ("https://example.com\\@example.org", "control"),
        ("https://exa mple.com", "space"),
        ("https://example.com/a\nb", "control"),
        ("https://user@example.com", "auth="),
        ("https://example.com/a/../b", "path"),
        ("https://example.com/%2e%2E/b", "path"),
        ("https://example.com/\ud800", "path"),
        pytest.param("https://example.com/" + "a" * 70_000, "path", id="long"),
        (None, "url is no str, but NoneType"),
        (b"localhost", "url is no str, but bytes"),
    ],
)
@pytest.mark.parametrize("reader", [read_url, root_of, Client])
def test_a_url_that_is_none(reader: Any, written: Any, says: str) -> None:
    """It is refused before any request, with what to write instead."""
    with pytest.raises(InvalidInputError, match=says):
        reader(written)


@pytest.mark.parametrize(
    "written",
    [
        "https://user:hunter2@example.com",
        "user:hunter2@example.com",
        "https://user:hunter2@",
        "https://user:hunter2/home",
        "https://[user:hunter2/home",
        "https://us\u2100er:hunter2@example.com",
    ],
)
def test_a_password_is_not_repeated(written: str) -> None:
    """Whatever else is wrong with the URL."""
    with pytest.raises(InvalidInputError) as caught:
        read_url(written)

    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("page", "root"),
    [
        ("localhost:8080/dags/example_dag/grid?x=1#y", "http://localhost:8080"),
        ("https://example.com/airflow/api/v2/dags", "https://example.com/airflow"),
        ("https://example.com//airflow//login/", "https://example.com/airflow"),
        ("https://example.com/a/graph?dag_id=x", "https://example.com/a"),
        ("https://example.com/a/graph", "https://example.com/a/graph"),
        ("http://localhost/admin/airflow/tree?dag_id=x", "http://localhost"),
    ],
)
def test_the_root_of_a_page(page: str, root: str) -> None:
    """A page of the UI, and what an API has, lead to the root that a client wants."""
    assert root == root_of(page)


def test_the_page_below_a_root() -> None:
    """It comes back with its query, for whoever reads on."""
    _, rest = read_page("https://example.com/airflow/dags/a%2Fb/grid?x=1")

    assert ("/dags/a%2Fb/grid", "x=1") == (rest.path, rest.query)


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("localhost", True),
        ("a.localhost", True),
        ("127.1.2.3", True),
        ("::1", True),
        ("0.0.0.0", True),  # noqa: S104 - nothing is bound here
        ("localhost.example.com", False),
        ("127.0.0.1.example.com", False),
        ("::2", False),
        ("", False),
    ],
)
def test_this_machine(host: str, local: bool) -> None:
    """Nobody can read along on the way to it."""
    assert local == is_local(host)
