"""Which releases have a thing, as since and until."""

from collections.abc import Iterable, Sequence

from scripts.build.errors import BuildError


def in_order(releases: Iterable[str]) -> list[str]:
    """Return the releases without repetition, in the order given."""
    return list(dict.fromkeys(releases))


def span(
    present: Iterable[str], among: Sequence[str], every: Sequence[str] = (), what: str = ""
) -> dict[str, str]:
    """Return since and until of a thing that not all have that contain it; else nothing.

    Args:
        present: Releases that have the thing; each of them is in *among*.
        among: Releases that have what contains it, oldest first.
        every: Releases of the API, oldest first; *among* if not given. Since is left out where
            the thing is in the first of these, until where it is in the last.
        what: Name of the thing, for the message.

    Raises:
        BuildError: The thing went away and came back, which since and until cannot say.
    """
    having = set(present)
    if having == set(among):
        return {}
    kept = [release for release in among if release in having]
    first, last = kept[0], kept[-1]
    gaps = [one for one in among[among.index(first) : among.index(last)] if one not in having]
    if gaps:
        message = f"{what or 'something'} is not in {', '.join(gaps)}, but before and after"
        raise BuildError(message)
    ends = every or among
    found: dict[str, str] = {}
    if first != ends[0]:
        found["since"] = first
    if last != ends[-1]:
        found["until"] = last
    return found
