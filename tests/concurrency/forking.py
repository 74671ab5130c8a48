"""A process whose threads are busy with one Airflow while it is forked, again and again.

Arguments: the URL, how many forks, and a file of CAs or nothing. It ends with 0 if each child
made its calls in time, and prints how long the longest took.
"""

from __future__ import annotations

import asyncio
import faulthandler
import os
import sys
import threading
import time
import traceback
from itertools import count
from typing import NoReturn

from airflow_openapi import AuthenticatedClient, Client
from airflow_openapi.v2.api.dag import get_dag
from airflow_rest import Airflow, AsyncAirflow, Login
from tests.concurrency.uses import ause, use

THREADS = 64
CALLS = 5
PATIENCE_S = 40
"""After which a child tells where it is, and fails."""


def child(airflow: Airflow, tasks: AsyncAirflow, alone: AuthenticatedClient) -> NoReturn:
    """Use the clients; the process ends with 0 if that went well."""
    faulthandler.dump_traceback_later(PATIENCE_S, exit=True)
    status = 1
    try:
        for number in range(CALLS):
            assert airflow.dag(f"child-{os.getpid()}").dag_id == f"child-{os.getpid()}"
            use(airflow, number)
            get_dag.sync(f"child-{os.getpid()}", client=alone)
        asyncio.run(in_tasks(tasks))
        status = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        os._exit(status)


async def in_tasks(tasks: AsyncAirflow) -> None:
    """Use *tasks*."""
    await asyncio.gather(*(ause(tasks, number) for number in range(CALLS)))


def main(url: str, forks: int, verify: str | bool) -> int:
    """Return how many children failed."""
    airflow = Airflow(url, Login("a", "b"), verify=verify)
    tasks = AsyncAirflow(url, Login("a", "b"), verify=verify)
    login = Client(url, verify_ssl=verify).get_httpx_client().post("/auth/token", json={})
    alone = AuthenticatedClient(url, login.json()["access_token"], verify_ssl=verify)
    has_ended = threading.Event()
    failures: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in count():
                if has_ended.is_set():
                    return
                airflow.dag(name)
                use(airflow, number)
                get_dag.sync(name, client=alone)
        except BaseException as error:
            failures.append(error)
            raise

    threads = [threading.Thread(target=work, args=[f"parent-{one}"]) for one in range(THREADS)]
    for thread in threads:
        thread.start()
    longest = failed = 0.0
    for _ in range(forks):
        began = time.monotonic()
        pid = os.fork()
        if not pid:
            child(airflow, tasks, alone)
        failed += os.waitpid(pid, 0)[1] != 0
        longest = max(longest, time.monotonic() - began)
    has_ended.set()
    for thread in threads:
        thread.join()
    airflow.close()
    asyncio.run(tasks.close())
    print(f"{forks} forks, {failed:.0f} failed, {len(failures)} threads failed, {longest:.1f} s")
    return int(failed) + len(failures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), sys.argv[3] if sys.argv[3:] else True) > 0)
