"""Whether a server is healthy and knows its DAGs, asked without any client of ours."""

from __future__ import annotations

import base64
import http.client
import json
from typing import TYPE_CHECKING, Any

from .configuration import PASSWORD, USER

if TYPE_CHECKING:
    from .configuration import Address, AuthKind

_TIMEOUT_S = 5.0


def waits_for(address: Address, kind: AuthKind, *, dag: str | None) -> str:
    """Return what the server still lacks, in words; "" once it is ready.

    Args:
        dag: A DAG that it must have parsed; None where the DAGs are not ours.
    """
    health = f"{address.api}/monitor/health" if address.api == "/api/v2" else "/health"
    answer = _ask(address, "GET", health)
    if answer is None:
        return "waiting for the web server"
    if not _is_healthy(answer):
        return "waiting for the scheduler"
    if dag is None:
        return ""
    suffix = "/dag_runs" if address.api == "/api/experimental" else ""
    headers = _credentials(address, kind)
    if (
        headers is None
        or _ask(address, "GET", f"{address.api}/dags/{dag}{suffix}", headers) is None
    ):
        return "waiting for its DAGs"
    return ""


def is_taken(port: int) -> bool:
    """Whether something answers on *port* of this machine."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_TIMEOUT_S)
    try:
        connection.connect()
    except OSError:
        return False
    connection.close()
    return True


def _is_healthy(answer: bytes) -> bool:
    try:
        health: Any = json.loads(answer)
        return bool(health["scheduler"]["status"] == "healthy")
    except (ValueError, KeyError, TypeError):
        return False


def _credentials(address: Address, kind: AuthKind) -> dict[str, str] | None:
    if kind == "basic":
        pair = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        return {"Authorization": f"Basic {pair}"}
    login = json.dumps({"username": USER, "password": PASSWORD})
    headers = {"Content-Type": "application/json"}
    answer = _ask(address, "POST", "/auth/token", headers, login)
    if answer is None:
        return None
    return {"Authorization": f"Bearer {json.loads(answer)['access_token']}"}


def _ask(
    address: Address,
    method: str,
    path: str,
    headers: dict[str, str] | None = None,
    body: str | None = None,
) -> bytes | None:
    """Return what the server answers, None unless it is a success."""
    # http.client knows no proxies, which is what this machine's own address wants.
    connection = http.client.HTTPConnection("127.0.0.1", address.port, timeout=_TIMEOUT_S)
    try:
        connection.request(method, address.path + path, body, headers or {})
        answer = connection.getresponse()
        content = answer.read()
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return content if answer.status in (200, 201) else None
