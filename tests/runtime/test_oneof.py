from __future__ import annotations

import pickle
from typing import Any, assert_type
from uuid import UUID

import msgspec
import pytest

from airflow_openapi._runtime import Model, OneOf
from airflow_openapi._runtime.oneof import choose
from tests.runtime.samples import (
    DAG,
    CreateAction,
    DeleteAction,
    FreeEntry,
    Mixed,
    Tag,
    TaskInstanceCollectionResponse,
    TextEntry,
    TimeDelta,
    TriggerResponse,
    XComResponseNative,
    XComResponseString,
)

XCOM = {"key": "return_value", "dag_id": "d"}
IDENT = "0199c0de-7d2d-7b3a-8a1e-3d9f3ad6d2a1"


def read(kind: Any, value: Any) -> Any:
    """Return *value* as the strict decoder reads it."""
    return msgspec.json.Decoder(kind, dec_hook=choose).decode(msgspec.json.encode(value))


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (OneOf[Tag, TriggerResponse], {"name": "a"}, Tag(name="a")),
        (OneOf[DAG, Tag], {"name": "a"}, Tag(name="a")),
        (OneOf[DAG, Tag], {}, DAG()),
        (OneOf[Tag, DAG] | None, None, None),
        (OneOf[Tag, DAG, None], None, None),
        (list[OneOf[Tag, DAG]], [{"dag_id": "a"}, {"name": "b"}], [DAG(dag_id="a"), Tag(name="b")]),
        (dict[str, OneOf[Tag, DAG] | None], {"x": None}, {"x": None}),
        (OneOf[list[Tag], list[str]], ["a"], ["a"]),
        (OneOf[list[Tag], list[str]], [{"name": "a"}], [Tag(name="a")]),
        (OneOf[list[Tag], list[str]], [], []),
        (OneOf[UUID, str], IDENT, UUID(IDENT)),
        (OneOf[UUID, str], "plain", "plain"),
        (OneOf[Tag, UUID, str, int], 3, 3),
        (OneOf[float, Tag], 3, 3.0),
        (OneOf[Tag, OneOf[DAG, int]], {"dag_id": "a"}, DAG(dag_id="a")),
        (OneOf[Tag | str, DAG], "a", "a"),
        (OneOf[dict[str, Any], Tag], {"name": "a"}, Tag(name="a")),
        (OneOf[Tag, dict[str, Any]], {"other": 1}, {"other": 1}),
        (OneOf[Tag, Any], {"other": 1}, {"other": 1}),
        (OneOf[TimeDelta, DAG], {"__type": "Other", "dag_id": "a"}, DAG(dag_id="a")),
    ],
)
def test_the_member_that_fits_is_read(kind: Any, value: Any, expected: Any) -> None:
    """Unions that msgspec refuses are read alone, with None, in lists and in mappings."""
    assert expected == read(kind, value)


def test_a_constant_disqualifies() -> None:
    """Of two models with the same keys, the one whose Literal is met is read."""
    kind = OneOf[CreateAction, DeleteAction]

    assert DeleteAction(action="delete", entities=[]) == read(
        kind, {"action": "delete", "entities": []}
    )


@pytest.mark.parametrize("kind", [OneOf[FreeEntry, TextEntry], OneOf[TextEntry, FreeEntry]])
def test_optional_fields_tell_models_apart_too(kind: Any) -> None:
    """A constant that may be missing disqualifies when it is there; text goes to the text."""
    assert FreeEntry(type="free", value="a") == read(kind, {"type": "free", "value": "a"})
    assert TextEntry(type="text", value="a") == read(kind, {"type": "text", "value": "a"})
    assert TextEntry(value="a") == read(kind, {"value": "a"})
    assert FreeEntry(value=[1]) == read(kind, {"value": [1]})


def test_a_tag_disqualifies() -> None:
    """A tagged model is not read from an object with another tag."""
    with pytest.raises(msgspec.ValidationError):
        read(OneOf[TimeDelta, int], {"__type": "CronExpression", "days": 1, "seconds": 1})


@pytest.mark.parametrize(
    "kind",
    [OneOf[XComResponseNative, XComResponseString], OneOf[XComResponseString, XComResponseNative]],
)
def test_the_more_specific_of_two_equal_models_is_read(kind: Any) -> None:
    """A text goes to the model that says text, whatever the order; other JSON to the free one."""
    assert XComResponseString(**XCOM, value="a") == read(kind, {**XCOM, "value": "a"})
    assert XComResponseNative(**XCOM, value=[1]) == read(kind, {**XCOM, "value": [1]})


def test_a_model_with_fewer_known_keys_is_not_tried() -> None:
    """A fitting model that is hurt is refused, not read as one that drops its keys."""
    kind = OneOf[DAG, TaskInstanceCollectionResponse]
    with pytest.raises(msgspec.ValidationError):
        read(kind, {"task_instances": None, "total_entries": 1})


def test_a_member_of_no_kind_is_refused_with_its_place() -> None:
    """The strict reader says where no member fits."""
    with pytest.raises(
        msgspec.ValidationError, match=r"`OneOf\[Tag, DAG\]`, got `str` - at `\$\[1\]`"
    ):
        read(list[OneOf[Tag, DAG]], [{}, "a"])


def test_the_same_members_are_the_same_class() -> None:
    """Subscribing twice makes one class."""
    kinds: list[Any] = [OneOf[Tag, DAG], OneOf[Tag, DAG]]

    assert kinds[0] is kinds[1]
    assert "OneOf[Tag, DAG]" == kinds[0].__name__


def test_isinstance_is_that_of_a_union() -> None:
    """A value is an instance if it is one of a member."""
    kind: Any = OneOf[Tag, int, None]

    assert [True, True, True, False, False] == [
        isinstance(value, kind) for value in (Tag(), 1, None, "a", DAG())
    ]


def test_type_checkers_see_a_union() -> None:
    """Reading a field of such a type gives one of the members to a type checker."""
    mixed = Mixed(ident="a")

    def first(value: OneOf[Tag, DAG]) -> OneOf[str, int]:
        assert_type(value, Tag | DAG)
        return 1

    assert_type(first(Tag()), str | int)
    assert mixed == pickle.loads(pickle.dumps(mixed))  # noqa: S301 - our own


def test_a_class_that_is_no_union_is_not_guessed() -> None:
    """Of a class that msgspec does not know nothing is made."""
    with pytest.raises(NotImplementedError):
        read(Model, {})
