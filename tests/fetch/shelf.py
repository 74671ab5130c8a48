"""A shelf of tiny wheels, for tests: what an index would give, without an index."""

import shutil
import threading
import zipfile
from collections import Counter
from pathlib import Path

import attrs
import yaml

from scripts.fetch.index import UnreachableError
from scripts.fetch.wheels import SOURCES, FetchError

V1 = "airflow/api_connexion/openapi/v1.yaml"
CORE = "airflow/api_fastapi/core_api/openapi/v2-rest-api-generated.yaml"
SIMPLE = "airflow/api_fastapi/auth/managers/simple/openapi/v2-simple-auth-manager-generated.yaml"


def document(*operations: str) -> bytes:
    """Return a spec with a GET of each of these names."""
    paths = {f"/{name}": {"get": {"operationId": name, "responses": {}}} for name in operations}
    return yaml.safe_dump({"openapi": "3.1.0", "info": {}, "paths": paths}).encode()


def wheel(folder: Path, distribution: str, release: str, members: dict[str, bytes]) -> Path:
    """Build a wheel in *folder* that pip takes for one; the same input gives the same bytes."""
    stem = f"{distribution.replace('-', '_')}-{release}"
    # A Python that nobody has: specs are read of releases that this Python could not install.
    metadata = f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {release}\n"
    described = {
        f"{stem}.dist-info/METADATA": f"{metadata}Requires-Python: >=9\n".encode(),
        f"{stem}.dist-info/WHEEL": b"Wheel-Version: 1.0\nTag: py3-none-any\n",
        f"{stem}.dist-info/RECORD": b"",
    }
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {**members, **described}.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return path


@attrs.define
class Shelf:
    """An Index over a folder of wheels, which notes what is asked of it."""

    folder: Path
    gone: set[str] = attrs.field(factory=set)
    """Releases that are listed and cannot be downloaded."""
    offline_after: int | None = None
    """Downloads that still succeed before there is no network."""
    interrupt_at: str | None = None
    """Release at whose download Ctrl-C is pressed."""
    downloaded: Counter[str] = attrs.field(factory=Counter)
    closed: bool = False
    _lock: threading.Lock = attrs.field(factory=threading.Lock, init=False)

    def airflow(self, release: str, *operations: str) -> None:
        """Put a release of Airflow on the shelf, with these operations."""
        if release.startswith("2."):
            wheel(self.folder, "apache-airflow", release, {V1: document(*operations)})
            return
        members = {CORE: document(*operations), SIMPLE: document("create_token")}
        wheel(self.folder, "apache-airflow-core", release, members)

    def versions(self, distribution: str) -> list[str]:
        """Return the releases on the shelf, in no useful order."""
        if distribution not in {source.distribution for source in SOURCES}:
            raise FetchError(f"no {distribution}")
        start = distribution.replace("-", "_") + "-"
        names = [path.name for path in self.folder.glob(f"{start}*.whl")]
        return sorted((name.split("-")[1] for name in names), reverse=True)

    def download(self, distribution: str, release: str, folder: Path) -> Path:
        """Copy a wheel from the shelf."""
        with self._lock:
            self.downloaded[release] += 1
            done = self.downloaded.total()
        if release == self.interrupt_at:
            raise KeyboardInterrupt
        if self.offline_after is not None and done > self.offline_after:
            raise UnreachableError(f"cannot download {release}: there is no network")
        if release in self.gone:
            raise FetchError(f"cannot download the wheel of {distribution} {release}")
        name = f"{distribution.replace('-', '_')}-{release}-py3-none-any.whl"
        return Path(shutil.copy(self.folder / name, folder))

    def close(self) -> None:
        """Note that it was closed."""
        self.closed = True
