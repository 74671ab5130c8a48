"""What a built spec must hold; the first thing it does not stops the build."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from scripts.build.document import Document, operations, schemas
from scripts.build.errors import BuildError
from scripts.build.paths import names
from scripts.build.schema import COMPONENT


def unique_ids(document: Document, release: str) -> Document:
    """Return the document if each operation has an id of its own.

    Raises:
        BuildError: Two operations share an id, and one's module would overwrite the other's.
    """
    ids = Counter(one["operationId"] for _, _, one in operations(document))
    double = sorted(name for name, count in ids.items() if count > 1)
    if double:
        raise BuildError(f"{release}: operations share an operationId: {', '.join(double)}")
    return document


def sound(document: Document, what: str) -> Document:
    """Return the document if every reference leads somewhere and every operation is whole.

    Raises:
        BuildError: A reference leads nowhere, or an operation lacks an answer or an argument.
    """
    unique_ids(document, what)
    for name in references(document):
        if name not in schemas(document):
            raise BuildError(f"{what}: nothing is at {COMPONENT}{name}")
    for path, method, operation in operations(document):
        where = f"{what}: {method.upper()} {path}"
        if not operation["responses"]:
            raise BuildError(f"{where} has no documented success")
        given = [one["name"] for one in operation.get("parameters", ()) if one["in"] == "path"]
        if sorted(given) != sorted(names(path)):
            raise BuildError(f"{where} has the path parameters {given}")
    return document


def references(node: Any) -> Iterator[str]:
    """Give the name of each schema that anything in the document refers to."""
    if isinstance(node, dict):
        found = node.get("$ref")
        if isinstance(found, str):
            yield found.removeprefix(COMPONENT)
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)
