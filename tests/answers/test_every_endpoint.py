"""No odd answer brings an error that is not ours, nor one without method and path."""

from __future__ import annotations

import pytest

from tests.answers.calls import APIS, endpoints, run
from tests.answers.odd import EVERY

# What reads an answer is the same in every way to call: `python -m tests.answers` tries all.
_PART = {"sync": 1, "asyncio": 8, "call": 8, "acall": 8}


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("face", _PART)
def test_every_endpoint_with_each_odd_answer(face: str, api: str) -> None:
    """Each is read, or is the error of ours that it has to be."""
    part = _PART[face]
    found = [
        (endpoint, EVERY[number % part :: part]) for number, endpoint in enumerate(endpoints(api))
    ]

    assert {} == run(face, api, found).wrong
