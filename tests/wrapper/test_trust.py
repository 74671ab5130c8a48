"""TLS with certificates on both sides, and proxies: real servers, in threads of this process."""

from __future__ import annotations

import asyncio
import base64
import json
import select
import socket
import ssl
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import httpx
import pytest
import trustme
from cryptography.hazmat.primitives import serialization

from airflow_openapi import Client
from airflow_openapi.v2.api.version import get_version
from airflow_rest import (
    Airflow,
    AsyncAirflow,
    InvalidInputError,
    Login,
    LostAnswerError,
    UnreachableError,
)

PASSWORD = "hunter2"


class AirflowHandler(BaseHTTPRequestHandler):
    """Answers as an Airflow 3 does, and keeps who asked."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Tell the version, and the subject of the client's certificate."""
        tls = isinstance(self.connection, ssl.SSLSocket)
        given: Any = self.connection.getpeercert() if tls else None
        names = [
            value for [(name, value)] in (given or {}).get("subject", ()) if name == "commonName"
        ]
        self.answer({"version": "3.3.2", "git_version": "".join(names)})

    def do_POST(self) -> None:
        """Give out a token."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer({"access_token": "t"})

    def answer(self, body: dict[str, str]) -> None:
        """Send *body*."""
        text = json.dumps(body).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in http.server
        """Print nothing."""


class ProxyHandler(AirflowHandler):
    """Forwards, to those who know the password; keeps what it was asked for."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        """Forward a request for http."""
        if self.may_pass():
            self.answer(httpx.get(self.path, trust_env=False).json())

    def do_CONNECT(self) -> None:
        """Forward bytes, for https."""
        if self.may_pass():
            host, _, port = self.path.partition(":")
            with socket.create_connection((host, int(port))) as there:
                self.send_response(200)
                self.end_headers()
                self.forward(self.connection, there)
            self.close_connection = True

    def may_pass(self) -> bool:
        """Return whether the client knows the password; refuse it otherwise."""
        self.asked.append(f"{self.command} {self.path}")
        pair = base64.b64encode(f"user:{PASSWORD}".encode()).decode()
        known = self.headers["Proxy-Authorization"] == f"Basic {pair}"
        if not known:
            self.send_error(407)
        return known

    def forward(self, here: socket.socket, there: socket.socket) -> None:
        """Carry bytes both ways until one side ends."""
        while True:
            for ready in select.select([here, there], [], [])[0]:
                other = there if ready is here else here
                received = ready.recv(65536)
                if not received:
                    return
                other.sendall(received)


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., int]]:
    """Return a function that starts a server on this machine, and returns its port."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    servers: list[ThreadingHTTPServer] = []

    def start(handler: type[BaseHTTPRequestHandler], tls: ssl.SSLContext | None = None) -> int:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        servers.append(server)
        Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
        port: int = server.server_address[1]
        return port

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


class Pki:
    """A CA, what it gave to a server and to a client, and what these have as files."""

    def __init__(self, folder: Path) -> None:
        ca = trustme.CA()
        self.ca = folder / "ca.pem"
        ca.cert_pem.write_to_path(self.ca)
        self.server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        ca.issue_cert("127.0.0.1").configure_cert(self.server)
        ca.configure_trust(self.server)
        client = ca.issue_cert("client@example.com", common_name="the client")
        self.chain, self.key = folder / "client.pem", folder / "client.key"
        client.cert_chain_pems[0].write_to_path(self.chain)
        client.private_key_pem.write_to_path(self.key)
        self.stranger = folder / "stranger.pem"
        stranger = trustme.CA().issue_cert("client@example.com")
        stranger.private_key_and_cert_chain_pem.write_to_path(self.stranger)
        self.both = folder / "both.pem"
        client.private_key_and_cert_chain_pem.write_to_path(self.both)


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> Pki:
    """Return certificates; they take a moment to make."""
    return Pki(tmp_path_factory.mktemp("pki"))


Ask = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Ask:
    """Return a function that makes a client and returns the version that it reads."""

    async def asynchronous(*args: Any, **options: Any) -> Any:
        async with AsyncAirflow(*args, **options) as airflow:
            return await airflow.version()

    def run(*args: Any, **options: Any) -> Any:
        if request.param == "async":
            return asyncio.run(asynchronous(*args, **options))
        with Airflow(*args, **options) as airflow:
            return airflow.version()

    return run


