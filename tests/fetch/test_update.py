from collections.abc import Callable
from contextlib import closing

import attrs
import pytest

from scripts.fetch import specs
from scripts.fetch.index import UnreachableError
from scripts.fetch.specs import Spec
from scripts.fetch.update import Record, update
from scripts.fetch.wheels import FetchError
from tests.fetch.shelf import CORE, SIMPLE, Shelf, document, wheel


def run(shelf: Shelf, record: Record) -> list[Spec]:
    """Update *record* to the end, and return what landed."""
    return [spec for fresh in update(shelf, record) for spec in fresh]


def files(record: Record) -> dict[str, bytes]:
    """Return every file of the record, the record itself included."""
    found = {path.name: path.read_bytes() for path in record.folder.iterdir()}
    return {**found, "specs.toml": record.toml.read_bytes()}


def small(shelf: Shelf) -> None:
    """Put four releases on the shelf, two of them with the same spec."""
    shelf.airflow("2.9.2", "get_dags")
    shelf.airflow("2.9.3", "get_dags")
    shelf.airflow("2.10.0", "get_dags", "get_pools")
    shelf.airflow("3.0.3", "get_dags")


def test_first_run(shelf: Shelf, record: Record) -> None:
    """Every release is recorded, and each distinct spec is one file."""
    small(shelf)

    run(shelf, record)

    found = [(spec.api, spec.release, spec.file) for spec in record.read()]
    assert [
        ("v1", "2.9.2", "2.9.2.yaml"),
        ("v1", "2.9.3", "2.9.2.yaml"),
        ("v1", "2.10.0", "2.10.0.yaml"),
        ("v2", "3.0.3", "3.0.3.yaml"),
        ("auth", "3.0.3", "simple-3.0.3.yaml"),
    ] == found
    assert [] == specs.problems(record.read(), record.folder)


def test_bytes_are_kept(shelf: Shelf, record: Record) -> None:
    """A file has the very bytes that the wheel has."""
    shelf.airflow("2.9.2", "get_dags")

    run(shelf, record)

    assert document("get_dags") == (record.folder / "2.9.2.yaml").read_bytes()


def test_second_run_downloads_nothing(shelf: Shelf, record: Record) -> None:
    """Without new releases nothing is downloaded and no byte changes."""
    small(shelf)
    run(shelf, record)
    before, asked = files(record), dict(shelf.downloaded)

    assert [] == run(shelf, record)

    assert before == files(record)
    assert asked == dict(shelf.downloaded)


def test_new_release(shelf: Shelf, record: Record) -> None:
    """A release that came out since is fetched, and only that."""
    small(shelf)
    run(shelf, record)
    shelf.airflow("3.9.0", "get_dags", "get_new")
    shelf.downloaded.clear()

    landed = run(shelf, record)

    assert [("v2", "3.9.0"), ("auth", "3.9.0")] == [(spec.api, spec.release) for spec in landed]
    assert {"3.9.0": 1} == shelf.downloaded


def test_order_of_landing_is_no_matter(shelf: Shelf, record: Record) -> None:
    """An older release that lands later names the file, as if it had landed first."""
    shelf.airflow("2.9.3", "get_dags")
    run(shelf, record)
    shelf.airflow("2.9.2", "get_dags")
    run(shelf, record)
    fresh = Record(record.toml.with_name("again.toml"), record.folder.with_name("again"))

    run(shelf, fresh)

    assert files(fresh) == files(record)
    assert ["2.9.2.yaml"] == [path.name for path in record.folder.iterdir()]


@pytest.mark.parametrize("damage", ["missing", "altered", "entry", "record"])
def test_lost_things_come_back(shelf: Shelf, record: Record, damage: str) -> None:
    """A file that is gone or altered, an entry or the whole record comes back as it was."""
    small(shelf)
    run(shelf, record)
    before, path = files(record), record.folder / "2.9.2.yaml"
    entries = [spec for spec in record.read() if spec.release != "2.9.2"]
    damages: dict[str, Callable[[], object]] = {
        "missing": path.unlink,
        "altered": lambda: path.write_bytes(b"openapi"),
        "entry": lambda: specs.write(entries, record.toml),
        "record": record.toml.unlink,
    }
    damages[damage]()

    run(shelf, record)

    assert before == files(record)


