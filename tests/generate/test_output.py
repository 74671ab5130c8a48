"""The committed package: complete, readable to msgspec, and light."""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import attrs
import msgspec
import pytest
import yaml

import airflow_openapi
from airflow_openapi import parse_release
from airflow_openapi._runtime.oneof import choose
from airflow_openapi.v1 import models as models_v1
from scripts.build.pipeline import MADE_FROM
from scripts.fetch.specs import read

ROOT = Path(__file__).parents[2]
COUNTS = {"v1": 89, "v2": 130}
APIS = ["v1", "v2", "auth", "fab", "experimental"]


@cache
def built(api: str) -> Any:
    """Return the spec that *api* is generated from."""
    return yaml.load((ROOT / "openapi" / f"{api}.yaml").read_bytes(), yaml.CSafeLoader)


def operation_ids(api: str) -> set[str]:
    """Return the operation ids of the built spec of *api*."""
    return {
        operation["operationId"]
        for item in built(api)["paths"].values()
        for operation in item.values()
    }


@pytest.mark.parametrize("api", APIS)
def test_every_operation_has_a_module(api: str) -> None:
    """Operations in the built spec, endpoint modules and OPERATIONS are the same."""
    package = importlib.import_module(f"airflow_openapi.{api}.api")
    modules = {
        module.name.rsplit(".", 1)[-1]
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if not module.ispkg
    }
    listed = set(importlib.import_module(f"airflow_openapi.{api}").OPERATIONS)

    assert operation_ids(api) == modules == listed


@pytest.mark.parametrize(("api", "count"), COUNTS.items())
def test_number_of_operations(api: str, count: int) -> None:
    """The stable APIs are complete: every operation that any release of theirs published."""
    assert len(operation_ids(api)) == count


@pytest.mark.parametrize("api", APIS)
def test_operations_state_what_the_spec_says(api: str) -> None:
    """Method, path, since and until of each OPERATION are those of the built spec."""
    operations = importlib.import_module(f"airflow_openapi.{api}").OPERATIONS
    stated = {(o.id, o.method, o.path, o.since, o.until) for o in operations.values()}
    expected = set()
    for path, item in built(api)["paths"].items():
        for method, operation in item.items():
            range_ = operation.get("x-airflow", {})
            expected.add(
                (
                    operation["operationId"],
                    method.upper(),
                    path,
                    range_.get("since"),
                    range_.get("until"),
                )
            )

    assert stated == expected


@pytest.mark.parametrize("api", APIS)
def test_no_two_parts_of_a_request_have_one_name(api: str) -> None:
    """Query and body can be looked at in one, and a dot in a name means a field within another."""
    schemas = built(api)["components"]["schemas"]
    for item in built(api)["paths"].values():
        for operation in item.values():
            query = [one["name"] for one in operation.get("parameters", []) if one["in"] != "path"]
            fields: set[str] = set()
            for content in operation.get("requestBody", {}).get("content", {}).values():
                for one in [content["schema"], *content["schema"].get("anyOf", [])]:
                    name = one.get("$ref", "").rpartition("/")[2]
                    fields.update(schemas.get(name, {}).get("properties", {}))
            assert set() == fields.intersection(query)
            assert [] == [name for name in [*query, *fields] if "." in name]


@pytest.mark.parametrize("api", APIS)
def test_every_answer_has_a_decoder(api: str) -> None:
    """Msgspec takes the type of every endpoint's answer, unions included."""
    operations = importlib.import_module(f"airflow_openapi.{api}").OPERATIONS

    decoders = {id_: operation.load()._ANSWER.decoder for id_, operation in operations.items()}

    assert len(decoders) == len(operation_ids(api))


@pytest.mark.parametrize("api", APIS)
def test_every_model_has_a_decoder(api: str) -> None:
    """Msgspec takes every model."""
    models = importlib.import_module(f"airflow_openapi.{api}.models")

    kinds = [
        msgspec.json.Decoder(getattr(models, name), dec_hook=choose).type for name in models.__all__
    ]

    assert [kind.__name__ for kind in kinds] == models.__all__


@pytest.mark.parametrize("recorded", ["2.11.2.json", "clearing/2.3.4.json"])
def test_the_fields_of_v1_are_in_the_order_that_servers_send(recorded: str) -> None:
    """Msgspec looks for each key from where it found the last one: behind the required ones."""
    answers = json.loads((ROOT / "tests" / "data" / "guides" / recorded).read_bytes())["answers"]
    for name in models_v1.__all__:
        model = getattr(models_v1, name)
        fields = attrs.fields(model) if attrs.has(model) else ()
        optional = [field.name for field in fields if field.default is not attrs.NOTHING]
        required = [field.name for field in fields if field.default is attrs.NOTHING]
        assert [*sorted(required), *sorted(optional)] == [field.name for field in fields], name

    sent = [*objects(answers)]
    assert len(sent) > len(answers)
    assert [sorted(one) for one in sent] == [[*one] for one in sent]


def objects(answers: Any) -> Iterator[dict[str, Any]]:
    """Yield every JSON object of *answers*, at any depth, whose keys a server wrote."""
    if isinstance(answers, dict) and not {"request", "answer"} <= answers.keys():
        yield answers
    if isinstance(answers, dict | list):
        for one in answers.values() if isinstance(answers, dict) else answers:
            yield from objects(one)


def test_inputs_are_the_committed_specs() -> None:
    """INPUTS names the built specs by the sha256 that they have."""
    hashes = {
        f"openapi/{api}.yaml": sha256((ROOT / "openapi" / f"{api}.yaml").read_bytes()).hexdigest()
        for api in APIS
    }

    assert hashes.items() <= airflow_openapi.INPUTS.items()


def test_releases_are_those_of_the_record() -> None:
    """RELEASES has the first and last release of which a spec is recorded; ours ends with 2's."""
    expected = {"experimental": {"1.10.15"}}
    for api, sources in MADE_FROM.items():
        expected[api] = {spec.release for spec in read() if spec.api in sources}
    expected["experimental"] |= expected["v1"]

    for api, releases in expected.items():
        in_order = sorted(releases, key=parse_release)
        assert (in_order[0], in_order[-1]) == airflow_openapi.RELEASES[api]


def test_import_loads_what_is_named() -> None:
    """Importing one endpoint loads no model, nor attrs; its first answer loads its own alone."""
    code = (
        "import json, sys; from airflow_openapi.v2.api.pool import get_pools;"
        "told = lambda: [m for m in sys.modules if m.startswith('airflow_openapi.v2.models.')];"
        "before = told() + [m for m in sys.modules if m == 'attr'];"
        "get_pools._ANSWER.decoder; print(json.dumps([before, told()]))"
    )

    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    before, after = json.loads(out)
    assert [] == before
    assert sorted(after) == [
        "airflow_openapi.v2.models.pool_collection_response",
        "airflow_openapi.v2.models.pool_response",
    ]
