from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from airflow_rest import Airflow, AsyncAirflow, InvalidInputError, Login
from airflow_rest._environment import from_astro_config, from_env
from tests.wrapper.serving import Run, Server
from tests.wrapper.test_auth import header_of
from tests.wrapper.test_login import jwt

if TYPE_CHECKING:
    import httpx

LOCAL = "http://localhost:8080"
ASTRO = "https://x1.astronomer.run/d1"
SOFTWARE = "https://deployments.example.com/a-b-1/airflow"
ELSEWHERE = "https://airflow.example.org"
PASSWORD = {"AIRFLOW_USERNAME": "admin", "AIRFLOW_PASSWORD": "hunter2"}


@pytest.mark.parametrize(
    ("env", "header"),
    [
        ({"AIRFLOW_API_URL": LOCAL, "AIRFLOW_AUTH_TOKEN": "t"}, "Bearer t"),
        ({"AIRFLOW_API_URL": SOFTWARE, "AIRFLOW_AUTH_TOKEN": "t"}, "t"),
        ({"AIRFLOW_API_URL": ASTRO, "ASTRO_API_TOKEN": "t"}, "Bearer t"),
        ({"AIRFLOW_API_URL": ASTRO, "ASTRO_API_TOKEN": "t", **PASSWORD}, "Bearer t"),
        (
            {"AIRFLOW_API_URL": ASTRO, "AIRFLOW_AUTH_TOKEN": "a", "ASTRO_API_TOKEN": "t"},
            "Bearer a",
        ),
        ({"AIRFLOW_API_URL": ELSEWHERE, "ASTRO_API_TOKEN": "t"}, "Bearer t"),
        (
            {"AIRFLOW_API_URL": ASTRO, "ASTRO_API_TOKEN": "t", "ASTRO_DOMAIN": "astronomer.io"},
            "Bearer t",
        ),
        (  # as a file of variables may have it
            {"AIRFLOW_API_URL": ASTRO, "ASTRO_API_TOKEN": "t", "ASTRO_DOMAIN": "astronomer.io \n"},
            "Bearer t",
        ),
        (
            {"AIRFLOW_API_URL": SOFTWARE, "ASTRO_API_TOKEN": "t", "ASTRO_DOMAIN": "example.com"},
            "t",
        ),
    ],
)
def test_tokens_of_the_environment(env: dict[str, str], header: str) -> None:
    """AIRFLOW_AUTH_TOKEN goes before ASTRO_API_TOKEN; Software gets it raw."""
    assert header == header_of(from_env(env)[1])


@pytest.mark.parametrize(
    "env",
    [
        {"AIRFLOW_API_URL": LOCAL},
        {"AIRFLOW_API_URL": ELSEWHERE},
        {"AIRFLOW_API_URL": ELSEWHERE, "ASTRO_API_TOKEN": "t"},
        {"AIRFLOW_API_URL": SOFTWARE, "ASTRO_API_TOKEN": "t", "ASTRO_DOMAIN": "astronomer.io"},
        {"AIRFLOW_API_URL": ASTRO, "ASTRO_API_TOKEN": "t", "ASTRO_DOMAIN": "example.com"},
        {"AIRFLOW_API_URL": "http://x1.astronomer.run/d1", "ASTRO_API_TOKEN": "t"},
    ],
)
def test_where_the_token_of_astro_does_not_go(env: dict[str, str]) -> None:
    """It is not used for another Airflow's user, off the domain it is of, and without TLS."""
    assert isinstance(from_env({**env, **PASSWORD})[1], Login)


@pytest.mark.parametrize(
    "env",
    [
        {},
        {"AIRFLOW_API_URL": ""},
        {"AIRFLOW_API_URL": " ", **PASSWORD},
        {"AIRFLOW_API_URL": LOCAL},
        {"AIRFLOW_API_URL": LOCAL, "AIRFLOW_USERNAME": "admin"},
        {"AIRFLOW_API_URL": LOCAL, "AIRFLOW_PASSWORD": "hunter2"},
        {"AIRFLOW_API_URL": "http://airflow.example.org", "ASTRO_API_TOKEN": "hunter2"},
    ],
)
def test_an_environment_that_lacks_something(env: dict[str, str]) -> None:
    """The message names the variables. Astro's token goes over plain http to nobody."""
    with pytest.raises(InvalidInputError, match=r"AIRFLOW_API_URL.*AIRFLOW_PASSWORD") as caught:
        from_env(env)

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("env", "verify"),
    [
        ({}, True),
        ({"AIRFLOW_VERIFY_SSL": ""}, True),
        ({"AIRFLOW_VERIFY_SSL": "true"}, True),
        ({"AIRFLOW_VERIFY_SSL": "False"}, False),
        ({"AIRFLOW_VERIFY_SSL": "0"}, False),
        ({"AIRFLOW_VERIFY_SSL": "no"}, False),
        ({"AIRFLOW_CA_CERT": "ca.pem"}, "ca.pem"),
        ({"AIRFLOW_CA_CERT": "ca.pem", "AIRFLOW_VERIFY_SSL": "false"}, "ca.pem"),
    ],
)
def test_whom_the_environment_trusts(env: dict[str, str], verify: bool | str) -> None:
    """A file of CAs is heeded even where checks are off, which are so by a plain no alone."""
    assert verify == from_env({"AIRFLOW_API_URL": LOCAL, **PASSWORD, **env})[2]


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_what_is_given_goes_before_the_environment(client: Any) -> None:
    """AIRFLOW_CA_CERT, a file that is not there, is heeded only if verify is not given."""
    env = {"AIRFLOW_API_URL": LOCAL, "AIRFLOW_CA_CERT": "no-such.pem", **PASSWORD}

    assert LOCAL == client.from_env(env, verify=False).url
    with pytest.raises(InvalidInputError, match=r"no-such\.pem"):
        client.from_env(env)


