"""Which operations of Airflow 2 and of Airflow 3 do the same."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import PythonIdentifier

from scripts.generate.facts import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

OLD = "v1"
NEW = "v2"

Names = dict[str, dict[str, str]]
Document = dict[str, Any]


class CounterpartError(Exception):
    """The file of counterparts names an operation that is not there, or one twice."""


def counterparts(documents: Mapping[str, Document], path: Path, package: str) -> Names:
    """Return API to operation id to the full name of the module that does the same.

    Args:
        documents: Built specs, by API.
        path: The file with those that the specs do not tell by method and path.
        package: Package of the APIs.

    Raises:
        CounterpartError: The file is not about these specs.
    """
    modules = {api: _modules(document, f"{package}.{api}") for api, document in documents.items()}
    found: Names = {api: {} for api in documents}
    for old, api, new in [*_told(documents), *_written(path)]:
        there, back = modules.get(api, {}).get(new), modules[OLD].get(old)
        if there is None or back is None:
            message = f"{path.name}: there is no {OLD}.{old} or no {api}.{new}"
            raise CounterpartError(message)
        if old in found[OLD] or new in found[api]:
            message = f"{path.name}: {OLD}.{old} or {api}.{new} has a counterpart already"
            raise CounterpartError(message)
        found[OLD][old], found[api][new] = there, back
    return found


def _told(documents: Mapping[str, Document]) -> Iterator[tuple[str, str, str]]:
    """Yield the pairs that have one method and path behind /api/vN."""
    if OLD not in documents or NEW not in documents:
        return
    old, new = (
        {(method, _shape(where)): id_ for id_, method, where, _ in _operations(documents[api])}
        for api in (OLD, NEW)
    )
    for place in old.keys() & new.keys():
        yield old[place], NEW, new[place]


def _written(path: Path) -> Iterator[tuple[str, str, str]]:
    for api, pairs in tomllib.loads(path.read_text(encoding="utf-8")).items():
        for old, new in pairs.items():
            yield old, api, new


def _operations(document: Document) -> Iterator[tuple[str, str, str, str]]:
    """Yield id, method, path and tag of every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                operation = item[method]
                yield (
                    operation["operationId"],
                    method,
                    path,
                    (operation.get("tags") or ["default"])[0],
                )


def _modules(document: Document, package: str) -> dict[str, str]:
    return {
        id_: f"{package}.api.{PythonIdentifier(tag, prefix='tag')}.{id_}"
        for id_, _, _, tag in _operations(document)
    }


def _shape(path: str) -> str:
    """Return *path* without its API and the names of its parameters, which differ too."""
    return re.sub(r"\{\w+\}", "{}", re.sub(r"^/api/\w+", "", path))
