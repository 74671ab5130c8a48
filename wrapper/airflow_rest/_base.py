"""How both clients are made: where the Airflow is, who asks, how long that may take."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, NoReturn, Self, TypeVar

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.lazy import Deferred
from airflow_openapi._runtime.retries import Rate, Retry
from airflow_openapi._runtime.sending import LARGEST_ANSWER
from airflow_openapi._runtime.shared import Shared, later
from airflow_rest import _core, _flows, astronomer

if TYPE_CHECKING:
    from typing import Unpack

    from airflow_openapi._runtime.links import Link
    from airflow_openapi._runtime.steps import Flow, Request
    from airflow_openapi._runtime.transport import Cert, Proxy, Timeout, Verify
    from airflow_rest import _http
    from airflow_rest._options import Limits, Options, Signed
else:  # httpx comes with the first client
    _http = Deferred("airflow_rest._http")

_T = TypeVar("_T")  # a transport
_RETRY: Final = Retry()
_NEVER: Final = Retry(tries=1)
later("airflow_rest._environment", "airflow_rest._logs", "airflow_rest._misuse")


class Base(Generic[_T]):
    """What both clients have in common: how they are made.

    Attributes:
        largest_answer: Bytes of an answer that are read, unpacked; of more, a LargeAnswerError.
            A log has no limit.
    """

    largest_answer: int = LARGEST_ANSWER

    @discreet
    def __init__(
        self,
        url: str | astronomer.Site,
        auth: _http.Auth | None = None,
        *,
        version: str | None = None,
        timeout: Timeout = 30.0,
        verify: Verify = True,
        cert: Cert = None,
        proxy: Proxy = None,
        transport: _T | None = None,
        retry: Retry | None = _RETRY,
        rate: float | None = None,
    ) -> None:
        """Make a client; nothing is asked of the server yet.

        Args:
            url: Any form of the Airflow's URL, such as `http://localhost:8080`.
            auth: ApiKey, Bearer, Login or Basic; None sends no credentials.
            version: What the server runs, such as `3.3.2`, so that it is not asked.
            timeout: Of each request, in seconds; an httpx.Timeout tells the parts apart. At most
                100 are under way at once, and further ones wait for those without a limit.
            verify: Path of a file of CAs, such as the installation's own, or an SSLContext; False
                checks no certificate.
            cert: Path of the client's certificate with its key, or a tuple: certificate, key and,
                if there is one, the key's password. An SSLContext in *verify* gets them too.
            proxy: URL of a proxy, or an httpx.Proxy; otherwise HTTPS_PROXY and its like count.
            transport: Of httpx, in place of the network; for tests.
            retry: How often a request that may be sent again is, and for how long; None: never.
            rate: Requests a second at most, of all threads or tasks together; logins and retries
                count too.

        Raises:
            InvalidInputError: The URL, the version, auth or another of these is none.
        """
        self._site = url if isinstance(url, astronomer.Site) else astronomer.site(url)
        self._limit(timeout=timeout, retry=retry, rate=rate)
        self._owns = True
        options = _http.options(
            self._site,
            auth,
            timeout=timeout,
            verify=verify,
            cert=cert,
            proxy=proxy,
            transport=transport,
        )
        server = None if version is None else _core.server(self._site, version)
        self._known = Shared(partial(self._made, options), server)
        self._known.open()

    def _detect(self) -> Flow[_core.Server]:
        return _flows.detect(self._site)

    @staticmethod
    def _made(options: dict[str, Any]) -> tuple[Any, Any, Any]:
        """Return what makes httpx's client, what makes its gate, and a lock."""
        raise NotImplementedError

    @classmethod
    @discreet
    def software(
        cls,
        base_domain: str,
        release_name: str,
        *,
        airflow_path: bool = True,
        **options: Unpack[Signed[_T]],
    ) -> Self:
        """Return a client of a Deployment on Astronomer Software (APC).

        Args:
            base_domain: Such as `example.com`.
            release_name: Such as `galactic-stars-1234`.
            airflow_path: False where a proxy serves the Airflow without `/airflow` in its URLs.
            **options: As for the class. What auth takes here is `ApiKey(key)`, with a service
                account's key or a token of 24 hours.
        """
        site = astronomer.software(base_domain, release_name, airflow_path=airflow_path)
        return cls(site, **options)

    @classmethod
    @discreet
    def astro(cls, url: str, **options: Unpack[Signed[_T]]) -> Self:
        """Return a client of a Deployment on Astro; any form of its URL will do."""
        return cls(astronomer.astro(url), **options)

    @classmethod
    @discreet
    def from_link(cls, url: str, **options: Unpack[Signed[_T]]) -> tuple[Self, Link]:
        """Return a client, and what a link copied from any release's UI or API names.

        Args:
            url: The address of the page of a DAG, a run, a task or a log.
            **options: As for the class: auth, version, timeout, verify, cert, proxy, transport.

        Raises:
            InvalidInputError: *url* names no DAG, or is none.
        """
        from airflow_openapi._runtime.links import read_link  # noqa: PLC0415 - few have one

        site, page = astronomer.divide(url)
        link = read_link(page)
        return cls(site, **options), link

    @classmethod
    @discreet
    def from_env(cls, env: Mapping[str, str] | None = None, **options: Unpack[Options[_T]]) -> Self:
        """Return a client as the environment says, under the names of Astronomer's tools.

        Args:
            env: In place of os.environ. Needed are AIRFLOW_API_URL; and AIRFLOW_AUTH_TOKEN,
                ASTRO_API_TOKEN, or AIRFLOW_USERNAME and AIRFLOW_PASSWORD. Heeded, if *verify* is
                not given, are AIRFLOW_CA_CERT and AIRFLOW_VERIFY_SSL. Where ASTRO_DOMAIN is set,
                ASTRO_API_TOKEN goes to hosts of that domain alone.
            **options: version, timeout, verify, cert, proxy and transport, as for the class.

        Raises:
            InvalidInputError: A variable is missing; the message names it.
        """
        from airflow_rest._environment import from_env  # noqa: PLC0415 - one of many ways

        site, auth, verify = from_env(os.environ if env is None else env)
        options.setdefault("verify", verify)
        return cls(site, auth, **options)

    @classmethod
    @discreet
    def from_astro_config(
        cls,
        url: str,
        *,
        context: str | None = None,
        path: str | os.PathLike[str] | None = None,
        **options: Unpack[Options[_T]],
    ) -> Self:
        """Return a client of a Deployment that asks as whoever did `astro login`.

        It needs `pip install airflow-rest[astro]`. The CLI's file is read before each request, so
        that another `astro login` counts at once. The token goes to hosts of its domain alone.

        Args:
            url: Any form of the Deployment's URL.
            context: Domain of the Astro or Software that was logged in to, such as
                `astronomer.io`; otherwise ASTRO_DOMAIN, or the CLI's current one.
            path: The file; otherwise `.astro/config.yaml` in ASTRO_HOME or in the home folder.
            **options: version, timeout, verify, cert, proxy and transport, as for the class.

        Raises:
            InvalidInputError: There is no token that still holds, or not for this URL.
        """
        from airflow_rest._environment import from_astro_config  # noqa: PLC0415 - as above

        site, auth = from_astro_config(url, context, path, os.environ)
        return cls(site, auth, **options)

    def with_options(self, **options: Unpack[Limits]) -> Self:
        """Return a client with another timeout, retry or rate, on the same connections.

        It need not be closed: what closes them is closing this client.

        Args:
            **options: As for the class; what is not given stays.
        """
        twin = object.__new__(type(self))
        vars(twin).update(vars(self), _owns=False)
        Base._limit(twin, **options)
        return twin

    def _limit(self, **limits: Unpack[Limits]) -> None:
        if "timeout" in limits:
            self._timeout = _http.checked_timeout(limits["timeout"])
        if "retry" in limits:
            retry: object = limits["retry"] or _NEVER
            if not isinstance(retry, Retry):
                raise InvalidInputError(f"retry={retry!r}: give a Retry(tries=…), or None for none")
            self._retry = retry
        if "rate" in limits:
            self._rate = None if limits["rate"] is None else Rate(limits["rate"])

    def _curl(self, fitted: tuple[Request, object]) -> str:
        from airflow_openapi._runtime.curl import command  # noqa: PLC0415 - few want it

        http = self._known.http
        return command(_http.prepare(http, fitted[0], self._site, None, None), http.auth)

    @property
    def url(self) -> str:
        """Root of the Airflow, without a slash at its end."""
        return self._site.root

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} cannot be copied or pickled: make one per process")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.url!r})"
