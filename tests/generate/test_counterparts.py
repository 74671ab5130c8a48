"""Which operations of Airflow 2 and of Airflow 3 do the same."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from airflow_openapi import v1, v2
from scripts.generate.counterparts import CounterpartError, counterparts
from scripts.generate.package import COUNTERPARTS
from tests.generate import tiny

if TYPE_CHECKING:
    from pathlib import Path

SPECS = COUNTERPARTS.parent / "specs"
OLD = tiny.spec(
    {
        "/api/v1/things/{id}": {"get": tiny.operation()},
        "/api/v1/data": {"get": tiny.operation(operationId="get_data")},
    }
)
NEW = tiny.spec(
    {
        "/api/v2/things/{thing_id}": {"get": tiny.operation(operationId="get_thing")},
        "/api/v2/assets": {"get": tiny.operation(operationId="get_assets")},
    }
)


def found(tmp_path: Path, rows: str = "") -> dict[str, dict[str, str]]:
    """Return the counterparts in two small specs with a file of these *rows*."""
    path = tmp_path / "counterparts.toml"
    path.write_text(f"[v2]\n{rows}", encoding="utf-8")
    return counterparts({"v1": OLD, "v2": NEW}, path, "package")


def test_one_method_and_path_is_told_by_the_specs(tmp_path: Path) -> None:
    """Names of parameters and ids do not matter; both ways are stated."""
    assert {
        "v1": {"get_it": "package.v2.api.thing.get_thing"},
        "v2": {"get_thing": "package.v1.api.thing.get_it"},
    } == found(tmp_path)


def test_another_path_is_told_by_the_file(tmp_path: Path) -> None:
    """A row of the file is stated both ways."""
    names = found(tmp_path, 'get_data = "get_assets"')

    assert "package.v2.api.thing.get_assets" == names["v1"]["get_data"]
    assert "package.v1.api.thing.get_data" == names["v2"]["get_assets"]


@pytest.mark.parametrize(
    "row",
    [
        'gone = "get_assets"',
        'get_data = "gone"',
        'get_data = "get_thing"',
        'get_it = "get_assets"',
    ],
)
def test_a_row_that_does_not_hold_stops(tmp_path: Path, row: str) -> None:
    """An operation that is not there, or has a counterpart already, is named."""
    with pytest.raises(CounterpartError, match=r"counterparts\.toml: .*get_"):
        found(tmp_path, row)


def test_both_ways() -> None:
    """Each counterpart is a module of another API, and names this one in turn."""
    for operations in (v1.OPERATIONS, v2.OPERATIONS):
        for operation in operations.values():
            if operation.counterpart:
                there = import_module(operation.counterpart).OPERATION
                assert operation.module == there.counterpart


@cache
def published(release: str) -> set[tuple[str, str]]:
    """Return method and path of each operation in the published spec of *release*."""
    document: Any = yaml.load((SPECS / f"{release}.yaml").read_bytes(), yaml.CSafeLoader)
    prefix = "" if release[0] == "3" else "/api/v1"
    return {
        (method.upper(), re.sub(r"\{\w+\}", "{}", prefix + path))
        for path, item in document["paths"].items()
        for method in item
    }


def test_what_two_published_specs_share_is_stated() -> None:
    """What the last 2 and the first 3 have under one path is a counterpart, and it is that one."""
    shared = {
        (method, path.replace("/api/v1/", "/api/v2/", 1)) for method, path in published("2.11.1")
    } & published("3.0.0")
    stated = {
        (new.method, re.sub(r"\{\w+\}", "{}", new.path))
        for old in v1.OPERATIONS.values()
        if old.counterpart and (new := import_module(old.counterpart).OPERATION)
    }

    assert len(shared) > 50
    assert shared <= stated
