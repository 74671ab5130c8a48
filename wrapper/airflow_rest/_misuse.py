"""What to say of an endpoint or an argument that is none; loaded for a message alone."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from inspect import Parameter, signature
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.errors import InvalidInputError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

_SUCH: Final = "airflow_openapi.v2.api.dag.get_dag_details"


def unknown(what: str, name: str, known: Collection[str]) -> InvalidInputError:
    """Return the error for an argument *name* that *what* does not have among the *known*."""
    near = get_close_matches(name, known, 1)
    hint = f"Did you mean `{near[0]}`? " if near else ""
    return InvalidInputError(f"{what} has no argument `{name}`. {hint}{_all(known)}")


def misuse(endpoint: Any, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Exception | None:
    """Return the error for an *endpoint* that is none, or that is not called with these.

    Returns:
        An InvalidInputError or, as Python itself has it where arguments are missing or too many, a
        TypeError; None if the endpoint takes them.
    """
    if not hasattr(endpoint, "_get_kwargs"):
        return _no_endpoint(endpoint)
    takes, name = signature(endpoint._get_kwargs), endpoint.OPERATION.id  # noqa: SLF001 - as in build
    known = [*takes.parameters]
    for given in kwargs:
        if given not in known:
            return unknown(name, given, known)
    try:
        bound = takes.bind_partial(*args, **kwargs).arguments
    except TypeError as error:
        return TypeError(f"{name}: {error}. {_all(known)}")
    required = (one.name for one in takes.parameters.values() if one.default is Parameter.empty)
    missing = [f"`{one}`" for one in required if one not in bound]
    return (
        TypeError(f"{name} needs {' and '.join(missing)} too. {_all(known)}") if missing else None
    )


def _no_endpoint(given: Any) -> InvalidInputError:
    home, shown, such = getattr(given, "__module__", None), type(given).__name__, _SUCH
    if isinstance(given, ModuleType):
        shown = given.__name__
    elif hasattr(given, "__qualname__"):
        shown = f"{home}.{given.__qualname__}"
    if hasattr(sys.modules.get(str(home)), "_get_kwargs"):
        such = str(home)
    return InvalidInputError(
        f"{shown} is no endpoint: give the module of one, such as {such}, and no function of it"
    )


def _all(known: Collection[str]) -> str:
    return f"It has: {', '.join(known)}" if known else "It has none"
