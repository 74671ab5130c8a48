"""What both type checkers must make of the clients; read by them, and run by no one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import assert_type

import airflow_rest
from airflow_openapi import Client, aiter_items, iter_items
from airflow_openapi.v1.api.dag_run import post_dag_run
from airflow_openapi.v1.models import DAGRun as DAGRunOf2
from airflow_openapi.v1.models import DAGRunBody
from airflow_openapi.v2.api.dag import get_dag_details
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_openapi.v2.api.pool import get_pools
from airflow_openapi.v2.models import (
    DAGDetailsResponse,
    DAGRunCollectionResponse,
    DAGRunResponse,
    PoolResponse,
)
from airflow_rest import (
    Airflow,
    ApiKey,
    AsyncAirflow,
    Config,
    Dag,
    DagRun,
    Health,
    Pages,
    Pool,
    Version,
)


def modules() -> None:
    """What comes with the package."""
    assert_type(airflow_rest.auth.ApiKey("k"), ApiKey)
    assert_type(airflow_rest.astronomer.site("localhost").root, str)


def sync(airflow: Airflow) -> None:
    """Answers of `call` and of the verbs."""
    assert_type(airflow.call(get_dag_details, "x"), DAGDetailsResponse)
    assert_type(airflow.call(get_dag_details, dag_id="x"), DAGDetailsResponse)
    assert_type(airflow.call(get_dag_runs, "x", limit=5, state=["a"]), DAGRunCollectionResponse)
    assert_type(airflow.trigger("x", conf={"a": 1}, logical_date="2021-11-16"), DagRun)
    assert_type(airflow.wait(airflow.dag_run("x", "r")), DagRun)
    assert_type(airflow.pools(), Pages[Pool])
    assert_type(airflow.pages(get_pools), Pages[PoolResponse])
    assert_type(airflow.pages(get_dag_runs, "x", limit=5), Pages[DAGRunResponse])
    assert_type(next(iter(airflow.dags())), Dag)
    assert_type(airflow.dag("x"), Dag)
    assert_type(airflow.dag_runs("x", state=["a"], end_date_lte="2021-11-16"), Pages[DagRun])
    assert_type(airflow.health(), Health)
    assert_type(airflow.config(), Config)
    assert_type(airflow.version(), Version)
    assert_type(airflow.with_options(timeout=1), Airflow)


async def asynchronous(airflow: AsyncAirflow) -> None:
    """The same, awaited."""
    assert_type(await airflow.call(get_dag_details, "x"), DAGDetailsResponse)
    assert_type(await airflow.trigger("x"), DagRun)
    assert_type([pool async for pool in airflow.pools()], list[Pool])
    assert_type([pool async for pool in airflow.pages(get_pools)], list[PoolResponse])


def made() -> None:
    """Every way to make a client gives that client."""
    key = ApiKey(lambda: "late")
    assert_type(Airflow.software("example.com", "a-b-1", auth=key), Airflow)
    assert_type(AsyncAirflow.astro("x", auth=key), AsyncAirflow)
    assert_type(Airflow.from_env(), Airflow)


def airflow_2(airflow: Airflow) -> None:
    """An endpoint of Airflow 2 has its own answer."""
    body = DAGRunBody(conf={"a": 1})
    assert_type(airflow.call(post_dag_run, "x", body=body), DAGRunOf2)


def generated(client: Client) -> None:
    """The items of a list, without the wrapper."""
    assert_type(iter_items(client, get_pools), Iterator[PoolResponse])
    assert_type(iter_items(client, get_dag_runs, "x", limit=5), Iterator[DAGRunResponse])
    assert_type(aiter_items(client, get_pools), AsyncIterator[PoolResponse])
