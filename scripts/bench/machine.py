"""On what a run was made: the machine, and the versions of what was measured."""

from __future__ import annotations

import os
import platform
from importlib.metadata import distributions
from pathlib import Path
from typing import Any, Final

from .environments import CONTESTANTS, CannotRunError, Environments

# What the speed of a contestant hangs on, beside itself.
_TOLD: Final = {"attrs", "httpx", "msgspec", "orjson", "pydantic", "sniffio", "urllib3"}


def machine() -> dict[str, Any]:
    """Return what a reader needs to know of this machine; no name of it is among that."""
    pages: int = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {
        "system": platform.system(),
        "architecture": platform.machine(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "memory_gb": round(pages / 1e9, 1),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "load": round(os.getloadavg()[0], 2),
    }


def versions(environments: Environments) -> dict[str, dict[str, str]]:
    """Return the versions of each contestant that could be installed, and of what it hangs on."""
    found: dict[str, dict[str, str]] = {}
    for name, contestant in CONTESTANTS.items():
        try:
            python = environments.python(name)
        except CannotRunError:
            continue
        [site] = (python.parents[1] / "lib").glob("python*/site-packages")
        installed = {one.name: one.version for one in distributions(path=[str(site)])}
        told = _TOLD | {contestant.distribution}
        found[name] = {key: installed[key] for key in sorted(installed) if key in told}
    return found


def _processor() -> str:
    """Return the processor's name as Linux has it, or what the platform tells."""
    facts = Path("/proc/cpuinfo")
    for line in facts.read_text("utf-8").splitlines() if facts.is_file() else ():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
