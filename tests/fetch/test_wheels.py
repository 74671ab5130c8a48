from pathlib import Path

import pytest

from scripts.fetch import wheels
from scripts.fetch.specs import sha256
from scripts.fetch.wheels import SOURCES, FetchError
from tests.fetch.shelf import CORE, SIMPLE, V1, document, wheel

CORE_SOURCES = tuple(source for source in SOURCES if source.distribution == "apache-airflow-core")


def test_final_releases_only() -> None:
    """Pre-releases, post-releases, local builds and names that are no version are left out."""
    names = ["2.10.0", "2.9.3", "2.9.3rc1", "3.0.0rc1.post1", "1.10.9-bin", "2.11.0+astro.1"]

    assert ["2.9.3", "2.10.0"] == wheels.final([*names, "3.0.0b4", "1.10.3.dev0", "2.9.3.post1"])


@pytest.mark.parametrize(
    ("api", "release", "expected"),
    [
        ("v1", "1.10.15", False),
        ("v1", "2.0.0", True),
        ("v1", "2.12.0", True),
        ("v1", "3.0.0", False),
        ("v2", "3.0.0", True),
        ("v2", "4.0.0", True),
        ("fab", "1.5.4", False),
        ("fab", "3.10.2", True),
        ("fab-flask", "3.4.0", True),
        ("fab-flask", "3.5.0", False),
    ],
)
def test_ranges(api: str, release: str, expected: bool) -> None:
    """Each API is looked for in the releases that publish it, and in all to come."""
    (source,) = (source for source in SOURCES if source.api == api)

    assert expected == source.covers(release)


def test_one_wheel_may_hold_two_apis(tmp_path: Path) -> None:
    """A wheel of Airflow 3 gives the API and the auth manager, bytes unchanged."""
    data = {CORE: document("get_dags"), SIMPLE: b"# kept\n" + document("create_token")}
    path = wheel(tmp_path, "apache-airflow-core", "3.0.3", data)

    found = wheels.open_wheel(path, "3.0.3", CORE_SOURCES)

    assert data == {spec.member: content for spec, content in found.items()}
    assert ["v2", "auth"] == [spec.api for spec in found]
    assert {sha256(path.read_bytes())} == {spec.wheel_sha256 for spec in found}
    assert [sha256(content) for content in data.values()] == [spec.sha256 for spec in found]


def test_member_that_moved(tmp_path: Path) -> None:
    """A spec at a new place stops it; the message names the wheel and the YAML files in it."""
    members = {"airflow/api/v3.yaml": document("get_dags"), "airflow/x.py": b"", SIMPLE: b""}
    path = wheel(tmp_path, "apache-airflow-core", "3.9.0", members)

    with pytest.raises(FetchError) as caught:
        wheels.open_wheel(path, "3.9.0", CORE_SOURCES)

    assert (
        "apache_airflow_core-3.9.0-py3-none-any.whl holds the v2 spec at none of the known paths."
        f" The YAML files it does hold: \n  airflow/api/v3.yaml\n  {SIMPLE}\n"
        "Add the right one to SOURCES in scripts/fetch/wheels.py, or end the source's range there."
    ) == str(caught.value)


def test_member_at_two_places(tmp_path: Path) -> None:
    """Two specs of one API in a wheel are not guessed between."""
    both = dict.fromkeys(CORE_SOURCES[0].members, document("get_dags"))
    path = wheel(tmp_path, "apache-airflow-core", "3.9.0", both)

    with pytest.raises(FetchError, match="at more than one of the known paths"):
        wheels.open_wheel(path, "3.9.0", CORE_SOURCES)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<!doctype html>", "is not an OpenAPI 3 document"),
        (b"swagger: '2.0'", "is not an OpenAPI 3 document"),
        (b"a: [", "is not YAML"),
        (b"\xff\xfe\x00", "is not YAML"),
        (b"openapi: 3.0.3", "is an OpenAPI document without paths"),
        (b"openapi: 3.0.3\npaths: {}", "is an OpenAPI document without paths"),
    ],
)
def test_member_that_is_no_spec(tmp_path: Path, data: bytes, message: str) -> None:
    """What is no OpenAPI document with paths is refused, naming member and wheel."""
    path = wheel(tmp_path, "apache-airflow", "2.9.9", {V1: data})

    with pytest.raises(FetchError, match=message) as caught:
        wheels.open_wheel(path, "2.9.9", SOURCES[:1])

    assert f"{V1} of apache_airflow-2.9.9-py3-none-any.whl" in str(caught.value)


def test_half_a_wheel(tmp_path: Path) -> None:
    """A wheel that was cut is refused."""
    path = wheel(tmp_path, "apache-airflow", "2.9.9", {V1: document("get_dags")})
    path.write_bytes(path.read_bytes()[:100])

    with pytest.raises(FetchError, match=r"2\.9\.9-py3-none-any\.whl is not a readable wheel"):
        wheels.open_wheel(path, "2.9.9", SOURCES[:1])


def test_yaml_keeps_the_text() -> None:
    """Dates, on, off, yes and no are text; true, 1 and null are what JSON has them for."""
    data = b"""
openapi: 3.0.3
paths: {/x: {}}
words: [on, off, yes, No, 2020-01-01, 2020-01-01T00:00:00Z]
plain: [true, false, 1, null]
"""

    loaded = wheels.document(data, "x")

    words = ["on", "off", "yes", "No", "2020-01-01", "2020-01-01T00:00:00Z"]
    assert words == loaded["words"]
    assert [True, False, 1, None] == loaded["plain"]
