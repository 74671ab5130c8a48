from __future__ import annotations

import json.decoder
import sys
from typing import TYPE_CHECKING, Any

import pytest

from airflow_openapi._runtime import Availability, ListOperation, Operation, Operations
from tests.runtime.samples import DAG, DAGCollection

if TYPE_CHECKING:
    from pathlib import Path

GET_DAG: Operation[DAG] = Operation(
    id="get_dag", method="GET", path="/api/v2/dags/{dag_id}", tag="dag", module="json.decoder"
)


def test_what_all_releases_have_needs_no_words() -> None:
    """Without since and until an operation and all its parts are in every release."""
    assert (None, None, {}, {}, {}, {}) == (
        GET_DAG.since,
        GET_DAG.until,
        GET_DAG.arguments,
        GET_DAG.body,
        GET_DAG.values,
        GET_DAG.required,
    )
    assert Availability(since=None, until=None) == Availability()


def test_an_operation_loads_its_module() -> None:
    """The module is imported when it is asked for."""
    assert json.decoder is GET_DAG.load()


def test_an_operation_does_not_change() -> None:
    """Operations are facts: assigning to one fails."""
    with pytest.raises(AttributeError):
        GET_DAG.method = "DELETE"  # type: ignore[misc]  # that is the test


def test_a_list_operation_knows_its_items() -> None:
    """The key that holds the items is a fact of the operation."""
    get_dags = ListOperation[DAG](
        id="get_dags",
        method="GET",
        path="/api/v2/dags",
        tag="dag",
        module=__name__,
        since="2.0.1",
        arguments={"tags": Availability(since="2.0.1", until="3.0.6")},
        items="dags",
    )

    assert ("dags", "2.0.1", "3.0.6") == (
        get_dags.items,
        get_dags.since,
        get_dags.arguments["tags"].until,
    )
    assert isinstance(get_dags, Operation)
    assert "dags" in DAGCollection.__slots__


