"""Names under .localhost are this machine, as RFC 6761 has it and not every resolver knows."""

from __future__ import annotations

import contextlib
import socket
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Generator


@contextlib.contextmanager
def localhost() -> Generator[None]:
    """Have Python find this machine under every name that ends in .localhost.

    systemd's resolver does so, and browsers do; the C library of Debian asks the network.
    """
    ask = socket.getaddrinfo

    def answer(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        mine = isinstance(name, str) and name.rstrip(".").endswith(".localhost")
        return ask("127.0.0.1" if mine else host, *arguments, **options)

    socket.getaddrinfo = answer
    try:
        yield
    finally:
        socket.getaddrinfo = ask
