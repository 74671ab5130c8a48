"""Use the installed wheel as a newcomer would; run by the interpreter it is installed for.

`python -I smoke.py` sees neither the checkout nor the folder it stands in.
"""

import importlib.metadata
import sys
from pathlib import Path

import httpx

import airflow_openapi
import airflow_rest
from airflow_openapi.v1.api.dag import get_dag
from airflow_openapi.v2.api.pool import get_pools
from airflow_rest import Airflow, Bearer, reference

POOL = {
    "name": "default_pool",
    "slots": 128,
    "description": "Default pool",
    "include_deferred": False,
    "occupied_slots": 0,
    "running_slots": 0,
    "queued_slots": 0,
    "scheduled_slots": 0,
    "open_slots": 128,
    "deferred_slots": 0,
}


def answer(request: httpx.Request) -> httpx.Response:
    """Answer as Airflow 3.3.2 does, which has one pool."""
    assert "Bearer token" == request.headers["authorization"]
    assert "/api/v2/pools" == request.url.path
    return httpx.Response(200, json={"pools": [POOL], "total_entries": 1})


def main() -> None:
    """Check where the packages come from, read an answer, make a call, look up."""
    for package in (airflow_rest, airflow_openapi):
        assert Path(package.__file__ or "").is_relative_to(sys.prefix), package.__file__

    read = get_dag._parse_response(
        client=None, response=httpx.Response(200, json={"dag_id": "example_dag"})
    )
    assert "example_dag" == read.dag_id

    with Airflow(
        "http://localhost:8080",
        auth=Bearer("token"),
        version="3.3.2",
        transport=httpx.MockTransport(answer),
    ) as airflow:
        assert ["default_pool"] == [pool.name for pool in airflow.pools()]
        assert 128 == airflow.call(get_pools).pools[0].open_slots

    assert "GET" == reference.operation("get_pools", release="2.3").method

    print(f"smoke passed: airflow-rest {importlib.metadata.version('airflow-rest')}")


if __name__ == "__main__":
    main()
