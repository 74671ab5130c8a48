from __future__ import annotations

import ssl
from typing import Any

import pytest

from airflow_openapi._runtime.transport import trust


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
