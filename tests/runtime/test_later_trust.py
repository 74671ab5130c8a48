"""What begins at http and is led to https: real servers, in threads of this process."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import httpx
import pytest
import trustme
from cryptography import x509

from airflow_openapi import Client, InvalidInputError, UnreachableError
from airflow_openapi._runtime.transport import trust
from airflow_openapi.v2.api.version import get_version


class Secured(BaseHTTPRequestHandler):
    """Answers as an Airflow 3 does."""

    def do_GET(self) -> None:
        """Tell the version."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b'{"version": "3.3.2", "git_version": null}')

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in http.server
        """Print nothing."""


class Leading(Secured):
    """Leads to the secured one."""

    to: ClassVar[str] = ""

    def do_GET(self) -> None:
        """Say where it is."""
        self.send_response(307)
        self.send_header("Location", f"{self.to}{self.path}")
        self.end_headers()


@pytest.fixture
def authority(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> trustme.CA:
    """Return one that this process trusts, by SSL_CERT_DIR and nothing else."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / f"{_hash(authority)}.0")
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    return authority


def _hash(authority: trustme.CA) -> str:
    """Return what OpenSSL looks a subject up by: a hash of its parts, each as lower-case UTF-8."""
    subject = x509.load_pem_x509_certificate(authority.cert_pem.bytes()).subject
    parts = [x509.Name([x509.NameAttribute(one.oid, one.value.lower())]) for one in subject]
    canonical = b"".join(part.public_bytes()[2:] for part in parts)
    return hashlib.sha1(canonical).digest()[3::-1].hex()  # noqa: S324 - OpenSSL's choice


@pytest.fixture
def led() -> Iterator[Callable[[trustme.CA], str]]:
    """Return a function that returns the URL of a server which leads to one with a certificate."""
    servers: list[ThreadingHTTPServer] = []

    def start(handler: type[Secured]) -> ThreadingHTTPServer:
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        servers.append(server)
        return server

    def lead(authority: trustme.CA) -> str:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        secured = start(Secured)
        secured.socket = context.wrap_socket(secured.socket, server_side=True)
        to = f"https://127.0.0.1:{secured.server_port}"
        first = start(type("Leading", (Leading,), {"to": to}))
        for server in servers:
            Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
        return f"http://127.0.0.1:{first.server_port}"

    yield lead
    for server in servers:
        server.shutdown()
        server.server_close()


def ask(url: str, *, is_async: bool, **options: Any) -> str | None:
    """Return the version that a client reads which follows redirects."""
    client = Client(url, follow_redirects=True, **options)
    if is_async:
        return asyncio.run(get_version.asyncio(client=client)).version
    return get_version.sync(client=client).version


def authorities(context: ssl.SSLContext) -> set[bytes]:
    """Return the certificates of a context, whose own order changes once it was used."""
    return set(context.get_ca_certs(binary_form=True))


@pytest.mark.parametrize("is_async", [False, True])
def test_who_is_trusted_is_believed(
    authority: trustme.CA, led: Callable[[trustme.CA], str], *, is_async: bool
) -> None:
    """Where http leads to https, the certificates that httpx reads by itself count."""
    assert "3.3.2" == ask(led(authority), is_async=is_async)


@pytest.mark.usefixtures("authority")
@pytest.mark.parametrize("is_async", [False, True])
def test_a_stranger_is_not_believed(led: Callable[[trustme.CA], str], *, is_async: bool) -> None:
    """A certificate of nobody known is refused there as anywhere."""
    url = led(trustme.CA())

    with pytest.raises(UnreachableError, match="CERTIFICATE_VERIFY_FAILED"):
        ask(url, is_async=is_async)


@pytest.mark.usefixtures("authority")
def test_nobody_is_trusted_by_what_is_asked_later() -> None:
    """The context of an http URL checks, and knows no certificate itself; nor do two differ."""
    context, other = trust(True, None, "http://x"), trust(True, None, "http://y")

    assert isinstance(context, ssl.SSLContext)
    assert (ssl.CERT_REQUIRED, True) == (context.verify_mode, context.check_hostname)
    assert [] == context.get_ca_certs()
    assert context is not other


def test_certificates_are_read_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, authority: trustme.CA
) -> None:
    """All clients of https share what was read; one with a certificate of its own does not."""
    authority.cert_pem.write_to_path(file := tmp_path / "ca.pem")
    authority.issue_cert("x@example.com").private_key_and_cert_chain_pem.write_to_path(
        own := tmp_path / "own.pem"
    )
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context, other = trust(True, None, "https://x"), trust(True, own, "https://x")

    assert context is trust(True, None, "https://y")
    assert context is not other
    for one in (context, other):
        assert isinstance(one, ssl.SSLContext)
        assert 1 == len(one.get_ca_certs())


def test_a_certificate_of_one_client_is_not_of_others(
    tmp_path: Path, authority: trustme.CA, led: Callable[[trustme.CA], str]
) -> None:
    """What httpx_args has of TLS stays with that client, as if it were an argument of its own."""
    authority.issue_cert("x@example.com").private_key_and_cert_chain_pem.write_to_path(
        own := tmp_path / "own.pem"
    )
    client = Client("https://x", httpx_args={"cert": str(own)})
    shared = trust(True, None, "https://x")

    with client.get_httpx_client(), pytest.raises(InvalidInputError, match="cert is no path"):
        Client("https://x", httpx_args={"cert": str(tmp_path / "none.pem")})
    assert client._options.value["verify"] is not shared
    assert "cert" not in client._options.value
    assert "3.3.2" == ask(led(authority), is_async=False)


@pytest.mark.usefixtures("authority")
def test_an_environment_that_is_not_trusted() -> None:
    """With trust_env=False its CAs do not count, and those that httpx brings do."""
    context = trust(True, None, "https://x", trust_env=False)
    client = Client("https://x", httpx_args={"trust_env": False})

    assert isinstance(context, ssl.SSLContext)
    assert authorities(context)
    assert authorities(httpx.create_ssl_context(trust_env=False)) == authorities(context)
    assert context is client._options.value["verify"]
    assert context is not trust(True, None, "https://x")


@pytest.mark.parametrize("is_async", [False, True])
def test_an_environment_that_is_not_trusted_later(
    authority: trustme.CA, led: Callable[[trustme.CA], str], *, is_async: bool
) -> None:
    """Nor do its CAs count where http leads to https."""
    with pytest.raises(UnreachableError, match="CERTIFICATE_VERIFY_FAILED"):
        ask(led(authority), is_async=is_async, httpx_args={"trust_env": False})


@pytest.mark.parametrize("is_async", [False, True])
def test_verify_among_the_arguments_of_httpx(
    led: Callable[[trustme.CA], str], *, is_async: bool
) -> None:
    """It counts as that of the client does."""
    assert "3.3.2" == ask(led(trustme.CA()), is_async=is_async, httpx_args={"verify": False})


@pytest.mark.parametrize("is_async", [False, True])
def test_a_ca_that_is_taken_out_of_the_folder(
    authority: trustme.CA, led: Callable[[trustme.CA], str], tmp_path: Path, *, is_async: bool
) -> None:
    """A client that is made later does not believe it any more."""
    url = led(authority)
    assert "3.3.2" == ask(url, is_async=is_async)
    for file in tmp_path.glob("*.0"):
        file.unlink()

    with pytest.raises(UnreachableError, match="CERTIFICATE_VERIFY_FAILED"):
        ask(url, is_async=is_async)


def test_a_file_of_cas_that_was_replaced(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, authority: trustme.CA
) -> None:
    """A client that is made later believes those that are in it then."""
    authority.cert_pem.write_to_path(file := tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    before = trust(True, None, "https://x")
    with file.open("ab") as more:
        more.write(trustme.CA().cert_pem.bytes())
    after = trust(True, None, "https://x")

    counts = [len(one.get_ca_certs()) for one in (before, after) if not isinstance(one, bool)]
    assert [1, 2] == counts


def test_a_file_of_the_environment_that_is_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, led: Callable[[trustme.CA], str]
) -> None:
    """For https it is told when the client is made, for http when something is to be secured."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    url = led(trustme.CA())

    with pytest.raises(InvalidInputError, match=r"SSL_CERT_FILE=.* is no file"):
        Client("https://x")
    for is_async in (False, True):
        with pytest.raises(InvalidInputError, match=r"SSL_CERT_FILE=.* is no file"):
            ask(url, is_async=is_async)
