"""A run is triggered by a process that has no file left to open once the server has answered.

`python -m tests.wrapper.without_files VERSION FAULT`, where "made" is none of the faults.
"""

from __future__ import annotations

import resource
import sys

import httpx

from airflow_rest import Airflow
from tests.wrapper.triggering import AT_ONCE, Runs


class Starved:
    """An Airflow that takes all files of this process with each POST, and gives them back later."""

    def __init__(self, server: Runs) -> None:
        self._server = server
        self._limits = resource.getrlimit(resource.RLIMIT_NOFILE)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        resource.setrlimit(resource.RLIMIT_NOFILE, self._limits)
        try:
            return self._server(request)
        finally:
            if request.method == "POST":
                resource.setrlimit(resource.RLIMIT_NOFILE, (0, self._limits[1]))


def main(version: str, fault: str) -> None:
    """Trigger, and print how many runs there are and whether the right one was found."""
    server = Runs(version, *([] if fault == "made" else [fault]))
    transport = httpx.MockTransport(Starved(server))
    with Airflow(
        "http://localhost", version=version, transport=transport, retry=AT_ONCE
    ) as airflow:
        found = airflow.trigger("d")
    is_it = [found.run_id] == list(server.runs)
    print(f"{len(server.posted)} run, {'found' if is_it else f'not {found.run_id}'}")


if __name__ == "__main__":
    main(*sys.argv[1:])
