import subprocess
import threading
from pathlib import Path

import pytest

from scripts.bench.environments import CONTESTANTS, CannotRunError, Contestant, Environments
from scripts.servers.errors import ServerError


def test_an_environment_is_made_once() -> None:
    """It is asked for as often as there are cases, and made when it is first needed."""
    made: list[str] = []

    def make(contestant: Contestant) -> Path:
        made.append(contestant.name)
        return Path(contestant.name) / "bin/python"

    environments = Environments(make)

    assert [Path("mcp/bin/python")] * 2 == [environments.python("mcp") for _ in range(2)]
    assert ["mcp"] == made


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (
            subprocess.CalledProcessError(
                1, ["/usr/bin/uv"], stderr="error: failed\n  cause: no network\nmore\n"
            ),
            "not installed: error: failed; cause: no network",
        ),
        (subprocess.CalledProcessError(2, ["/usr/bin/uv"]), "not installed: uv gave 2"),
        (ServerError("uv was not found"), "not installed: uv was not found"),
    ],
)
def test_what_cannot_be_made_says_why_each_time(error: Exception, why: str) -> None:
    """It is tried once, and everyone who asks is told the same."""
    tried: list[str] = []

    def make(contestant: Contestant) -> Path:
        tried.append(contestant.name)
        raise error

    environments = Environments(make)
    for _ in range(2):
        with pytest.raises(CannotRunError, match=f"^{why}$"):
            environments.python("official3")

    assert ["official3"] == tried


def test_several_are_made_at_once() -> None:
    """Each waits here until there are two; who cannot be made is told when it is asked for."""
    two = threading.Barrier(2, timeout=30)
    made: list[str] = []

    def make(contestant: Contestant) -> Path:
        two.wait()
        made.append(contestant.name)
        if contestant.name == "stock":
            raise ServerError("uv was not found")
        return Path(contestant.name) / "bin/python"

    environments = Environments(make)
    environments.make(["mcp", "stock"])

    assert Path("mcp/bin/python") == environments.python("mcp")
    with pytest.raises(CannotRunError, match="not installed: uv was not found"):
        environments.python("stock")
    assert ["mcp", "stock"] == sorted(made)


def test_peers_are_pinned() -> None:
    """Who is not built here has an exact version, which the table's name tells."""
    peers = [CONTESTANTS[name] for name in ("official3", "official2", "mcp")]

    assert ["apache-airflow-client==3.3.2", "apache-airflow-client==2.10.0"] == [
        peer.requirements[0] for peer in peers[:2]
    ]
    assert [] == [
        peer.name for peer in peers if peer.title != " ".join(peer.requirements[0].split("=="))
    ]