TOKEN = jwt(iat=1_700_000_000, exp=4_000_000_000)
SOFTWARE_TOKEN = jwt(exp=4_000_000_001)
OLD = jwt(iat=1_700_000_000, exp=1_700_086_400)
CONFIG = f"""\
cloud:
  api:
    port: "443"
context: astronomer.io
contexts:
  astronomer_io:
    domain: astronomer.io
    expiresin: 2075-06-30T21:20:48.447214+05:30
    organization: cl17wsdpe084o0rw3e46g3smn
    refreshtoken: ""
    token: Bearer {TOKEN}
    user_email: ""
  astronomer-dev_io:
    token: Bearer {TOKEN}
  example_com:
    domain: example.com
    token: {SOFTWARE_TOKEN}
  old_example_com:
    domain: old.example.com
    token: {OLD}
  keyring_example_com:
    domain: keyring.example.com
    refreshtoken: ""
    token: 'Bearer '
  out_example_com:
    domain: out.example.com
    token: ""
  null_example_com:
    domain:
    token:
local:
  platform: cloud
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Return a file as `astro login` leaves it."""
    path = tmp_path / "config.yaml"
    path.write_text(CONFIG)
    return path


@pytest.mark.parametrize(
    ("url", "context", "header"),
    [
        (ASTRO, None, f"Bearer {TOKEN}"),
        ("x1.ab.astronomer.run/d1/api/v2", None, f"Bearer {TOKEN}"),
        (ASTRO, "astronomer.io", f"Bearer {TOKEN}"),
        ("https://x1.astronomer-dev.run/d1", "astronomer-dev.io", f"Bearer {TOKEN}"),
        (SOFTWARE, "example.com", SOFTWARE_TOKEN),
        (SOFTWARE, "Example.com", SOFTWARE_TOKEN),
        ("https://deployments.dp1.example.com:8443/a-b-1", "example.com", SOFTWARE_TOKEN),
    ],
)
def test_the_token_of_a_context(
    run: Run, config: Path, url: str, context: str | None, header: str
) -> None:
    """Astro gets it as a Bearer, Software raw, however the CLI keeps it."""
    server = Server(json={"pools": [], "total_entries": 0})

    def make(client: Any, transport: httpx.MockTransport) -> Any:
        return client.from_astro_config(
            url, context=context, path=config, version="3.3.2", transport=transport
        )

    run(server, "pools", make=make)

    assert header == server.requests[0].headers["Authorization"]


@pytest.mark.parametrize(
    ("url", "context"),
    [
        (LOCAL, None),
        (ELSEWHERE, None),
        (SOFTWARE, None),
        ("http://x1.astronomer.run/d1", None),
        ("https://x1.astronomer-dev.run/d1", None),
        ("https://x1.astronomer.run.example.org/d1", None),
        ("https://example.org/x1.astronomer.run/d1", None),
        ("https://xastronomer.run/d1", None),
        (ASTRO, "example.com"),
        ("http://deployments.example.com/a-b-1", "example.com"),
        ("https://app.example.com/a-b-1", "example.com"),
        ("https://deployments.example.com.example.org/a-b-1", "example.com"),
        ("https://deployments-example.com/a-b-1", "example.com"),
        ("https://deployments.badexample.com/a-b-1", "example.com"),
        ("https://deployments.example-com/a-b-1", "example.com"),
    ],
)
def test_where_a_context_s_token_does_not_go(config: Path, url: str, context: str | None) -> None:
    """It goes to hosts of its context's domain alone, and with https."""
    with pytest.raises(InvalidInputError, match="does not go there") as caught:
        from_astro_config(url, context, config, {})

    assert TOKEN not in str(caught.value)


