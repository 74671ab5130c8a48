from collections import Counter
from pathlib import Path

import attrs
import pytest

from scripts.fetch import specs
from scripts.fetch.specs import Spec, SpecsError

TEXT = b"openapi: 3.0.3\n"


def spec(release: str, data: bytes = TEXT, api: str = "v1", file: str = "") -> Spec:
    """Return an entry with these bytes."""
    wheel = f"apache_airflow-{release}-py3-none-any.whl"
    digest = specs.sha256(data)
    return Spec(api, release, "apache-airflow", wheel, "0" * 64, "v1.yaml", digest, file)


def kept(folder: Path) -> list[Spec]:
    """Return a record of two releases whose files are in *folder*."""
    entries = specs.named([spec("2.9.3"), spec("2.10.0", b"openapi: 3.0.4\n")])
    specs.write_whole(folder / "2.9.3.yaml", TEXT)
    specs.write_whole(folder / "2.10.0.yaml", b"openapi: 3.0.4\n")
    return entries


def test_version_is_numbers() -> None:
    """A release sorts by its numbers, not by its letters."""
    assert (2, 10, 0) == spec("2.10.0").version


def test_order() -> None:
    """Entries are in release order, API by API."""
    mixed = [spec("2.0.0", api="fab"), spec("3.0.0", api="v2"), spec("2.10.0"), spec("2.9.3")]

    found = [(entry.api, entry.release) for entry in specs.in_order(mixed)]

    assert [("v1", "2.9.3"), ("v1", "2.10.0"), ("v2", "3.0.0"), ("fab", "2.0.0")] == found


def test_first_release_names_the_file() -> None:
    """Releases with the same bytes share a file, which has the name of the first of them."""
    found = [entry.file for entry in specs.named([spec("2.9.3"), spec("2.9.2"), spec("2.10.0")])]

    assert ["2.9.2.yaml"] * 3 == found


@pytest.mark.parametrize(
    ("api", "file"),
    [
        ("v1", "2.0.0.yaml"),
        ("v2", "2.0.0.yaml"),
        ("auth", "simple-2.0.0.yaml"),
        ("fab", "fab-2.0.0.yaml"),
        ("fab-flask", "fab-flask-2.0.0.yaml"),
    ],
)
def test_file_names_tell_the_api(api: str, file: str) -> None:
    """Files of the auth managers say so in their names."""
    assert file == specs.named([spec("2.0.0", api=api)])[0].file


def test_round_trip(tmp_path: Path) -> None:
    """What is written is read again, in order."""
    path = tmp_path / "specs.toml"
    entries = specs.named([spec("2.10.0"), spec("2.9.3")])

    specs.write(reversed(entries), path)

    assert entries == specs.read(path)


def test_writing_is_deterministic(tmp_path: Path) -> None:
    """The order in which entries are given changes no byte."""
    entries = specs.named([spec("2.9.3"), spec("2.10.0", b"other")])

    specs.write(entries, tmp_path / "a")
    specs.write(reversed(entries), tmp_path / "b")

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_no_part_is_left(tmp_path: Path) -> None:
    """Writing leaves the file and nothing beside it."""
    specs.write_whole(tmp_path / "2.9.3.yaml", TEXT)

    assert ["2.9.3.yaml"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[spec]\n", "is not valid TOML"),
        ('[[spec]]\napi = "v1"\nrelease = "2.9.3"\n', "the entry of v1 2.9.3 is not complete"),
        ('[[spec]]\napi = "v9"\n', r"the entry of v9 \? is not complete"),
    ],
)
def test_bad_record(tmp_path: Path, text: str, message: str) -> None:
    """A record that is damaged names the entry and says what to do."""
    path = tmp_path / "specs.toml"
    path.write_text(text)

    with pytest.raises(SpecsError, match=message) as caught:
        specs.read(path)

    assert "restore it with git" in str(caught.value)


def test_missing_record(tmp_path: Path) -> None:
    """A record that is not there says what to do."""
    with pytest.raises(SpecsError, match="is missing: restore it with git, or run `make update`"):
        specs.read(tmp_path / "specs.toml")


