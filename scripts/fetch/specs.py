"""The record of the published specs: read it, write it, hold the files against it.

`openapi/specs.toml` has one entry for each API of each release; several entries share a file
where several releases published the same bytes. Everything that wants to know which releases
there are asks `read`.
"""

import hashlib
import json
import os
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import attrs
from packaging.version import Version

ROOT: Final = Path(__file__).resolve().parents[2]
SPECS_TOML: Final = ROOT / "openapi" / "specs.toml"
SPECS_FOLDER: Final = ROOT / "openapi" / "specs"

APIS: Final = ("v1", "v2", "auth", "fab", "fab-flask")
"""The APIs in the order of the record."""

PREFIXES: Final = {"v1": "", "v2": "", "auth": "simple-", "fab": "fab-", "fab-flask": "fab-flask-"}
"""What a file's name starts with, before the release."""

PART: Final = ".part"
"""Suffix of a file that is still being written; such a file never counts."""

_HEADER: Final = """\
# Every published spec: where it came from, and which file of openapi/specs holds its bytes.
# Written by `make update`, verified by `make check`; not edited by hand.
"""


class SpecsError(Exception):
    """The record cannot be read; the message says which entry and what to do."""


@attrs.frozen
class Spec:
    """One API's spec in one release."""

    api: str
    """One of `APIS`."""
    release: str
    """Of Airflow; of the FAB provider for `fab` and `fab-flask`."""
    distribution: str
    wheel: str
    """File name of the wheel that held it."""
    wheel_sha256: str
    member: str
    """Path inside the wheel."""
    sha256: str
    """Of the member's bytes."""
    file: str
    """Name in `openapi/specs`: that of the first release with these bytes."""

    @property
    def version(self) -> tuple[int, ...]:
        """Return the release as numbers: `2.10.0` is `(2, 10, 0)`."""
        return Version(self.release).release


def in_order(specs: Iterable[Spec]) -> list[Spec]:
    """Return *specs* API by API (as in `APIS`), each in release order."""
    return sorted(specs, key=lambda spec: (APIS.index(spec.api), spec.version))


def named(specs: Iterable[Spec]) -> list[Spec]:
    """Return *specs* in order, each with the file name its bytes are due.

    The first release that has the same bytes names the file, so the names depend on which
    releases are recorded and never on the order in which they were downloaded.
    """
    first: dict[tuple[str, str], str] = {}
    result = []
    for spec in in_order(specs):
        due = f"{PREFIXES[spec.api]}{spec.release}.yaml"
        file = first.setdefault((spec.api, spec.sha256), due)
        result.append(attrs.evolve(spec, file=file))
    return result


def read(path: Path = SPECS_TOML) -> list[Spec]:
    """Return every recorded spec: v1, v2, auth, fab, fab-flask, each in release order.

    Raises:
        SpecsError: The file is missing, is not TOML, or has an entry that is not complete.
    """
    try:
        entries: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8")).get("spec", [])
    except FileNotFoundError as error:
        message = f"{path} is missing: restore it with git, or run `make update`"
        raise SpecsError(message) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{path} is not valid TOML ({error}): restore it with git"
        raise SpecsError(message) from error
    return in_order(_spec(entry, path) for entry in entries)


def _spec(entry: dict[str, Any], path: Path) -> Spec:
    names = {field.name for field in attrs.fields(Spec)}
    whole = names == entry.keys() and all(isinstance(value, str) for value in entry.values())
    if not whole or entry["api"] not in APIS:
        label = f"{entry.get('api', '?')} {entry.get('release', '?')}"
        message = f"{path}: the entry of {label} is not complete: restore it with git"
        raise SpecsError(message)
    return Spec(**entry)


def write(specs: Iterable[Spec], path: Path = SPECS_TOML) -> None:
    """Write the record of *specs*, whole or not at all; the same specs give the same bytes."""
    blocks = [_HEADER]
    for spec in in_order(specs):
        lines = [f"{name} = {json.dumps(value)}" for name, value in attrs.asdict(spec).items()]
        blocks.append("\n".join(["[[spec]]", *lines, ""]))
    write_whole(path, "\n".join(blocks).encode())


def write_whole(path: Path, data: bytes) -> None:
    """Write *data* to *path* so that a reader sees the old bytes or the new, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}{PART}")
    with part.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(path)


def tidy(specs: Iterable[Spec], toml: Path, folder: Path) -> None:
    """Remove what a cut left behind: half-written files, and copies under a name now unused.

    A file with bytes that no entry has stays: it is someone's, and `problems` names it.
    """
    toml.with_name(f".{toml.name}{PART}").unlink(missing_ok=True)
    listed = list(specs)
    due, known = {spec.file for spec in listed}, {spec.sha256 for spec in listed}
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name.endswith(PART) or (
            path.name not in due and path.is_file() and sha256(path.read_bytes()) in known
        ):
            path.unlink()


def sha256(data: bytes) -> str:
    """Return the SHA-256 of *data* in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def problems(specs: Iterable[Spec], folder: Path = SPECS_FOLDER) -> list[str]:
    """Return one line for each thing that is wrong with *folder* or the record; [] if all is well.

    Found are files that are missing, altered or stray (no entry names them), releases recorded
    twice, and entries whose file is not the one their bytes are due.
    """
    listed = list(specs)
    found = []
    expected: dict[str, Spec] = {}
    seen: set[tuple[str, str]] = set()
    for spec, due in zip(in_order(listed), named(listed), strict=True):
        label = f"{spec.api} {spec.release}"
        if (spec.api, spec.release) in seen:
            found.append(f"recorded twice: {label}")
        elif spec.file != due.file:
            found.append(f"wrong file: {label} is recorded as {spec.file}, its bytes as {due.file}")
        seen.add((spec.api, spec.release))
        expected.setdefault(spec.file, spec)
    present = {entry.name for entry in folder.iterdir()} if folder.is_dir() else set()
    for file, spec in expected.items():
        if file not in present:
            found.append(f"missing: {file} ({spec.api} {spec.release})")
        elif (actual := sha256((folder / file).read_bytes())) != spec.sha256:
            found.append(f"altered: {file} has sha256 {actual}, recorded is {spec.sha256}")
    found += [
        f"stray: {file} is in no entry of the record" for file in sorted(present - set(expected))
    ]
    return found
