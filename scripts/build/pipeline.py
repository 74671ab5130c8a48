"""From published specs to one spec of each API."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

import attrs

from scripts.build.bodies import final_names, with_bodies_apart, with_final_names
from scripts.build.check import sound, unique_ids
from scripts.build.document import Document, pruned
from scripts.build.emit import compact
from scripts.build.errors import BuildError
from scripts.build.load import documents
from scripts.build.merge import Released, merge
from scripts.build.normalise import normalised
from scripts.build.overlay import Overlay, overlaid
from scripts.build.overlay import read as read_overlay
from scripts.fetch.specs import ROOT, SPECS_FOLDER, Spec
from scripts.fetch.specs import read as read_specs

OVERLAYS = ROOT / "openapi" / "overlays"

MADE_FROM: Mapping[str, Sequence[str]] = {
    "v1": ("v1",),
    "v2": ("v2",),
    "auth": ("auth",),
    "fab": ("fab-flask", "fab"),
}
"""Each built spec with the APIs of the record it is made from; a release's later one is newer."""


@attrs.frozen
class Built:
    """The one spec of an API, and what it was built from."""

    document: Document
    released: Released
    """Each release's document in the form that is merged, its schemas named as in the built one:
    what the built spec does not tell, such as the server's defaults, stands here."""


def build(api: str, specs: Iterable[Spec], folder: Path = SPECS_FOLDER) -> Built:
    """Return the one spec of an API for the releases given.

    Args:
        api: A key of `MADE_FROM`.
        specs: Entries of the record; those of other APIs are left aside.
        folder: Where the published files are.

    Raises:
        BuildError: The specs are not what the build takes them for; it says where.
    """
    sources = MADE_FROM[api]
    wanted = [spec for spec in specs if spec.api in sources]
    wanted.sort(key=lambda spec: (spec.version, sources.index(spec.api)))
    if not wanted:
        raise BuildError(f"no release of {api} is among the specs")
    released = prepared(wanted, documents(folder / spec.file for spec in wanted), folder)
    merged = pruned(merge(released))
    final = final_names(merged)
    document = sound(compact(with_final_names(merged, final)), api)
    renamed = {id(one): with_final_names(one, final) for _, one in released}
    return Built(document, [(release, renamed[id(one)]) for release, one in released])


def prepared(
    specs: Sequence[Spec], loaded: Mapping[Path, Document], folder: Path
) -> list[tuple[str, Document]]:
    """Return each release's document in the form that is merged.

    Releases that published the same bytes share one, unless a correction tells them apart.
    """
    normal: dict[tuple[str, str], Document] = {}
    corrected: dict[tuple[str, str, Overlay], Document] = {}
    result = []
    for spec in specs:
        source = (spec.api, spec.file)
        if source not in normal:
            normal[source] = normalised(loaded[folder / spec.file], spec.api)
        overlay = overlay_of(spec.api).due(spec.release)
        key = (*source, overlay)
        if key not in corrected:
            document = unique_ids(overlaid(normal[source], overlay, spec.release), spec.release)
            corrected[key] = with_bodies_apart(pruned(document))
        result.append((spec.release, corrected[key]))
    return result


@cache
def overlay_of(api: str) -> Overlay:
    """Return the corrections for the specs of one API of the record."""
    path = OVERLAYS / f"{api}.yaml"
    return read_overlay(path) if path.exists() else Overlay()


def built(specs: Sequence[Spec] | None = None) -> dict[str, Built]:
    """Return every built spec by its API, each with its first and last release beside its title."""
    found = read_specs() if specs is None else specs
    return {api: _dated(build(api, found)) for api in MADE_FROM}


def _dated(one: Built) -> Built:
    ends = {"since": one.released[0][0], "until": one.released[-1][0]}
    info = {**one.document["info"], "x-airflow": ends}
    return attrs.evolve(one, document={**one.document, "info": info})


def single(release: str, specs: Sequence[Spec] | None = None) -> Document:
    """Return the spec of exactly one release of Airflow, built like those of all.

    Raises:
        BuildError: The record has no such release.
    """
    found = [
        spec
        for spec in (read_specs() if specs is None else specs)
        if spec.release == release and spec.api in {"v1", "v2"}
    ]
    if not found:
        raise BuildError(
            f"openapi/specs.toml has no Airflow {release}: `make update` records the releases that "
            "came out since; a release is written like 2.9.3"
        )
    return build(found[0].api, found).document
