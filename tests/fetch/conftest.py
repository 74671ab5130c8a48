"""An empty shelf and an empty record for each test."""

from pathlib import Path

import pytest

from scripts.fetch.update import Record
from tests.fetch.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """Return a shelf without wheels."""
    return Shelf(tmp_path / "shelf")


@pytest.fixture
def record(tmp_path: Path) -> Record:
    """Return a record that does not exist yet."""
    return Record(tmp_path / "specs.toml", tmp_path / "specs")
