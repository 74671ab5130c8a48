"""What these tests share: a server of their own each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.http2.serving import Airflow3Http2


@pytest.fixture
def server() -> Iterator[Airflow3Http2]:
    """Return a server."""
    with Airflow3Http2() as server:
        yield server
