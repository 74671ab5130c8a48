"""Each contestant in an environment of its own, pinned, made once under build/bench.

What a contestant itself is pinned to stands here; what it needs is pinned by constraints.txt, as
everything in `.venv`, and by peers.txt beside this module.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs

from scripts.servers.errors import ServerError
from scripts.servers.install import as_uv_has_it, pip_configuration
from scripts.servers.pythons import find_uv

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "bench"
WHEELS = FOLDER / "wheels"
_CONSTRAINTS = (ROOT / "constraints.txt", Path(__file__).with_name("peers.txt"))
_SPEC = ROOT / "openapi" / "specs" / "3.3.2.yaml"
_STOCK = "stock_airflow_client"
_AT_ONCE = 3
_STOCK_PROJECT = f"""\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "stock-airflow-client"
version = "3.3.2"
requires-python = ">=3.11"
dependencies = ["httpx>=0.23.1,<0.29.0", "attrs>=22.2.0"]

[tool.hatch.build.targets.wheel]
packages = ["{_STOCK}"]
"""


class CannotRunError(Exception):
    """A contestant has no environment, or what it runs failed."""


@attrs.frozen
class Contestant:
    """Who takes part, what is installed for it, and how tables call it.

    What stands before a + in its name is the module of `contestants` that says what it does.
    All that is installed is compiled, or, where there are modules that it *imports*, what
    these need: no turn measures it.
    """

    name: str
    title: str
    requirements: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()

    @property
    def distribution(self) -> str:
        """The distribution that it is."""
        return {"ours": "airflow-rest", "stock": "stock-airflow-client"}.get(
            self.name, self.requirements[0].partition("==")[0]
        )


CONTESTANTS = {
    one.name: one
    for one in (
        Contestant("ours", "airflow-rest", ("airflow-rest",)),
        Contestant("raw", "the floor", ("httpx", "orjson")),
        Contestant("raw+sniffio", "the floor, with sniffio", ("httpx", "orjson", "sniffio")),
        Contestant("official3", "apache-airflow-client 3.3.2", ("apache-airflow-client==3.3.2",)),
        Contestant("official2", "apache-airflow-client 2.10.0", ("apache-airflow-client==2.10.0",)),
        Contestant("stock", "openapi-python-client, unaltered", ("stock-airflow-client",)),
        # Of its 60 MB hardly any is imported, and compiling takes longer than installing. The last
        # two come with its first request.
        Contestant(
            "mcp",
            "astro-airflow-mcp 0.9.1",
            ("astro-airflow-mcp==0.9.1",),
            ("astro_airflow_mcp.adapters", "httpcore", "certifi"),
        ),
    )
}


FLOORS = frozenset({"raw", "raw+sniffio"})
"""Which of these are no clients of an Airflow."""


def is_peer(name: str) -> bool:
    """Return whether it is another client: no floor, and none of ours.

    Args:
        name: A contestant's, or what the results call one of several ways to use it.
    """
    if name in CONTESTANTS:
        return name not in {"ours", *FLOORS}
    return any(name.startswith(one.title) for one in CONTESTANTS.values() if is_peer(one.name))


class Environments:
    """Makes environments, several at once or on demand, and remembers which could not be made."""

    def __init__(self, make: Callable[[Contestant], Path] | None = None) -> None:
        self._make = make or _make
        self._pythons: dict[str, Path] = {}
        self._failures: dict[str, str] = {}

    def make(self, names: Iterable[str]) -> None:
        """Make those of *names*, a few at once; who asks for one that could not be made is told."""
        pool = ThreadPoolExecutor(_AT_ONCE)
        try:
            for made in [pool.submit(self.python, name) for name in names]:
                with contextlib.suppress(CannotRunError):
                    made.result()
        finally:
            pool.shutdown(cancel_futures=True)  # after Ctrl-C none is begun any more

    def python(self, name: str) -> Path:
        """Return the Python of a contestant, whose environment is made first if need be.

        Raises:
            CannotRunError: It could not be made; the message says why, in one line.
        """
        if name in self._failures:
            raise CannotRunError(self._failures[name])
        if name not in self._pythons:
            try:
                self._pythons[name] = self._make(CONTESTANTS[name])
            except (subprocess.CalledProcessError, ServerError, OSError) as error:
                self._failures[name] = f"not installed: {reason(error)}"
                raise CannotRunError(self._failures[name]) from error
        return self._pythons[name]


def wheel(name: str) -> Path | None:
    """Return the wheel that a contestant was installed from, if it is kept."""
    distribution = CONTESTANTS[name].distribution.replace("-", "_")
    version = CONTESTANTS[name].requirements[0].partition("==")[2]
    return next(iter(sorted(WHEELS.glob(f"{distribution}-{version}*.whl"))), None)


def reason(error: Exception) -> str:
    """Return in one line, and without a path, what a failed program or another error says first."""
    if not isinstance(error, subprocess.CalledProcessError):
        told = getattr(error, "strerror", None) or str(error)
        return next(iter(told.splitlines()), type(error).__name__)
    lines = [line.strip() for line in (error.stderr or "").splitlines() if line.strip()]
    return "; ".join(lines[:2]) or f"{Path(error.cmd[0]).name} gave {error.returncode}"


def compile_imports(python: Path, modules: Iterable[str]) -> None:
    """Import modules once, which compiles them and whatever else they import."""
    _run([str(python), "-I", "-c", f"import {', '.join(modules)}"], ROOT)


def keep_wheel(requirement: str, download: Callable[[str], None] | None = None) -> None:
    """Have the wheel of a peer beside ours; where it cannot be, all but its weight is measured."""
    try:
        (download or _download)(requirement)
    except (subprocess.CalledProcessError, OSError) as error:
        print(f"The wheel of {requirement} is not kept: {reason(error)}", file=sys.stderr)


def _make(contestant: Contestant) -> Path:
    """Return the Python of the environment, made anew if what it is made of has changed."""
    folder = FOLDER / contestant.name
    wanted = list(contestant.requirements)
    if contestant.name == "ours":
        wanted = [str(_build(ROOT, "airflow_rest"))]
    elif contestant.name == "stock":
        wanted = [str(_build(_generated(), _STOCK))]
    parts: list[str | Path] = [*_CONSTRAINTS, *wanted]
    recipe = "\n".join([platform.python_version(), *(_fingerprint(part) for part in parts)])
    made = folder / "made-of.txt"
    if not made.is_file() or made.read_text("utf-8") != recipe:
        _install(contestant, folder, wanted)
        made.write_text(recipe, "utf-8")
    if "==" in wanted[0] and wheel(contestant.name) is None:
        keep_wheel(wanted[0])
    return folder / "bin" / "python"


def _install(contestant: Contestant, folder: Path, wanted: Iterable[str]) -> None:
    python = folder / "bin" / "python"
    place = folder.relative_to(ROOT)
    print(f"Installing {contestant.title} into {place}, once ...", file=sys.stderr, flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    _uv("venv", "--quiet", "--python", sys.executable, str(folder))
    constraints = [part for path in _CONSTRAINTS for part in ("--constraint", str(path))]
    _uv(
        "pip",
        "install",
        "--quiet",
        "--no-compile-bytecode" if contestant.imports else "--compile-bytecode",
        "--python",
        str(python),
        *constraints,
        *wanted,
    )
    if contestant.imports:
        compile_imports(python, contestant.imports)


def _fingerprint(wanted: str | Path) -> str:
    """Return a requirement as it is, and a file by its content."""
    path = Path(wanted)
    if not path.is_file():
        return str(wanted)
    return f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def _build(project: Path, distribution: str) -> Path:
    """Return the wheel of a project, built from its files as they are now."""
    for old in WHEELS.glob(f"{distribution}-*.whl"):
        old.unlink()
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(WHEELS)], project)
    return next(WHEELS.glob(f"{distribution}-*.whl"))


def _generated() -> Path:
    """Return a project with what openapi-python-client makes of the newest spec, unaltered.

    Source: the wheel's dependencies are those that the generator writes for each client.
    """
    project = FOLDER / "stock-source"
    made = project / "made-of.txt"
    recipe = _fingerprint(_CONSTRAINTS[0]) + _fingerprint(_SPEC)
    if made.is_file() and made.read_text("utf-8") == recipe:
        return project
    shutil.rmtree(project, ignore_errors=True)
    project.mkdir(parents=True)
    (project / "pyproject.toml").write_text(_STOCK_PROJECT, "utf-8")
    generator = str(Path(sys.executable).with_name("openapi-python-client"))
    into = ["--meta", "none", "--output-path", str(project / _STOCK)]
    _run([generator, "generate", "--path", str(_SPEC), *into], project)
    made.write_text(recipe, "utf-8")
    return project


def _download(requirement: str) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    _run([*command, "--only-binary=:all:", "--dest", str(WHEELS), requirement], ROOT)


def _uv(*arguments: str) -> None:
    env = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    env = {**_index(), **env, "UV_PYTHON_DOWNLOADS": "never"}
    command = [find_uv(), *arguments]
    subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True, text=True)


@functools.cache
def _index() -> Mapping[str, str]:
    return as_uv_has_it(pip_configuration())


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
