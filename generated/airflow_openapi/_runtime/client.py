"""The two clients that the generated functions send their requests with."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Self
from urllib.parse import urlsplit

from airflow_openapi._runtime import sending
from airflow_openapi._runtime.errors import AirflowError, InvalidInputError
from airflow_openapi._runtime.hiding import Hidden, discreet
from airflow_openapi._runtime.lazy import Deferred
from airflow_openapi._runtime.requests import checked_cookies, checked_headers
from airflow_openapi._runtime.shared import anew_after_fork, leave
from airflow_openapi._runtime.urls import is_own, read_url

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from types import TracebackType

    import httpx

    from airflow_openapi._runtime import clients, transport
    from airflow_openapi._runtime.transport import Cert, Proxy, Timeout, Verify
else:  # httpx comes with the first client
    clients = Deferred("airflow_openapi._runtime.clients")
    transport = Deferred("airflow_openapi._runtime.transport")

__all__ = ["AuthenticatedClient", "Client"]

_TIMEOUT_S: Final = 30.0


class Client:
    """A client for endpoints that need no credentials; names are openapi-python-client's.

    What it is given goes to httpx.Client and httpx.AsyncClient, which are made on first use.

    Attributes:
        largest_answer: Bytes of an answer that are read, unpacked; of more, a LargeAnswerError.
    """

    largest_answer: int = sending.LARGEST_ANSWER
    _base_url: str = ""
    _sync: httpx.Client | None
    _async: httpx.AsyncClient | None

    @discreet
    def __init__(
        self,
        base_url: str,
        *,
        cookies: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: Timeout = _TIMEOUT_S,
        verify_ssl: Verify = True,
        cert: Cert = None,
        proxy: Proxy = None,
        follow_redirects: bool = False,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        """Keep the options; nothing is opened.

        Args:
            base_url: Root of the Airflow, without `/api/v2`. The scheme may be missing: https is
                meant, and http for this machine.
            cookies: Sent with every request to that host; what the server sets is not kept.
            headers: Sent with every request to that host.
            timeout: In seconds, for each step of a request; None waits for ever.
            verify_ssl: Path of a file of CAs, such as the installation's own, or an SSLContext;
                False checks no certificate.
            cert: Path of the client's certificate with its key, or a tuple: certificate, key and,
                if there is one, the key's password. An SSLContext in *verify_ssl* gets them too.
            proxy: URL of a proxy, or an httpx.Proxy; otherwise HTTPS_PROXY and its like count.
            follow_redirects: Off, since a redirect is mostly one to a login page.
            httpx_args: Further arguments of httpx.Client and httpx.AsyncClient, but no http2.

        Raises:
            InvalidInputError: One of them is none, or a file cannot be read.
        """
        self._base_url = read_url(base_url)._replace(query="", fragment="").geturl()
        if "base_url" in (more := {**(httpx_args or {})}):
            raise InvalidInputError("httpx_args has a base_url: it is the first argument")
        if more.get("http2"):
            raise InvalidInputError(
                "httpx_args has http2=True, with which httpx loses answers where threads share a "
                "client or a task is cancelled: leave it out, for HTTP/1.1"
            )
        trust_env = bool(more.get("trust_env", True)) and more.get("transport") is None
        options: dict[str, Any] = {
            "base_url": self._base_url,
            "cookies": checked_cookies(cookies or {}),
            "headers": checked_headers(headers or {}),
            "timeout": transport.checked_timeout(timeout),
            "verify": transport.trust(
                more.pop("verify", verify_ssl),
                more.pop("cert", cert),
                self._base_url,
                trust_env=trust_env,
            ),
            "proxy": transport.through(more.pop("proxy", proxy), trust_env=trust_env),
            "follow_redirects": follow_redirects,
            **more,
        }
        self._options = Hidden(options)
        self._forget()

    def __repr__(self) -> str:
        """Return the class and the URL; headers and cookies may be secrets."""
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Refuse: open connections and tokens belong to one process."""
        message = f"{type(self).__name__} cannot be copied or pickled: make one per process."
        raise TypeError(message)

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Return a new client with these headers besides; this one stays as it is."""
        more = checked_headers(headers)
        return self._changed("headers", {**self._options.value["headers"], **more})

    def with_cookies(self, cookies: Mapping[str, str]) -> Self:
        """Return a new client with these cookies besides; this one stays as it is."""
        more = checked_cookies(cookies)
        return self._changed("cookies", {**self._options.value["cookies"], **more})

    def with_timeout(self, timeout: Timeout) -> Self:
        """Return a new client with this timeout, in seconds; this one stays as it is."""
        return self._changed("timeout", transport.checked_timeout(timeout))

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use *client* as it is: with its own URL, headers, cookies, timeout and credentials."""
        self._sync = client
        return self

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use *async_client* as it is: with its own URL, headers, timeout and credentials."""
        self._async = async_client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the httpx client, made on first use."""
        with self._lock:
            if self._sync is None:
                self._sync = clients.HttpClient(**self._hooked(self._prepare))
                self._made.append(self._sync)
            return self._sync

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous httpx client, made on first use."""

        async def prepare(request: httpx.Request) -> None:
            self._prepare(request)

        with self._lock:
            if self._async is None:
                self._async = clients.AsyncHttpClient(**self._hooked(prepare))
                self._made.append(self._async)
            return self._async

    @discreet
    def send(self, request: Mapping[str, Any]) -> httpx.Response:
        """Return the answer to *request*, what an endpoint's `_get_kwargs` returned.

        Raises:
            UnreachableError: Nothing was sent.
            LostAnswerError: It was, and no whole answer came.
            LargeAnswerError: The answer is larger than `largest_answer`.
            DecodeError: The answer cannot be unpacked.
            InvalidInputError: A value cannot be sent.
        """
        http = self.get_httpx_client()
        return sending.send(http, sending.build(http, **request), limit=self.largest_answer)

    @discreet
    def asend(self, request: Mapping[str, Any]) -> Coroutine[Any, Any, httpx.Response]:
        """As `send`, for asyncio: to be awaited."""
        http = self.get_async_httpx_client()
        made = sending.build(http, **request)
        return sending.asend(http, made, limit=self.largest_answer)

    def __enter__(self) -> Self:
        """Open the httpx client."""
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the httpx client."""
        self.get_httpx_client().__exit__(kind, error, traceback)

    async def __aenter__(self) -> Self:
        """Open the asynchronous httpx client."""
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the asynchronous httpx client."""
        await self.get_async_httpx_client().__aexit__(kind, error, traceback)

    def _forget(self) -> None:
        self._lock = RLock()  # a handler of a signal may ask where it is taken
        self._made: list[object] = []
        self._sync = None
        self._async = None
        anew_after_fork(self, Client._open_anew)

    def _open_anew(self) -> None:
        """Have no connection of the parent, in a process that was forked; keep a client given."""
        made, self._made, self._lock = self._made, [], RLock()
        leave(made)
        self._sync = None if self._sync in made else self._sync
        self._async = None if self._async in made else self._async

    def _changed(self, option: str, value: object) -> Self:
        twin = object.__new__(type(self))
        vars(twin).update(vars(self))
        twin._options = Hidden({**self._options.value, option: value})
        twin._forget()
        return twin

    def _hooked(self, prepare: object) -> dict[str, Any]:
        """Return the arguments of the httpx client; *prepare* is called on every request."""
        options = self._options.value
        hooks = {name: list(calls) for name, calls in options.get("event_hooks", {}).items()}
        hooks["request"] = [prepare, *hooks.get("request", [])]
        return {**options, "event_hooks": hooks}

    @discreet
    def _prepare(self, request: httpx.Request) -> None:
        """Change *request* just before it is sent, redirected ones included.

        Raises:
            AirflowError: It has a body, and was redirected to another host.
        """
        if is_own(request.url, urlsplit(self._base_url)):
            return
        for name in ("Authorization", "Cookie", *self._options.value["headers"]):
            request.headers.pop(name, None)
        framing = {"Content-Length", "Transfer-Encoding"}
        if any(request.headers.get(name, "0") != "0" for name in framing):
            raise AirflowError(
                f"{request.method} {request.url.path}: it was redirected to "
                f"{request.url.scheme}://{request.url.host}, where its body does not go. Give the "
                "URL of the Airflow itself"
            )


class AuthenticatedClient(Client):
    """A client that sends a token with every request to its own host.

    Attributes:
        token: Read for every request: assign a new one at any time.
        prefix: What stands before the token; "" for the token alone.
        auth_header_name: Header that carries it.
    """

    @discreet
    def __init__(
        self,
        base_url: str,
        token: str,
        prefix: str = "Bearer",
        auth_header_name: str = "Authorization",
        **options: Any,
    ) -> None:
        """Keep the token beside what `Client` takes."""
        super().__init__(base_url, **options)
        self._token = Hidden(token)
        self.prefix = prefix
        self.auth_header_name = auth_header_name

    @property
    def token(self) -> str:
        """The token."""
        return self._token.value

    @token.setter
    def token(self, token: str) -> None:
        self._token = Hidden(token)

    @discreet
    def _prepare(self, request: httpx.Request) -> None:
        """Set the token, or take it away where a redirect leads to another host."""
        super()._prepare(request)
        name = self.auth_header_name
        if not is_own(request.url, urlsplit(self._base_url)):
            request.headers.pop(name, None)
            return
        value = f"{self.prefix} {self.token}" if self.prefix else self.token
        request.headers.update(checked_headers({name: value}))
