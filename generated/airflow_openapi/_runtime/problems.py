"""Where an answer was not as promised, kept beside the models that were read from it."""

from __future__ import annotations

import weakref
from typing import NamedTuple

__all__ = ["Path", "Problem", "problems", "remember", "render"]

Path = tuple[str | int, ...]

# By identity, since models compare by value and cannot be hashed. An entry goes with its model.
_FOUND: dict[int, tuple[weakref.ref[object], tuple[Problem, ...]]] = {}


class Problem(NamedTuple):
    """A place where the answer was not what any spec promised.

    Attributes:
        path: JSON path, such as `$.dag_runs[3].state`, from the model that was asked about.
        expected: Type that was promised, such as `str | null`.
        got: Kind of what came, never the value; `nothing` for a missing key.
    """

    path: str
    expected: str
    got: str

    def __str__(self) -> str:
        """Return the problem as a sentence."""
        return f"{self.path}: expected {self.expected}, got {self.got}"


def problems(model: object) -> tuple[Problem, ...]:
    """Return where the JSON that *model* was read from was not as promised; mostly ().

    Args:
        model: A model, a list or a mapping as it came from an endpoint or from `from_json`, or
            a model within one. Copies know of no problems.
    """
    found = _FOUND.get(id(model))
    return found[1] if found is not None and found[0]() is model else ()


def remember(model: object, found: tuple[Problem, ...]) -> None:
    """Keep *found* for as long as *model* lives; what takes no weak reference is not kept."""
    key = id(model)

    def forget(reference: weakref.ref[object]) -> None:
        held = _FOUND.get(key)
        if held is not None and held[0] is reference:
            del _FOUND[key]

    try:
        reference = weakref.ref(model, forget)
    except TypeError:
        return
    _FOUND[key] = (reference, found)


def render(path: Path) -> str:
    """Return *path* as a JSON path from `$`."""
    steps = ["$"]
    for step in path:
        if isinstance(step, int):
            steps.append(f"[{step}]")
        elif step.isidentifier():
            steps.append(f".{step}")
        else:
            steps.append(f"[{step!r}]")
    return "".join(steps)
