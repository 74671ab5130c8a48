"""Reading YAML with the scalars of JSON."""

from pathlib import Path

from scripts.build.load import document, documents


def test_scalars_are_those_of_json(tmp_path: Path) -> None:
    """A date, yes and off stay text; true, null and numbers are what JSON has."""
    path = tmp_path / "spec.yaml"
    path.write_text("a: 2021-01-01\nb: yes\nc: off\nd: true\ne: null\nf: 1\ng: 1.5\n")

    expected = {"a": "2021-01-01", "b": "yes", "c": "off", "d": True, "e": None, "f": 1, "g": 1.5}
    assert expected == document(path)


def test_each_file_is_read_once(tmp_path: Path) -> None:
    """Each file's document comes under its path, in the order of the paths."""
    paths = [tmp_path / f"{number}.yaml" for number in (2, 1)]
    for path in paths:
        path.write_text(f"name: {path.stem}\n")

    expected = {paths[1]: {"name": 1}, paths[0]: {"name": 2}}
    assert expected == documents([*paths, *paths])
