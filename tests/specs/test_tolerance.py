"""The short form of `make test-specs`, and whether what it is made of would notice a fault."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from random import Random
from typing import Any

import attrs
import pytest

from tests.specs import tallies
from tests.specs.corrections import needed
from tests.specs.healing import faults
from tests.specs.hurting import WAYS, Raw, Wound, hurt, wounds
from tests.specs.published import AIRFLOW, Promise, corrections, pairs, promises, releases
from tests.specs.sending import Body, bodies
from tests.specs.tallies import Tally

# One worker reads the specs, for all of these.
pytestmark = pytest.mark.xdist_group("specs")
DATE = "2021-11-16T11:34:00Z"


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    """Have what is read leniently not logged, which takes longer than the reading."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def promise(operation: str) -> Promise:
    """Return the newest promise of an operation."""
    return next(one for one in reversed(promises()) if one.operation.id == operation)


def with_schema(operation: str, schema: dict[str, Any]) -> Promise:
    """Return a promise of an operation that no release gave."""
    one = promise(operation)
    return attrs.evolve(one, reply=attrs.evolve(one.reply, schema=schema))


def test_every_operation_of_every_release_is_the_client_s() -> None:
    """Whatever a release publishes, the merged client has, since then and until then."""
    for spec, _, operation in pairs():
        if spec.api in AIRFLOW:
            release = spec.version[0], spec.version[1], spec.version[2]
            assert None is operation.missing({}, release)


def test_answers_are_read_whole_and_hurt_ones_without_a_foreign_error() -> None:
    """Of each distinct schema, answers are read whole, and hurt ones as far as they are well."""
    total = Tally()
    for one in promises():
        total += tallies.read(one, 2, 2)

    assert ([], 0) == (total.notes, total.failed)
    assert total.answers >= len(promises())
    assert total.hurt.keys() >= WAYS.keys() - {"deep nesting"}


def test_bodies_of_models_are_what_each_release_takes() -> None:
    """Each model of a body, filled, goes out as its release's schema has it."""
    total = Tally()
    for one in bodies():
        total += tallies.send(one, 1)

    assert ([], 0) == (total.notes, total.failed)
    assert total.bodies > len(bodies())


def test_verbs_send_what_each_release_takes() -> None:
    """Path, query and body of every verb are as the last release of each minor publishes them."""
    last = {one.version[:2]: one for one in releases() if one.api in AIRFLOW}
    total = Tally()
    for one in last.values():
        total += tallies.call(one)

    assert ([], 0) == (total.notes, total.failed)
    assert total.requests > 50 * len(last)


def test_no_correction_is_needless() -> None:
    """What a release publishes is not read, or not sent, where a correction says so."""
    assert [] == [one.why for one in corrections() if not needed(one)]


def test_corrections_are_of_operations_that_there_are() -> None:
    """None is held by a name that is misspelt."""
    known = {f"{spec.api}.{operation.id}" for spec, _, operation in pairs()}

    assert set() == {name for one in corrections() for name in one.operations} - known


def test_what_no_model_has_a_place_for_is_noticed() -> None:
    """A key of a release that the client lost is a failure."""
    schema = promise("get_version").reply.schema
    assert schema is not None
    more = schema | {"properties": schema["properties"] | {"lost": {"type": "integer"}}}
    tally = tallies.read(with_schema("get_version", more), 1, 0)

    assert 1 == tally.unread
    assert "lost $.lost of" in tally.notes[0]


def test_a_value_of_another_type_is_noticed() -> None:
    """What the client takes for something else is a failure."""
    other = {"type": "object", "required": ["version"], "properties": {"version": {"type": "null"}}}
    tally = tallies.read(with_schema("get_version", other), 1, 0)

    assert (1, 1) == (tally.answers, tally.unread)


def test_a_body_that_a_release_does_not_take_is_noticed() -> None:
    """A schema with a key that the model lacks is not met by what it sends."""
    [body] = [one for one in bodies() if one.operation.id == "post_pool"][-1:]
    schema = {
        "type": "object",
        "required": ["name", "slots", "colour"],
        "properties": {
            "name": {"type": "string"},
            "slots": {"type": "integer", "minimum": 1},
            "colour": {"type": "string"},
        },
    }
    tally = tallies.send(Body(body.operation, schema, body.releases), 2)

    assert tally.bodies == tally.refused > 0


@pytest.mark.parametrize(
    ("wound", "expected"),
    [
        (Wound("null", ("a",), None), '{"a": null, "b": [1]}'),
        (Wound("huge number", ("b", 0), Raw("1e999")), f'{{"a": "{DATE}", "b": [1e999]}}'),
        (Wound("extra field", ("c",), 1), f'{{"a": "{DATE}", "b": [1], "c": 1}}'),
    ],
)
def test_hurting(wound: Wound, expected: str) -> None:
    """A wound is where it was made, and nothing else is another."""
    answer = {"a": DATE, "b": [1]}

    assert expected == hurt(answer, [wound]).decode()
    assert {"a": DATE, "b": [1]} == answer


def test_every_way_to_hurt_is_taken() -> None:
    """Each way comes up, and each leaves an object, though not always valid JSON."""
    random = Random(0)  # noqa: S311 - no secret
    answer = {"a": DATE, "b": [1, {"c": "text"}], "d": None}
    seen = [wound for _ in range(2000) for wound in wounds(answer, random)]

    assert WAYS.keys() == {wound.way for wound in seen}
    assert all(hurt(answer, [wound]).startswith(b"{") for wound in seen)


def test_a_key_twice_comes_twice() -> None:
    """The first value is hurt, and the last one, which counts, is well."""
    random = Random(0)  # noqa: S311 - no secret
    answer = {"a": 1}
    content = next(
        hurt(answer, [wound])
        for _ in range(1000)
        for wound in wounds(answer, random)
        if wound.way == "duplicate key"
    )

    assert 2 == content.count(b'"a":')
    assert answer == json.loads(content)


def test_a_wound_that_nothing_tells_of_is_noticed() -> None:
    """What is told must be where the answer was hurt, and what was hurt must be told."""
    answer = {"version": "1", "git_version": 5}
    said = list(faults(promise("get_version"), answer, [Wound("null", ("version",), "2")]))

    assert "untold: null at $.version" == said[0]
    assert "told of what is well: $.git_version, for ['$.version']" == said[1]
