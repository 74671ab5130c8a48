"""Which releases have a thing, as since and until."""

from collections.abc import Iterable, Sequence

from scripts.build.errors import BuildError


def in_order(releases: Iterable[str]) -> list[str]:
    """Return the releases without repetition, in the order given."""
    return list(dict.fromkeys(releases))


def span(present: Iterable[str], among: Sequence[str], what: str = "") -> dict[str, str]:
    """Return since and until of a thing, as far as they are not those of what contains it.

    Args:
        present: Releases that have the thing; each of them is in *among*.
        among: Releases that have what contains it, oldest first.
        what: Name of the thing, for the message.

    Raises:
        BuildError: The thing went away and came back, which since and until cannot say.
    """
    having = set(present)
    first, last = _ends(having, among)
    gaps = [release for release in among[first : last + 1] if release not in having]
    if gaps:
        message = f"{what or 'something'} is not in {', '.join(gaps)}, but before and after"
        raise BuildError(message)
    found: dict[str, str] = {}
    if first > 0:
        found["since"] = among[first]
    if last < len(among) - 1:
        found["until"] = among[last]
    return found


def _ends(having: set[str], among: Sequence[str]) -> tuple[int, int]:
    positions = [position for position, release in enumerate(among) if release in having]
    return positions[0], positions[-1]