def test_no_problem(tmp_path: Path) -> None:
    """Files that are as recorded are no problem."""
    assert [] == specs.problems(kept(tmp_path), tmp_path)


def test_missing_file(tmp_path: Path) -> None:
    """A file that is gone is named with the release that has it."""
    entries = kept(tmp_path)
    (tmp_path / "2.9.3.yaml").unlink()

    assert ["missing: 2.9.3.yaml (v1 2.9.3)"] == specs.problems(entries, tmp_path)


def test_altered_file(tmp_path: Path) -> None:
    """One byte more in a file is found."""
    entries = kept(tmp_path)
    (tmp_path / "2.9.3.yaml").write_bytes(TEXT + b"\n")

    (line,) = specs.problems(entries, tmp_path)

    assert line.startswith("altered: 2.9.3.yaml has sha256 ")


def test_stray_file(tmp_path: Path) -> None:
    """A file that no entry names is found, one that is still being written too."""
    entries = kept(tmp_path)
    (tmp_path / "2.9.4.yaml").touch()
    (tmp_path / ".2.9.5.yaml.part").touch()

    assert [
        "stray: .2.9.5.yaml.part is in no entry of the record",
        "stray: 2.9.4.yaml is in no entry of the record",
    ] == specs.problems(entries, tmp_path)


def test_recorded_twice(tmp_path: Path) -> None:
    """A release that has two entries is found."""
    entries = kept(tmp_path)

    assert ["recorded twice: v1 2.9.3"] == specs.problems([*entries, entries[0]], tmp_path)


def test_wrong_file(tmp_path: Path) -> None:
    """An entry that names another file than its bytes are due is found."""
    first, second = kept(tmp_path)
    wrong = attrs.evolve(second, file="2.9.3.yaml")

    found = specs.problems([first, wrong], tmp_path)

    assert [
        "wrong file: v1 2.10.0 is recorded as 2.9.3.yaml, its bytes as 2.10.0.yaml",
        "stray: 2.10.0.yaml is in no entry of the record",
    ] == found


def test_tidy_keeps_what_it_does_not_know(tmp_path: Path) -> None:
    """Leftovers of a cut go; a file whose bytes no entry has stays."""
    entries = kept(tmp_path)
    (tmp_path / ".2.9.4.yaml.part").write_bytes(b"openapi: 3.")
    (tmp_path / "2.9.4.yaml").write_bytes(TEXT)
    (tmp_path / "mine.yaml").write_bytes(b"mine")

    specs.tidy(entries, tmp_path / "specs.toml", tmp_path)

    found = sorted(path.name for path in tmp_path.iterdir())
    assert ["2.10.0.yaml", "2.9.3.yaml", "mine.yaml"] == found


def test_vendored_specs_are_as_recorded() -> None:
    """Every file of openapi/specs has the sha256 of the record."""
    assert [] == specs.problems(specs.read())


def test_every_release_is_vendored() -> None:
    """All 75 releases of Airflow from 2.0.0 to 3.3.2 are here, those withdrawn too, and more."""
    releases = [spec.release for spec in specs.read() if spec.api in {"v1", "v2"}]
    known = [one for one in releases if tuple(map(int, one.split("."))) <= (3, 3, 2)]
    by_major = Counter(one.split(".")[0] for one in known)

    assert {"2": 53, "3": 22} == by_major
    assert {"3.0.5", "3.1.4"} <= set(releases)


def test_auth_manager_of_every_release_3() -> None:
    """Each release of Airflow 3 has the spec of its simple auth manager."""
    entries = specs.read()
    v2 = [spec.release for spec in entries if spec.api == "v2"]

    assert v2 == [spec.release for spec in entries if spec.api == "auth"]


def test_distinct_files_up_to_3_3_2() -> None:
    """The 75 releases have 62 different specs."""
    entries = [spec for spec in specs.read() if spec.api in {"v1", "v2"}]

    assert 62 == len({spec.sha256 for spec in entries if spec.version <= (3, 3, 2)})
