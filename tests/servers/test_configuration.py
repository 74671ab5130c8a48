from __future__ import annotations

from pathlib import Path

import pytest

from scripts.servers import configuration
from scripts.servers.errors import ServerError
from scripts.servers.releases import parse

HOME = Path("/homes/one")
VENV = Path("/venvs/one")


def environment(text: str, inherited: dict[str, str] | None = None) -> dict[str, str]:
    """Return the environment of a server of *text* on port 8081."""
    return configuration.environment(parse(text), 8081, HOME, VENV, inherited or {})


def test_settings_of_the_caller_win() -> None:
    """AIRFLOW__SECTION__KEY of the caller wins over ours."""
    found = environment("3.3.2", {"AIRFLOW__CORE__PARALLELISM": "1"})

    assert "1" == found["AIRFLOW__CORE__PARALLELISM"]


def test_home_of_the_caller_is_never_used() -> None:
    """AIRFLOW_HOME of the caller is somebody's own Airflow."""
    assert str(HOME) == environment("3.3.2", {"AIRFLOW_HOME": "/theirs"})["AIRFLOW_HOME"]


@pytest.mark.parametrize("name", ["PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "AIRFLOW_CONFIG"])
def test_environment_of_this_project_is_hidden(name: str) -> None:
    """The server sees its own environment only."""
    assert name not in environment("3.3.2", {name: "/theirs"})


def test_programs_of_the_release_come_first() -> None:
    """The airflow that a task runs is the release's."""
    assert "/venvs/one/bin:/usr/bin" == environment("3.3.2", {"PATH": "/usr/bin"})["PATH"]


def test_no_proxy_stands_between_the_server_and_itself() -> None:
    """A proxy of the caller is not asked for this machine's own address."""
    found = environment("3.3.2", {"HTTP_PROXY": "http://proxy:3128", "NO_PROXY": "example.com"})

    assert "example.com,127.0.0.1,localhost" == found["NO_PROXY"] == found["no_proxy"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2.1.4", "AIRFLOW__WEBSERVER__EXPOSE_CONFIG"),
        ("2.11.2", "AIRFLOW__WEBSERVER__EXPOSE_CONFIG"),
        ("3.3.2", "AIRFLOW__API__EXPOSE_CONFIG"),
    ],
)
def test_configuration_can_be_read(text: str, name: str) -> None:
    """The config endpoint answers, which Airflow's default forbids."""
    assert "True" == environment(text)[name]


def test_auth_backend_has_its_name_of_the_time() -> None:
    """The setting became a plural with 2.3."""
    name = "AIRFLOW__API__AUTH_BACKEND"

    assert "airflow.api.auth.backend.basic_auth" == environment("2.2.5")[name]
    assert "airflow.api.auth.backend.basic_auth" == environment("2.3.0")[f"{name}S"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1.10.15", "/api/experimental"), ("2.0.2", "/api/v1"), ("3.3.2", "/api/v2")],
)
def test_api_of_each_major(text: str, expected: str) -> None:
    """Each major has its own API."""
    assert expected == configuration.address(parse(text), 8081, {}).api


def test_url_is_the_root() -> None:
    """The URL is what a client takes."""
    assert "http://127.0.0.1:8081" == configuration.address(parse("3.3.2"), 8081, {}).url


@pytest.mark.parametrize(
    ("text", "name"),
    [("2.11.2", "AIRFLOW__WEBSERVER__BASE_URL"), ("3.3.2", "AIRFLOW__API__BASE_URL")],
)
def test_url_has_the_path_it_is_served_under(text: str, name: str) -> None:
    """A base URL with a path serves the server there, as Astronomer Software does."""
    env = {name: "http://localhost:8081/galactic-stars-1234/airflow/"}
    expected = "http://127.0.0.1:8081/galactic-stars-1234/airflow"

    assert expected == configuration.address(parse(text), 8081, env).url


def test_tasks_find_a_server_under_a_path() -> None:
    """The workers of Airflow 3 ask where it is served."""
    found = environment("3.3.2", {"AIRFLOW__API__BASE_URL": "https://example.com/one/airflow"})
    expected = "http://127.0.0.1:8081/one/airflow/execution/"

    assert expected == found["AIRFLOW__CORE__EXECUTION_API_SERVER_URL"]


def test_auth_of_airflow_3_can_be_chosen() -> None:
    """Airflow 3 has three ways to log in."""
    assert "fab" == configuration.auth_kind(parse("3.3.2"), "fab")


def test_auth_that_is_not_known_is_refused() -> None:
    """A misspelt way to log in is told, with those there are."""
    with pytest.raises(ServerError, match="simple, all_admins, fab, not 'fob'"):
        configuration.auth_kind(parse("3.3.2"), "fob")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.10.15", ["initdb", "create_user"]),
        ("2.1.4", ["db init", "users create"]),
        ("2.11.2", ["db migrate", "users create"]),
        ("3.3.2", ["db migrate"]),
    ],
)
def test_database_of_each_time(text: str, expected: list[str]) -> None:
    """The commands that make the database and its user have changed their names."""
    release = parse(text)
    kind = configuration.auth_kind(release, None)
    commands = configuration.database_commands(release, kind)

    assert expected == [" ".join(command).partition(" -")[0] for command in commands]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.0.2", ["webserver", "scheduler"]),
        ("2.11.2", ["webserver", "scheduler", "triggerer"]),
        ("3.3.2", ["api-server", "dag-processor", "scheduler", "triggerer"]),
    ],
)
def test_processes_of_each_time(text: str, expected: list[str]) -> None:
    """Airflow 3 parses DAGs in a process of its own; a triggerer is there from 2.2."""
    found = configuration.server_commands(parse(text), 8081, triggerer="triggerer" in expected)

    assert expected == list(found)


def test_first_api_asks_for_a_user() -> None:
    """1.10 has no backend that its users can log in by, so it is given one for one user."""
    kind = configuration.auth_kind(parse("1.10.15"), None)

    [(name, text)] = configuration.files(parse("1.10.15"), kind).items()

    module = name.removeprefix("config/").removesuffix(".py")
    assert module == environment("1.10.15")["AIRFLOW__API__AUTH_BACKEND"]
    assert "requires_authentication" in compile(text, name, "exec").co_names
    assert '("admin", "admin")' in text


def test_file_of_passwords_is_the_simple_managers() -> None:
    """Airflow 3 reads its users' passwords from a file; Airflow 2 has them in its database."""
    found = {
        text: list(configuration.files(parse(text), configuration.auth_kind(parse(text), None)))
        for text in ("2.11.2", "3.3.2")
    }

    assert {"2.11.2": [], "3.3.2": ["passwords.json"]} == found
