import subprocess
import threading
import time
import venv
from pathlib import Path

import pytest

from scripts.bench.environments import (
    CONTESTANTS,
    CannotRunError,
    Contestant,
    Environments,
    compile_imports,
    keep_wheel,
)
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
        (OSError(28, "No space left on device", "/x"), "not installed: No space left on device"),
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


def test_ctrl_c_begins_no_more_of_them() -> None:
    """Those under way are waited for, and those that were to follow are not made."""
    begun: list[str] = []

    def make(contestant: Contestant) -> Path:
        begun.append(contestant.name)
        if contestant.name == "ours":
            raise KeyboardInterrupt
        time.sleep(0.5)
        return Path(contestant.name) / "bin/python"

    with pytest.raises(KeyboardInterrupt):
        Environments(make).make(CONTESTANTS)

    assert len(begun) < len(CONTESTANTS)


def test_what_is_imported_once_is_compiled(tmp_path: Path) -> None:
    """So is whatever it imports, and nothing else of what is installed there."""
    venv.create(tmp_path)
    [packages] = (tmp_path / "lib").glob("python*/site-packages")
    for name, code in (("a", "import needed"), ("b", ""), ("needed", ""), ("other", "")):
        (packages / f"{name}.py").write_text(code, "utf-8")

    compile_imports(tmp_path / "bin/python", ["a", "b"])

    compiled = (packages / "__pycache__").glob("*.pyc")
    assert ["a", "b", "needed"] == sorted(path.name.partition(".")[0] for path in compiled)


def test_a_wheel_that_is_not_kept_stops_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """The peer is installed all the same; that its wheel cannot be weighed is said."""
    asked: list[str] = []

    def download(requirement: str) -> None:
        asked.append(requirement)
        raise subprocess.CalledProcessError(1, ["pip"], stderr="no network\n")

    keep_wheel("a-peer==1.0", download)

    assert ["a-peer==1.0"] == asked
    assert "The wheel of a-peer==1.0 is not kept: no network\n" == capsys.readouterr().err


def test_peers_are_pinned() -> None:
    """Who is not built here has an exact version, which the table's name tells."""
    peers = [CONTESTANTS[name] for name in ("official3", "official2", "mcp")]

    assert ["apache-airflow-client==3.3.2", "apache-airflow-client==2.10.0"] == [
        peer.requirements[0] for peer in peers[:2]
    ]
    assert [] == [
        peer.name for peer in peers if peer.title != " ".join(peer.requirements[0].split("=="))
    ]
