"""Paths as they are from the root of an Airflow."""

from typing import Any

from scripts.build.document import Document

_FAB_ADDRESSES = "/auth/fab/v1"


def rooted(document: Document, api: str) -> Document:
    """Return the document with paths from Airflow's root, and without servers."""
    servers = document.get("servers") or [{"url": ""}]
    prefix = str(servers[0]["url"]).rstrip("/")
    paths = {from_root(path, api, prefix): item for path, item in document["paths"].items()}
    rest = {key: value for key, value in document.items() if key not in {"servers", "paths"}}
    return {**rest, "paths": paths}


def from_root(path: str, api: str, prefix: str = "") -> str:
    """Return a path from Airflow's root; the FAB provider spelt its paths in several ways.

    Its FastAPI application is mounted at /auth and said so only from 2.2.0; the older Flask API
    wrote its paths without /auth/fab/v1, where it is mounted.
    """
    if api == "fab-flask":
        return _FAB_ADDRESSES + path
    if api == "fab" and not path.startswith("/auth/"):
        return "/auth" + path
    return prefix + path


def shape(path: str) -> str:
    """Return the path with its parameters' names left out: paths of one shape are one."""
    return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))


def names(path: str) -> list[str]:
    """Return the names of the path's parameters, in its order."""
    return [part[1:-1] for part in path.split("/") if part.startswith("{")]


def by_shape(document: Document) -> dict[str, tuple[str, dict[str, Any]]]:
    """Return each path and its item by the path's shape."""
    return {shape(path): (path, item) for path, item in document["paths"].items()}
