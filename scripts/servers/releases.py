"""What each release of Airflow needs: the Pythons it runs on and the age of its dependencies.

Airflow itself asks for a constraints file. The date until which packages may have been uploaded
gives the same set of packages, and asks for no file from elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from .errors import ServerError

if TYPE_CHECKING:
    from collections.abc import Sequence


class Release(NamedTuple):
    """A final release of Airflow, comparable."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


@dataclass(frozen=True)
class Recipe:
    """How a release is installed.

    Attributes:
        release: The release that was tried with it.
        pythons: The Pythons it runs on, the one to prefer first.
        until: The day until which its dependencies were uploaded; None for the newest ones.
        pins: Requirements beside Airflow itself.
    """

    release: Release
    pythons: tuple[str, ...]
    until: str | None
    pins: tuple[str, ...] = ()


OLDEST = Release(1, 10, 0)
_RECIPES = (
    # Up to 2.5 nothing newer than 3.9 will do: their dependencies have no wheels for it.
    Recipe(Release(1, 10, 15), ("3.8",), "2021-03-24", ("sqlalchemy<1.4",)),
    Recipe(Release(2, 0, 2), ("3.8",), "2021-04-26", ("sqlalchemy<1.4",)),
    Recipe(Release(2, 1, 4), ("3.9", "3.8"), "2021-09-25"),
    Recipe(Release(2, 2, 5), ("3.9", "3.8"), "2022-04-11"),
    Recipe(Release(2, 3, 4), ("3.9", "3.8"), "2022-08-30"),
    Recipe(Release(2, 4, 3), ("3.9", "3.8"), "2022-11-21"),
    Recipe(Release(2, 5, 3), ("3.9", "3.8"), "2023-04-07"),
    Recipe(Release(2, 6, 3), ("3.11", "3.10", "3.9"), "2023-07-17"),
    Recipe(Release(2, 7, 3), ("3.11", "3.10", "3.9"), "2023-11-13"),
    Recipe(Release(2, 8, 4), ("3.11", "3.10", "3.9"), "2024-04-01"),
    Recipe(Release(2, 9, 3), ("3.11", "3.12", "3.10"), "2024-07-23"),
    Recipe(Release(2, 10, 5), ("3.11", "3.12", "3.10"), "2025-02-17"),
    Recipe(Release(2, 11, 2), ("3.11", "3.12", "3.10"), "2026-03-21"),
    Recipe(Release(3, 0, 6), ("3.11", "3.12", "3.10"), "2025-09-05"),
    Recipe(Release(3, 1, 8), ("3.11", "3.12", "3.13"), "2026-03-18"),
    Recipe(Release(3, 2, 2), ("3.11", "3.12", "3.13", "3.14"), "2026-06-05"),
    Recipe(Release(3, 3, 2), ("3.11", "3.12", "3.13", "3.14"), "2026-09-24", ("sqlalchemy<2.1",)),
)

TRIED = tuple(recipe.release for recipe in _RECIPES)
"""The releases whose servers are known to work: the last one of every minor, oldest first."""


def parse(text: str) -> Release:
    """Return the release that *text* names, such as `3.3.2`.

    Raises:
        ServerError: It is no release, or one before 1.10.
    """
    match = re.fullmatch(r"(\d{1,3})\.(\d{1,3})\.(\d{1,3})", text)
    if match is None:
        raise ServerError(
            f"{text!r} is no release of Airflow: three numbers are, such as {_RECIPES[-1].release}"
        )
    release = Release(*(int(part) for part in match.groups()))
    if release < OLDEST:
        raise ServerError(f"Airflow {release} is too old: {OLDEST} is the first that is known here")
    return release


def recipe(release: Release, recipes: Sequence[Recipe] = _RECIPES) -> Recipe:
    """Return how *release* is installed; one that was never tried takes after its nearest.

    A patch release up to the one that was tried lives with the same dependencies. One that came
    out later needs those of its own day, which only the newest of everything is sure to have.
    """
    minor = [known for known in recipes if known.release[:2] == release[:2]]
    if minor and release <= minor[-1].release:
        return minor[-1]
    older = [known for known in recipes if known.release < release]
    nearest = older[-1] if older else recipes[0]
    return Recipe(release, nearest.pythons, None, nearest.pins)
