from __future__ import annotations

import gc
import ssl
import weakref
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from airflow_openapi import Client, InvalidInputError
from airflow_openapi._runtime.transport import trust
from airflow_rest import Airflow


class Recording(ssl.SSLContext):
    """A context that tells what it was given, in place of files that it would read."""

    given: tuple[Any, ...] = ()

    def load_cert_chain(self, certfile: Any, keyfile: Any = None, password: Any = None) -> None:
        """Keep it."""
        self.given = certfile, keyfile, password


@pytest.mark.parametrize(
    ("cert", "given"),
    [
        ("c.pem", ("c.pem", None, "")),
        (("c.pem",), ("c.pem", None, "")),
        (("c.pem", "k.pem"), ("c.pem", "k.pem", "")),
        (("c.pem", "k.pem", "pw"), ("c.pem", "k.pem", "pw")),
    ],
)
def test_a_certificate_is_never_asked_for_at_the_terminal(cert: Any, given: Any) -> None:
    """Without a password an empty one is given: for None, OpenSSL would ask whoever sits there."""
    context = Recording(ssl.PROTOCOL_TLS_CLIENT)

    assert context is trust(context, cert, "https://x")
    assert given == context.given


def test_a_certificate_of_the_client_for_http(tmp_path: Path) -> None:
    """It is read at once, so that it is there when the server leads to https."""
    trustme.CA().issue_cert("x@example.com").private_key_and_cert_chain_pem.write_to_path(
        own := tmp_path / "own.pem"
    )

    assert isinstance(trust(True, own, "http://x"), ssl.SSLContext)
    with pytest.raises(InvalidInputError, match="cert is no path"):
        trust(True, tmp_path / "none.pem", "http://x")


def test_what_is_spoken_is_said_later(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The context of an http URL offers what it was told to when it secures something."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(file := tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    server, context = (
        ssl.create_default_context(ssl.Purpose.CLIENT_AUTH),
        trust(True, None, "http:"),
    )
    authority.issue_cert("x.example.com").configure_cert(server)
    server.set_alpn_protocols(["http/1.1"])
    assert isinstance(context, ssl.SSLContext)
    context.set_alpn_protocols(["http/1.1"])
    there, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    ours = context.wrap_bio(back, there, server_hostname="x.example.com")
    theirs = server.wrap_bio(there, back, server_side=True)
    for side in (ours, theirs, ours, theirs):
        with suppress(ssl.SSLWantReadError):
            side.do_handshake()

    assert "http/1.1" == ours.selected_alpn_protocol() == theirs.selected_alpn_protocol()


def test_a_folder_of_cas_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told, where it counts: OpenSSL would take it for one that is empty."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", "/nowhere:/none")

    assert Client("https://x", verify_ssl=False) is not None
    with pytest.raises(InvalidInputError, match="SSL_CERT_DIR='/nowhere:/none' is no folder"):
        Client("https://x")


def test_a_log_of_keys_is_not_taken_for_the_cas(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whatever was read beside it is not blamed."""
    trustme.CA().cert_pem.write_to_path(file := tmp_path / "ca.pem")
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "none" / "keys"))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))

    for verify in (True, file):
        with pytest.raises(InvalidInputError, match=r"SSLKEYLOGFILE=.* is no file that can be"):
            Client("https://x", verify_ssl=verify)


@pytest.mark.parametrize("trust_env", [True, False])
def test_a_log_of_keys_that_is_named_later(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, trust_env: bool
) -> None:
    """It counts for every client that is made from then on, and for none after it is gone.

    Without the environment as httpx has it: from 0.28 on Python goes by it all the same.
    """

    def log() -> str | None:
        context = trust(True, None, "https://x", trust_env=trust_env)
        assert isinstance(context, ssl.SSLContext)
        return context.keylog_filename

    monkeypatch.delenv("SSLKEYLOGFILE", raising=False)
    before = log()
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    named, of_httpx = log(), httpx.create_ssl_context(trust_env=trust_env).keylog_filename
    monkeypatch.delenv("SSLKEYLOGFILE")

    assert [None, of_httpx, None] == [before, named, log()]
    assert of_httpx or not trust_env


def test_a_log_of_keys_that_is_named_later_and_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is refused, as one that was named before."""
    monkeypatch.delenv("SSLKEYLOGFILE", raising=False)
    trust(True, None, "https://x")
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "none" / "keys"))

    with pytest.raises(InvalidInputError, match=r"SSLKEYLOGFILE=.* is no file that can be"):
        trust(True, None, "https://x")


def test_files_that_are_replaced_again_and_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Only what the last few had is kept in memory."""
    monkeypatch.setenv("SSL_CERT_FILE", str(file := tmp_path / "ca.pem"))
    contexts = []
    for _ in range(20):
        trustme.CA().cert_pem.write_to_path(file, append=True)
        contexts.append(weakref.ref(trust(True, None, "https://x")))
    gc.collect()

    assert 8 == sum(context() is not None for context in contexts)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Client("https://x", httpx_args={"trust_env": False}),
        lambda: Client("https://x", httpx_args={"transport": httpx.HTTPTransport(verify=False)}),
        lambda: Airflow("https://x", transport=httpx.HTTPTransport(verify=False)),
    ],
    ids=["trust_env", "transport", "wrapper"],
)
def test_an_environment_that_does_not_count(
    monkeypatch: pytest.MonkeyPatch, make: Callable[[], object]
) -> None:
    """What is wrong there stops nobody who does not go by it."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    monkeypatch.setenv("HTTP_PROXY", "http://[bad")

    assert make()
    with pytest.raises(InvalidInputError):
        Client("https://x")


def test_a_proxy_among_the_arguments_of_httpx() -> None:
    """It is checked as that of the client is, and its password is not told."""
    with pytest.raises(InvalidInputError, match="proxy is no URL such as") as told:
        Client("https://x", httpx_args={"proxy": "ftp://u:secret@h"})
    assert "secret" not in str(told.value)
