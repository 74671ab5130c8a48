"""What takes several requests, as generators that yield steps and return a value.

A step is a request, a sleep, or the question which server this is; a driver in each client takes
it and sends its outcome back. Nothing here knows whether it runs sync or async.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, Generic

from airflow_openapi._runtime.errors import DecodeError, InvalidInputError
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_rest import _core
from airflow_rest._dates import Date, one_date, read_date, write_date
from airflow_rest._errors import (
    NotAirflowError,
    UnsupportedError,
    WaitTimeoutError,
    one_line,
    read_detail,
)
from airflow_rest._steps import AskServer, Flow, Request, Sleep
from airflow_rest._verbs import DAG, DAG_RUN, PAUSE, TRIGGER, V, Verb

if TYPE_CHECKING:
    from airflow_rest._core import Endpoint, P, Server, T
    from airflow_rest._http import Response
    from airflow_rest._views import Dag, DagRun
    from airflow_rest.astronomer import Site

_PROBES: Final = ("/api/v2/version", "/api/v1/version")
_EXPERIMENTAL: Final = "/api/experimental/test"
_RUN_ID: Final = r"[A-Za-z0-9_.~:+-]+"
_PAGE: Final = 100
_SLOWER: Final = 1.5


def detect(site: Site) -> Flow[Server]:
    """Return what runs at *site*: Airflow 3's version is asked for, then Airflow 2's.

    Raises:
        AuthenticationError: The way there needs other credentials.
        NotAirflowError: Neither answers as Airflow does.
        UnsupportedError: It is Airflow 1.10.
        ApiError: It fails, or refuses.
    """
    seen: list[str] = []
    for path in _PROBES:
        request = Request("GET", path, {"headers": {"Accept": "application/json"}})
        reply: Response = yield request
        version = _version_in(reply)
        if version:
            return _server(site, version)
        status = reply.status_code
        if _is_refusal(reply):
            raise _core.refused(request, reply, site)
        title, detail = read_detail(reply)
        seen.append(f"GET {path} answered {status} {title}: {detail}".rstrip(": "))
    reply = yield Request("GET", _EXPERIMENTAL, {})
    if reply.status_code == HTTPStatus.OK and _json_of(reply).get("status") == "OK":
        raise UnsupportedError(
            f"{site.root} is an Airflow 1.10: it has the experimental API alone, which is not "
            "supported yet. This needs Airflow 2.0 or later"
        )
    raise NotAirflowError(
        f"{site.root} is not the root of an Airflow. {'; '.join(seen)}. "
        "Give the address that the browser shows on Airflow's home page, its path included, such "
        "as http://localhost:8080, https://deployments.example.com/galactic-stars-1234/airflow "
        "or https://<id>.astronomer.run/<deployment>"
    )


def call(endpoint: Endpoint[P, T], *args: P.args, **kwargs: P.kwargs) -> Flow[T]:
    """Return what *endpoint* answers: build, shim, check, send, raise or read."""
    request = _core.build(endpoint, *args, **kwargs)
    known: Server = yield AskServer()
    operation = endpoint.OPERATION
    request = _core.shim(request, operation, known.release)
    _core.check(request, operation, known)
    reply: Response = yield request
    return _core.read(endpoint, request, reply, known.site)


def ask(verb: Verb[V], *args: object, **kwargs: object) -> Flow[V]:
    """Return the view of a verb of one request; arguments that are None are left out."""
    known: Server = yield AskServer()
    body = {"body": kwargs.pop("body")} if "body" in kwargs else {}
    answer = yield from call(verb.endpoint(known.api), *args, **body, **_named(verb, known, kwargs))
    return verb.view(answer)


def dag(dag_id: str) -> Flow[Dag]:
    """Return a DAG."""
    path_value("dag_id", dag_id)
    return (yield from ask(DAG, dag_id))


def pause(dag_id: str, *, is_paused: bool) -> Flow[Dag]:
    """Return a DAG after it was paused, or after it was no longer."""
    path_value("dag_id", dag_id)
    body = {"is_paused": is_paused}
    # Without the mask, what a release adds to the body could be set along with it.
    return (yield from ask(PAUSE, dag_id, body=body, update_mask=["is_paused"]))


def dag_run(dag_id: str, run_id: str) -> Flow[DagRun]:
    """Return a run."""
    path_value("dag_id", dag_id)
    path_value("run_id", run_id)
    return (yield from ask(DAG_RUN, dag_id, run_id))


def trigger(
    dag_id: str,
    *,
    conf: Mapping[str, Any] | None,
    logical_date: Date | None,
    execution_date: Date | None,
    run_id: str | None,
    dag_run_id: str | None,
    note: str | None,
    data_interval_start: Date | None,
    data_interval_end: Date | None,
) -> Flow[DagRun]:
    """Return the run that one POST made; it is sent once."""
    path_value("dag_id", dag_id)
    if conf is not None and not isinstance(conf, Mapping):
        raise InvalidInputError(f"conf is no mapping, but {type(conf).__name__}: give a dict")
    date = one_date(logical_date, execution_date)
    name = _one_run_id(run_id, dag_run_id)
    dates = {"data_interval_start": data_interval_start, "data_interval_end": data_interval_end}
    fields: dict[str, Any] = {
        "conf": None if conf is None else dict(conf),
        "logical_date": date and write_date(date),
        "dag_run_id": name,
        "note": note,
        **{key: write_date(read_date(day, key)) for key, day in dates.items() if day is not None},
    }
    # Before 3.1 a null is refused, and 2.0 and 2.1 take a null run id for a run without one.
    body = json_body({name: value for name, value in fields.items() if value is not None})
    return (yield from ask(TRIGGER, dag_id, body=body))


def wait(
    run: DagRun,
    *,
    timeout: float | None,
    poll: float,
    slowest_poll: float,
    on_progress: Callable[[DagRun], object] | None,
    clock: Callable[[], float] = time.monotonic,
) -> Flow[DagRun]:
    """Return *run* once it ended; asks less and less often."""
    # So put, nothing of it holds for NaN.
    if not 0 < poll <= slowest_poll:
        raise InvalidInputError("poll is seconds above 0, and slowest_poll is not below it")
    if timeout is not None and not timeout >= 0:
        raise InvalidInputError(f"timeout={timeout} is no number of seconds from 0 on")
    deadline = None if timeout is None else clock() + timeout
    pause = poll
    dag_id, run_id = run.dag_id, run.run_id
    while True:
        run = yield from dag_run(dag_id, run_id)
        if on_progress is not None:
            on_progress(run)
        if run.is_final:
            return run
        left = pause if deadline is None else deadline - clock()
        if left <= 0:
            raise WaitTimeoutError(_late(run, timeout), run)
        yield Sleep(min(pause, left))
        pause = min(pause * _SLOWER, slowest_poll)


def one_or_all(dag_id: str | None) -> str:
    """Return the DAG whose runs are listed, `~` for all of them."""
    if dag_id is not None:
        path_value("dag_id", dag_id)
    return "~" if dag_id is None else dag_id


def run_filters(
    *, state: str | Sequence[str] | None, run_type: str | Sequence[str] | None, **dates: Date | None
) -> dict[str, object]:
    """Return the filters of runs, under one name each and as they are sent; None is left out.

    Args:
        state: One or several.
        run_type: One or several.
        **dates: Bounds of dates; logical_date and execution_date are two names of one.

    Raises:
        InvalidInputError: A date is none, two names of one differ, or a list is empty.
    """
    found: dict[str, object] = {}
    for bound in ("_gte", "_lte"):
        logical = dates.pop(f"logical_date{bound}", None)
        execution = dates.pop(f"execution_date{bound}", None)
        found[f"logical_date{bound}"] = one_date(logical, execution, bound)
    for name, date in dates.items():
        found[name] = None if date is None else read_date(date, name)
    for name, values in {"state": state, "run_type": run_type}.items():
        found[name] = None if values is None else _texts(name, values)
    return {name: value for name, value in found.items() if value is not None}


class Walk(Generic[V]):
    """Where a reader of all pages stands: how many items came, of how many.

    The offset is what was received, so that a server's own limit of a page leaves no gap.
    """

    def __init__(self, verb: Verb[V], *path: str, **arguments: object) -> None:
        self._verb = verb
        self._path = path
        self._arguments = arguments
        self._ended = False
        self.received = 0
        self.total: int | None = None

    def page(self) -> Flow[Sequence[V]]:
        """Return the items of the next page; none after the last."""
        if self._ended:
            return ()
        known: Server = yield AskServer()
        endpoint = self._verb.endpoint(known.api)
        given = _named(self._verb, known, self._arguments)
        answer = yield from call(endpoint, *self._path, limit=_PAGE, offset=self.received, **given)
        items = getattr(answer, self._verb.items)
        if not isinstance(items, list):
            operation = endpoint.OPERATION
            raise DecodeError(
                f"{operation.method} {operation.path} answered without a list of "
                f"{self._verb.items}, so that nobody knows which there are. Ask again, or look "
                "at what stands between",
                b"",
            )
        total = getattr(answer, "total_entries", None)
        self.received += len(items)
        self.total = total if isinstance(total, int) else None
        self._ended = not items or (self.total is not None and self.received >= self.total)
        return [self._verb.view(item) for item in items]


def _named(verb: Verb[Any], known: Server, arguments: Mapping[str, object]) -> dict[str, object]:
    """Return what is given under its names in the server's API; arguments that are None are not.

    Raises:
        UnsupportedError: This API has no such argument.
    """
    found: dict[str, object] = {}
    for name, value in arguments.items():
        if value is None:
            continue
        names = verb.arguments[name]
        if known.api not in names:
            operation = verb.endpoint(known.api).OPERATION
            raise UnsupportedError(
                f"No release of this API has `{name}` of {operation.id}; this server is "
                f"{known.version}. Leave it out, and look at the {name} of what comes"
            )
        found[names[known.api]] = value
    return found


def _texts(name: str, values: object) -> list[str]:
    """Return one text, or several, as a list."""
    texts = [values] if isinstance(values, str) else values
    if (
        not isinstance(texts, Sequence)
        or not texts
        or not all(isinstance(text, str) and text for text in texts)
    ):
        # An empty list would not be sent, and everything would come.
        raise InvalidInputError(f"{name}={values!r}: give one text or several, or leave it out")
    return list(texts)


def _server(site: Site, version: str) -> Server:
    try:
        return _core.server(site, version)
    except InvalidInputError as error:
        raise NotAirflowError(
            f"{site.root} says that it runs version {one_line(version)!r}, which no Airflow does. "
            "Give version= yourself if it is one"
        ) from error


def _version_in(reply: Response) -> str:
    if reply.status_code != HTTPStatus.OK:
        return ""
    version = _json_of(reply).get("version")
    return version if isinstance(version, str) else ""


def _json_of(reply: Response) -> dict[str, Any]:
    try:
        body = json.loads(reply.content)
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _is_refusal(reply: Response) -> bool:
    """Return whether the answer is the error to report, rather than a sign of another version."""
    status = reply.status_code
    return (
        status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS)
        or status >= HTTPStatus.INTERNAL_SERVER_ERROR
        or HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST
    )


def _one_run_id(run_id: str | None, dag_run_id: str | None) -> str | None:
    if run_id is not None and dag_run_id is not None and run_id != dag_run_id:
        raise InvalidInputError("run_id and dag_run_id are two names of one id, but differ")
    chosen = dag_run_id if run_id is None else run_id
    if chosen is None:
        return None
    path_value("run_id", chosen)
    # 2.6 to 2.11 answer a space with a 500, and 2.0 to 2.5 make a run that cannot be fetched.
    if not re.fullmatch(_RUN_ID, chosen):
        raise InvalidInputError(
            f"run_id={chosen!r}: use letters, digits and _ . ~ : + - alone, which every release "
            "takes"
        )
    return chosen


def _late(run: DagRun, timeout: float | None) -> str:
    hint = (
        "It has not started: is the DAG paused, and does the scheduler run?"
        if run.state == "queued"
        else "It goes on."
    )
    return (
        f"Run {run.run_id!r} of DAG {run.dag_id!r} is {run.state} after {timeout} s of waiting. "
        f"{hint} Call wait again, with a longer timeout, to go on waiting"
    )
