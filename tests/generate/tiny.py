"""Generate a package for a spec of a few lines and import it."""

from __future__ import annotations

import importlib
import sys
from itertools import count
from typing import TYPE_CHECKING, Any

from scripts.generate.package import tidy
from scripts.generate.project import generate
from scripts.generate.reference import Source

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

_serial = count(1)


def operation(answer: dict[str, Any] | None = None, **keys: Any) -> dict[str, Any]:
    """Return an operation `get_it` of the tag `Thing` that answers 200 with the schema *answer*."""
    content = {"content": {"application/json": {"schema": answer}}} if answer is not None else {}
    return {
        "operationId": "get_it",
        "tags": ["Thing"],
        "responses": {"200": {"description": "Success.", **content}},
        **keys,
    }


def spec(paths: dict[str, Any], schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return a document with *paths* and the component *schemas*."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tiny", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def package(folder: Path, document: dict[str, Any]) -> ModuleType:
    """Return the imported package that is generated for *document*, under a name of its own."""
    name = f"tiny_{next(_serial)}"
    generate(Source(document), folder / name, name, "Tiny", "a test")
    tidy(folder / name)
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


def endpoint(folder: Path, document: dict[str, Any]) -> Any:
    """Return the module of the one endpoint `get_it` of *document*."""
    return package(folder, document).OPERATIONS["get_it"].load()
