"""Run the demo: `python -m scripts.demo [RELEASE]`, or AIRFLOW=RELEASE in the environment."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import httpx

from airflow_rest import AirflowError
from scripts.fetch import specs
from scripts.servers.errors import ServerError
from scripts.servers.install import cache_folder, check, is_installed
from scripts.servers.interrupts import Interrupted, Interrupts
from scripts.servers.progress import Progress, progress_on, write
from scripts.servers.releases import Release, parse
from scripts.servers.temporary import on_temporary_server

from .choice import DEFAULT, choose
from .story import story
from .tour import Findings, complaints, tour

if TYPE_CHECKING:
    from scripts.servers.server import Server


def main() -> int:
    """Run the demo, and return its exit code: 0 only if all that it shows held."""
    text = (sys.argv[1] if len(sys.argv) > 1 else os.environ.get("AIRFLOW", "")).strip()
    progress = progress_on(sys.stdout, "  ")
    began = time.monotonic()
    try:
        with Interrupts() as interrupts:
            release = choose(text or DEFAULT, _known())
            wrong = complaints(_show(release, progress, interrupts), release)
    except (ServerError, AirflowError, httpx.HTTPError) as error:
        progress.done()
        details = error.details if isinstance(error, ServerError) else ""
        write(sys.stderr, f"{details}\ndemo failed: {error}\n".lstrip())
        return 1
    except Interrupted as interrupt:
        progress.done()
        write(sys.stderr, f"demo ended by {interrupt}; nothing that it started is left running\n")
        return 128 + interrupt.signum
    took = time.monotonic() - began
    if wrong:
        write(sys.stderr, f"demo failed on Airflow {release}: {'; '.join(wrong)}\n")
        return 1
    write(sys.stdout, f"demo passed: all of it held on Airflow {release}, in {took:.0f} s\n")
    return 0


def _known() -> list[Release]:
    return [parse(spec.release) for spec in specs.read() if spec.api in ("v1", "v2")]


def _show(release: Release, progress: Progress, interrupts: Interrupts) -> Findings:
    cache = cache_folder(os.environ)
    check(release, cache)
    write(sys.stdout, f"A real Airflow {release}, on this machine, for a minute or so\n")
    if not is_installed(release, cache):
        write(sys.stdout, "It is not here yet: installing it takes a while, once\n")
    _keep_proxies_away()

    def use(server: Server) -> tuple[Findings, list[str]]:
        found = tour(server.address.url, release, progress)
        progress.done()
        return found, story(found, server.address)

    found, lines = on_temporary_server(release, use, progress, interrupts)
    for line in lines:
        write(sys.stdout, f"{line}\n")
    return found


def _keep_proxies_away() -> None:
    """Have httpx, which reads this environment, ask this machine itself without a proxy."""
    os.environ["NO_PROXY"] = ",".join(filter(None, [os.environ.get("NO_PROXY"), "127.0.0.1"]))


if __name__ == "__main__":
    sys.exit(main())
