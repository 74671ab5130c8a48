"""What these tests share: a server of their own each, and an end that nothing outlives."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.concurrency.airflow3 import Airflow3


@pytest.fixture
def server() -> Iterator[Airflow3]:
    """Return a server."""
    with Airflow3() as server:
        yield server
