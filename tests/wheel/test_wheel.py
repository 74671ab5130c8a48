"""Build the wheel and use it where the checkout cannot be seen.

The dependencies are those of the environment that runs the tests: the new one finds them through
a `.pth` file, whose folder's own `.pth` files, such as the one of the editable install, are not
read. `make wheel` does the same with dependencies installed from the wheel's metadata.
"""

import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from email.parser import BytesParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
# One worker builds the wheel, once.
pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built without the network."""
    folder = tmp_path_factory.mktemp("dist")
    offline = ["--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*PIP, "wheel", *offline, "--wheel-dir", str(folder), str(ROOT)], check=True)
    [built] = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    """Return the names of the files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_size(wheel: Path) -> None:
    """The wheel is under 2 MB."""
    assert wheel.stat().st_size < 2_000_000


def test_top_level(names: list[str]) -> None:
    """The wheel holds the two packages and its metadata, no script, test or single release."""
    folders = {name.split("/")[0] for name in names}
    [metadata] = [name for name in folders if name.endswith(".dist-info")]

    assert {"airflow_openapi", "airflow_rest", metadata} == folders


@pytest.mark.parametrize(
    "file",
    [
        "airflow_openapi/py.typed",
        "airflow_rest/py.typed",
        f"airflow_rest-{VERSION}.dist-info/licenses/LICENSE",
        f"airflow_rest-{VERSION}.dist-info/licenses/NOTICE",
    ],
)
def test_contents(names: list[str], file: str) -> None:
    """Both packages say that they are typed; the licence and the notice come along."""
    assert file in names


def test_dependencies(wheel: Path, names: list[str]) -> None:
    """Installing it brings five packages, and what these need; the extra brings one more."""
    [metadata] = [name for name in names if name.endswith(".dist-info/METADATA")]
    with zipfile.ZipFile(wheel) as archive:
        message = BytesParser().parsebytes(archive.read(metadata))

    required = message.get_all("Requires-Dist") or []

    assert [
        "attrs>=23.2",
        "httpx<0.29,>=0.27",
        "msgspec>=0.21",
        "python-dateutil>=2.9",
        "pyyaml>=6.0.1; extra == 'astro'",
        "sniffio>=1.3",
    ] == sorted(required)


def test_installed_wheel_works(wheel: Path, tmp_path: Path) -> None:
    """The installed wheel, not the checkout, passes the smoke test."""
    venv.create(tmp_path, symlinks=True)
    python = str(tmp_path / "bin" / "python")
    offline = ["--no-deps", "--no-index"]
    subprocess.run([*PIP, "--python", python, "install", *offline, str(wheel)], check=True)
    [site_packages] = tmp_path.glob("lib/python*/site-packages")
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    smoke = subprocess.run(
        [python, "-I", str(ROOT / "tests" / "wheel" / "smoke.py")],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )

    assert "" == smoke.stderr
    assert f"smoke passed: airflow-rest {VERSION}\n" == smoke.stdout
