"""How a test server is set up: its environment, its address and its database, as pure functions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple
from urllib.parse import urlsplit

from .backend import BACKEND, backend_files
from .errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .releases import Release

AuthKind = Literal["basic", "simple", "all_admins", "fab"]
USER = PASSWORD = "admin"  # noqa: S105 - a fixture's
_SECRET = "not-a-secret-only-a-test-fixture-" * 3
_FAB = "airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager"
_HIDDEN = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "AIRFLOW_CONFIG")


class Address(NamedTuple):
    """Where a server answers: its root, with the path it is served under, and the API below it."""

    port: int
    path: str
    api: str

    @property
    def url(self) -> str:
        """The root, as a client takes it."""
        return f"http://127.0.0.1:{self.port}{self.path}"


def auth_kind(release: Release, wanted: str | None) -> AuthKind:
    """Return how users log in; only Airflow 3 leaves a choice, *wanted*.

    Raises:
        ServerError: It does not know what is wanted.
    """
    if release.major < 3:  # noqa: PLR2004 - Airflow 3
        return "basic"
    kinds: dict[str, AuthKind] = {"simple": "simple", "all_admins": "all_admins", "fab": "fab"}
    if (wanted or "simple") not in kinds:
        raise ServerError(f"AIRFLOW_AUTH is one of {', '.join(kinds)}, not {wanted!r}")
    return kinds[wanted or "simple"]


def address(release: Release, port: int, env: Mapping[str, str]) -> Address:
    """Return where the server will answer; a BASE_URL of one's own adds its path."""
    path = urlsplit(env.get(base_url_setting(release), "")).path.rstrip("/")
    api = {1: "/api/experimental", 2: "/api/v1"}.get(release.major, "/api/v2")
    return Address(port, path, api)


def base_url_setting(release: Release) -> str:
    """Return the name of the setting whose path the server is served under."""
    section = "API" if release.major >= 3 else "WEBSERVER"  # noqa: PLR2004 - Airflow 3
    return f"AIRFLOW__{section}__BASE_URL"


def environment(
    release: Release, port: int, home: Path, venv: Path, inherited: Mapping[str, str]
) -> dict[str, str]:
    """Return the environment of the server's processes.

    Whatever *inherited* sets of `AIRFLOW__SECTION__KEY` wins over what is set here.
    """
    common = {
        "CORE__LOAD_EXAMPLES": "False",
        "CORE__PARALLELISM": "4",
        "CORE__DAGS_FOLDER": str(Path(inherited.get("AIRFLOW_DAGS") or home / "dags").absolute()),
        "CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        "CORE__UNIT_TEST_MODE": "False",
        "SCHEDULER__DAG_DIR_LIST_INTERVAL": "10",
        # A task that ends would schedule the next one, as the scheduler does at the same moment:
        # SQLite locks no rows, and so that task's first try was its second.
        "SCHEDULER__SCHEDULE_AFTER_TASK_EXECUTION": "False",
        # 1.10 looks at the runs of a file's DAGs when it reads the file, and only then.
        "SCHEDULER__MIN_FILE_PROCESS_INTERVAL": "1" if release.major == 1 else "10",
        "USAGE_DATA_COLLECTION__ENABLED": "False",
    }
    kind = auth_kind(release, inherited.get("AIRFLOW_AUTH"))
    url = address(release, port, inherited).url
    special = _airflow_3(url, home, kind) if release >= (3, 0) else _before_3(release)
    settings = {f"AIRFLOW__{name}": value for name, value in (common | special).items()}
    if release.major == 2:  # noqa: PLR2004 - Airflow 2
        # 2.6 and later refuse LocalExecutor on SQLite, which works well enough for a test.
        settings["_AIRFLOW__SKIP_DATABASE_EXECUTOR_COMPATIBILITY_CHECK"] = "1"
    kept = {name: value for name, value in inherited.items() if name not in _HIDDEN}
    local = ",".join(filter(None, [inherited.get("NO_PROXY"), "127.0.0.1,localhost"]))
    return {
        **settings,
        **kept,
        "AIRFLOW_HOME": str(home),
        "PATH": f"{venv / 'bin'}:{inherited.get('PATH', '')}",
        "PYTHONWARNINGS": "ignore",
        # The workers of Airflow 3 talk to its API by HTTP, and no proxy can reach this machine.
        "NO_PROXY": local,
        "no_proxy": local,
    }


