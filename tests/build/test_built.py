"""The specs that the build makes of the published ones."""

from functools import cache
from pathlib import Path
from typing import Any

import attrs
import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import GeneratorData
from openapi_spec_validator import validate

from scripts.build import BuildError, build, single
from scripts.build.__main__ import main
from scripts.build.document import operations, schemas
from scripts.build.load import document
from scripts.fetch.specs import ROOT, Spec, read

APIS = {"v1": 89, "v2": 130, "auth": 4, "fab": 14}


@cache
def committed(api: str) -> dict[str, Any]:
    """Return the built spec in openapi/."""
    return document(ROOT / "openapi" / f"{api}.yaml")


def plain(node: Any) -> Any:
    """Return a document without the extensions, as other tools read it."""
    if isinstance(node, dict):
        return {key: plain(one) for key, one in node.items() if not str(key).startswith("x-")}
    return [plain(one) for one in node] if isinstance(node, list) else node


def warnings(found: dict[str, Any]) -> tuple[int, list[str]]:
    """Return how many endpoints the generator reads from a spec, and what it complains of."""
    overrides = ConfigFile(content_type_overrides={"application/x-ndjson": "text/plain"})
    config = Config.from_sources(
        overrides,
        MetaType.NONE,
        Path("spec.yaml"),
        "utf-8",
        overwrite=True,
        output_path=None,
    )
    data = GeneratorData.from_dict(plain(found), config=config)
    assert not isinstance(data, GeneratorError), data.detail
    tags = data.endpoint_collections_by_tag.values()
    complaints = [*data.errors, *(error for tag in tags for error in tag.parse_errors)]
    return sum(len(tag.endpoints) for tag in tags), [str(one.detail) for one in complaints]


@pytest.mark.parametrize("api", APIS)
def test_built_specs_are_valid(api: str) -> None:
    """They are OpenAPI 3.1."""
    validate(committed(api))


@pytest.mark.parametrize(("api", "count"), APIS.items())
def test_the_generator_reads_every_operation(api: str, count: int) -> None:
    """No operation is left out and nothing is complained of."""
    assert (count, []) == warnings(committed(api))
    assert count == len(list(operations(committed(api))))


@pytest.mark.parametrize(
    ("release", "count"), [("2.0.0", 43), ("2.7.3", 74), ("3.0.0", 99), ("3.3.2", 128)]
)
def test_a_single_release_is_built_like_all(release: str, count: int) -> None:
    """It has its own operations, no releases of anything, and the generator reads it whole."""
    found = single(release)

    assert (count, []) == warnings(found)
    assert "x-airflow" not in str(found)


def test_a_release_that_is_not_recorded_stops_the_build() -> None:
    """There is nothing to build for Airflow 2.99.0."""
    with pytest.raises(BuildError, match=r"openapi/specs.toml has no Airflow 2.99.0"):
        single("2.99.0")


def test_the_command_says_what_it_cannot_build(capsys: pytest.CaptureFixture[str]) -> None:
    """The message is one line, and the exit code tells."""
    assert 1 == main(["--release", "2.99.0"])
    expected = (
        "build: openapi/specs.toml has no Airflow 2.99.0: `make update` records the releases that "
        "came out since; a release is written like 2.9.3\n"
    )
    assert expected == capsys.readouterr().err


