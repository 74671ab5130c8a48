"""What was checked, and what was found, counted as it was done."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING, Any, Self

import attrs

from airflow_openapi._runtime.errors import AirflowError, DecodeError
from airflow_openapi._runtime.problems import problems, render
from airflow_openapi._runtime.writers import plain
from airflow_rest import UnsupportedError
from tests.specs.drawing import drawn, values
from tests.specs.healing import faults, unwritable
from tests.specs.hurting import hurt, strangers, wounds
from tests.specs.judging import faults as faults_of_request
from tests.specs.judging import valid, why_not
from tests.specs.reading import ask, lost
from tests.specs.sending import checked
from tests.specs.verbs import sent

if TYPE_CHECKING:
    from scripts.fetch.specs import Spec
    from tests.specs.published import Promise
    from tests.specs.sending import Body


@attrs.define
class Tally:
    """What one part of the checks did. Tallies add up."""

    answers: int = 0
    """Read as they were promised."""
    unread: int = 0
    """Of them, those that failed, lost a value or had problems."""
    hurt: Counter[str] = attrs.field(factory=Counter)
    """Hurt answers by the way they were hurt; one that was hurt twice is in the first."""
    foreign: int = 0
    """Of them, those that raised an exception that is not ours."""
    untrue: int = 0
    """Of them, those that lost what was well, or were read without a word on what was not."""
    requests: int = 0
    """Requests of verbs that were judged."""
    bodies: int = 0
    """Bodies that were judged, of verbs and of models."""
    refused: int = 0
    """Of requests and bodies, those that a release does not take."""
    notes: list[str] = attrs.field(factory=list)
    """What failed, in words."""

    def __iadd__(self, other: Self) -> Self:
        """Add what another part did."""
        for field in attrs.fields(Tally):
            mine, its = getattr(self, field.name), getattr(other, field.name)
            setattr(self, field.name, mine + its)
        return self

    @property
    def failed(self) -> int:
        """How much did not hold."""
        return self.unread + self.foreign + self.untrue + self.refused


def read(promise: Promise, count: int, hurts: int) -> Tally:
    """Check the reading of *count* drawn answers, and of *hurts* hurt ones."""
    tally = Tally()
    reply = promise.reply
    if reply.schema is None:
        tally.answers = 1
        _note(tally, promise, _unread(promise, None, b""))
        return tally
    answers = drawn(values(reply.schema), count)
    for answer in answers:
        tally.answers += 1
        content = answer.encode() if is_text(promise) else json.dumps(answer).encode()
        _note(tally, promise, _unread(promise, answer, content))
    holders = [answer for answer in answers if isinstance(answer, dict | list) and answer]
    if holders and not is_text(promise):
        _hurt(tally, promise, holders, hurts)
    return tally


def is_text(promise: Promise) -> bool:
    """Tell whether an answer is text or lines, not JSON."""
    return not promise.reply.media.endswith("json") or promise.reply.media.endswith("ndjson")


def _note(tally: Tally, promise: Promise, found: Iterator[str]) -> None:
    for said in found:
        tally.unread += 1
        tally.notes.append(f"{promise.name}: {said}")
        return


def _unread(promise: Promise, answer: Any, content: bytes) -> Iterator[str]:
    schema = promise.reply.schema
    if schema is not None and not valid(schema, answer):
        yield f"what was drawn is not valid: {why_not(schema, answer)}"
    try:
        model = ask(promise, content)
        written = plain(model)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a failure to read
        yield repr(error)
        return
    for problem in problems(model):
        yield str(problem)
    for path in lost(answer, model, written):
        yield f"lost {render(path)} of {answer}"


def _hurt(tally: Tally, promise: Promise, answers: list[Any], hurts: int) -> None:
    random = Random(promise.name)  # noqa: S311 - the same in each run
    each = math.ceil(hurts / len(answers))
    others = each // 4
    for answer in answers:
        content = hurt(answer, [])
        among = list(strangers(content, random))
        for way, stranger, is_read in random.sample(among, min(others, len(among))):
            tally.hurt[way] += 1
            _of_stranger(tally, promise, way, stranger, is_read)
        for _ in range(each - others):
            inflicted = wounds(answer, random)
            tally.hurt[inflicted[0].way] += 1
            said = next(faults(promise, answer, inflicted), "")
            if said:
                tally.foreign += said.startswith("foreign")
                tally.untrue += not said.startswith("foreign")
                tally.notes.append(f"{promise.name}: {said}")


def _of_stranger(
    tally: Tally, promise: Promise, way: str, content: bytes, is_read: bool | None
) -> None:
    said = ""
    try:
        said = next(unwritable(ask(promise, content)), "")
        if is_read is False:
            tally.untrue += 1
            tally.notes.append(f"{promise.name}: {way} is read: {content[:80]!r}")
    except DecodeError as error:
        if is_read:
            tally.untrue += 1
            tally.notes.append(f"{promise.name}: {way} is not read: {error}")
    except AirflowError as error:
        tally.untrue += 1
        tally.notes.append(f"{promise.name}: {way} is another error: {error!r}")
    except Exception as error:  # noqa: BLE001 - what is looked for
        said = repr(error)
    if said:
        tally.foreign += 1
        tally.notes.append(f"{promise.name}: {way}: {said}")


def send(body: Body, count: int) -> Tally:
    """Check what the model of a body sends, filled with *count* drawn ones."""
    tally = Tally()
    for said in checked(body, count):
        tally.bodies += 1
        if said:
            tally.refused += 1
            tally.notes.append(f"{body.operation.id} of {body.releases[0].release}: {said}")
    return tally


def call(spec: Spec) -> Tally:
    """Check what every verb sends to a release."""
    tally = Tally()
    for name, requests, refusal in sent(spec):
        found: list[str] = []
        for request in requests:
            tally.requests += 1
            tally.bodies += bool(request.content)
            found += faults_of_request(spec, request)
        if refusal is not None and not isinstance(refusal, UnsupportedError):
            found.append(repr(refusal))
        if not requests and refusal is None:
            found.append("nothing was sent")
        tally.refused += bool(found)
        tally.notes += (f"{name} of {spec.release}: {said}" for said in found)
    return tally
