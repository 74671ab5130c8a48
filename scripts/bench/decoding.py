"""How long decoders take over 10,000 task instances of v2."""

import functools
import json
from collections.abc import Callable

import httpx
import orjson

from airflow_openapi.v2.api.task_instance import get_task_instances

from . import payload, peer, timing

OURS = "airflow-rest, into models"
PEER = f"{peer.PEER} {peer.VERSION}, into models"
ORJSON = "orjson.loads, untyped"
JSON = "json.loads, untyped"


def measure(count: int, turns: int) -> dict[str, float]:
    """Return each decoder's CPU seconds for the same bytes, the median of *turns*."""
    body = payload.task_instances(count)
    answer = httpx.Response(200, content=body, headers={"content-type": "application/json"})
    tasks: dict[str, Callable[[], object]] = {
        OURS: functools.partial(get_task_instances._parse_response, client=None, response=answer),  # noqa: SLF001 - the pure reader of the endpoint
        PEER: functools.partial(peer.decoder(), body),
        ORJSON: functools.partial(orjson.loads, body),
        JSON: functools.partial(json.loads, body),
    }
    return timing.cpu_seconds(tasks, turns)
