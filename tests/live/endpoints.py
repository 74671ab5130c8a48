"""Generated endpoints under the name that they have in each API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scripts.servers.releases import Release


def endpoint(release: Release, *, v1: str, v2: str) -> Any:
    """Return the module of an endpoint, given as `tag.operation`, for this release."""
    api, name = ("v1", v1) if release < (3, 0) else ("v2", v2)
    return import_module(f"airflow_openapi.{api}.api.{name}")


def model(release: Release, *, v1: str, v2: str) -> Any:
    """Return the class of a model for this release."""
    api, name = ("v1", v1) if release < (3, 0) else ("v2", v2)
    return getattr(import_module(f"airflow_openapi.{api}.models"), name)
