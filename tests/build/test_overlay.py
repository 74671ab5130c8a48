"""Overlays put single faults right."""

from typing import Any

import pytest

from scripts.build.errors import BuildError
from scripts.build.jsonpath import find
from scripts.build.overlay import Action, Overlay, Rename, overlaid, parsed, updated
from scripts.build.pipeline import OVERLAYS, overlay_of

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/dags/{dag_id}": {
            "get": {"parameters": [{"name": "dag_id"}, {"name": "fields"}]},
            "delete": {"parameters": [{"name": "dag_id"}]},
        }
    }
}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$.paths['/dags/{dag_id}'].get.parameters[1].name", ["fields"]),
        ("$.paths.*.delete.parameters[*].name", ["dag_id"]),
        ("$.paths[*][*].parameters[?(@.name=='dag_id')].name", ["dag_id", "dag_id"]),
        ("$.paths.*.get.parameters[?@.name == 'fields'].name", ["fields"]),
        ("$.paths.nothing.get", []),
        ("$.paths[3]", []),
    ],
)
def test_find_follows_the_path(path: str, expected: list[str]) -> None:
    """Names, wildcards, positions and filters lead to places, or to none."""
    assert expected == [holder[key] for holder, key in find(DOCUMENT, path)]


def test_the_root_can_be_found() -> None:
    """A path of $ alone leads to the document."""
    assert [DOCUMENT] == [holder[key] for holder, key in find(DOCUMENT, "$")]


@pytest.mark.parametrize("path", ["paths", "$..name", "$.paths[?(@.a>1)]"])
def test_a_path_that_cannot_be_read_stops_the_build(path: str) -> None:
    """What this part of JSONPath has not is an error, not a path to nothing."""
    with pytest.raises(BuildError, match="target"):
        find(DOCUMENT, path)


@pytest.mark.parametrize(
    ("value", "update", "expected"),
    [
        ({"a": 1, "b": {"c": 2}}, {"b": {"d": 3}}, {"a": 1, "b": {"c": 2, "d": 3}}),
        ([1], [2, 3], [1, 2, 3]),
        ([1], {"a": 2}, [1, {"a": 2}]),
        ("old", "new", "new"),
    ],
)
def test_updates_are_merged_as_the_standard_has_it(
    value: object, update: object, expected: object
) -> None:
    """Objects are merged key by key, lists get more, anything else is replaced."""
    assert expected == updated(value, update)


def test_an_action_holds_for_its_releases() -> None:
    """Both ends are included, and 3.10 comes after 3.2."""
    action = Action(target="$", description="Why.", remove=True, since="3.2.0", until="3.10.0")

    found = [action.holds(release) for release in ("3.1.9", "3.2.0", "3.10.0", "3.10.1")]
    assert [False, True, True, False] == found


def test_actions_change_a_copy() -> None:
    """Removing and updating leave the document that was given alone."""
    overlay = Overlay(
        (
            Action(target="$.paths.*.get.parameters[*].name", description="Why.", remove=True),
            Action(target="$.paths.*.delete", description="Why.", update={"tags": ["DAG"]}),
        )
    )

    item = overlaid(DOCUMENT, overlay, "3.0.0")["paths"]["/dags/{dag_id}"]

    assert [{}, {}] == item["get"]["parameters"]
    assert {"parameters": [{"name": "dag_id"}], "tags": ["DAG"]} == item["delete"]
    assert "fields" == DOCUMENT["paths"]["/dags/{dag_id}"]["get"]["parameters"][1]["name"]


def test_all_items_of_a_list_can_be_removed() -> None:
    """Removing goes from the back, so that positions stay true."""
    action = Action(target="$.tags[*]", description="Why.", remove=True)

    assert {"tags": []} == overlaid({"tags": [1, 2, 3]}, Overlay((action,)), "3.0.0")


def test_an_action_that_matches_nothing_stops_the_build() -> None:
    """An overlay for a fault that a release has not is out of date."""
    action = Action(target="$.paths.gone", description="Why.", remove=True)

    with pytest.raises(BuildError, match=r"3.0.0: .* matches nothing: \$.paths.gone"):
        overlaid(DOCUMENT, Overlay((action,)), "3.0.0")


def test_an_action_of_other_releases_is_left_aside() -> None:
    """What does not hold for a release need not match there."""
    action = Action(target="$.paths.gone", description="Why.", remove=True, since="3.1.0")

    assert DOCUMENT is overlaid(DOCUMENT, Overlay((action,)), "3.0.0")


def test_a_rename_reaches_every_reference() -> None:
    """The schema, and what refers to it, have the other name."""
    reference = {"$ref": "#/components/schemas/Old"}
    named = {"Old": {"type": "object"}, "List": {"type": "array", "items": reference}}
    document = {"paths": {}, "components": {"schemas": named}}
    overlay = Overlay(renames=(Rename(schema="Old", to="New", description="Why."),))

    found = overlaid(document, overlay, "2.0.0")["components"]["schemas"]

    new = {"$ref": "#/components/schemas/New"}
    assert {"New": {"type": "object"}, "List": {"type": "array", "items": new}} == found


@pytest.mark.parametrize(
    ("name", "to", "message"),
    [("Gone", "New", "there is no schema Gone"), ("A", "B", "cannot be called B, which is there")],
)
def test_a_rename_that_cannot_be_stops_the_build(name: str, to: str, message: str) -> None:
    """The one name must be there, and the other must not."""
    document: dict[str, Any] = {"paths": {}, "components": {"schemas": {"A": {}, "B": {}}}}
    overlay = Overlay(renames=(Rename(schema=name, to=to, description="Why."),))

    with pytest.raises(BuildError, match=message):
        overlaid(document, overlay, "2.0.0")


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"target": "$", "remove": True}, "does not say why"),
        ({"target": "$", "description": "Why."}, "must update or remove"),
        ({"target": "$", "description": "W.", "remove": True, "update": 1}, "update or remove"),
    ],
)
def test_an_action_says_why_and_does_one_thing(entry: dict[str, Any], message: str) -> None:
    """An action has its reason, and either an update or a removal."""
    with pytest.raises(BuildError, match=message):
        parsed({"actions": [entry]}, "v2.yaml")


@pytest.mark.parametrize("api", sorted(path.stem for path in OVERLAYS.glob("*.yaml")))
def test_every_overlay_file_can_be_read(api: str) -> None:
    """The files in openapi/overlays are as this module wants them."""
    assert isinstance(overlay_of(api), Overlay)
