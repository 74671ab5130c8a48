"""Bring the record of published specs up to date with the index.

A release counts from the moment its files and then its entries are written, each whole or not
at all. So a run that was cut leaves a record that holds, and the next one goes on from there.
"""

import tempfile
from collections.abc import Generator, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Final

import attrs

from scripts.fetch import specs
from scripts.fetch.index import Index, UnreachableError
from scripts.fetch.specs import Spec
from scripts.fetch.wheels import SOURCES, FetchError, Source, final, open_wheel

PARALLEL: Final = 4
"""Downloads at a time: the index is a shared good."""


@attrs.frozen
class Record:
    """Where the specs are kept."""

    toml: Path = specs.SPECS_TOML
    folder: Path = specs.SPECS_FOLDER

    def read(self) -> list[Spec]:
        """Return what is recorded; nothing if there is no record yet."""
        return specs.read(self.toml) if self.toml.exists() else []


@attrs.frozen
class Wheel:
    """A wheel to fetch, and the sources to read out of it."""

    distribution: str
    release: str
    sources: tuple[Source, ...]


def wanted(
    known: Iterable[Spec],
    lost: Iterable[Spec],
    versions: Mapping[str, list[str]],
    sources: tuple[Source, ...] = SOURCES,
) -> list[Wheel]:
    """Return the wheels to fetch, in release order: of new releases and of lost files.

    Args:
        known: What is recorded.
        lost: Those of *known* whose file is missing or altered.
        versions: Of each distribution, every version the index has; pre-releases are passed over.
        sources: Where specs are published.
    """
    have = {(spec.api, spec.release) for spec in known}
    need = {(spec.api, spec.release) for spec in lost}
    wheels = []
    for distribution in dict.fromkeys(source.distribution for source in sources):
        own = [source for source in sources if source.distribution == distribution]
        recorded = [spec.release for spec in known if spec.distribution == distribution]
        for release in final([*versions[distribution], *recorded]):
            keys = {(source.api, release): source for source in own if source.covers(release)}
            due = tuple(keys[key] for key in keys if key in need or key not in have)
            if due:
                wheels.append(Wheel(distribution, release, due))
    return wheels


def lost(known: Iterable[Spec], folder: Path) -> list[Spec]:
    """Return one of *known* for each recorded file that is missing from *folder* or altered."""
    found = []
    for spec in {spec.file: spec for spec in reversed(specs.in_order(known))}.values():
        path = folder / spec.file
        if not path.is_file() or specs.sha256(path.read_bytes()) != spec.sha256:
            found.append(spec)
    return found


def land(known: list[Spec], fresh: Mapping[Spec, bytes], record: Record) -> list[Spec]:
    """Write *fresh* specs beside those *known*, files first, and return all that is now recorded.

    Raises:
        FetchError: A release that was recorded before has other bytes now.
    """
    recorded = {(spec.api, spec.release): spec for spec in known}
    for spec in fresh:
        before = recorded.get((spec.api, spec.release))
        same = (spec.wheel_sha256, spec.sha256)
        if before and (before.wheel_sha256, before.sha256) != same:
            raise FetchError(
                f"{spec.wheel} is not the wheel that was recorded: its sha256 was"
                f" {before.wheel_sha256} and is {spec.wheel_sha256}. A release never changes its"
                " bytes, so look at the index; `git checkout openapi` brings back the old file"
            )
        recorded[spec.api, spec.release] = spec
    result = specs.named(recorded.values())
    data = {spec.sha256: content for spec, content in fresh.items()}
    for spec in result:
        path = record.folder / spec.file
        if spec.sha256 in data and not (path.is_file() and path.read_bytes() == data[spec.sha256]):
            specs.write_whole(path, data[spec.sha256])
    specs.write(result, record.toml)
    specs.tidy(result, record.toml, record.folder)
    return result


def update(
    index: Index, record: Record, sources: tuple[Source, ...] = SOURCES
) -> Generator[list[Spec], None, None]:
    """Fetch what is new or lost, and yield the specs of each wheel once they are recorded.

    Close the iterator to stop early. Wheels land in the order in which their downloads end; what
    is recorded at last does not depend on it.

    Raises:
        FetchError: Some wheels could not be had; raised at the end, all the others landed.
        UnreachableError: None can be had now.
    """
    known = record.read()
    specs.tidy(known, record.toml, record.folder)
    distributions = list(dict.fromkeys(source.distribution for source in sources))
    pool = ThreadPoolExecutor(PARALLEL)
    failed: list[FetchError] = []
    try:
        versions = dict(zip(distributions, pool.map(index.versions, distributions), strict=True))
        todo = wanted(known, lost(known, record.folder), versions, sources)
        futures = [pool.submit(_fetch, index, wheel) for wheel in todo]
        for future in as_completed(futures):
            try:
                fresh = _result(future, futures)
                if fresh is not None:
                    known = land(known, fresh, record)
                    yield [spec for spec in known if (spec.api, spec.release) in _keys(fresh)]
            except FetchError as error:
                failed.append(error)
    finally:
        index.close()
        pool.shutdown(cancel_futures=True)
    if failed:
        unreachable = [error for error in failed if isinstance(error, UnreachableError)]
        raise unreachable[0] if unreachable else FetchError("\n".join(map(str, failed)))


def _fetch(index: Index, wheel: Wheel) -> dict[Spec, bytes]:
    with tempfile.TemporaryDirectory(prefix="airflow-specs-") as folder:
        path = index.download(wheel.distribution, wheel.release, Path(folder))
        return open_wheel(path, wheel.release, wheel.sources)


def _result(
    future: Future[dict[Spec, bytes]], others: list[Future[dict[Spec, bytes]]]
) -> dict[Spec, bytes] | None:
    if future.cancelled():
        return None
    try:
        return future.result()
    except UnreachableError:
        # The ones that already run may still land; those that wait would only fail alike.
        for other in others:
            other.cancel()
        raise


def _keys(fresh: Iterable[Spec]) -> set[tuple[str, str]]:
    return {(spec.api, spec.release) for spec in fresh}