def test_operations_are_imported_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mapping knows every id at once, and imports an endpoint when that is asked for."""
    folder = tmp_path / "made_up" / "api" / "dag"
    folder.mkdir(parents=True)
    (folder / "get_dag.py").write_text("OPERATION = 'an operation'\n")
    monkeypatch.syspath_prepend(tmp_path)
    operations = Operations("made_up", {"get_dag": "dag", "get_dags": "dag"})

    assert (2, ["get_dag", "get_dags"], True, False) == (
        len(operations),
        list(operations),
        "get_dags" in operations,
        "x" in operations,
    )
    assert "<Operations of made_up: 2>" == repr(operations)
    assert "made_up" not in sys.modules
    found: Any = operations["get_dag"]
    assert "an operation" == found
    assert operations.get("x") is None


def post_things(**facts: Any) -> Operation[Any]:
    """Return a made-up operation with these facts."""
    return Operation(id="post_things", method="POST", path="/things", tag="t", module="x", **facts)


@pytest.mark.parametrize(
    ("facts", "sent", "says"),
    [
        ({"since": "2.5.0"}, {}, "post_things came with Airflow 2.5.0"),
        ({"until": "2.3.4"}, {}, "post_things went after Airflow 2.3.4"),
        (
            {"arguments": {"tags": Availability(since="2.5.0")}},
            {"tags": "a"},
            "`tags` of post_things came with Airflow 2.5.0",
        ),
        (
            {"body": {"note": Availability(since="2.5.0")}},
            {"note": None},
            "`note` of post_things came with Airflow 2.5.0",
        ),
        (
            {"values": {"state": {"queued": Availability(since="2.4.4")}}},
            {"state": ["running", 1, None, "queued"]},
            "state='queued' of post_things came with Airflow 2.4.4",
        ),
        (
            {"values": {"state": {"queued": Availability(until="2.4.2")}}},
            {"state": "running,queued"},
            "state='queued' of post_things went after Airflow 2.4.2",
        ),
        (
            {"body": {"actions.entities.team": Availability(since="3.2.0")}},
            {"actions": [{"entities": ["a"]}, {"entities": [{}, {"team": "b"}]}]},
            "`actions.entities.team` of post_things came with Airflow 3.2.0",
        ),
        (
            {"values": {"actions.state": {"queued": Availability(since="3.2.0")}}},
            {"actions": {"state": "queued"}},
            "actions.state='queued' of post_things came with Airflow 3.2.0",
        ),
    ],
)
def test_what_a_release_does_not_have(facts: dict[str, Any], sent: Any, says: str) -> None:
    """Operation, argument, field and value are named, with the release."""
    assert says == post_things(**facts).missing(sent, (2, 4, 3))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"since": "2.4.3", "until": "2.4.3"},
        {"arguments": {"tags": Availability(since="2.5.0")}},
        {"body": {"note": Availability(since="2.4.0")}},
        {"body": {"note.team": Availability(since="2.5.0")}},
        {"values": {"state": {"queued": Availability(since="2.5.0")}}},
        {"required": {"slots": Availability(since="2.5.0")}},
        {"required": {"state": Availability(until="2.5.0"), "x.y": Availability()}},
        {"required": {"note.team": Availability()}},  # note is a text, which has no fields
    ],
)
def test_what_a_release_has(facts: dict[str, Any]) -> None:
    """What is in range, and what is not sent, is not named."""
    sent = {"state": "running", "note": "n"}
    operation = post_things(**facts)

    assert (None, None) == (
        operation.missing(sent, (2, 4, 3)),
        operation.lacking(sent, (2, 4, 3)),
    )


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("slots", {"note": "n"}),
        ("actions.name", {"actions": [{"name": "a"}, {"note": "n"}]}),
    ],
)
def test_what_a_release_requires(name: str, sent: dict[str, Any]) -> None:
    """A field that only some releases require is named where they are asked."""
    operation = post_things(required={name: Availability(until="2.4.3")})

    assert f"Airflow 2.4.3 requires `{name}` for post_things: give it" == operation.lacking(
        sent, (2, 4, 3)
    )
    assert operation.lacking(sent, (2, 5, 0)) is None


@pytest.mark.parametrize(
    ("key", "item", "identity"),
    [
        (("dag_id",), DAG.from_dict({"dag_id": "a", "is_paused": True}), "['a']"),
        (("dag_id",), "odd", "'odd'"),
        (("dag_id",), {"dag_id": "a"}, "{'dag_id': 'a'}"),
        ((), "tag", "'tag'"),
    ],
)
def test_what_tells_an_item_from_others(key: tuple[str, ...], item: Any, identity: str) -> None:
    """It is made of the key, or of the whole item where there is none of it."""
    get_dags = ListOperation[Any](
        id="get_dags", method="GET", path="/dags", tag="dag", module="x", items="dags", key=key
    )

    assert identity == get_dags.identity(item)


@pytest.mark.parametrize("key", [("dag_id",), ("dag_id", "is_active")])
def test_items_whose_key_is_null_are_not_all_one(key: tuple[str, ...]) -> None:
    """Two items whose id is null are compared whole: neither is left out for the other."""
    get_dags = ListOperation[DAG](
        id="x", method="GET", path="/x", tag="x", module="x", items="dags", key=key
    )
    both = [
        DAG.from_dict({"dag_id": None, "is_active": True, "is_paused": paused})
        for paused in (True, False)
    ]

    assert 2 == len({get_dags.identity(item) for item in both})


def test_items_without_a_key_are_not_all_one() -> None:
    """Two items that lack what tells them apart are compared whole."""
    get_dags = ListOperation[DAG](
        id="x", method="GET", path="/x", tag="x", module="x", items="dags", key=("dag_id",)
    )
    paused, active = (DAG.from_dict({"is_paused": paused}) for paused in (True, False))

    assert get_dags.identity(paused) != get_dags.identity(active)
