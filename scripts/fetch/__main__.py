"""`python -m scripts.fetch`: fetch the specs of new releases, and say what they change.

With `--check`, hold the files against the record instead, without a network.
"""

import argparse
import itertools
import signal
import sys
from collections.abc import Iterable
from contextlib import closing
from types import FrameType

from scripts.fetch import specs
from scripts.fetch.changes import between
from scripts.fetch.index import Index, PipIndex
from scripts.fetch.specs import Spec, SpecsError
from scripts.fetch.update import Record, update, wanted
from scripts.fetch.wheels import SOURCES, FetchError

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""


def check(record: Record) -> int:
    """Print one line for each problem of the vendored specs; return 1 if there is any."""
    try:
        known = specs.read(record.toml)
    except SpecsError as error:
        print(error, file=sys.stderr)
        return 1
    found = specs.problems(known, record.folder)
    # Every wheel that is recorded for one API is to be recorded for all it holds.
    for wheel in wanted(known, (), {source.distribution: [] for source in SOURCES}):
        apis = ", ".join(source.api for source in wheel.sources)
        found.append(f"unrecorded: {apis} of {wheel.distribution} {wheel.release}")
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print("`make update` or `git checkout openapi` brings the files back", file=sys.stderr)
        return 1
    print(f"{counted(known)}: every file is as recorded")
    return 0


def fetch(index: Index, record: Record) -> int:
    """Fetch what is new or lost, print what it changes for a user, return the exit code."""
    before: list[Spec] = []
    landed: list[Spec] = []
    code = 0
    try:
        before = record.read()
        with closing(update(index, record)) as wheels:
            for fresh in wheels:
                landed += fresh
                print(f"fetched {fresh[0].wheel}: {', '.join(spec.file for spec in fresh)}")
    except (FetchError, SpecsError) as error:
        print(error, file=sys.stderr)
        code = 1
    except OSError as error:
        print(f"cannot write the specs: {error}; then run `make update` again", file=sys.stderr)
        code = 1
    except KeyboardInterrupt:
        print(
            "stopped: what was fetched is kept, `make update` goes on from there", file=sys.stderr
        )
        code = INTERRUPTED
    if landed or not code:
        print("\n".join(report(before, landed, record)))
    return code


def report(before: list[Spec], landed: list[Spec], record: Record) -> list[str]:
    """Return what to tell at the end: the changes of each new release, and what is known now.

    A release is held against the one before it of its API. An API met for the first time has
    nothing to be held against but its own releases, which no user has used yet: it is counted.
    """
    known = record.read()
    fresh = {(spec.api, spec.release) for spec in landed}
    fresh -= {(spec.api, spec.release) for spec in before}
    lines = []
    for api in specs.APIS:
        own = [spec for spec in known if spec.api == api]
        if not any(spec.api == api for spec in before):
            lines += [f"{api}: first fetched, {counted(own)}"] if own else []
            continue
        pairs = itertools.pairwise(own)
        lines += [
            between(old, new, record.folder) for old, new in pairs if (api, new.release) in fresh
        ]
    if not fresh:
        lines.append("no new release: nothing changes for a user")
    return [*lines, f"recorded: {counted(known)}"]


def counted(known: Iterable[Spec]) -> str:
    """Return how many releases and distinct specs there are: `75 of Airflow (62 distinct), …`."""
    listed = list(known)
    parts = []
    names = {"v1 v2": "of Airflow", "auth": "of auth", "fab": "of fab", "fab-flask": "of fab-flask"}
    for apis, name in names.items():
        own = [spec for spec in listed if spec.api in apis.split()]
        if own:
            distinct = len({spec.file for spec in own})
            parts.append(f"{len(own)} {name} ({distinct} distinct)")
    return "releases " + ", ".join(parts) if parts else "no release"


def main(arguments: list[str] | None = None) -> int:
    """Run the tool; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m scripts.fetch", description=__doc__)
    parser.add_argument("--check", action="store_true", help="verify the files, without a network")
    given = parser.parse_args(arguments)
    if given.check:
        return check(Record())
    # Asked to end by whatever started it, it leaves as after Ctrl-C: no pip stays behind.
    signal.signal(signal.SIGTERM, _stop)
    return fetch(PipIndex(), Record())


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
