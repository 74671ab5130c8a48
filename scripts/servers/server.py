"""One server: its start, its readiness and its end."""

from __future__ import annotations

import json
import shutil
import time
from typing import TYPE_CHECKING

from . import configuration
from .dags import FIXTURE_DAGS
from .errors import ServerError
from .health import is_taken, waits_for
from .install import install
from .passwords import ease
from .processes import Group, pause, tail

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from .configuration import Address, AuthKind
    from .interrupts import Interrupts
    from .progress import Progress
    from .releases import Release

_TIMEOUT_S = 180.0


class Server:
    """An Airflow on 127.0.0.1 with a database (SQLite) and DAGs of its own.

    Attributes:
        release: The release of Airflow.
        home: The folder of its data, its AIRFLOW_HOME.
        address: Where it answers.
        auth: How users log in: basic, or (Airflow 3) simple, all_admins or fab.
    """

    def __init__(
        self,
        release: Release,
        port: int,
        home: Path,
        *,
        cache: Path,
        env: Mapping[str, str],
        interrupts: Interrupts,
        dags: Mapping[str, str] = FIXTURE_DAGS,
    ) -> None:
        self.release, self.home, self.cache = release, home, cache
        self._dags = dags
        self.address: Address = configuration.address(release, port, env)
        self.auth: AuthKind = configuration.auth_kind(release, env.get("AIRFLOW_AUTH"))
        self._env, self._interrupts = env, interrupts
        self._state = home / "started"
        self._group = Group(interrupts, self._mark())

    def start(self, progress: Progress) -> None:
        """Install it if need be, start it and wait until it is healthy and knows its DAGs.

        A server of this home that runs already is taken as it is. Whatever happens before the
        end of it, an interrupt too, nothing that was started here is left.

        Raises:
            ServerError: It could not be installed or started.
        """
        if self.pids():
            self._wait(progress)
            return
        if is_taken(self.address.port):
            raise ServerError(f"port {self.address.port} is taken by another program: take another")
        venv = install(self.release, self.cache, progress, self._interrupts)
        try:
            self._launch(venv, progress)
            self._wait(progress)
        except BaseException:
            self.stop()
            raise

    def stop(self, grace_s: float = 10.0) -> None:
        """End what `start` began, now or in another process, and nothing else. The data stays.

        Args:
            grace_s: Seconds that its processes get to end by themselves.

        Raises:
            ServerError: A process does not end.
        """
        with self._interrupts.held():
            self._group.stop(grace_s)
            self._state.unlink(missing_ok=True)
            for left in self.home.glob("*.pid"):
                left.unlink(missing_ok=True)

    def kill(self) -> None:
        """End all its processes at once, asking none; `start` begins it again on the same data.

        Raises:
            ServerError: A process does not end.
        """
        self._group.kill()

    def pids(self) -> list[int]:
        """Return the ids of its processes."""
        return self._group.alive()

    def line(self) -> str:
        """Return one line of JSON: where it is and how to log in."""
        facts = {
            "version": str(self.release),
            "base_url": self.address.url,
            "api": self.address.api,
            "auth": "token" if self.release >= (3, 0) else self.auth,
            "user": configuration.USER,
            "password": configuration.PASSWORD,
            "home": str(self.home),
            "pids": self.pids(),
        }
        return json.dumps(facts)

    def _mark(self) -> str | None:
        return self._state.read_text().strip() if self._state.exists() else None

    def _launch(self, venv: Path, progress: Progress) -> None:
        if self._env.get("AIRFLOW_FRESH"):
            shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True, exist_ok=True)
        for left in self.home.glob("*.pid"):
            left.unlink(missing_ok=True)
        # Before anything runs, so that `stop` finds it whatever happens to this process.
        self._state.write_text(self._group.mark)
        env = configuration.environment(self.release, self.address.port, self.home, venv, self._env)
        self._write_files()
        self._make_database(venv, env, progress)
        progress.step(f"starting Airflow {self.release} on {self.address.url}")
        triggerer = bool(self._env.get("AIRFLOW_TRIGGERER"))
        commands = configuration.server_commands(
            self.release, self.address.port, triggerer=triggerer
        )
        for name, arguments in commands.items():
            output = self.home / f"{name}.out"
            output.unlink(missing_ok=True)
            self._group.spawn([str(venv / "bin" / "airflow"), *arguments], env, output)

    def _write_files(self) -> None:
        for name, text in configuration.files(self.release, self.auth).items():
            (self.home / name).parent.mkdir(exist_ok=True)
            (self.home / name).write_text(text)
        if not self._env.get("AIRFLOW_DAGS"):
            (self.home / "dags").mkdir(exist_ok=True)
            for name, text in self._dags.items():
                (self.home / "dags" / name).write_text(text)

    def _make_database(self, venv: Path, env: Mapping[str, str], progress: Progress) -> None:
        made = self.home / f".db-{self.auth}"
        if made.exists():
            return
        progress.step("making its database")
        for arguments in configuration.database_commands(self.release, self.auth):
            command = [str(venv / "bin" / "airflow"), *arguments]
            self._group.run(command, env, self.home / "db.out", progress)
        if self.auth in ("basic", "fab"):
            ease(self.home / "airflow.db", configuration.USER, configuration.PASSWORD)
        made.touch()

    def _wait(self, progress: Progress) -> None:
        deadline = time.monotonic() + float(self._env.get("AIRFLOW_TIMEOUT") or _TIMEOUT_S)
        dag = None if self._env.get("AIRFLOW_DAGS") else "quick"
        while lacks := waits_for(self.address, self.auth, dag=dag):
            progress.tick(lacks)
            if self._group.fallen() or time.monotonic() > deadline:
                told = "\n".join(tail(output) for output in sorted(self.home.glob("*.out")))
                why = "one of its processes ended" if self._group.fallen() else lacks
                raise ServerError(f"Airflow {self.release} did not become healthy: {why}", told)
            pause(0.5)
