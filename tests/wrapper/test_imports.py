from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import airflow_rest

PACKAGE = Path(airflow_rest.__file__).parent

# Who may import whom: a module knows those of the lines above its own.
LAYERS: dict[str, set[str]] = {
    "_errors": set(),
    "_misuse": set(),
    "_faces": set(),
    "astronomer": set(),
    "auth": set(),
    "_environment": {"astronomer", "auth"},
    "_views": set(),
    "_verbs": {"_views"},
    "reference": {"_verbs", "_views"},
    "_http": {"_errors"},
    "_core": {"_errors", "_misuse", "astronomer"},
    "_filters": {"_core", "_misuse", "_views"},
    "_flows": {"_core", "_errors", "_verbs"},
    "_listing": {"_core", "_filters", "_flows", "_verbs"},
    "_dags": {"_faces", "_filters", "_flows", "_listing", "_verbs"},
    "_trigger": {
        "_core",
        "_errors",
        "_filters",
        "_flows",
        "_listing",
        "_verbs",
        "_views",
    },
    "_runs": {
        "_core",
        "_errors",
        "_faces",
        "_filters",
        "_flows",
        "_http",
        "_listing",
        "_trigger",
        "_verbs",
    },
    "_logs": {"_core", "_errors", "_flows", "_http", "_listing", "_verbs"},
    "_tasks": {
        "_faces",
        "_filters",
        "_flows",
        "_listing",
        "_logs",
        "_verbs",
        "_views",
    },
    "_options": {"_http"},
    "_base": {"_core", "_environment", "_flows", "_http", "astronomer"},
    "_client": {
        "_base",
        "_dags",
        "_faces",
        "_flows",
        "_http",
        "_listing",
        "_runs",
        "_tasks",
    },
    "_async_client": {
        "_base",
        "_dags",
        "_faces",
        "_flows",
        "_http",
        "_listing",
        "_runs",
        "_tasks",
    },
}
HTTPX = {"_http"}


def imports(module: str) -> Iterator[tuple[str, bool]]:
    """Yield each module that *module* imports, and whether that is for types alone."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text())
    typing: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            typing.update(child for inner in node.body for child in ast.walk(inner))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node in typing) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = node.module or ""
            names = (
                [f"airflow_rest.{alias.name}" for alias in node.names]
                if source == "airflow_rest"
                else [source]
            )
            yield from ((name, node in typing) for name in names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "Deferred":
            yield ast.literal_eval(node.args[0]), False


@pytest.mark.parametrize("module", LAYERS)
def test_a_module_knows_what_is_below_it(module: str) -> None:
    """At run time, a module imports the modules that LAYERS gives it."""
    ours = {
        name.removeprefix("airflow_rest.")
        for name, typing in imports(module)
        if name.startswith("airflow_rest.") and not typing
    }

    assert LAYERS[module] == ours


@pytest.mark.parametrize("module", LAYERS)
def test_httpx_has_one_place(module: str) -> None:
    """Only where requests are sent is httpx imported, even for types."""
    assert (module in HTTPX) == ("httpx" in {name.split(".")[0] for name, _ in imports(module)})


def test_every_module_has_its_layer() -> None:
    """A new module is put into LAYERS."""
    modules = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}

    assert set(LAYERS) == modules


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("*.py")), ids=lambda path: path.stem)
def test_a_module_reads_in_one_sitting(path: Path) -> None:
    """No module is longer than 350 lines."""
    assert len(path.read_text().splitlines()) <= 350


def loaded(statement: str) -> set[str]:
    """Return the modules that a new interpreter has after *statement*."""
    code = f"import sys; {statement}; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return set(done.stdout.split())


def test_importing_loads_no_more_than_needed() -> None:
    """No generated client is loaded with the package, and nothing that only a request needs."""
    heavy = {"dateutil", "httpx", "ssl", "airflow_openapi.v1", "airflow_openapi.v2"}

    assert set() == heavy & loaded("import airflow_rest")


def test_a_client_loads_all_that_sending_needs() -> None:
    """Once there is a client, no file needs to be open for httpx, nor for its own transport."""
    found = loaded("import airflow_rest; airflow_rest.Airflow('http://localhost:8080')")

    assert {"httpx", "httpcore", "ssl"} <= found


def test_an_endpoint_loads_no_model() -> None:
    """One endpoint loads neither the other API nor a model, nor what only some programs need."""
    found = loaded("import airflow_rest; from airflow_openapi.v2.api.dag import get_dag_details")
    models = [name for name in found if name.startswith("airflow_openapi.v2.models.")]

    assert "airflow_openapi.v1" not in found
    assert [] == models
    seldom = {"asyncio", "attr", "dateutil", "airflow_rest._async_client", "airflow_rest.auth"}
    assert set() == seldom & set(found)
