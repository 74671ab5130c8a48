"""The page from Airflow 2 to 3: it tells what the changes tell, and leaves out none that counts."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from airflow_rest import reference
from scripts.docs import migrating

if TYPE_CHECKING:
    from airflow_rest.reference import Change


@cache
def found() -> tuple[Change, ...]:
    """Return the changes that the page is of."""
    return tuple(reference.changes(migrating.OLD, migrating.NEW))


def test_releases_are_the_last_of_both() -> None:
    """The page is renewed with each release of Airflow."""
    assert ("2.11.2", "3.3.2") == (migrating.OLD, migrating.NEW)


@pytest.mark.parametrize(
    ("kind", "old", "new", "place"),
    [
        ("argument", "execution_date_gte", "logical_date_gte", "v2.get_dag_runs"),
        ("argument", "dataset_id", "asset_id", "v2.get_asset_events"),
        ("argument", "role_name", "name", "fab.get_role"),
        ("body", "execution_date", "logical_date", "v2.TriggerDAGRunPostBody"),
        ("body", "dataset_uri", "asset_id", "v2.CreateAssetEventsBody"),
        ("answer", "dataset_uri", "uri", "v2.AssetEventResponse"),
        ("answer", "execution_date", "logical_date", "v2.TaskInstanceResponse"),
        ("answer", "is_active", "is_stale", "v2.DAGResponse"),
        ("value", "dataset_triggered", "asset_triggered", "v2.DAGRunResponse"),
    ],
)
def test_renames(kind: str, old: str, new: str, place: str) -> None:
    """What went under one name is there under another."""
    renames = migrating.renames(found())

    assert any(
        (kind, old, new) == (one.kind, one.old, one.new) and place in one.places for one in renames
    )


def test_no_rename_leads_nowhere() -> None:
    """A new name is there in the new release, and the old one is not."""
    for one in migrating.renames(found()):
        for place in one.places:
            api, _, name = place.partition(".")
            release = None if api == "fab" else migrating.NEW
            there = reference.reference(release, api)
            if one.kind == "value":
                names = {
                    value.name for field in there.models[name].fields for value in field.values
                }
            elif name in there.operations:
                names = {argument.name for argument in there.operations[name].arguments}
            else:
                names = {field.name for field in there.models[name].fields}
            assert one.new in names
            assert one.old not in names


def test_each_name_is_needed() -> None:
    """A name that was given by hand is one that went."""
    renamed = {one.old for one in migrating.renames(found())}

    assert set(migrating.NAMES) <= renamed


def test_operations_are_all_there() -> None:
    """Each of Airflow 2, those that are gone too, and each that is new."""
    text = migrating.text()
    operations = [one for one in found() if one.kind == "operation"]

    missing = [
        str(one)
        for one in operations
        if f"operations/{(one.after or one.before).replace('.', '/')}/" not in text
    ]
    assert [] == missing
    assert len(reference.operations(migrating.OLD)) == len(
        [one for one in operations if one.before]
    )


@pytest.mark.parametrize(
    ("type_", "told"),
    [
        ("list[DAGRun] | None", "list[object] | null"),
        ("DagState", "str"),
        ("datetime | int", "str | int"),
        ("dict[str, Any]", "dict[str, Any]"),
    ],
)
def test_types_in_json(type_: str, told: str) -> None:
    """Whoever writes JSON sees no classes."""
    assert told == migrating.in_json(type_, "v1")


def test_what_is_harmless_is_not_told() -> None:
    """An argument that may be null now breaks no call."""
    text = migrating.text()

    assert "dag_id_pattern" not in text
    assert "<code>order_by</code></th><td><code>str</code> → <code>list[str]</code>" in text
    assert "<code>logical_date</code></th><td>required now</td>" in text


def test_page_is_light() -> None:
    """It is one to print."""
    assert len(migrating.text().encode()) < 60_000