def test_only_the_lost_file_is_fetched(shelf: Shelf, record: Record) -> None:
    """For a lost file one wheel is downloaded, whichever number of releases share it."""
    small(shelf)
    run(shelf, record)
    (record.folder / "2.9.2.yaml").unlink()
    shelf.downloaded.clear()

    run(shelf, record)

    assert {"2.9.2": 1} == shelf.downloaded


def test_interrupted_run(shelf: Shelf, record: Record) -> None:
    """After Ctrl-C the record holds, the index is closed, and the next run ends with the same."""
    small(shelf)
    shelf.interrupt_at = "2.10.0"
    with pytest.raises(KeyboardInterrupt):
        run(shelf, record)
    assert shelf.closed
    assert [] == specs.problems(record.read(), record.folder)
    whole = Record(record.toml.with_name("whole.toml"), record.folder.with_name("whole"))

    shelf.interrupt_at = None
    run(shelf, record)
    run(shelf, whole)

    assert files(whole) == files(record)


def test_each_wheel_is_recorded_as_it_lands(shelf: Shelf, record: Record) -> None:
    """Whoever stops after the first wheel keeps it."""
    small(shelf)

    with closing(update(shelf, record)) as wheels:
        first = next(wheels)

    assert [attrs.evolve(spec, file="") for spec in first] == [
        attrs.evolve(spec, file="") for spec in record.read()
    ]
    assert [] == specs.problems(record.read(), record.folder)


def test_a_cut_while_writing(shelf: Shelf, record: Record) -> None:
    """Half-written files and a file without its entry are gone after the next run."""
    small(shelf)
    run(shelf, record)
    before = files(record)
    (record.folder / ".3.0.3.yaml.part").write_bytes(b"openapi: 3.")
    (record.folder / "2.9.3.yaml").write_bytes(document("get_dags"))
    record.toml.with_name(".specs.toml.part").write_bytes(b"[[spec]]")

    run(shelf, record)

    assert before == files(record)
    assert not record.toml.with_name(".specs.toml.part").exists()


def test_one_bad_wheel_does_not_hold_up_the_others(shelf: Shelf, record: Record) -> None:
    """The releases that can be had land; the error comes at the end, a line for each."""
    small(shelf)
    shelf.gone = {"2.9.2", "2.10.0"}

    with pytest.raises(FetchError) as caught:
        run(shelf, record)

    assert {"2.9.3", "3.0.3"} == {spec.release for spec in record.read()}
    assert {
        "cannot download the wheel of apache-airflow 2.9.2",
        "cannot download the wheel of apache-airflow 2.10.0",
    } == set(str(caught.value).splitlines())


def test_no_network_is_told_once(shelf: Shelf, record: Record) -> None:
    """Without a network the rest is not tried, and the error is one."""
    for patch in range(40):
        shelf.airflow(f"2.9.{patch}", "get_dags")
    shelf.offline_after = 2

    with pytest.raises(UnreachableError, match=r"^cannot download \S+: there is no network$"):
        run(shelf, record)

    assert 2 == len(record.read())
    assert [] == specs.problems(record.read(), record.folder)


def test_release_that_changed_its_bytes(shelf: Shelf, record: Record) -> None:
    """A wheel that is not the one recorded is refused, and nothing is written."""
    small(shelf)
    run(shelf, record)
    (record.folder / "2.10.0.yaml").unlink()
    before = files(record)
    shelf.airflow("2.10.0", "get_dags", "get_pools", "get_more")

    with pytest.raises(FetchError, match="is not the wheel that was recorded"):
        run(shelf, record)

    assert before == files(record)


def test_spec_that_moved(shelf: Shelf, record: Record) -> None:
    """A new release with its spec elsewhere stops with the wheel's name, and records nothing."""
    small(shelf)
    run(shelf, record)
    before = files(record)
    moved = {CORE + ".moved.yaml": document("get_dags"), SIMPLE: document("create_token")}
    wheel(shelf.folder, "apache-airflow-core", "3.9.0", moved)

    with pytest.raises(FetchError, match=r"apache_airflow_core-3\.9\.0-py3-none-any\.whl holds"):
        run(shelf, record)

    assert before == files(record)
