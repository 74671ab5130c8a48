import pytest

from scripts.fetch import specs
from scripts.fetch.__main__ import INTERRUPTED, check, fetch, main
from scripts.fetch.update import Record
from tests.fetch.shelf import Shelf

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def known(shelf: Shelf, record: Record, capsys: Capture) -> Record:
    """Return a record of 2.9.3 and 3.0.3, as the shelf has them."""
    shelf.airflow("2.9.3", "get_dags")
    shelf.airflow("3.0.3", "get_dags")
    fetch(shelf, record)
    capsys.readouterr()
    return record


def test_first_run(shelf: Shelf, record: Record, capsys: Capture) -> None:
    """What is met for the first time is counted, not told change by change."""
    shelf.airflow("2.9.3", "get_dags")
    shelf.airflow("2.10.0", "get_dags", "get_pools")

    assert 0 == fetch(shelf, record)

    assert [
        "v1: first fetched, releases 2 of Airflow (2 distinct)",
        "recorded: releases 2 of Airflow (2 distinct)",
    ] == capsys.readouterr().out.splitlines()[2:]


def test_nothing_new(shelf: Shelf, known: Record, capsys: Capture) -> None:
    """Without a new release the tool says so."""
    assert 0 == fetch(shelf, known)

    assert [
        "no new release: nothing changes for a user",
        "recorded: releases 2 of Airflow (2 distinct), 1 of auth (1 distinct)",
    ] == capsys.readouterr().out.splitlines()


def test_new_releases(shelf: Shelf, known: Record, capsys: Capture) -> None:
    """Each new release is held against the one before it of its API."""
    shelf.airflow("2.10.0", "get_pools")
    shelf.airflow("3.1.0", "get_dags")

    assert 0 == fetch(shelf, known)

    assert [
        "v1 2.9.3 -> 2.10.0: 1 added, 1 removed",
        "  operations",
        "    removed  GET /get_dags: get_dags",
        "    added    GET /get_pools: get_pools",
        "v2 3.0.3 -> 3.1.0: the same spec",
        "auth 3.0.3 -> 3.1.0: the same spec",
        "recorded: releases 4 of Airflow (3 distinct), 2 of auth (1 distinct)",
    ] == capsys.readouterr().out.splitlines()[2:]


def test_error(shelf: Shelf, known: Record, capsys: Capture) -> None:
    """An error goes to stderr with exit code 1; what landed is told all the same."""
    shelf.airflow("2.9.4", "get_pools")
    shelf.airflow("3.1.0", "get_dags")
    shelf.gone = {"3.1.0"}

    assert 1 == fetch(shelf, known)

    out, err = capsys.readouterr()
    assert "cannot download the wheel of apache-airflow-core 3.1.0\n" == err
    assert "v1 2.9.3 -> 2.9.4: 1 added, 1 removed" in out


def test_error_alone(shelf: Shelf, known: Record, capsys: Capture) -> None:
    """Where nothing landed nothing is told but the error."""
    shelf.airflow("3.1.0", "get_dags")
    shelf.gone = {"3.1.0"}

    assert 1 == fetch(shelf, known)

    assert "" == capsys.readouterr().out


def test_interrupted(shelf: Shelf, known: Record, capsys: Capture) -> None:
    """Ctrl-C leaves a record that holds, and the tool says how to go on."""
    shelf.airflow("2.9.4", "get_dags")
    shelf.interrupt_at = "2.9.4"

    assert INTERRUPTED == fetch(shelf, known)

    expected = "stopped: what was fetched is kept, `make update` goes on from there\n"
    assert expected == capsys.readouterr().err
    assert 0 == check(known)


def test_folder_that_cannot_be_written(shelf: Shelf, record: Record, capsys: Capture) -> None:
    """Where the files cannot be written, the error says which and what to do."""
    shelf.airflow("2.9.3", "get_dags")
    record.folder.touch()

    assert 1 == fetch(shelf, record)

    err = capsys.readouterr().err
    assert err.startswith("cannot write the specs: ")
    assert err.endswith("; then run `make update` again\n")


def test_damaged_record(shelf: Shelf, known: Record, capsys: Capture) -> None:
    """A record that cannot be read is neither overwritten nor guessed at."""
    known.toml.write_text("[[spec]")

    assert 1 == fetch(shelf, known)

    assert "restore it with git" in capsys.readouterr().err
    assert "[[spec]" == known.toml.read_text()


def test_check_passes(known: Record, capsys: Capture) -> None:
    """Files that are as recorded pass."""
    assert 0 == check(known)

    counts = "releases 2 of Airflow (2 distinct), 1 of auth (1 distinct)"
    assert f"{counts}: every file is as recorded\n" == capsys.readouterr().out


def test_check_names_every_problem(known: Record, capsys: Capture) -> None:
    """Each problem is a line, and the exit code is 1."""
    (known.folder / "2.9.3.yaml").unlink()
    (known.folder / "stray.yaml").touch()

    assert 1 == check(known)

    assert [
        "missing: 2.9.3.yaml (v1 2.9.3)",
        "stray: stray.yaml is in no entry of the record",
        "`make update` or `git checkout openapi` brings the files back",
    ] == capsys.readouterr().err.splitlines()


def test_check_misses_an_entry(known: Record, capsys: Capture) -> None:
    """A wheel that is recorded for one of the APIs it holds is to be recorded for all."""
    specs.write([spec for spec in known.read() if spec.api != "auth"], known.toml)

    assert 1 == check(known)

    assert "unrecorded: auth of apache-airflow-core 3.0.3\n" in capsys.readouterr().err


def test_check_without_a_record(record: Record, capsys: Capture) -> None:
    """Without a record there is nothing to hold the files against."""
    assert 1 == check(record)

    assert "specs.toml is missing" in capsys.readouterr().err


def test_check_of_the_repository() -> None:
    """`python -m scripts.fetch --check` passes here."""
    assert 0 == main(["--check"])
