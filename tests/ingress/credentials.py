"""The credentials that an Airflow itself takes, as Houston gives them to Software's ingress."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


def basic(username: str, password: str) -> Callable[[httpx.Client], str]:
    """Return what gives the value of Authorization for Airflow 1.10 and 2."""
    pair = base64.b64encode(f"{username}:{password}".encode()).decode()
    return lambda _: f"Basic {pair}"


def token(username: str, password: str, url: str) -> Callable[[httpx.Client], str]:
    """Return what gives the value of Authorization for Airflow 3: a new token each time.

    Args:
        username: Of a user of Airflow's own.
        password: Of that user.
        url: Where the Airflow is, its path included.
    """
    login = {"username": username, "password": password}

    def ask(client: httpx.Client) -> str:
        answer = client.post(f"{url}/auth/token", json=login).raise_for_status()
        return f"Bearer {answer.json()['access_token']}"

    return ask
