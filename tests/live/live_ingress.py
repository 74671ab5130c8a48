"""What an ingress like that of Astronomer Software answers itself."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest

from airflow_rest import (
    Airflow,
    ApiKey,
    AuthenticationError,
    Bearer,
    NotAirflowError,
    NotFoundError,
    ServerError,
    UnreachableError,
)
from tests.ingress.proxy import Deployment
from tests.live.marks import covers, on
from tests.live.ways import KEY, PATH, RELEASE_NAME, Behind, behind

if TYPE_CHECKING:
    import httpx

pytestmark = [covers("auth"), on(way="ingress")]


@pytest.mark.parametrize("auth", [ApiKey("wrong"), Bearer(KEY), None])
def test_wrong_key(way: Behind, auth: httpx.Auth | None) -> None:
    """The way to the login page is an error, which names the page that gives tokens."""
    token_page = f"https://app.{way.base_domain}/token"
    with way.client(Airflow, auth) as airflow, pytest.raises(AuthenticationError) as caught:
        airflow.health()

    assert 302 == caught.value.status
    assert f"sent to the login page https://app.{way.base_domain}/login" in str(caught.value)
    assert token_page in str(caught.value)
    assert KEY not in str(caught.value)


def test_page_for_what_is_not_there(airflow: Airflow) -> None:
    """A web page in place of Airflow's own answer is told as what it is."""
    with pytest.raises(NotFoundError, match="404 Not Found: a web page, titled '404 Not Found'"):
        airflow.trigger("no_such_dag")


def test_other_release_name(way: Behind) -> None:
    """Where the ingress knows no Deployment, there is no Airflow, and the URL is told."""
    with (
        Airflow.software(
            way.base_domain, "no-such-1234", auth=ApiKey(KEY), verify=way.trust
        ) as one,
        pytest.raises(NotAirflowError, match="/no-such-1234/airflow is not the root of an Airflow"),
    ):
        one.version()


def test_airflow_that_is_away() -> None:
    """A page that says so is a ServerError, whatever is asked."""
    away = Deployment("http://127.0.0.1:9", PATH, KEY, lambda _: "")
    with (
        contextlib.ExitStack() as stack,
        behind(away, stack).client(Airflow, ApiKey(KEY)) as airflow,
        pytest.raises(ServerError, match="503 Service Unavailable: a web page") as caught,
    ):
        airflow.health()

    assert 503 == caught.value.status


def test_certificate_of_an_unknown_ca(way: Behind) -> None:
    """Without verify= the certificate is not trusted, and nothing is sent."""
    with (
        Airflow.software(way.base_domain, RELEASE_NAME, auth=ApiKey(KEY)) as airflow,
        pytest.raises(UnreachableError, match="CERTIFICATE_VERIFY_FAILED"),
    ):
        airflow.version()
