"""Where pytest keeps what the runner hands to the fixtures."""

from __future__ import annotations

import pytest

from scripts.servers.server import Server
from tests.live.marks import Place
from tests.live.ways import Way

SERVER = pytest.StashKey[Server]()
WAY = pytest.StashKey[Way]()
PLACE = pytest.StashKey[Place]()
NOTES = pytest.StashKey[list[str]]()
