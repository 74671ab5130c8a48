"""Read published specs fast, and as JSON would have them."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

_BOOL = "tag:yaml.org,2002:bool"
_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_Resolvers = dict[str, list[tuple[str, re.Pattern[str]]]]


def _json_resolvers(resolvers: _Resolvers) -> _Resolvers:
    return {
        first: [(tag, pattern) for tag, pattern in found if tag not in {_BOOL, _TIMESTAMP}]
        for first, found in resolvers.items()
    }


class JsonLoader(yaml.CSafeLoader):
    """YAML with the scalars of JSON: a date stays text, and so do yes, no, on and off."""

    yaml_implicit_resolvers = _json_resolvers(yaml.CSafeLoader.yaml_implicit_resolvers)


JsonLoader.add_implicit_resolver(_BOOL, re.compile(r"^(?:true|True|false|False)$"), list("tTfF"))


def document(path: Path) -> dict[str, Any]:
    """Return the document that a YAML file holds."""
    loaded: dict[str, Any] = yaml.load(path.read_bytes(), JsonLoader)  # noqa: S506 - a safe loader
    return loaded


def documents(paths: Iterable[Path]) -> dict[Path, dict[str, Any]]:
    """Return each file's document, every file read once."""
    return {path: document(path) for path in sorted(set(paths))}
