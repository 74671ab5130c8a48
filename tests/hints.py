"""The types of an endpoint's arguments."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, get_type_hints

if TYPE_CHECKING:
    from types import ModuleType


def hints_of(endpoint: ModuleType) -> dict[str, Any]:
    """Return the types of what `_get_kwargs` takes; the endpoint itself loads no model for them."""
    package = endpoint.__name__.partition(".api.")[0]
    models = import_module(f"{package}.models")
    named = {name: getattr(models, name) for name in models.__all__}
    return get_type_hints(endpoint._get_kwargs, named | vars(endpoint))
