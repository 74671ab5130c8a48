"""A run that provokes every error with every credential, and shows all that comes of it."""

from __future__ import annotations

import asyncio
import gzip
import inspect
import json
import ssl
import threading
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import trustme

from airflow_openapi import AuthenticatedClient, Client
from airflow_openapi.auth.api.simple_auth_manager_login import create_token
from airflow_openapi.auth.models.login_body import LoginBody
from airflow_openapi.v1.api.connection import post_connection
from airflow_openapi.v1.models.connection import Connection
from airflow_openapi.v2.api.dag import get_dag
from airflow_rest import Airflow, ApiKey, AsyncAirflow, Basic, Bearer, DagRun, Login, Retry
from tests.security.listening import Heard, Listener, listening, said

if TYPE_CHECKING:
    from tests.security.searching import Search

TOKEN = "Zq9t0k3n\"\\/+%&=<x>'Vb7"
PASSWORD = "Zq9 p4ss\"\\wörd/+%&=<x>'Vb7"
GIVEN = "Zq9n3w.t0k3n.fr0m-the-server"
SECRETS = (TOKEN, PASSWORD, GIVEN)
DATA = "Zq9 d4ta"
"""In a connection and in a conf: shown by nothing of ours, but kept by a pickle of an answer."""

QUICK = Retry(tries=2, deadline=1.0, first_pause=0.001, longest_pause=0.001)
RUN = {"dag_run_id": "r", "dag_id": "d", "state": "queued", "conf": {"password": DATA}}
PAUSED = {"dag_id": "d", "is_paused": True}
CREDENTIALS: Mapping[str, Callable[[], Any]] = {
    "bearer": lambda: Bearer(TOKEN),
    "callable": lambda: Bearer(lambda: TOKEN),
    "key": lambda: ApiKey(TOKEN),
    "basic": lambda: Basic("me", PASSWORD),
    "login": lambda: Login("me", PASSWORD),
    "several lines": lambda: Bearer(lambda: f"{TOKEN}\n"),
}


def run_of(run_id: str) -> DagRun:
    """Return a run as a verb takes it."""
    return DagRun(dag_id="d", run_id=run_id, state="queued", conf={"password": DATA})


def echo(heard: Heard) -> str:
    """Return what a careless server repeats of a request."""
    return f"{dict(heard.headers)} {heard.body.decode()} {' '.join(heard.header('authorization'))}"


def status(code: int) -> Callable[[Heard], bytes]:
    """Return what answers with an error and repeats the request."""
    return lambda heard: said(code, json.dumps({"title": "No", "detail": echo(heard)}).encode())


def page(code: int) -> Callable[[Heard], bytes]:
    """Return what answers with a web page that repeats the request."""
    return lambda heard: said(code, f"<title>{echo(heard)}</title>".encode(), "text/html")


def fine(heard: Heard) -> bytes:
    """Return what an Airflow answers, as far as this run needs it."""
    path = heard.target.partition("?")[0]
    if path.endswith("/auth/token"):
        return said(201, json.dumps({"access_token": GIVEN}).encode())
    if path.endswith("/version"):
        return said(body=b'{"version": "3.3.2"}')
    body: Any = {"dag_runs": [RUN], "pools": [], "total_entries": 1}
    if "/dagRuns" in path:
        state = path.rpartition("/")[2]
        body = RUN | ({"state": state} if state in {"failed", "running"} else {})
    elif "/dags/" in path:
        body = PAUSED
    return said(body=json.dumps(body).encode())