@pytest.mark.parametrize("kind", [str, Path])
def test_a_bundle_of_cas(ask: Ask, serve: Callable[..., int], pki: Pki, kind: type) -> None:
    """A server with the installation's own CA is believed when the CA is given as a path."""
    port = serve(AirflowHandler, pki.server)

    assert "3.3.2" == ask(f"https://127.0.0.1:{port}", verify=kind(pki.ca)).version
    with pytest.raises(UnreachableError, match="CERTIFICATE_VERIFY_FAILED"):
        ask(f"https://127.0.0.1:{port}")
    assert "3.3.2" == ask(f"https://127.0.0.1:{port}", verify=False).version


@pytest.mark.parametrize("verify", ["path", "context", False])
@pytest.mark.parametrize("cert", ["both", "pair", "triple"])
def test_a_client_s_certificate(
    ask: Ask, serve: Callable[..., int], pki: Pki, verify: Any, cert: str
) -> None:
    """A server that wants one gets it, whether its key is in the same file or in another."""
    pki.server.verify_mode = ssl.CERT_REQUIRED
    port = serve(AirflowHandler, pki.server)
    files = {
        "both": pki.both,
        "pair": (pki.chain, pki.key),
        "triple": (str(pki.chain), str(pki.key), None),
    }
    trust = {"path": pki.ca, "context": ssl.create_default_context(cafile=pki.ca), False: False}

    found = ask(
        f"https://127.0.0.1:{port}",
        Login("admin", "admin"),
        verify=trust[verify],
        cert=files[cert],
    )

    assert "the client" == found.git_version


def test_a_server_that_wants_a_certificate(ask: Ask, serve: Callable[..., int], pki: Pki) -> None:
    """Without one, or with one of another CA, there is no connection; where it is told, why."""
    pki.server.verify_mode = ssl.CERT_REQUIRED
    url = f"https://127.0.0.1:{serve(AirflowHandler, pki.server)}"

    for cert in (None, pki.stranger):
        with pytest.raises(httpx.TransportError) as caught:
            ask(url, verify=pki.ca, cert=cert)
        assert ("ALERT" in str(caught.value)) == ("goes to cert=" in str(caught.value))


@pytest.mark.parametrize(
    "error",
    [
        ssl.SSLError(1, "[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert (_ssl.c:2580)"),
        httpx.ReadError("[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert (_ssl.c:2580)"),
        httpx.WriteError("[SSL: TLSV1_ALERT_UNKNOWN_CA] tlsv1 alert unknown ca (_ssl.c:2580)"),
        httpx.ConnectError("[SSL: SSLV3_ALERT_BAD_CERTIFICATE] sslv3 alert (_ssl.c:1000)"),
    ],
)
def test_a_refused_certificate(ask: Ask, error: Exception) -> None:
    """However and whenever the server says so, the message tells what to give."""

    def refuse(_: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(UnreachableError, match=r"a certificate of the client.*cert="):
        ask("https://localhost", transport=httpx.MockTransport(refuse))


def test_words_of_a_server_about_certificates(ask: Ask) -> None:
    """What is no HTTP may say anything: the request was sent all the same."""

    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError("illegal status line: b'TLSV13_ALERT_CERTIFICATE_REQUIRED'")

    with pytest.raises(LostAnswerError):
        ask("https://localhost", transport=httpx.MockTransport(answer), version="3.3.2")


def test_a_socks_proxy_that_speaks_something_else(ask: Ask) -> None:
    """What the library for SOCKS raises, which httpx leaves as it is, is a refusal of the proxy."""
    kind = type("ProtocolError", (Exception,), {"__module__": "socksio.exceptions"})

    def fail(_: httpx.Request) -> httpx.Response:
        raise kind("Malformed reply")

    with pytest.raises(httpx.ProxyError, match="Malformed reply") as caught:
        ask("https://localhost", transport=httpx.MockTransport(fail))
    assert isinstance(caught.value, UnreachableError)


def test_other_errors_of_tls(ask: Ask) -> None:
    """What comes from ssl itself while an answer is read is httpx's error for that."""

    def fail(_: httpx.Request) -> httpx.Response:
        raise ssl.SSLError(1, "[SSL: DECRYPTION_FAILED_OR_BAD_RECORD_MAC] bad record mac")

    with pytest.raises(httpx.ReadError, match="BAD_RECORD_MAC"):
        ask("https://localhost", transport=httpx.MockTransport(fail))


def encrypted(pki: Pki, folder: Path) -> Path:
    """Return the path of the client's key, with a password."""
    key = serialization.load_pem_private_key(pki.key.read_bytes(), None)
    path = folder / "encrypted.key"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(PASSWORD.encode()),
        )
    )
    return path


