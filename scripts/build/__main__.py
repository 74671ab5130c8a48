"""Write the built specs: `python -m scripts.build [--out DIR] [--release 2.9.3]`."""

import argparse
import sys
import time
from pathlib import Path

from scripts.build.document import Document, operations, schemas
from scripts.build.emit import text
from scripts.build.errors import BuildError
from scripts.build.pipeline import built, single
from scripts.fetch.specs import ROOT

_LICENCE = """\
Built by `make generate`; not edited by hand.
From: {origin}
Derived from Apache Airflow, Copyright 2016-2026 The Apache Software Foundation, under the
Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0
"""
_ALL = "every entry of openapi/specs.toml for this API, and openapi/overlays."
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
    origin = _ONE.format(release=options.release) if options.release else _ALL
    options.out.mkdir(parents=True, exist_ok=True)
    for api, document in found.items():
        path = options.out / f"{api}.yaml"
        path.write_text(text(document, _LICENCE.format(origin=origin)), encoding="utf-8")
        count = len(list(operations(document)))
        print(f"{path}: {count} operations, {len(schemas(document))} schemas")
    print(f"built in {time.monotonic() - started:.1f} s")
    return 0


def _documents(release: str | None) -> dict[str, Document]:
    if release is None:
        return built()
    document = single(release)
    return {"v1" if "/api/v1" in next(iter(document["paths"])) else "v2": document}


if __name__ == "__main__":
    raise SystemExit(main())