def test_the_command_writes_the_spec_of_one_release(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file is the built spec, under a header that says from what it was built."""
    assert 0 == main(["--out", str(tmp_path), "--release", "2.9.3"])

    path = tmp_path / "v1.yaml"
    assert [path] == list(tmp_path.iterdir())
    assert path.read_text(encoding="utf-8").startswith("# Built by `make generate`; not edited")
    assert "the published spec of Airflow 2.9.3" in path.read_text(encoding="utf-8")
    assert f"{path}: 81 operations" in capsys.readouterr().out


def test_nothing_to_build_from_stops_the_build() -> None:
    """The message names the API."""
    with pytest.raises(BuildError, match="no release of v1 is among the specs"):
        build("v1", [])


MINIMAL = """\
openapi: 3.1.0
info: {title: Airflow, version: "2"}
paths:
  /api/v2/version:
    get:
      operationId: get_version
      responses: {"200": {description: Fine.}}
"""
RECORDED = next(spec for spec in read() if spec.api == "auth")


def test_files_are_read_from_the_folder_given(tmp_path: Path) -> None:
    """The build depends on its arguments and on the overlays alone."""
    (tmp_path / "a.yaml").write_text(MINIMAL)
    (tmp_path / "b.yaml").write_text(MINIMAL.replace("/version", "/health").replace("_version", ""))
    specs: list[Spec] = [
        attrs.evolve(RECORDED, release="3.0.0", file="a.yaml"),
        attrs.evolve(RECORDED, release="3.1.0", file="b.yaml"),
    ]

    found = build("auth", specs, tmp_path)

    spans = {path: one.get("x-airflow") for path, _, one in operations(found.document)}
    assert {"/api/v2/health": {"since": "3.1.0"}, "/api/v2/version": {"until": "3.0.0"}} == spans


def facts(api: str, schema: str, name: str) -> dict[str, Any]:
    """Return a property of a built spec."""
    found: dict[str, Any] = schemas(committed(api))[schema]["properties"][name]
    return found


@pytest.mark.parametrize(
    ("api", "schema", "name", "expected"),
    [
        ("v1", "Pool", "used_slots", {"until": "2.6.0"}),
        ("v1", "PluginCollectionItem", "number", {"since": "2.1.0", "until": "2.3.4"}),
        ("v2", "DAGRunResponse", "bundle_version", {"since": "3.0.1"}),
        ("v2", "AssetResponse", "consuming_dags", {"until": "3.0.6"}),
    ],
)
def test_fields_say_which_releases_have_them(
    api: str, schema: str, name: str, expected: dict[str, str]
) -> None:
    """Since and until of some known fields."""
    assert expected == facts(api, schema, name)["x-airflow"]


@pytest.mark.parametrize(
    ("api", "schema", "name", "expected"),
    [
        ("v2", "TaskInstanceResponse", "id", {"type": "string"}),
        ("v2", "DAGRunCollectionResponse", "total_entries", {"type": ["integer", "null"]}),
        (
            "v2",
            "TaskResponse",
            "retry_exponential_backoff",
            {"anyOf": [{"type": "number"}, {"type": "boolean"}]},
        ),
    ],
)
def test_types_that_changed_read_every_release(
    api: str, schema: str, name: str, expected: dict[str, Any]
) -> None:
    """A field whose type changed accepts what any release sends."""
    found = facts(api, schema, name)
    assert expected == {key: one for key, one in found.items() if key in {"type", "anyOf"}}


@pytest.mark.parametrize(
    ("path", "method", "expected"),
    [
        ("/api/v2/dagReports", "get", {"until": "3.1.0"}),
        ("/api/v2/auth/refresh", "get", {"since": "3.1.0", "until": "3.1.3"}),
        ("/api/v2/dags/{dag_id}", "delete", None),
    ],
)
def test_operations_say_which_releases_have_them(path: str, method: str, expected: object) -> None:
    """Since and until of some known operations."""
    assert expected == committed("v2")["paths"][path][method].get("x-airflow")


@pytest.mark.parametrize("api", APIS)
def test_no_defaults_and_no_errors_are_left(api: str) -> None:
    """Only what a caller sets is sent, and errors are raised in one place."""
    assert "'default':" not in str(plain(committed(api)))
    statuses = {status for _, _, one in operations(committed(api)) for status in one["responses"]}
    assert all(status.startswith(("2", "3")) for status in statuses)


def test_no_request_has_a_read_only_property() -> None:
    """`external_trigger: true` in a request made Airflow 2.0 to 2.6 answer 400."""
    assert {"dag_id", "external_trigger"}.isdisjoint(
        schemas(committed("v1"))["DAGRunBody"]["properties"]
    )
    assert "external_trigger" in schemas(committed("v1"))["DAGRun"]["properties"]
