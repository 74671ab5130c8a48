import hashlib
import sys
from pathlib import Path

import pytest

from scripts.fetch.index import PipIndex, UnreachableError, failure
from scripts.fetch.wheels import FetchError
from tests.fetch.shelf import V1, document, wheel

NAME = "tiny-airflow"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Return an index on disk: 2.9.3, 2.9.4 withdrawn, 2.9.5rc1, and 2.9.6 with a wrong hash."""
    folder = tmp_path / "pages" / NAME
    links = []
    for release in ("2.9.3", "2.9.4", "2.9.5rc1", "2.9.6"):
        path = wheel(folder, NAME, release, {V1: document("get_dags")})
        text = path.read_bytes() if release != "2.9.6" else b""
        digest = hashlib.sha256(text).hexdigest()
        withdrawn = ' data-yanked="wrong"' if release == "2.9.4" else ""
        links.append(f'<a href="{path.name}#sha256={digest}"{withdrawn}>{path.name}</a>')
    (folder / "index.html").write_text(f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>")
    return folder.parent


@pytest.fixture
def pip(pages: Path, monkeypatch: pytest.MonkeyPatch) -> PipIndex:
    """Return the real pip, whose only index is on disk."""
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    return PipIndex(options=("--isolated", f"--index-url={pages.as_uri()}"))


def test_versions(pip: PipIndex) -> None:
    """Releases for another Python are listed, and those withdrawn from the index too."""
    assert {"2.9.3", "2.9.4", "2.9.6"} <= set(pip.versions(NAME))


@pytest.mark.parametrize("release", ["2.9.3", "2.9.4"])
def test_download(pip: PipIndex, pages: Path, tmp_path: Path, release: str) -> None:
    """A wheel comes as it is in the index, withdrawn or for another Python though it be."""
    path = pip.download(NAME, release, tmp_path / "to")

    assert (pages / NAME / path.name).read_bytes() == path.read_bytes()


def test_wrong_hash(pip: PipIndex, tmp_path: Path) -> None:
    """A wheel that is not what the index promises is refused."""
    with pytest.raises(FetchError, match=r"the wheel of tiny-airflow 2\.9\.6: what came is not"):
        pip.download(NAME, "2.9.6", tmp_path)


def test_unknown_release(pip: PipIndex, tmp_path: Path) -> None:
    """A release that is not there is named."""
    with pytest.raises(FetchError, match=r"cannot download the wheel of tiny-airflow 2\.8\.0: "):
        pip.download(NAME, "2.8.0", tmp_path)


def test_closed(pip: PipIndex) -> None:
    """Once closed, no pip is started."""
    pip.close()

    with pytest.raises(UnreachableError, match="stopped"):
        pip.versions(NAME)


def test_python_without_pip(tmp_path: Path) -> None:
    """Without pip the message says how to get it."""
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho '{sys.executable}: No module named pip' >&2\nexit 1\n")
    python.chmod(0o755)

    with pytest.raises(UnreachableError, match="pip is missing here: run `make setup`"):
        PipIndex(python=str(python)).versions(NAME)


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("ERROR: [Errno 28] No space left on device", "the disk is full: free some space"),
        ("WARNING: Retrying after NewConnectionError: Failed to establish a new connection", "net"),
        ("WARNING: ProxyError('Cannot connect to proxy.')", "the proxy refuses"),
        ("WARNING: ... [SSL: CERTIFICATE_VERIFY_FAILED] ...", "the certificate is not trusted"),
        ("WARNING: ReadTimeoutError: Read timed out. (read timeout=15)", "does not answer"),
        ("no such option: --json", "this pip is too old"),
    ],
)
def test_causes(said: str, advice: str) -> None:
    """What pip says becomes what to do; asking for another wheel would not help."""
    error = failure("cannot download x", f"{said}\nERROR: No matching distribution found for x")

    assert isinstance(error, UnreachableError)
    assert advice in str(error)
    assert str(error).startswith("cannot download x: ")
    assert "then run `make update` again" in str(error)


def test_unknown_cause() -> None:
    """What is not known is quoted."""
    error = failure("cannot download x", "WARNING: a\nERROR: some new thing\n")

    assert "cannot download x: pip said: some new thing. Try `make update` again" == str(error)