ANSWERS: Mapping[str, Callable[[Heard], bytes]] = {
    **{
        str(code): status(code)
        for code in (400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504, 520)
    },
    **{f"page {code}": page(code) for code in (200, 401, 404, 500)},
    "fine": fine,
    "login page": lambda _: said(302, b"", Location="/login"),
    "elsewhere": lambda _: said(307, b"", Location="http://localhost:9/elsewhere"),
    "in a circle": lambda heard: said(308, b"", Location=heard.target),
    "broken": lambda heard: said(201, f'{{"access_token": "{GIVEN}", "e": {echo(heard)}'.encode()),
    "a list": lambda heard: said(201, json.dumps([GIVEN and "x", echo(heard)]).encode()),
    "odd": lambda _: said(201, json.dumps({"access_token": [GIVEN], "version": 3}).encode()),
    "odd token": lambda _: said(201, json.dumps({"access_token": f"{GIVEN} \n"}).encode()),
    "a text": lambda heard: said(200, echo(heard).encode(), "text/plain"),
    "empty": lambda _: said(200, b""),
    "cut": lambda heard: said(200, b'{"dags": "' + echo(heard).encode(), Connection="close")[:-5],
    "nothing": lambda _: b"",
    "no http": lambda _: b"hello\r\n\r\n",
    "bad gzip": lambda heard: said(200, echo(heard).encode(), Content_Encoding="gzip"),
    "bomb": lambda _: said(200, gzip.compress(b" " * 3_000_000), Content_Encoding="gzip"),
    "other charset": lambda heard: said(400, echo(heard).encode("utf-16"), "text/plain; charset=x"),
    "cookies": lambda _: said(401, b"{}", Set_Cookie="session=1"),
}
CONNECTION: Final = Connection(connection_id="c", password=DATA, extra=json.dumps({"k": DATA}))
TRUST = ssl.create_default_context()  # one for all: to make it takes longer than a request
VERBS: Mapping[str, Callable[[Any], Any]] = {
    "dag": lambda airflow: airflow.dag("d"),
    "pools": lambda airflow: airflow.pools(),
    "logs": lambda airflow: airflow.logs(run_of("r"), "t"),
    "trigger": lambda airflow: airflow.trigger("d", conf={"password": DATA}, run_id="r"),
    "blocked": lambda airflow: airflow.wait(run_of("r"), timeout=0.01, poll=0.01),
    "wait": lambda airflow: airflow.wait(run_of("running"), timeout=0.01, poll=0.01),
    "failed": lambda airflow: airflow.wait(run_of("failed"), raise_on_failure=True),
    "call": lambda airflow: airflow.call(get_dag, "a/../b"),
    "connection": lambda airflow: airflow.call(post_connection, body=CONNECTION),
}


def provoke(search: Search, *, thorough: bool) -> set[str]:
    """Ask servers that give every bad answer; return the names of the errors that were raised.

    Args:
        search: What looks at all that comes of it.
        thorough: Whether each answer is given to every credential and every verb.
    """
    run = _Run(search, thorough=thorough)
    for name, answer in ANSWERS.items():
        with listening(answer) as server:
            run.ask(name, server.url())
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example").configure_cert(tls)
    with listening(fine, tls) as server:
        run.ask("another certificate", server.url("localhost"))
    with listening(fine) as server:
        closed = server.url()
        run.ask("a proxy", "http://airflow.example", proxy=_with_user(server))
        run.ask("a refused proxy", "https://airflow.example", proxy=_with_user(server))
        run.ask("old", server.url(), version="2.0.0")
    run.ask("nobody", closed)
    over = threading.Event()
    with listening(lambda _: b"" * over.wait(60)) as server:
        run.ask("silence", server.url(), timeout=0.02)
        run.ask("silence of a known server", server.url(), timeout=0.02, version="3.3.2")
        over.set()
    run.make()
    return run.errors


def _with_user(server: Listener) -> str:
    return f"http://me:{GIVEN}@127.0.0.1:{server.port}"


