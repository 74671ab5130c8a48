from __future__ import annotations

import copy
import pickle
from typing import Any

import msgspec
import pytest

from tests.runtime.samples import TaskInstanceState


def test_an_unknown_value_is_kept() -> None:
    """A state that no spec lists is a member of its own, equal to its text."""
    state = msgspec.json.decode(b'"awaiting_rescue"', type=TaskInstanceState)

    assert TaskInstanceState("awaiting_rescue") == state
    assert isinstance(state, TaskInstanceState)
    assert ("awaiting_rescue", "awaiting_rescue", "awaiting_rescue") == (
        state,
        state.value,
        state.name,
    )
    assert {"awaiting_rescue": 1} == {state: 1}


def test_an_unknown_value_does_not_grow_the_enum() -> None:
    """A server cannot fill the memory with values."""
    before = list(TaskInstanceState)
    TaskInstanceState("awaiting_rescue")

    assert before == list(TaskInstanceState)
    assert "awaiting_rescue" not in TaskInstanceState.__members__


def test_how_members_are_shown() -> None:
    """Text is the value; the representation tells listed members from others."""
    known, unknown = TaskInstanceState.QUEUED, TaskInstanceState("QUEUED")

    assert ("queued", "QUEUED") == (str(known), f"{unknown}")
    assert "<TaskInstanceState.QUEUED: 'queued'>" == repr(known)
    assert "<TaskInstanceState: 'QUEUED'>" == repr(unknown)


@pytest.mark.parametrize("value", ["queued", "awaiting_rescue"])
def test_members_are_pickled_and_copied(value: str) -> None:
    """Pickles and copies are equal to the member, unknown ones too."""
    state = TaskInstanceState(value)
    pickles = [pickle.dumps(state, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    same = [pickle.loads(each) for each in pickles]  # noqa: S301 - our own
    same += [copy.copy(state), copy.deepcopy(state)]

    assert [state] * len(same) == same
    assert {TaskInstanceState} == {type(each) for each in same}


@pytest.mark.parametrize("value", [3, None, b"queued", ["queued"]])
def test_what_is_no_text_is_no_member(value: Any) -> None:
    """Only text is kept."""
    with pytest.raises(ValueError, match="not a valid TaskInstanceState"):
        TaskInstanceState(value)
