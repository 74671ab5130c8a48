from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

import airflow_openapi.v2.api.dag
from airflow_openapi import InvalidInputError
from airflow_openapi.v1.api.pool import post_pool
from airflow_openapi.v2.api.asset import materialize_asset
from airflow_openapi.v2.api.dag import get_dag_details, get_dags
from airflow_openapi.v2.api.monitor import get_health
from airflow_openapi.v2.api.pool import get_pools
from airflow_rest._core import build

if TYPE_CHECKING:
    import httpx

    from tests.wrapper.serving import Run

HINT = ": give the module of one, such as airflow_openapi.v2.api.{}, and no function of it"


def never(request: httpx.Request) -> httpx.Response:
    """Fail: nothing may be sent."""
    raise AssertionError(request.url)


@pytest.mark.parametrize(
    ("given", "shown", "such"),
    [
        (
            get_pools.sync,
            "airflow_openapi.v2.api.pool.get_pools.sync",
            "pool.get_pools",
        ),
        (airflow_openapi.v2.api.dag, "airflow_openapi.v2.api.dag", "dag.get_dag_details"),
        (get_dags.OPERATION, "ListOperation", "dag.get_dag_details"),
        ("get_dags", "str", "dag.get_dag_details"),
        (None, "NoneType", "dag.get_dag_details"),
    ],
)
def test_what_is_no_endpoint_is_named(run: Run, given: Any, shown: str, such: str) -> None:
    """The error says what was given, and what to give."""
    told = re.escape(f"{shown} is no endpoint{HINT.format(such)}")
    with pytest.raises(InvalidInputError, match=f"^{told}$"):
        run(never, "call", given, "x")


@pytest.mark.parametrize(
    ("endpoint", "argument", "told"),
    [
        (get_dags, "limt", "get_dags has no argument `limt`. Did you mean `limit`? It has: limit"),
        (get_dag_details, "zz", "get_dag_details has no argument `zz`. It has: dag_id"),
        (get_health, "x", "get_health has no argument `x`. It has none"),
    ],
)
def test_an_argument_that_an_endpoint_does_not_have(
    run: Run, endpoint: Any, argument: str, told: str
) -> None:
    """The error is that of a verb's filters: it names a near one, and all that there are."""
    with pytest.raises(InvalidInputError, match=f"^{re.escape(told)}"):
        run(never, "call", endpoint, **{argument: 1})


@pytest.mark.parametrize(
    ("endpoint", "args", "told"),
    [
        (get_dag_details, (), "get_dag_details needs `dag_id` too. It has: dag_id"),
        (post_pool, (), "post_pool needs `body` too. It has: body"),
        (
            get_dag_details,
            ("x", "y"),
            "get_dag_details: too many positional arguments. It has: dag_id",
        ),
    ],
)
def test_arguments_that_are_missing_or_too_many(
    run: Run, endpoint: Any, args: tuple[str, ...], told: str
) -> None:
    """It is a TypeError, as with a verb, and names the endpoint."""
    with pytest.raises(TypeError, match=f"^{re.escape(told)}"):
        run(never, "call", endpoint, *args)


def test_an_error_of_the_endpoint_itself_leaves_as_it_is() -> None:
    """Only what is wrong with the call is told anew."""

    def broken(dag_id: str) -> Any:
        return dag_id + 1  # type: ignore[operator]

    endpoint: Any = SimpleNamespace(_get_kwargs=broken, OPERATION=get_dag_details.OPERATION)
    with pytest.raises(TypeError, match="concatenate"):
        build(endpoint, "x")


@pytest.mark.parametrize("body", [None, [1], "x"])
def test_a_body_that_is_no_object_is_not_sent(run: Run, body: Any) -> None:
    """An endpoint that takes an object gets nothing else."""
    with pytest.raises(InvalidInputError, match=r"^body is "):
        run(never, "call", post_pool, body=body)


def test_a_body_that_may_be_null_is_sent_as_none() -> None:
    """Only an endpoint that says so takes None, and no list either."""
    assert {} == build(materialize_asset, 1, body=None).body
    with pytest.raises(InvalidInputError, match=r"^body is list"):
        build(materialize_asset, 1, body=[1])  # type: ignore[arg-type]
