"""Packages and modules that load a name when it is first asked for (PEP 562).

A process that is forked while a thread imports a module would wait for that thread for ever, once
it wants the module itself: so no process is forked meanwhile.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LOADING: Final = threading.RLock()
"""Held while a module is loaded, a client made, or a decoder built."""
# What is registered last is called first before a fork, and this lock has to be taken before that
# of logging, which modules want that are loaded meanwhile.
import_module("logging")
if hasattr(os, "register_at_fork"):  # not on Windows, where no process is forked
    os.register_at_fork(
        before=LOADING.acquire, after_in_parent=LOADING.release, after_in_child=LOADING.release
    )


def load(module: str) -> ModuleType:
    """Return a module by its full name, imported on first use."""
    with LOADING:
        return import_module(module)


class Deferred(ModuleType):
    """In place of a module, by its full name: imports it when one of its names is first asked for.

    Checkers are shown the module itself.
    """

    def __getattr__(self, name: str) -> Any:
        """Return what the module has of this name, and have it from now on."""
        value = getattr(load(self.__name__), name)
        setattr(self, name, value)
        return value


def attach(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for *package*.

    Args:
        package: Its full name.
        modules: Each name that it offers, and the module that holds it: by its full name, or by
            a dot and its name in *package*. A name may be a module of the package itself.
    """

    def getattr_(name: str) -> object:
        if name not in modules:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message)
        place = modules[name]
        module = load(f"{package}{place}" if place[0] == "." else place)
        value = module if place == f"{package}.{name}" else getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    def dir_() -> list[str]:
        return sorted({*vars(sys.modules[package]), *modules})

    return getattr_, dir_