class _Run:
    def __init__(self, search: Search, *, thorough: bool) -> None:
        self.search = search
        self.thorough = thorough
        self.asked = 0
        self.errors: set[str] = set()

    @contextmanager
    def caught(self, place: str) -> Generator[None]:
        """Look into the error that is raised."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - of any kind: what it tells is looked at
            self.errors |= {one.__name__ for one in type(error).__mro__}
            self.search.look_into(place, error)

    def ask(self, place: str, url: str, **options: Any) -> None:
        """Ask what is at *url* with every credential and both clients, and generated code."""
        self.asked += 1
        turn = [*CREDENTIALS][self.asked % len(CREDENTIALS)]
        is_known = "version" in options  # so that the first request is the trigger itself
        for name, credential in CREDENTIALS.items():
            if not (self.thorough or place == "fine" or is_known or name in {"login", turn}):
                continue
            verbs: dict[str, Callable[[Any], Any]]
            verbs = {**VERBS} if self.thorough or "fine" in (place, name) else {"dag": VERBS["dag"]}
            if name == "login" or is_known:
                verbs |= {"trigger": VERBS["trigger"], "connection": VERBS["connection"]}
            for verb, asked in verbs.items():
                where = f"{place}, {name}, {verb}"
                with self.caught(f"{where}, sync"):
                    self._sync(url, credential(), asked, options)
                with self.caught(f"{where}, async"):
                    asyncio.run(self._async(url, credential(), asked, options))
        how: Any = {"timeout": 5, "verify_ssl": TRUST}
        how |= {name: options[name] for name in ("proxy", "timeout") if name in options}
        for make in (
            lambda: AuthenticatedClient(url, TOKEN, **how),
            lambda: AuthenticatedClient(url, TOKEN, follow_redirects=True, **how),
            lambda: Client(url, headers={"X-Api-Key": TOKEN}, cookies={"s": GIVEN}, **how),
            lambda: Client(url, httpx_args={"auth": Login("me", PASSWORD)}, **how),
        ):
            self._generated(place, make)

    def _generated(self, place: str, make: Callable[[], Client]) -> None:
        body = LoginBody(username="me", password=PASSWORD)
        with self.caught(f"{place}, generated"), make() as client:
            self.search.look_at(place, client)
            self.search.look_at(place, get_dag.sync("d", client=client))
        with self.caught(f"{place}, generated token"), make() as client:
            self.search.look_at(place, repr(create_token.sync(client=client, body=body)))
        with self.caught(f"{place}, closed"):
            create_token.sync(client=client, body=body)
        with self.caught(f"{place}, generated async"):
            asyncio.run(_agenerated(make(), body))

    def _sync(self, url: str, auth: Any, asked: Callable[[Any], Any], options: Any) -> None:
        options = {"retry": QUICK, "timeout": 5, "verify": TRUST} | options
        with Airflow(url, auth, **options) as airflow:
            self._look(auth, airflow)
            answer = asked(airflow)
            for one in [answer] if hasattr(answer, "raw") else answer:
                self.search.look_at("an answer", one)

    async def _async(self, url: str, auth: Any, asked: Callable[[Any], Any], options: Any) -> None:
        options = {"retry": QUICK, "timeout": 5, "verify": TRUST} | options
        async with AsyncAirflow(url, auth, **options) as airflow:
            self._look(auth, airflow)
            answer = asked(airflow)
            if inspect.isawaitable(answer):
                self.search.look_at("an answer", await answer)
                return
            async for one in answer:
                self.search.look_at("an answer", one)

    def _look(self, auth: Any, airflow: Any) -> None:
        for thing in (auth, airflow, airflow._site, airflow._known, CONNECTION):
            self.search.look_at("before", thing)

    def make(self) -> None:
        """Make what cannot be made."""
        makers: tuple[Callable[[], object], ...] = (
            lambda: Bearer(f"{TOKEN}\n"),
            lambda: ApiKey(f" {TOKEN}"),
            lambda: Basic("me", f"{PASSWORD}\ud800"),
            lambda: Login("m:e", PASSWORD),
            lambda: Airflow(f"http://me:{GIVEN}@localhost"),
            lambda: Airflow.from_link(f"http://me:{GIVEN}@localhost/dags/d"),
            lambda: Airflow.software(f"https://me:{GIVEN}@example.com", "r", auth=None),
            lambda: Airflow("http://localhost", proxy=f"ftp://me:{GIVEN}@localhost"),
            lambda: Airflow("http://localhost", cert=("none.pem", "none.key", PASSWORD)),
            lambda: Airflow("http://localhost", auth=("me", PASSWORD)),  # type: ignore[arg-type]  # what people try
            lambda: Airflow.from_env({"AIRFLOW_AUTH_TOKEN": TOKEN}),
            lambda: Client("ftp://localhost", headers={"X": TOKEN}),
            lambda: Client("http://localhost", headers={"X": f"{TOKEN}\n"}),
            lambda: Client("http://localhost", cookies={"s": f"{GIVEN};"}),
            lambda: Client("http://localhost", httpx_args={"base_url": f"http://me:{GIVEN}@x"}),
            lambda: AuthenticatedClient(f"http://me:{GIVEN}@localhost", TOKEN),
            lambda: post_connection._get_kwargs(
                body=Connection(connection_id="\ud800", password=PASSWORD)
            ),
            lambda: LoginBody.from_json(json.dumps({"password": PASSWORD})[:-2]),
            lambda: LoginBody.from_json(b"\xff" + json.dumps({"password": GIVEN}).encode()),
        )
        for number, make in enumerate(makers):
            with self.caught(f"make {number}"):
                make()


async def _agenerated(client: Client, body: LoginBody) -> None:
    async with client:
        await create_token.asyncio(client=client, body=body)
        await get_dag.asyncio("d", client=client)