@pytest.mark.parametrize(
    ("context", "says"),
    [
        ("old.example.com", r"config\.yaml has an expired token of old\.example\.com: run `astro"),
        ("keyring.example.com", r"no token of keyring\.example\.com: .*`astro auth token`"),
        ("out.example.com", r"no token of out\.example\.com: run `astro login`"),
        ("null.example.com", r"no token of null\.example\.com: run `astro login`"),
        ("no.example.com", r"no token of no\.example\.com: run `astro login`.*\(KeyError\)"),
    ],
)
def test_a_context_without_a_token_that_holds(config: Path, context: str, says: str) -> None:
    """The message says which it is, and what to do."""
    with pytest.raises(InvalidInputError, match=says) as caught:
        from_astro_config(SOFTWARE, context, config, {})

    assert OLD not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "just text",
        "context: astronomer.io",
        "contexts: {}",
        "context: x\ncontexts: [hunter2]",
        "context: x\ncontexts: {x: hunter2}",
        "context: [x]\ncontexts: {x: {token: hunter2}}",
        "context: x\ncontexts:\n  x:\n\ttoken: hunter2",
        "context: x\ncontexts: {x: {token: 'hunter2",
        "context: x\ncontexts: {x: {token: 2023-13-45}}",
        "\x00hunter2",
    ],
)
def test_a_file_of_another_kind(tmp_path: Path, text: str) -> None:
    """It has no context, and nothing of it is shown, not even by what caused the error."""
    path = tmp_path / "config.yaml"
    path.write_text(text)

    with pytest.raises(InvalidInputError, match=r"config\.yaml") as caught:
        from_astro_config(ASTRO, None, path, {})
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_no_file(tmp_path: Path) -> None:
    """The message says where it was looked for."""
    with pytest.raises(
        InvalidInputError, match=r"config\.yaml has no token .*astro login.*FileNotFound"
    ):
        from_astro_config(ASTRO, None, tmp_path / "config.yaml", {})


def test_another_login_counts_at_once(config: Path) -> None:
    """The file is looked at for each request; one that a new login left is used."""
    other = jwt(exp=4_000_000_002)
    auth = from_astro_config(ASTRO, None, config, {})[1]
    before = header_of(auth)
    config.write_text(CONFIG.replace(TOKEN, other))

    assert (f"Bearer {TOKEN}", f"Bearer {other}") == (before, header_of(auth))


def test_another_context_does_not_count(config: Path) -> None:
    """Who switched the CLI to another context still sends this one's token."""
    auth = from_astro_config(ASTRO, None, config, {})[1]
    config.write_text(CONFIG.replace("context: astronomer.io", "context: example.com"))

    assert f"Bearer {TOKEN}" == header_of(auth)


def test_a_token_that_ends_meanwhile(config: Path) -> None:
    """The request is not sent, and the message says what to do."""
    auth = from_astro_config(ASTRO, None, config, {})[1]
    config.write_text(CONFIG.replace(TOKEN, OLD))

    with pytest.raises(InvalidInputError, match="an expired token"):
        header_of(auth)


@pytest.mark.parametrize("folder", [".astro", "."])
def test_astro_home(config: Path, folder: str) -> None:
    """ASTRO_HOME is the folder of `.astro`, as for the CLI, or that folder, as for `af`."""
    place = config.parent / "home" / folder
    place.mkdir(parents=True)
    config.rename(place / "config.yaml")
    env = {"ASTRO_HOME": str(config.parent / "home")}

    assert f"Bearer {TOKEN}" == header_of(from_astro_config(ASTRO, None, None, env)[1])


def test_the_cli_s_own_file_goes_first(config: Path) -> None:
    """Where both are, it is the one that `astro login` writes."""
    (config.parent / ".astro").mkdir()
    (config.parent / ".astro" / "config.yaml").write_text(CONFIG.replace(TOKEN, SOFTWARE_TOKEN))
    env = {"ASTRO_HOME": str(config.parent)}

    assert f"Bearer {SOFTWARE_TOKEN}" == header_of(from_astro_config(ASTRO, None, None, env)[1])


def test_the_home_folder_without_astro_home() -> None:
    """The message names the CLI's own place."""
    with pytest.raises(InvalidInputError, match=r"/\.astro/config\.yaml"):
        from_astro_config(ASTRO, "no.such.domain", None, {})


def test_astro_domain(config: Path) -> None:
    """ASTRO_DOMAIN goes before the current context, as with the CLI; an argument before both."""
    env = {"ASTRO_DOMAIN": "example.com"}

    assert SOFTWARE_TOKEN == header_of(from_astro_config(SOFTWARE, None, config, env)[1])
    assert f"Bearer {TOKEN}" == header_of(from_astro_config(ASTRO, "astronomer.io", config, env)[1])


def in_python(code: str) -> str:
    """Return what a new interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return done.stdout


def test_without_pyyaml(config: Path) -> None:
    """The message names the extra."""
    code = f"""
import sys
sys.modules["yaml"] = None
from airflow_rest import Airflow, InvalidInputError
try:
    Airflow.from_astro_config({ASTRO!r}, path={str(config)!r})
except InvalidInputError as error:
    print(error)
"""
    assert "pip install 'airflow-rest[astro]'" in in_python(code)


def test_yaml_is_loaded_by_need() -> None:
    """Who does not read the file does not wait for PyYAML."""
    assert "False" in in_python("import sys, airflow_rest; print('yaml' in sys.modules)")


def test_the_repr_of_such_a_client(config: Path) -> None:
    """It shows where the client goes, and no token."""
    make: Callable[..., Airflow] = Airflow.from_astro_config
    with make(ASTRO, path=config, version="3.3.2") as airflow:
        assert f"Airflow('{ASTRO}')" == repr(airflow)
