"""Read published specs fast, and as JSON would have them."""

import re
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import yaml

# A run of the whole build reads 62 documents; below this many a second process costs more.
_WORTH_PROCESSES = 8


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
    """Return each file's document, reading on two processes if there are many."""
    wanted = sorted(set(paths))
    if len(wanted) < _WORTH_PROCESSES:
        return {path: document(path) for path in wanted}
    # A fork of a process with threads, as a test run is, may never come back.
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        return dict(zip(wanted, pool.map(document, wanted, chunksize=4), strict=True))
