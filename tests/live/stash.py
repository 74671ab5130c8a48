"""Where pytest keeps what the runner hands to the fixtures."""

from __future__ import annotations

import pytest

from scripts.servers.server import Server

SERVER = pytest.StashKey[Server]()
NOTES = pytest.StashKey[list[str]]()
