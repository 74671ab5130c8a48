"""What may import what: one direction, from published specs to people."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPENDENCIES = {"attr", "attrs", "dateutil", "httpx", "msgspec"}
STANDARD = set(sys.stdlib_module_names)


def modules(folder: str) -> list[Path]:
    """Return the modules under a folder of the repository."""
    return sorted((ROOT / folder).rglob("*.py"))


def imports(path: Path, *, run_time_only: bool = False) -> Iterator[str]:
    """Yield the absolute name of each module that *path* imports; relative ones keep their dots.

    Args:
        path: A module.
        run_time_only: Leave out what stands under `if TYPE_CHECKING:`.
    """
    nodes: list[ast.AST] = [ast.parse(path.read_text("utf-8"))]
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            prefix = "." * node.level + (node.module or "")
            yield from (
                f"{prefix}{'' if prefix.endswith('.') else '.'}{alias.name}" for alias in node.names
            )
        elif run_time_only and isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            nodes.extend(node.orelse)
        else:
            nodes.extend(ast.iter_child_nodes(node))


def roots(folder: str) -> set[str]:
    """Return the top-level packages that the modules under *folder* import, relative ones aside."""
    return {
        name.split(".")[0]
        for path in modules(folder)
        for name in imports(path)
        if not name.startswith(".")
    }


@pytest.mark.parametrize("folder", ["generated/airflow_openapi", "scripts/generate/runtime"])
def test_generated_code_imports_nothing_above_it(folder: str) -> None:
    """Generated code and its runtime need four dependencies and know no wrapper and no script."""
    assert roots(folder) <= {"airflow_openapi", *DEPENDENCIES, *STANDARD}


def test_wrapper_imports_no_tool() -> None:
    """The wrapper needs what pyproject.toml states, and the generated code."""
    ours = {"airflow_openapi", "airflow_rest"}

    assert roots("wrapper/airflow_rest") <= {*ours, *DEPENDENCIES, *STANDARD}


@pytest.mark.parametrize("folder", ["scripts/fetch", "scripts/build", "scripts/generate"])
def test_generating_does_not_need_its_output(folder: str) -> None:
    """What makes the generated code runs before there is any; only its runtime speaks of it."""
    importing = {
        str(path.relative_to(ROOT))
        for path in modules(folder)
        if "runtime" not in path.parts
        for name in imports(path)
        if name.split(".")[0] in {"airflow_openapi", "airflow_rest"}
    }

    assert set() == importing


def test_private_modules_stay_private() -> None:
    """Only the wrapper's own modules and tests import its private modules."""
    importing = {
        str(path.relative_to(ROOT)): name
        for folder in ("generated", "scripts")
        for path in modules(folder)
        for name in imports(path)
        if name.startswith("airflow_rest._")
    }

    assert {} == importing


def test_the_runtime_loads_httpx_where_it_sends() -> None:
    """Reading and writing need no httpx at run time, and importing what sends does not load it."""
    importing = {
        path.name
        for path in modules("scripts/generate/runtime")
        for name in imports(path, run_time_only=True)
        if name.split(".")[0] == "httpx"
    }
    deferring = {
        path.name
        for path in modules("scripts/generate/runtime")
        if 'Deferred("httpx")' in path.read_text("utf-8")
    }

    assert {"asking.py", "clients.py", "credentials.py", "failures.py", "transport.py"} == importing
    assert {"once.py", "retries.py", "sending.py", "urls.py"} == deferring
