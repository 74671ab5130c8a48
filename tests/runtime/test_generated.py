from __future__ import annotations

import datetime
import json
import pkgutil
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin
from uuid import UUID

import httpx
import msgspec
import pytest

from airflow_openapi import problems
from airflow_openapi._runtime import DecodeError, Model
from airflow_openapi._runtime.kinds import is_model, members_of, shape_of
from airflow_openapi._runtime.lenient import walk
from airflow_openapi._runtime.oneof import choose
from airflow_openapi._runtime.writers import plain
from tests.runtime.hurting import HURT, put, scalars

if TYPE_CHECKING:
    from types import ModuleType

    from airflow_openapi._runtime.rawjson import Oddity

APIS = ["v1", "v2", "auth", "fab", "experimental"]
SCALARS: dict[Any, Any] = {
    str: "text",
    int: 3,
    float: 2.5,
    bool: True,
    type(None): None,
    datetime.datetime: "2026-11-22T10:00:00.5Z",
    datetime.date: "2026-11-22",
    datetime.timedelta: "P1DT2S",
    UUID: "0199c0de-7d2d-7b3a-8a1e-3d9f3ad6d2a1",
    Any: {"any": ["thing", None]},
    object: 1,
}


def modules(package: str) -> list[ModuleType]:
    """Return every module below *package*."""
    folder = import_module(package)
    found = pkgutil.walk_packages(folder.__path__, f"{package}.")
    return [import_module(module.name) for module in found if not module.ispkg]


def models(api: str) -> list[type[Model]]:
    """Return every model of *api*."""
    return [
        model
        for module in modules(f"airflow_openapi.{api}.models")
        for model in vars(module).values()
        if is_model(model) and model.__module__ == module.__name__
    ]


def sample(kind: Any, variant: int, depth: int = 0) -> Any:
    """Return JSON for *kind*; *variant* chooses among the members of its unions."""
    members = members_of(kind)
    member = members[(variant + depth) % len(members)]
    origin = get_origin(member) or member
    if is_model(member):
        shape = shape_of(member)
        fields = [field for field in shape.fields.values() if field.required or depth < 3]
        made = {field.key: sample(field.kind, variant, depth + 1) for field in fields}
        return made | dict([shape.tag] if shape.tag else [])
    if origin is list:
        return [sample(get_args(member)[0], variant + index, depth + 1) for index in range(2)]
    if origin is dict:
        return {"key": sample(get_args(member)[1], variant, depth + 1)}
    if origin is Literal:
        return get_args(member)[variant % len(get_args(member))]
    if issubclass(type(origin), type) and issubclass(origin, Enum):
        values = [each.value for each in origin] + ["of a later release"]
        return values[variant % len(values)]
    return SCALARS[origin]


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("variant", range(4))
def test_both_readers_agree_on_every_model(api: str, variant: int) -> None:
    """Every model of every API reads the same strictly and leniently, and writes what it read."""
    for model in models(api):
        document = sample(model, variant)
        strict = msgspec.json.Decoder(model, dec_hook=choose).decode(json.dumps(document).encode())
        found: list[Oddity] = []

        assert (strict, []) == (walk(model, document, found), found)
        assert strict == model.from_json(strict.to_json())


@pytest.mark.parametrize("api", APIS)
def test_a_hurt_part_of_any_model_leaves_the_others_alone(api: str) -> None:
    """With one part hurt, a model keeps all others, and names that one."""
    for model in models(api):
        document = sample(model, 0)
        unhurt = plain(msgspec.convert(document, model, dec_hook=choose))
        for path in scalars(document):
            found: list[Oddity] = []
            read = plain(walk(model, put(document, path, HURT), found))

            assert {path} >= {place[: len(path)] for place, *_ in found}
            assert put(unhurt, path, HURT) == read


@pytest.mark.parametrize("api", APIS)
def test_every_model_is_read_from_an_empty_object(api: str) -> None:
    """Whatever is missing, there is a model, and its problems are what it requires."""
    for model in models(api):
        read = model.from_json(b"{}")
        required = {f"$.{key}" for key in shape_of(model).required}

        assert (model, required) == (type(read), {problem.path for problem in problems(read)})


@pytest.mark.parametrize("api", APIS)
def test_every_endpoint_has_a_decoder(api: str) -> None:
    """Every answer, unions included, can be read, and its first documented status is success."""
    for module in modules(f"airflow_openapi.{api}.api"):
        answer = module._ANSWER
        response = httpx.Response(answer.statuses[0], html="<p>Log in")

        assert answer.decoder is answer.decoder
        with pytest.raises(DecodeError, match="web page"):
            module._parse_response(response=response)


@pytest.mark.parametrize("api", APIS)
def test_every_member_of_an_answer_is_told_apart(api: str) -> None:
    """An endpoint that answers one of several models reads each of them as itself."""
    for module in modules(f"airflow_openapi.{api}.api"):
        answer = module._ANSWER
        kinds = [member for member in members_of(answer.decoder.type) if is_model(member)]
        for kind in kinds:
            content = json.dumps(sample(kind, 0)).encode()
            read = answer.read(
                httpx.Response(answer.statuses[0], content=content), module.OPERATION
            )

            assert (kind, ()) == (type(read), problems(read))
