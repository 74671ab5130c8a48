from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.ingress.proxy import Deployment

if TYPE_CHECKING:
    from tests.ingress.conftest import Upstream

ROOT = "/galactic-stars-1234/airflow"


def test_request_is_passed_on(client: httpx.Client, upstream: Upstream) -> None:
    """Method, path with its quotes, query, body and headers arrive as they were sent."""
    client.post(f"{ROOT}/api/a%2Fb?q=%2B1", json={"a": 1}, headers={"X-Mine": "yes"})

    [(method, path, headers, body)] = upstream.seen
    assert ("POST", f"{ROOT}/api/a%2Fb?q=%2B1", b'{"a":1}') == (method, path, body)
    assert ("application/json", "yes") == (headers["content-type"], headers["x-mine"])


def test_key_is_exchanged(client: httpx.Client, upstream: Upstream) -> None:
    """The Airflow sees credentials of its own, and never the key."""
    client.get(f"{ROOT}/api")

    assert "Basic of-its-own" == upstream.seen[0][2]["authorization"]


def test_answer_is_passed_on(client: httpx.Client) -> None:
    """Status, body and headers come back, but for those of the connection behind."""
    answer = client.get(f"{ROOT}/api/409")

    assert (409, {"of": "Airflow"}) == (answer.status_code, answer.json())
    assert ["one", "two"] == answer.headers.get_list("x-two")
    assert "keep-alive" not in answer.headers


def test_answer_without_a_body_is_passed_on(client: httpx.Client) -> None:
    """After a 204 the connection serves on."""
    statuses = [client.get(f"{ROOT}/api/{status}").status_code for status in (204, 200)]

    assert [204, 200] == statuses


def test_headers_of_a_connection_end_here(client: httpx.Client, upstream: Upstream) -> None:
    """What Connection names is between the client and the ingress."""
    client.get(f"{ROOT}/api", headers={"Connection": "x-mine", "X-Mine": "yes", "TE": "trailers"})

    assert {"x-mine", "te"}.isdisjoint(upstream.seen[0][2])


def test_airflow_is_told_where_a_request_came_from(
    client: httpx.Client, upstream: Upstream
) -> None:
    """Whatever proxy is before the ingress is kept."""
    client.get(f"{ROOT}/api", headers={"X-Forwarded-For": "192.0.2.1"})

    headers = upstream.seen[0][2]
    assert client.base_url.netloc.decode() == headers["x-forwarded-host"] == headers["host"]
    assert ("192.0.2.1, 127.0.0.1", "https") == (
        headers["x-forwarded-for"],
        headers["x-forwarded-proto"],
    )


@pytest.mark.parametrize("value", ["", "wrong", "Bearer 0123456789abcdef", "0123456789ABCDEF"])
def test_other_credentials_lead_to_the_login_page(
    client: httpx.Client, upstream: Upstream, value: str
) -> None:
    """Only the key as it is opens the way; else the login page is told, and the way back."""
    answer = client.get(f"{ROOT}/api?a=1", headers={"Authorization": value})

    base = client.base_url.netloc.decode().removeprefix("deployments.")
    back = f"https%3A%2F%2Fdeployments.{base.replace(':', '%3A')}{ROOT.replace('/', '%2F')}"
    assert 302 == answer.status_code
    assert f"https://app.{base}/login?rd={back}%2Fapi%3Fa%3D1" == answer.headers["location"]
    assert [] == upstream.seen


@pytest.mark.parametrize("path", ["/", "/api", "/galactic-stars-1234/airflows", f"/x{ROOT}"])
def test_other_paths_are_not_there(client: httpx.Client, upstream: Upstream, path: str) -> None:
    """Only the Deployment's own path leads to it; anything else is a page, whatever the key."""
    answer = client.get(path)

    assert (404, "text/html") == (answer.status_code, answer.headers["content-type"])
    assert [] == upstream.seen


@pytest.mark.parametrize(("status", "title"), [(404, "Not Found"), (503, "Service Unavailable")])
def test_some_statuses_have_a_page(client: httpx.Client, status: int, title: str) -> None:
    """What the Airflow says of these is never seen."""
    answer = client.get(f"{ROOT}/api/{status}")

    assert status == answer.status_code
    assert f"<title>{status} {title}</title>" in answer.text


def test_airflow_that_is_away_has_a_page(client: httpx.Client, upstream: Upstream) -> None:
    """Where nothing listens, the ingress says that the service is not available."""
    upstream.shutdown()
    upstream.server_close()

    answer = client.get(f"{ROOT}/api")

    assert (503, "text/html") == (answer.status_code, answer.headers["content-type"])


def test_airflow_that_hangs_up_has_a_page(client: httpx.Client) -> None:
    """Where no answer comes, the ingress says that what is behind it is bad, and serves on."""
    answer = client.get(f"{ROOT}/api/gone")

    assert (502, "text/html") == (answer.status_code, answer.headers["content-type"])
    assert 200 == client.get(f"{ROOT}/api").status_code


def test_body_that_is_cut_is_cut_here_too(client: httpx.Client, upstream: Upstream) -> None:
    """An answer that breaks off has no end for the client either."""
    upstream.read.set()
    with pytest.raises(httpx.RemoteProtocolError, match="incomplete"):
        client.get(f"{ROOT}/api/stream", headers={"X-Cut": "yes"})


def test_body_comes_as_it_is_sent(client: httpx.Client, upstream: Upstream) -> None:
    """A part of an answer arrives before the next one is there."""
    with client.stream("GET", f"{ROOT}/api/stream") as answer:
        parts = answer.iter_raw()
        first = next(parts)
        upstream.read.set()
        rest = b"".join(parts)

    assert (b"first", b"second") == (first, rest)


def test_body_of_unknown_length_is_refused(client: httpx.Client, upstream: Upstream) -> None:
    """Where a request ends must be known from its head."""
    assert 411 == client.post(f"{ROOT}/api", content=iter([b"a"])).status_code
    assert [] == upstream.seen


def test_certificate_is_of_its_own_ca(client: httpx.Client) -> None:
    """Whoever does not trust the CA does not connect, and the ingress serves on."""
    context = ssl.create_default_context()
    with httpx.Client(verify=context) as other, pytest.raises(httpx.ConnectError, match="CERT"):
        other.get(client.base_url)

    assert 200 == client.get(f"{ROOT}/api").status_code


@pytest.mark.parametrize(("path", "expected"), [(ROOT, True), (f"{ROOT}?a", True), ("/a", False)])
def test_path_of_a_deployment(path: str, expected: bool) -> None:
    """The root is a Deployment's with and without a slash behind it."""
    assert expected is Deployment("", ROOT, "", lambda _: "").has(path)
