"""`make generate`: from the published specs, and ours, to `openapi/*.yaml` and `generated/`."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from scripts import build
from scripts.generate import package
from scripts.generate.annotations import UnsupportedPropertyError
from scripts.generate.counterparts import CounterpartError
from scripts.generate.project import GenerationError

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
OPENAPI = ROOT / "openapi"
GENERATED = ROOT / "generated"
# Where no release publishes a spec, ours is read as it was written; nothing here writes it.
WRITTEN = {"experimental": OPENAPI / "experimental.yaml"}
STOPPING = (GenerationError, CounterpartError, UnsupportedPropertyError, build.BuildError)


def main(arguments: list[str] | None = None) -> int:
    """Generate everything, one release, or only compare; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("--release", help="generate this release alone, beside the merged clients")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail on any difference"
    )
    options = parser.parse_args(arguments)
    try:
        if options.release:
            return _release(options.release)
        return _check() if options.check else _all()
    except STOPPING as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1


def _all() -> int:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        apis = _produce(Path(folder))
        for path in Path(folder, "openapi").iterdir():
            shutil.copyfile(path, OPENAPI / path.name)
        _replace(GENERATED / package.PACKAGE, Path(folder, "generated", package.PACKAGE))
    for api in apis:
        print(f"{api.name:12} {api.operations:4} operations  {api.title}")
    print(f"generated {len(apis)} APIs in {time.monotonic() - began:.0f} s")
    return 0


def _release(release: str) -> int:
    document = build.single(release)
    module = f"{package.PACKAGE}_{release.replace('.', '_')}"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, module)
        api = package.write_release(document, module, f"the spec of Airflow {release}", out)
        _replace(GENERATED / module, out)
    print(f"generated {api.operations} operations of Airflow {release} in generated/{module}")
    return 0


def _check() -> int:
    with tempfile.TemporaryDirectory() as folder:
        _produce(Path(folder))
        fresh = Path(folder)
        differences = [
            *_differences(fresh / "generated" / package.PACKAGE, GENERATED / package.PACKAGE),
            *(
                f"openapi/{path.name} differs"
                for path in sorted((fresh / "openapi").iterdir())
                if not (OPENAPI / path.name).exists()
                or path.read_bytes() != (OPENAPI / path.name).read_bytes()
            ),
        ]
    for line in differences:
        print(line)
    if differences:
        print(f"{len(differences)} differences: run `make generate` and commit what it writes")
        return 1
    print("openapi/ and generated/ are what the specs give")
    return 0


def _produce(folder: Path) -> list[package.Api]:
    """Build and generate everything into *folder*/openapi and *folder*/generated."""
    built = build.built()
    documents = {api: one.document for api, one in built.items()}
    paths = build.write(documents, folder / "openapi") | WRITTEN
    documents = {api: yaml.load(path.read_bytes(), yaml.CSafeLoader) for api, path in paths.items()}
    out = folder / "generated" / package.PACKAGE
    out.mkdir(parents=True)
    released = {api: one.released for api, one in built.items()}
    return package.write(paths, documents, out, released)


def _replace(target: Path, source: Path) -> None:
    """Put *source* where *target* is, so that nothing of an older output remains."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)


def _differences(fresh: Path, committed: Path) -> Iterator[str]:
    """Yield one line for each file that is missing, left over or different."""
    ignored = {"__pycache__"}
    new = {p.relative_to(fresh) for p in fresh.rglob("*") if p.is_file()}
    old = {
        p.relative_to(committed)
        for p in committed.rglob("*")
        if p.is_file() and not ignored.intersection(p.parts)
    }
    for path in sorted(new | old):
        if path not in old:
            yield f"generated/{committed.name}/{path} is missing"
        elif path not in new:
            yield f"generated/{committed.name}/{path} is left over"
        elif not filecmp.cmp(fresh / path, committed / path, shallow=False):
            yield f"generated/{committed.name}/{path} differs"


if __name__ == "__main__":
    sys.exit(main())
