"""How both clients are made: where the Airflow is, who asks, how long that may take."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypedDict, TypeVar, Unpack

import msgspec

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_rest import _core, _http, _links, astronomer
from airflow_rest._core import Server
from airflow_rest.auth import from_env

if TYPE_CHECKING:
    import ssl

_Transport = TypeVar("_Transport")

TIMEOUT_S: Final = 30.0
WAIT_S: Final = 3600.0
POLL_S: Final = 1.0
SLOWEST_POLL_S: Final = 30.0


class Known(msgspec.Struct):
    """What a client and its copies found out; None until then."""

    server: Server | None = None
    loop: object = None


class Options(TypedDict, Generic[_Transport], total=False):
    """What every way to make a client takes; `Base.__init__` tells of each."""

    version: str | None
    timeout: _http.Timeout
    verify: ssl.SSLContext | bool
    transport: _Transport | None


class Base(Generic[_Transport]):
    """What both clients have in common: how they are made."""

    def __init__(
        self,
        url: str | astronomer.Site,
        auth: _http.Auth | None = None,
        *,
        version: str | None = None,
        timeout: _http.Timeout = TIMEOUT_S,
        verify: ssl.SSLContext | bool = True,
        transport: _Transport | None = None,
    ) -> None:
        """Make a client; nothing is asked of the server yet.

        Args:
            url: Any form of the Airflow's URL, such as `http://localhost:8080`.
            auth: ApiKey, Bearer, Login or Basic; None sends no credentials.
            version: What the server runs, such as `3.3.2`, so that it is not asked.
            timeout: Of each request, in seconds; an httpx.Timeout tells the parts apart.
            verify: An SSLContext with the installation's own CA; False checks no certificate.
            transport: Of httpx, in place of the network; for tests.

        Raises:
            InvalidInputError: The URL, the version or auth is none.
        """
        self._site = url if isinstance(url, astronomer.Site) else astronomer.site(url)
        self._timeout = timeout
        self._owns = True
        self._known = Known(None if version is None else _core.server(self._site, version))
        options = _http.options(self._site, auth, timeout=timeout, verify=verify)
        self._open({**options, "transport": transport})

    def _open(self, options: dict[str, Any]) -> None:
        """Make httpx's client."""
        raise NotImplementedError

    @classmethod
    def software(
        cls,
        base_domain: str,
        release_name: str,
        *,
        auth: _http.Auth | None = None,
        airflow_path: bool = True,
        **options: Unpack[Options[_Transport]],
    ) -> Self:
        """Return a client of a Deployment on Astronomer Software (APC).

        Args:
            base_domain: Such as `example.com`.
            release_name: Such as `galactic-stars-1234`.
            auth: `ApiKey(key)`, with a service account's key or a token of 24 hours.
            airflow_path: False where a proxy serves the Airflow without `/airflow` in its URLs.
            **options: version, timeout, verify and transport, as for the class itself.
        """
        site = astronomer.software(base_domain, release_name, airflow_path=airflow_path)
        return cls(site, auth, **options)

    @classmethod
    def astro(
        cls,
        url: str,
        *,
        auth: _http.Auth | None = None,
        **options: Unpack[Options[_Transport]],
    ) -> Self:
        """Return a client of a Deployment on Astro; any form of its URL will do."""
        site = astronomer.astro(url)
        return cls(site, auth, **options)

    @classmethod
    def from_link(
        cls,
        url: str,
        *,
        auth: _http.Auth | None = None,
        **options: Unpack[Options[_Transport]],
    ) -> tuple[Self, _links.Link]:
        """Return a client, and what a link copied from any release's UI or API names.

        Args:
            url: The address of the page of a DAG, a run, a task or a log.
            auth: As for the class itself.
            **options: version, timeout, verify and transport, as for the class itself.

        Raises:
            InvalidInputError: *url* names no DAG, or is none.
        """
        site, link = _links.read(url)
        return cls(site, auth, **options), link

    @classmethod
    def from_env(
        cls,
        env: Mapping[str, str] | None = None,
        **options: Unpack[Options[_Transport]],
    ) -> Self:
        """Return a client as the environment says, under the names of Astronomer's tools.

        AIRFLOW_API_URL; and AIRFLOW_AUTH_TOKEN, ASTRO_API_TOKEN, or AIRFLOW_USERNAME and
        AIRFLOW_PASSWORD.

        Raises:
            InvalidInputError: A variable is missing; the message names it.
        """
        env = os.environ if env is None else env
        url = env.get("AIRFLOW_API_URL", "").strip()
        if not url:
            raise InvalidInputError(
                "AIRFLOW_API_URL is not set: give it the URL of the Airflow, and its credentials "
                "in AIRFLOW_AUTH_TOKEN, ASTRO_API_TOKEN, or AIRFLOW_USERNAME and AIRFLOW_PASSWORD"
            )
        site = astronomer.site(url)
        credentials = from_env(
            env,
            astro=site.product == astronomer.ASTRO,
            software=site.product == astronomer.SOFTWARE,
            private=site.is_private,
        )
        return cls(site, credentials, **options)

    def with_options(self, *, timeout: _http.Timeout) -> Self:
        """Return a client with another timeout, on the same connections.

        It need not be closed: what closes them is closing this client.
        """
        twin = copy.copy(self)
        twin._timeout = _http.checked_timeout(timeout)  # noqa: SLF001 - another client of this class
        twin._owns = False  # noqa: SLF001 - as above
        return twin

    @property
    def url(self) -> str:
        """Root of the Airflow, without a slash at its end."""
        return self._site.root

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url!r})"
