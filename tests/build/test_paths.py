"""Paths from Airflow's root."""

import pytest

from scripts.build.paths import from_root, names, rooted, shape


def test_servers_become_part_of_the_path() -> None:
    """Airflow 2 wrote bare paths and a server /api/v1."""
    document = {"servers": [{"url": "/api/v1"}], "paths": {"/dags": {}}}

    assert {"paths": {"/api/v1/dags": {}}} == rooted(document, "v1")


def test_a_path_from_the_root_stays() -> None:
    """Airflow 3 writes paths from the root and no server."""
    assert {"paths": {"/api/v2/dags": {}}} == rooted({"paths": {"/api/v2/dags": {}}}, "v2")


@pytest.mark.parametrize(
    ("api", "path", "expected"),
    [
        ("fab", "/token", "/auth/token"),
        ("fab", "/auth/token", "/auth/token"),
        ("fab-flask", "/roles", "/auth/fab/v1/roles"),
        ("fab", "/auth/fab/v1/roles", "/auth/fab/v1/roles"),
    ],
)
def test_spellings_of_fab_are_one_path(api: str, path: str, expected: str) -> None:
    """The FAB provider's older spellings are the path of today."""
    assert expected == from_root(path, api)


def test_shape_leaves_the_names_of_parameters_out() -> None:
    """Two paths that differ in their parameters' names alone have one shape."""
    assert "/roles/{}" == shape("/roles/{role_name}") == shape("/roles/{name}")


def test_names_are_in_the_order_of_the_path() -> None:
    """A path's parameters come as they stand in it."""
    assert ["dag_id", "run"] == names("/dags/{dag_id}/runs/{run}")
