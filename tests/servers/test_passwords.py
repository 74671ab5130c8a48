from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from scripts.servers.passwords import ease

if TYPE_CHECKING:
    from pathlib import Path


def test_password_is_stored_as_werkzeug_reads_it(tmp_path: Path) -> None:
    """Method, rounds, salt and digest; what others have stays."""
    with closing(sqlite3.connect(tmp_path / "airflow.db")) as connection:
        connection.execute("create table ab_user (username text, password text)")
        connection.executemany("insert into ab_user values (?, 'slow')", [("admin",), ("other",)])
        connection.commit()

        ease(tmp_path / "airflow.db", "admin", "pw")

        found = dict(connection.execute("select username, password from ab_user").fetchall())
    # As werkzeug.security.generate_password_hash("pw", "pbkdf2:sha256:1") has it, with this salt.
    digest = "6f4ad8c78ec365c060e648eb694ee40dea58484b0371fbd61715ac4410b7380a"
    assert {"admin": f"pbkdf2:sha256:1$salt${digest}", "other": "slow"} == found


def test_other_databases_are_left_alone(tmp_path: Path) -> None:
    """Whoever has set a database of their own gets no file."""
    ease(tmp_path / "airflow.db", "admin", "pw")

    assert [] == list(tmp_path.iterdir())
