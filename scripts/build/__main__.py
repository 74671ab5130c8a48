"""Write the built specs: `python -m scripts.build [--out DIR] [--release 2.9.3]`."""

import argparse
import sys
import time
from pathlib import Path

from scripts.build.document import Document, operations, schemas
from scripts.build.emit import ALL_RELEASES, write
from scripts.build.errors import BuildError
from scripts.build.pipeline import built, single
from scripts.fetch.specs import ROOT

_ONE = "the published spec of Airflow {release}, and openapi/overlays."


def main(arguments: list[str] | None = None) -> int:
    """Build what the command line asks for and say what was built."""
    parser = argparse.ArgumentParser(prog="python -m scripts.build", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "openapi", help="where to write")
    parser.add_argument("--release", help="build the spec of this Airflow release alone")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        found = _documents(options.release)
    except BuildError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    origin = _ONE.format(release=options.release) if options.release else ALL_RELEASES
    for api, path in write(found, options.out, origin).items():
        document = found[api]
        count = len(list(operations(document)))
        print(f"{path}: {count} operations, {len(schemas(document))} schemas")
    print(f"built in {time.monotonic() - started:.1f} s")
    return 0


def _documents(release: str | None) -> dict[str, Document]:
    if release is None:
        return {api: one.document for api, one in built().items()}
    document = single(release)
    return {"v1" if "/api/v1" in next(iter(document["paths"])) else "v2": document}


if __name__ == "__main__":
    raise SystemExit(main())
