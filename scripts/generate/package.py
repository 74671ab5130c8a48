"""The whole of `generated/airflow_openapi`: each API, the runtime they share, the root."""

from __future__ import annotations

import shutil
import subprocess
import sys
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen
from jinja2 import Environment, FileSystemLoader

from scripts.generate.counterparts import OLD, counterparts
from scripts.generate.project import TEMPLATES, GenerationError, generate
from scripts.generate.reference import Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scripts.build.merge import Released

RUNTIME = Path(__file__).parent / "runtime"
COUNTERPARTS = Path(__file__).parents[2] / "openapi" / "counterparts.toml"
PACKAGE = "airflow_openapi"
GENERATOR = "openapi-python-client"
# module of the runtime -> what `airflow_openapi` itself offers of it
EXPORTS = {
    "client": ("AuthenticatedClient", "Client"),
    "credentials": ("Basic", "Bearer", "Login"),
    "dates": ("Date", "read_date", "write_date"),
    "errors": (
        "AirflowError",
        "ApiError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "DecodeError",
        "ForbiddenError",
        "InvalidInputError",
        "NotFoundError",
        "RateLimitError",
        "ServerError",
        "UnexpectedStatus",
        "UnprocessableError",
    ),
    "failures": (
        "AnswerTimeoutError",
        "LargeAnswerError",
        "LostAnswerError",
        "UnreachableError",
    ),
    "items": ("aiter_items", "iter_items"),
    "logs": ("LOG_KINDS", "LogReader"),
    "operation": ("Endpoint", "ListOperation", "Operation"),
    "paging": ("ListEndpoint",),
    "problems": ("problems",),
    "releases": ("Availability", "Release", "parse_release"),
    "types": ("UNSET", "Response", "Unset"),
    "urls": ("root_of",),
}


@frozen
class Api:
    """One API of the package, how many operations came out, and of which releases: first and last.

    One that is generated from the spec of one release has none beside its name.
    """

    name: str
    title: str
    operations: int
    releases: tuple[str, str] | None = None


def write(
    specs: Mapping[str, Path],
    documents: Mapping[str, dict[str, Any]],
    out: Path,
    released: Mapping[str, Released] | None = None,
) -> list[Api]:
    """Write the package for *specs* (API to built file) and their *documents* into *out*.

    Args:
        specs: The built file of each API.
        documents: What is in them.
        out: Where the package is written.
        released: What each was built from, where it was.

    Raises:
        GenerationError: The generator warned, left something out, or its output cannot be read.
        CounterpartError: openapi/counterparts.toml is not about these specs.
    """
    apis = []
    same = counterparts(documents, COUNTERPARTS, PACKAGE)
    known = released or {}
    releases = {name: _releases(documents[name], name, known) for name in specs}
    for name, path in specs.items():
        info = documents[name]["info"]
        title, ends = info["title"], info["x-airflow"]
        source = Source(documents[name], known.get(name, ()), releases[name], same[name])
        count = generate(source, out / name, f"{PACKAGE}.{name}", title, f"openapi/{path.name}")
        apis.append(Api(name, title, count, (ends["since"], ends["until"])))
    shutil.copytree(RUNTIME, out / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    files = [*specs.values(), COUNTERPARTS]
    inputs = {f"openapi/{p.name}": sha256(p.read_bytes()).hexdigest() for p in files}
    (out / "__init__.py").write_text(_root(apis, inputs), encoding="utf-8")
    (out / "py.typed").touch()
    tidy(out)
    return apis


def _releases(
    document: dict[str, Any], api: str, released: Mapping[str, Released]
) -> Sequence[str]:
    """Return every release of an API; one written by hand has its first, and then those of 2."""
    if api in released:
        return list(dict(released[api]))
    first = document["info"]["x-airflow"]["since"]
    return [first, *dict(released.get(OLD, ()))]


def write_release(document: dict[str, Any], module: str, source: str, out: Path) -> Api:
    """Write the package *module* for the *document* of one release into *out*."""
    title = document["info"]["title"]
    count = generate(Source(document), out, module, title, source, refers=False)
    (out / "py.typed").touch()
    tidy(out)
    return Api(module, title, count)


def tidy(folder: Path) -> None:
    """Drop the imports that a module does not use and lay the code out, with the pinned ruff."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--quiet", "--line-length", "100"]
    siblings = f'lint.isort.known-first-party=["{PACKAGE}"]'
    lint = ["--fix", "--select", "F401,I", "--target-version", "py311", "--config", siblings]
    for command in ([*ruff, "check", *common, *lint], [*ruff, "format", *common]):
        done = subprocess.run([*command, str(folder)], capture_output=True, text=True, check=False)
        if done.returncode:
            message = f"ruff cannot read the output: {done.stdout}{done.stderr}"
            raise GenerationError(message)


def _root(apis: list[Api], inputs: dict[str, str]) -> str:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - this writes Python, not HTML
    )
    template = environment.get_template("root_init.py.jinja")
    inputs = inputs | {GENERATOR: version(GENERATOR)}
    names = {name for exported in EXPORTS.values() for name in exported} | {"INPUTS", "RELEASES"}
    return template.render(
        apis=apis,
        exports=EXPORTS,
        inputs=inputs,
        names=sorted(names, key=lambda name: (not name.isupper(), name.islower(), name)),
        package=PACKAGE,
    )
