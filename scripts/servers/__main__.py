"""`scripts/airflow-up`: start or stop one server, or install its release."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from .errors import ServerError
from .install import cache_folder, install, locked
from .interrupts import Interrupted, Interrupts
from .progress import Progress, progress_on, write
from .releases import parse
from .server import Server

_TEXT = """\
start    install VERSION (once), start it in the background with an AIRFLOW_HOME of its own
         (SQLite), wait until it is healthy and has parsed its DAGs (quick, slow, failing), then
         print one line of JSON. If it runs already, print that line again.
stop     end what start began, and nothing else. Its data stays.
install  only install.

AIRFLOW_CACHE=DIR      installed releases, and servers' data; default ~/.cache/airflow-servers
AIRFLOW_RUN=DIR        servers' data elsewhere
AIRFLOW_FRESH=1        start with new data
AIRFLOW_AUTH=KIND      3.x: simple (default), all_admins (no credentials needed) or fab
AIRFLOW_DAGS=DIR       DAGs of your own
AIRFLOW_TRIGGERER=1    2.2+: start a triggerer too
AIRFLOW_TIMEOUT=180    seconds to wait for health
AIRFLOW__SECTION__KEY  wins over this script's own. A path in AIRFLOW__WEBSERVER__BASE_URL (3.x:
                       AIRFLOW__API__BASE_URL) serves it under that path.

The user is admin, with the password admin. Before 2.6 one task at a time runs, and blocks the
scheduler; from then on LocalExecutor runs four.
"""


def main() -> int:
    """Run the command line, and return its exit code."""
    parser = argparse.ArgumentParser(
        prog="airflow-up",
        description="A real Airflow server on 127.0.0.1:PORT, for tests.",
        epilog=_TEXT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("version", metavar="VERSION", help="such as 3.3.2; 1.10.15 and later")
    parser.add_argument("port", metavar="PORT", type=int)
    parser.add_argument("action", nargs="?", default="start", choices=["start", "stop", "install"])
    options = parser.parse_args()
    progress = progress_on(sys.stderr, "airflow-up: ")
    try:
        with Interrupts() as interrupts:
            _run(options.version, options.port, options.action, progress, interrupts)
    except ServerError as error:
        progress.done()
        write(sys.stderr, f"{error.details}\nairflow-up: {error}\n".lstrip())
        return 1
    except Interrupted as interrupt:
        progress.done()
        write(sys.stderr, f"airflow-up: {interrupt}: ended, and nothing of it is left running\n")
        return 128 + interrupt.signum
    return 0


def _run(version: str, port: int, action: str, progress: Progress, interrupts: Interrupts) -> None:
    release = parse(version)
    cache = cache_folder(os.environ)
    if action == "install":
        install(release, cache, progress, interrupts)
        progress.done()
        return
    runs = Path(os.environ.get("AIRFLOW_RUN") or cache / "run").absolute()
    runs.mkdir(parents=True, exist_ok=True)
    home = runs / f"{version}-{port}"
    with locked(home.with_name(f"{home.name}.lock"), progress):
        server = Server(release, port, home, cache=cache, env=os.environ, interrupts=interrupts)
        if action == "stop":
            server.stop()
            return
        server.start(progress)
        progress.done()
        sys.stdout.write(f"{server.line()}\n")


if __name__ == "__main__":
    sys.exit(main())
