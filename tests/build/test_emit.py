"""Writing a built spec."""

from typing import Any

import pytest
import yaml

from scripts.build.emit import compact_schema, text

NULL = {"type": "null"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (
            {"anyOf": [{"type": "string", "format": "date-time"}, NULL]},
            {"type": ["string", "null"], "format": "date-time"},
        ),
        (
            {"anyOf": [{"$ref": "#/components/schemas/DAG"}, NULL]},
            {"anyOf": [{"$ref": "#/components/schemas/DAG"}, NULL]},
        ),
        (
            {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]},
            {"anyOf": [{"type": "string", "enum": ["a"]}, NULL]},
        ),
        (
            {"type": "array", "items": {"anyOf": [{"type": "integer"}, NULL]}},
            {"type": "array", "items": {"type": ["integer", "null"]}},
        ),
    ],
    ids=["plain type", "reference", "enum", "inside a list"],
)
def test_a_nullable_plain_type_is_a_list_of_types(
    schema: dict[str, Any], expected: dict[str, Any]
) -> None:
    """The short form is taken wherever it says the same."""
    assert expected == compact_schema(schema)


def test_keys_come_in_one_order() -> None:
    """What describes a schema comes before what it accepts, whatever the releases' order."""
    schema = {"properties": {"a": {}}, "type": "object", "required": ["a"], "description": "A."}

    assert ["description", "type", "required", "properties"] == list(compact_schema(schema))


LONG = "word " * 30 + "end."


def test_texts_are_written_to_be_read() -> None:
    """Lines stay lines, blanks at their ends go, one long line is folded."""
    found = text({"a": {"description": "One. \n\nTwo.\n\n"}, "b": {"description": LONG}}, "Built.")

    assert found.startswith("# Built.\na:\n  description: |\n    One.\n\n    Two.\nb:\n")
    assert max(len(line) for line in found.splitlines()) <= 106
    assert {"a": {"description": "One.\n\nTwo.\n"}, "b": {"description": LONG}} == yaml.safe_load(
        found
    )


def test_a_long_path_stays_on_its_line() -> None:
    """A key is written as it is, however long."""
    path = "/api/v2/" + "{parameter}/" * 9

    assert f"{path}: 1\n" == text({path: 1}, "")


def test_what_is_used_twice_is_written_twice() -> None:
    """A reader of YAML meets no anchors."""
    shared = {"type": "string"}

    assert "a:\n  type: string\nb:\n  type: string\n" == text({"a": shared, "b": shared}, "")
