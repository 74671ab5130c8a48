"""The ways to a server: straight, or through an ingress like that of Astronomer Software."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from airflow_rest import Airflow, ApiKey, AsyncAirflow, Login
from scripts.servers.configuration import PASSWORD, USER
from tests.ingress.credentials import basic, token
from tests.ingress.proxy import Deployment, serve

if TYPE_CHECKING:
    import ssl
    from contextlib import ExitStack

    import httpx

    from scripts.servers.server import Server

Client = TypeVar("Client", Airflow, AsyncAirflow)

BASE_DOMAIN = "software.localhost"
RELEASE_NAME = "galactic-stars-1234"
PATH = f"/{RELEASE_NAME}/airflow"
PUBLIC_URL = f"https://deployments.{BASE_DOMAIN}{PATH}"
"""What an Airflow is told, when it starts, of the ingress before it."""

KEY = "0123456789abcdef0123456789abcdef"  # as long as that of a service account


class Direct:
    """Straight to the server, with its own user."""

    name = "direct"
    credentials: httpx.Auth = Login(USER, PASSWORD)

    def __init__(self, server: Server) -> None:
        self._url = server.address.url

    def client(self, kind: type[Client], auth: httpx.Auth | None) -> Client:
        """Return a client that sends these credentials."""
        return kind(self._url, auth)


class Behind:
    """Through an ingress, with the API key of a service account.

    Attributes:
        base_domain: Of the installation, with a port.
        trust: The CA of its certificate.
    """

    name = "ingress"
    credentials: httpx.Auth = ApiKey(KEY)

    def __init__(self, base_domain: str, trust: ssl.SSLContext) -> None:
        self.base_domain, self.trust = base_domain, trust

    def client(self, kind: type[Client], auth: httpx.Auth | None) -> Client:
        """Return a client that sends these credentials, and trusts the CA of the ingress."""
        return kind.software(self.base_domain, RELEASE_NAME, auth=auth, verify=self.trust)


Way = Direct | Behind


def through_ingress(server: Server, stack: ExitStack) -> Behind:
    """Return the way through an ingress before *server*, which ends with *stack*.

    Args:
        server: One that is served under `PATH`.
        stack: Ends the ingress.
    """
    upstream = f"http://127.0.0.1:{server.address.port}"
    credentials = (
        token(USER, PASSWORD, f"{upstream}{PATH}")
        if server.release >= (3, 0)
        else basic(USER, PASSWORD)
    )
    return behind(Deployment(upstream, PATH, KEY, credentials), stack)


def behind(deployment: Deployment, stack: ExitStack) -> Behind:
    """Return the way through a new ingress to *deployment*, which ends with *stack*."""
    ingress, trust = stack.enter_context(serve(deployment, BASE_DOMAIN))
    return Behind(ingress.base_domain, trust)