def test_a_key_with_a_password(
    ask: Ask, serve: Callable[..., int], pki: Pki, tmp_path: Path
) -> None:
    """It is given as the third; without it nobody is asked at the terminal."""
    pki.server.verify_mode = ssl.CERT_REQUIRED
    key = encrypted(pki, tmp_path)
    url = f"https://127.0.0.1:{serve(AirflowHandler, pki.server)}"

    assert "the client" == ask(url, verify=pki.ca, cert=(pki.chain, key, PASSWORD)).git_version
    for cert in [(pki.chain, key), (pki.chain, key, None), (pki.chain, key, "hunter3")]:
        with pytest.raises(InvalidInputError, match="cert is no path") as caught:
            ask(url, verify=pki.ca, cert=cert)
        assert "hunter" not in str(caught.value)


@pytest.mark.parametrize("kind", [str, httpx.URL, httpx.Proxy])
def test_a_proxy(ask: Ask, serve: Callable[..., int], kind: type) -> None:
    """A request for http goes to it as a whole."""
    ProxyHandler.asked.clear()
    url = f"http://127.0.0.1:{serve(AirflowHandler)}"
    proxy = f"http://user:{PASSWORD}@127.0.0.1:{serve(ProxyHandler)}"

    assert "3.3.2" == ask(url, proxy=kind(proxy)).version
    assert f"GET {url}/api/v2/version" == ProxyHandler.asked[0]


def test_a_proxy_for_https(ask: Ask, serve: Callable[..., int], pki: Pki) -> None:
    """The client speaks TLS, with its certificate, through the proxy to the server."""
    pki.server.verify_mode = ssl.CERT_REQUIRED
    ProxyHandler.asked.clear()
    port = serve(AirflowHandler, pki.server)
    proxy = f"http://user:{PASSWORD}@127.0.0.1:{serve(ProxyHandler)}"

    found = ask(f"https://127.0.0.1:{port}", verify=pki.ca, cert=pki.both, proxy=proxy)

    assert "the client" == found.git_version
    assert [f"CONNECT 127.0.0.1:{port}"] == ProxyHandler.asked


@pytest.mark.parametrize("verify", ["path", "context", False])
def test_a_generated_client(serve: Callable[..., int], pki: Pki, verify: Any) -> None:
    """It trusts, shows itself and goes through a proxy as the others do, sync and async."""
    pki.server.verify_mode = ssl.CERT_REQUIRED
    ProxyHandler.asked.clear()
    port = serve(AirflowHandler, pki.server)
    trust: dict[Any, Any] = {
        "path": pki.ca,
        "context": ssl.create_default_context(cafile=pki.ca),
        False: False,
    }
    client = Client(
        f"https://127.0.0.1:{port}",
        verify_ssl=trust[verify],
        cert=(pki.chain, pki.key),
        proxy=f"http://user:{PASSWORD}@127.0.0.1:{serve(ProxyHandler)}",
    )

    async def asynchronous() -> Any:
        async with client:
            return await get_version.asyncio(client=client)

    with client:
        assert "the client" == get_version.sync(client=client).git_version
    assert "the client" == asyncio.run(asynchronous()).git_version
    assert [f"CONNECT 127.0.0.1:{port}"] * 2 == ProxyHandler.asked


def test_a_proxy_that_refuses(ask: Ask, serve: Callable[..., int]) -> None:
    """It is httpx's own error, without the password."""
    ProxyHandler.asked.clear()
    proxy = f"http://user:hunter3@127.0.0.1:{serve(ProxyHandler)}"

    with pytest.raises(httpx.ProxyError, match="407") as caught:
        ask("https://127.0.0.1:9", proxy=proxy)
    assert "hunter3" not in str(caught.value)


def test_every_way_in_takes_them(pki: Pki) -> None:
    """A client of Software, of Astro or of the environment has the same options."""
    options: Any = {"verify": pki.ca, "cert": pki.both, "proxy": "http://127.0.0.1:3128"}
    env = {"AIRFLOW_API_URL": "localhost", "AIRFLOW_AUTH_TOKEN": "t"}

    for client in (
        Airflow.software("example.com", "a-b-1", **options),
        Airflow.astro("https://x1.astronomer.run/d1", **options),
        Airflow.from_env(env, **options),
    ):
        client.close()
