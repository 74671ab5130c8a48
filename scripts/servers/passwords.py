"""The password of a test server's user, stored so that checking it takes no time."""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def ease(database: Path, user: str, password: str) -> None:
    """Store *password* anew, hashed once, in the way that werkzeug writes it.

    Airflow 2 checks it at each request. With the 260,000 rounds that `airflow users create` stores
    it with, that is 0.15 of the 0.17 s that a request takes.

    Args:
        database: SQLite's file; where there is none, as with a database of one's own, nothing is
            done.
        user: Who has the password.
        password: It.
    """
    if not database.exists():
        return
    salt = "salt"
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 1).hex()
    stored = f"pbkdf2:sha256:1${salt}${digest}"
    with contextlib.closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("update ab_user set password = ? where username = ?", (stored, user))
