"""Frames that are emptied, and secrets that cannot be copied."""

from __future__ import annotations

import asyncio
import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_openapi import AuthenticatedClient, InvalidInputError
from airflow_openapi._runtime.hiding import Hidden, discreet
from airflow_openapi.v2.api.connection import post_connection
from airflow_rest import Airflow, ApiKey, AsyncAirflow, Basic, Bearer, Login, ServerError

SECRET = "hunter2-hunter2"


def locals_of(error: BaseException) -> str:
    """Return what a tool would show of each frame but this module's."""
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    return repr([frame.locals for frame in shown.stack if frame.filename != __file__])


@pytest.mark.parametrize(
    "make",
    [
        lambda: Bearer(f"{SECRET}\n"),
        lambda: Basic("me:", SECRET),
        lambda: Login("", SECRET),
        lambda: AuthenticatedClient("ftp://localhost", SECRET),
        lambda: Airflow("http://localhost", proxy=f"x://me:{SECRET}@localhost"),
        lambda: Airflow("http://localhost", cert=("none", "none", SECRET)),
        lambda: Airflow(f"http://me:{SECRET}@localhost"),
        lambda: Airflow.from_env({"AIRFLOW_PASSWORD": SECRET}),
    ],
)
def test_no_frame_shows_what_was_given(make: Callable[[], object]) -> None:
    """Neither the message nor a local of our frames has it."""
    with pytest.raises(InvalidInputError) as caught:
        make()

    assert SECRET not in locals_of(caught.value)
    assert SECRET not in str(caught.value)


def test_no_frame_shows_a_body_of_plain_values() -> None:
    """Models mask what is secret in them; a dict in the place of one does not."""
    transport = httpx.MockTransport(lambda _: httpx.Response(500))
    body: Any = {"connection_id": "c", "conn_type": "http", "password": SECRET}
    options: dict[str, Any] = {"version": "3.3.2", "transport": transport, "retry": None}
    with pytest.raises(ServerError) as caught:
        Airflow("http://localhost", **options).call(post_connection, body=body)
    assert SECRET not in locals_of(caught.value)

    with pytest.raises(ServerError) as caught:
        asyncio.run(AsyncAirflow("http://localhost", **options).call(post_connection, body=body))
    assert SECRET not in locals_of(caught.value)


def test_frames_of_others_keep_their_locals() -> None:
    """What the caller's own code had at hand when it failed is the caller's to see."""

    def fails(word: str) -> None:
        raise ValueError(word)

    with pytest.raises(ValueError, match="mine") as caught:
        discreet(fails)("mine")

    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    assert {"word": "mine"} == frames[-1].f_locals


@pytest.mark.parametrize(
    "credential", [Bearer(SECRET), ApiKey(SECRET), Basic("me", SECRET), Login("me", SECRET)]
)
def test_a_credential_is_shown_by_its_class_alone(credential: Any) -> None:
    """It refuses pickle, and a copy is the same object."""
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(credential)

    assert f"{type(credential).__name__}(…)" == repr(credential)
    assert SECRET not in repr(vars(credential))
    assert credential is copy.copy(credential)
    assert credential is copy.deepcopy([credential])[0]


def test_a_client_refuses_pickle() -> None:
    """It holds connections, and who asks."""
    for make in (pickle.dumps, copy.copy):
        with pytest.raises(TypeError, match="make one per process"):
            make(Airflow("http://localhost", Bearer(SECRET)))


def test_a_hidden_value_is_not_shown() -> None:
    """But it is there."""
    hidden = Hidden(SECRET)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(hidden)

    assert "…" == repr(hidden) == str(copy.deepcopy(hidden))
    assert SECRET == hidden.value
