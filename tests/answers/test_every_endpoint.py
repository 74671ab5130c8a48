"""No odd answer brings an error that is not ours, nor one without method and path."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from tests.answers.calls import APIS, FACES, endpoints, run
from tests.answers.odd import EVERY


@pytest.fixture(autouse=True)
def _unlogged() -> Iterator[None]:
    """Keep out of the way what is logged of each answer that is not as promised."""
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("face", FACES)
def test_every_endpoint_with_each_odd_answer(face: str, api: str) -> None:
    """Each is read, or is the error of ours that it has to be.

    Every endpoint gets each answer, in one of the four ways to call it; `python -m tests.answers`
    tries all four.
    """
    first = FACES.index(face)
    found = [
        (endpoint, EVERY[(number + first) % len(FACES) :: len(FACES)])
        for number, endpoint in enumerate(endpoints(api))
    ]

    assert {} == run(face, api, found).wrong