def _airflow_3(url: str, home: Path, kind: AuthKind) -> dict[str, str]:
    manager = {
        "fab": {"CORE__AUTH_MANAGER": _FAB},
        "all_admins": {"CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": "True"},
    }.get(kind, {})
    return {
        "CORE__EXECUTOR": "LocalExecutor",
        "API__BASE_URL": url,
        "API__WORKERS": "1",
        "API__SECRET_KEY": _SECRET,
        "API__EXPOSE_CONFIG": "True",
        "API_AUTH__JWT_SECRET": _SECRET,
        # Airflow 3 serves its tasks below the path too: elsewhere they fail before they begin.
        "CORE__EXECUTION_API_SERVER_URL": f"{url}/execution/",
        "CORE__SIMPLE_AUTH_MANAGER_USERS": f"{USER}:admin",
        "CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(home / "passwords.json"),
        "DAG_PROCESSOR__REFRESH_INTERVAL": "10",
        "DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL": "10",
        **manager,
    }


def _before_3(release: Release) -> dict[str, str]:
    backend = BACKEND if release.major == 1 else "airflow.api.auth.backend.basic_auth"
    plural = "S" if release >= (2, 3) else ""
    # It forks where the other starts a new Python for each task, which takes seconds; before 2.6
    # no setting lets it work on SQLite.
    executor = "LocalExecutor" if release >= (2, 6) else "SequentialExecutor"
    return {
        "CORE__EXECUTOR": executor,
        # How long the first releases sleep before they look whether a task has ended.
        "SCHEDULER__JOB_HEARTBEAT_SEC": "1",
        "WEBSERVER__WORKERS": "1",
        "WEBSERVER__WORKER_REFRESH_INTERVAL": "0",
        "WEBSERVER__SECRET_KEY": _SECRET,
        "WEBSERVER__EXPOSE_CONFIG": "True",
        "WEBSERVER__RBAC": "True",
        "API__ENABLE_EXPERIMENTAL_API": "True",
        f"API__AUTH_BACKEND{plural}": backend,
    }


def files(release: Release, kind: AuthKind) -> dict[str, str]:
    """Return the files, beside the DAGs, that the server's home must have."""
    if release.major == 1:
        return backend_files(USER, PASSWORD)
    if kind in ("simple", "all_admins"):
        return {"passwords.json": json.dumps({USER: PASSWORD})}
    return {}


def database_commands(release: Release, kind: AuthKind) -> list[list[str]]:
    """Return the arguments of `airflow` that make its database and the user admin."""
    user = f"-u {USER} -p {PASSWORD} -r Admin -e admin@example.org -f Ad -l Min".split()
    if release.major == 1:
        return [["initdb"], ["create_user", *user]]
    make = ["db", "migrate"] if release >= (2, 7) else ["db", "init"]
    return [make] if kind in ("simple", "all_admins") else [make, ["users", "create", *user]]


def server_commands(release: Release, port: int, *, triggerer: bool) -> dict[str, list[str]]:
    """Return the name and the arguments of each process of the server."""
    at = ["--port", str(port)]
    # Serving logs would take the fixed port 8793, which a second server cannot have.
    quiet = ["--skip-serve-logs"] if release >= (2, 1) else []
    if release >= (3, 0):
        commands = {
            "api-server": ["api-server", "--host", "127.0.0.1", *at],
            "dag-processor": ["dag-processor"],
        }
    else:
        commands = {"webserver": ["webserver", "--hostname", "127.0.0.1", *at]}
    commands["scheduler"] = ["scheduler", *quiet]
    if triggerer:
        # Before 2.6 it served none.
        commands["triggerer"] = ["triggerer", *(quiet if release >= (2, 6) else [])]
    return commands
