from __future__ import annotations

import asyncio
import socket

import pytest

from tests.ingress.names import localhost


@pytest.mark.parametrize("name", ["deployments.software.localhost", b"a.localhost", "a.localhost."])
def test_names_under_localhost_are_here(name: str | bytes) -> None:
    """Every such name is this machine."""
    with localhost():
        found = {address[0] for *_, address in socket.getaddrinfo(name, 443)}

    assert {"127.0.0.1"} == found


def test_asyncio_finds_them_too() -> None:
    """The event loop asks the same resolver."""

    async def find() -> set[object]:
        loop = asyncio.get_running_loop()
        return {address[0] for *_, address in await loop.getaddrinfo("a.localhost", 443)}

    with localhost():
        found = asyncio.run(find())

    assert {"127.0.0.1"} == found


def test_other_names_are_asked_for() -> None:
    """The resolver is asked for any other name, and it is the old one again at the end."""
    before = socket.getaddrinfo

    with localhost(), pytest.raises(RuntimeError, match="asked for the network"):
        socket.getaddrinfo("example.com", 443)

    assert before is socket.getaddrinfo
