"""One Login, used by many at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import httpx
import pytest

from airflow_rest import AirflowError, AuthenticationError, Login
from tests.wrapper.test_login import URL, Airflow3, jwt

THREADS = 8
TASKS = 50
PATIENCE_S = 10.0
LOGIN = "POST /team/auth/token"


def in_threads(auth: Login, handler: Callable[[httpx.Request], httpx.Response]) -> list[Any]:
    """Return what came of a request by each thread, an error too; all begin at once."""
    begin = Barrier(THREADS, timeout=PATIENCE_S)

    def ask(client: httpx.Client) -> Any:
        begin.wait()
        try:
            return client.get(URL).status_code
        except (AirflowError, httpx.TransportError) as error:
            return error

    with (
        httpx.Client(auth=auth, transport=httpx.MockTransport(handler)) as client,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        return list(pool.map(ask, [client] * THREADS))


Handler = Callable[[httpx.Request], Coroutine[Any, Any, httpx.Response]]


def in_tasks(auth: Login, handler: Handler) -> list[Any]:
    """Return what came of a request by each task, an error too."""

    async def ask() -> list[Any]:
        async with httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(handler)) as client:
            found = await asyncio.gather(
                *(client.get(URL) for _ in range(TASKS)), return_exceptions=True
            )
        return [one.status_code if isinstance(one, httpx.Response) else one for one in found]

    return asyncio.run(ask())


def until_all_wait(auth: Login, count: int) -> None:
    """Return when that many threads wait for the login that is under way."""
    [(attempt, _)] = auth._attempts.values()
    deadline = time.monotonic() + PATIENCE_S
    while len(attempt._condition._waiters) < count:  # type: ignore[attr-defined] # of the stdlib
        assert time.monotonic() < deadline
        time.sleep(0)


async def turns() -> None:
    """Let every task go on until it waits."""
    for _ in range(5):
        await asyncio.sleep(0)


class InTasks(Airflow3):
    """The same server, which answers when every task had its turn."""

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        before = self.valid
        if not request.url.path.endswith("/auth/token"):
            refused = request.headers["Authorization"] != f"Bearer {before}"
            reply = self(request)
            if refused:
                await turns()
            return reply
        await turns()
        return self(request)


def long_lived() -> Iterator[str]:
    """Return tokens of a day."""
    return (jwt(iat=0, exp=86400, sub=number) for number in range(9))


def test_threads_log_in_once() -> None:
    """The first calls of all ask for one token, which all use."""
    auth = Login("admin", "admin")
    server = Airflow3(*long_lived())

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/auth/token"):
            until_all_wait(auth, THREADS - 1)
        return server(request)

    assert [200] * THREADS == in_threads(auth, handler)
    assert 1 == server.log.count(LOGIN)


def test_tasks_log_in_once() -> None:
    """The first calls of all ask for one token, which all use."""
    server = InTasks(*long_lived())

    assert [200] * TASKS == in_tasks(Login("admin", "admin"), server.answer)
    assert 1 == server.log.count(LOGIN)
    assert LOGIN == server.log[0]


def test_threads_renew_an_old_token_once() -> None:
    """All use the one that replaces it."""
    now = [0.0]
    auth = Login("admin", "admin", clock=lambda: now[0])
    server = Airflow3(*long_lived())
    in_threads(auth, server)
    now[0] = 86200.0

    assert [200] * THREADS == in_threads(auth, server)
    assert 2 == server.log.count(LOGIN)


def test_tasks_renew_an_old_token_once() -> None:
    """All use the one that replaces it, in another event loop too."""
    now = [0.0]
    auth = Login("admin", "admin", clock=lambda: now[0])
    server = InTasks(*long_lived())
    in_tasks(auth, server.answer)
    now[0] = 86200.0

    assert [200] * TASKS == in_tasks(auth, server.answer)
    assert 2 == server.log.count(LOGIN)


def test_threads_replace_a_refused_token_once() -> None:
    """All were refused before the first renewed it."""
    auth = Login("admin", "admin")
    server = Airflow3("first", "second", "third")
    in_threads(auth, server)
    server.valid = "gone"
    refused = Barrier(THREADS, timeout=PATIENCE_S)

    def handler(request: httpx.Request) -> httpx.Response:
        reply = server(request)
        if reply.status_code == 401:
            refused.wait()
        return reply

    assert [200] * THREADS == in_threads(auth, handler)
    assert 2 == server.log.count(LOGIN)


def test_tasks_replace_a_refused_token_once() -> None:
    """All were refused before the first renewed it."""
    auth = Login("admin", "admin")
    server = InTasks("first", "second", "third")
    in_tasks(auth, server.answer)
    server.valid = "gone"

    assert [200] * TASKS == in_tasks(auth, server.answer)
    assert 2 == server.log.count(LOGIN)


def test_a_token_that_somebody_else_replaced() -> None:
    """A request that was refused with the one before uses the new one; nobody logs in again."""
    auth = Login("admin", "admin")
    server = Airflow3("first", "second", "third")
    with httpx.Client(auth=auth, transport=httpx.MockTransport(server)) as client:
        client.get(URL)
        slow = auth.sync_auth_flow(httpx.Request("GET", URL))
        assert "Bearer first" == next(slow).headers["Authorization"]
        server.valid = "gone"
        client.get(URL)

    assert "Bearer second" == slow.send(httpx.Response(401)).headers["Authorization"]
    assert 2 == server.log.count(LOGIN)


def failing(request: httpx.Request) -> httpx.Response:
    """Refuse every user."""
    return httpx.Response(401, json={"detail": "Invalid credentials"}, request=request)


def test_a_login_that_fails_in_threads() -> None:
    """Each gets an error of its own, and the password is tried once; the next call tries again."""
    auth = Login("admin", "admin")
    log: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        log.append(request.url.path)
        until_all_wait(auth, THREADS - 1)
        return failing(request)

    errors = in_threads(auth, handler)

    assert ["/team/auth/token"] == log
    assert THREADS == len({id(error) for error in errors})
    assert {AuthenticationError} == {type(error) for error in errors}
    assert 1 == len({str(error) for error in errors})
    with httpx.Client(auth=auth, transport=httpx.MockTransport(Airflow3("t"))) as client:
        assert 200 == client.get(URL).status_code


def test_a_login_that_fails_in_tasks() -> None:
    """Each gets an error of its own, and the password is tried once."""
    log: list[str] = []

    async def handler(request: httpx.Request) -> httpx.Response:
        log.append(request.url.path)
        await turns()
        return failing(request)

    errors = in_tasks(Login("admin", "hunter2"), handler)

    assert ["/team/auth/token"] == log
    assert TASKS == len({id(error) for error in errors})
    assert {AuthenticationError} == {type(error) for error in errors}


def test_a_login_without_an_answer_in_threads() -> None:
    """Who waited fails with who asked, instead of one after another; and says why."""
    auth = Login("admin", "admin")
    log: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        log.append(request.url.path)
        until_all_wait(auth, THREADS - 1)
        raise httpx.ReadTimeout("slow", request=request)

    errors = in_threads(auth, handler)

    assert ["/team/auth/token"] == log
    assert [httpx.ConnectError] * (THREADS - 1) + [httpx.ReadTimeout] == sorted(
        map(type, errors), key=lambda kind: kind.__name__
    )
    assert {"slow", "the login that this request waited for failed"} == set(map(str, errors))


def test_a_login_without_an_answer_in_tasks() -> None:
    """Who waited fails with who asked, instead of one after another."""
    log: list[str] = []

    async def handler(request: httpx.Request) -> httpx.Response:
        log.append(request.url.path)
        await turns()
        raise httpx.ConnectTimeout("slow", request=request)

    errors = in_tasks(Login("admin", "admin"), handler)

    assert ["/team/auth/token"] == log
    assert {httpx.ConnectError, httpx.ConnectTimeout} == set(map(type, errors))


@pytest.mark.parametrize("who", ["first", "waiting"])
def test_a_task_that_is_cancelled(who: str) -> None:
    """It takes nothing from the others: one of them logs in if it was to, and all are answered."""
    server = InTasks(*long_lived())

    async def ask() -> list[Any]:
        transport = httpx.MockTransport(server.answer)
        auth = Login("admin", "admin")
        async with httpx.AsyncClient(auth=auth, transport=transport) as client:
            tasks = [asyncio.create_task(client.get(URL)) for _ in range(9)]
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            tasks.pop(0 if who == "first" else 5).cancel()
            found = await asyncio.gather(*tasks)
        assert {} == auth._attempts
        return [one.status_code for one in found]

    assert [200] * 8 == asyncio.run(ask())
    assert 1 == server.log.count(LOGIN)  # the cancelled one was not answered


def test_a_time_limit_of_the_caller_s() -> None:
    """`asyncio.timeout` cancels too: who waits beyond it is answered."""
    server = InTasks(*long_lived())
    hang = [True]

    async def handler(request: httpx.Request) -> httpx.Response:
        if hang.pop() if hang else False:
            await asyncio.Event().wait()
        return await server.answer(request)

    async def ask() -> tuple[Any, int]:
        transport = httpx.MockTransport(handler)
        async with httpx.AsyncClient(auth=Login("admin", "admin"), transport=transport) as client:

            async def hurried() -> None:
                async with asyncio.timeout(0.01):
                    await client.get(URL)

            first, second = await asyncio.gather(hurried(), client.get(URL), return_exceptions=True)
            assert isinstance(second, httpx.Response)
            return first, second.status_code

    first, status = asyncio.run(ask())

    assert isinstance(first, TimeoutError)
    assert 200 == status


def test_a_thread_waits_for_no_task() -> None:
    """A sync client that is used in an event loop does not stop what it would wait for."""
    server = Airflow3(*long_lived())
    auth = Login("admin", "admin")

    async def ask() -> int:
        task = auth.async_auth_flow(httpx.Request("GET", URL))
        await anext(task)
        with httpx.Client(auth=auth, transport=httpx.MockTransport(server)) as client:
            status = client.get(URL).status_code  # noqa: ASYNC212 - what must not wait
        await task.aclose()
        return status

    assert 200 == asyncio.run(ask())


def test_an_event_loop_that_ended_in_between() -> None:
    """A login that was never answered, in a loop that is closed, keeps no other loop waiting."""
    auth = Login("admin", "admin")

    async def hang(_: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    async def begin() -> asyncio.Task[httpx.Response]:
        client = httpx.AsyncClient(auth=auth, transport=httpx.MockTransport(hang))
        task = asyncio.create_task(client.get(URL))
        await turns()
        return task

    loop = asyncio.new_event_loop()
    task: Any = loop.run_until_complete(begin())
    loop.close()

    assert [200] * TASKS == in_tasks(auth, InTasks(*long_lived()).answer)
    assert not task.done()
    task._log_destroy_pending = False


def test_one_that_never_began_to_send() -> None:
    """A flow that is closed on its way leaves the next one to log in."""
    auth = Login("admin", "admin")
    flow = auth.sync_auth_flow(httpx.Request("GET", URL))
    next(flow)
    flow.close()

    assert {} == auth._attempts
    with httpx.Client(auth=auth, transport=httpx.MockTransport(Airflow3("t"))) as client:
        assert 200 == client.get(URL).status_code


def test_a_login_that_ended_a_moment_ago() -> None:
    """Who saw no token, and then that nobody is logging in, looks once more."""
    server = Airflow3(*long_lived())
    auth = Login("admin", "admin")
    client = httpx.Client(auth=auth, transport=httpx.MockTransport(server))

    class Late(dict[Any, Any]):
        """Lets somebody else log in first."""

        def setdefault(self, key: Any, default: Any = None) -> Any:
            """Do as a dict."""
            if not server.log:
                auth._attempts = {}
                client.get(URL)
                auth._attempts = self
            return super().setdefault(key, default)

    auth._attempts = Late()
    with client:
        client.get(URL)

    assert 1 == server.log.count(LOGIN)
