"""Whether a secret is found in anything that is written, in any of the forms that it may have."""

from __future__ import annotations

import base64
import copy
import html
import json
import pickle
import reprlib
import traceback
from collections.abc import Iterator, Sequence
from contextlib import suppress
from urllib.parse import quote, quote_plus

OUR_OWN = frozenset({"airflow_rest", "airflow_openapi"})
OURS = frozenset({"airflow_rest", "airflow_openapi", "httpx", "httpcore", "h11"})
"""Packages whose frames are looked into: ours, and those that carry our requests."""


def forms(secret: str) -> frozenset[bytes]:
    """Return the forms of a secret: as it is, escaped, quoted, and in base64 at any offset."""
    raw = secret.encode()
    texts = [secret, json.dumps(secret)[1:-1], repr(secret)[1:-1], html.escape(secret)]
    texts.append(json.dumps(secret, ensure_ascii=False)[1:-1])
    texts += [json.dumps(text)[1:-1] for text in texts] + [repr(text)[1:-1] for text in texts]
    texts += [repr(raw)[2:-1], repr(repr(raw))[3:-2]]
    texts += [quote(secret), quote(secret, safe=""), quote_plus(secret)]
    found = {text.encode() for text in texts}
    for before in range(3):  # what stands before it, such as a user, shifts it
        whole = base64.b64encode(b"x" * before + raw)
        found.add(whole[-(-8 * before // 6) : -4].rstrip(b"="))
    return frozenset(found)


class Search:
    """Looks for secrets wherever something is shown.

    Args:
        secrets: What nothing may have in it.
        data: What a pickle alone may have.
    """

    def __init__(self, secrets: Sequence[str], data: Sequence[str] = ()) -> None:
        self._secrets = frozenset().union(*map(forms, secrets))
        self._data = frozenset().union(*map(forms, data))
        self._texts: list[tuple[str, bytes]] = []

    @property
    def places(self) -> int:
        """How many places there were to search."""
        return len(self._texts)

    def look(self, place: str, text: str | bytes) -> None:
        """Search *text*, once all is there."""
        content = text.encode("utf-8", "backslashreplace") if isinstance(text, str) else text
        self._texts.append((place, content))

    def found(self) -> list[str]:
        """Return where a secret is, and what is around it."""
        whole = b"\0".join(content for _, content in self._texts)
        return [
            f"{place}: {content[max(0, at - 60) : at + 60]!r}"
            for form in self._secrets | self._data
            if form in whole
            for place, content in self._texts
            if (at := content.find(form)) >= 0
            and (form in self._secrets or not place.endswith(" pickle"))
        ]

    def look_at(self, place: str, thing: object) -> None:
        """Search what a thing shows of itself: repr, str, vars, rich, pickle and a copy."""
        for name, text in _shown(thing):
            self.look(f"{place} {name}", text)

    def look_into(self, place: str, error: BaseException) -> None:
        """Search an error, those behind it, and the locals of the frames that they came through."""
        chain: list[BaseException | None] = [error]
        seen: set[int] = set()
        while chain:
            one = chain.pop()
            if one is None or id(one) in seen:
                continue
            seen.add(id(one))
            self.look_at(f"{place} {type(one).__name__}", one)
            self.look(f"{place} {type(one).__name__} args", repr(one.args))
            self.look(f"{place} {type(one).__name__} notes", repr(getattr(one, "__notes__", "")))
            for where, text in _frames(one):
                self.look(f"{place} {type(one).__name__} {where}", text)
            inner = one.exceptions if isinstance(one, BaseExceptionGroup) else ()
            chain += [one.__cause__, one.__context__, *inner]


def _shown(thing: object) -> Iterator[tuple[str, str | bytes]]:
    yield "repr", repr(thing)
    yield "str", str(thing)
    with suppress(TypeError):  # it has none
        yield "vars", repr(vars(thing))
    if rich := getattr(thing, "__rich_repr__", None):
        yield "rich", repr([*rich()])
    with suppress(Exception):  # it refuses, or something in it does
        yield "copy", repr(copy.copy(thing))
    if type(thing).__module__.partition(".")[0] not in OUR_OWN:
        return  # such as the httpx error behind one of ours, which a pickle of that leaves behind
    try:
        yield "pickle", pickle.dumps(thing)
    except Exception as refusal:  # noqa: BLE001 - of any kind: what matters is what it tells
        yield "refusal of pickle", f"{refusal!r}"


def _frames(error: BaseException) -> Iterator[tuple[str, str]]:
    for frame, line in traceback.walk_tb(error.__traceback__):
        module = str(frame.f_globals.get("__name__"))
        if module.partition(".")[0] in OURS:
            for name, value in frame.f_locals.items():
                yield f"{module}:{line} {name}", _text(value)


def _text(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # noqa: BLE001 - of a thing that was half made
        return reprlib.repr(error)
