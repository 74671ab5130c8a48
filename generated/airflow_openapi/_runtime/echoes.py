"""What a server says back: without the secrets that it was told, or that it tells."""

from __future__ import annotations

import base64
import binascii
import html
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, quote_plus

from airflow_openapi._runtime.hiding import TOLD, Hidden
from airflow_openapi._runtime.masking import MASK, NAMES, is_secret

if TYPE_CHECKING:
    import httpx

__all__ = ["hushed", "quieted", "unsaid", "without"]

_LONGEST: Final = 1 << 20
_SHORT: Final = 8
# A name and its value, in JSON, in Python, in a header or in a query; it may be cut off.
_PAIR: Final = re.compile(
    rf"""(?ix)(["']?)(?<![\w-])([\w-]*(?:{NAMES.pattern})[\w-]*)\1(\s*[:=]\s*)"""
    r"""("(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|(?:(?:Bearer|Basic)\s+)?[^\s"'&,;<>}\]]+)"""
)


def unsaid(text: str, response: httpx.Response | None) -> str:
    """Return *text*, said by *response*, with `***` for each secret that its request told."""
    try:
        request = response.request if response is not None and text else None
    except RuntimeError:  # httpx's word for a response that was made by hand
        request = None
    return text if request is None else without(text, request)


def quieted(error: BaseException, request: httpx.Request) -> None:
    """Do as `without` for the texts of *error* and of those behind it: h11 quotes what it reads."""
    chain: list[BaseException | None] = [error]
    seen: set[int] = set()
    while chain:
        one = chain.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        one.args = tuple(without(str(arg), request) for arg in one.args)
        chain += [one.__cause__, one.__context__]


def without(text: str, request: httpx.Request) -> str:
    """Return *text* with `***` for each secret that went out with *request*.

    These are its credentials, and what its body has under the names of secrets.
    """
    told = {form for secret in _told(request) for form in _forms(secret)}
    for form in sorted(told, key=len, reverse=True):
        # A short one may be a part of any word: Airflow itself would mask that.
        edge = r"(?<!\w){}(?!\w)" if len(form) < _SHORT else "{}"
        text = re.sub(edge.format(re.escape(form)), MASK, text)
    return text


def hushed(text: str) -> str:
    """Return *text*, the start of any body, with `***` for the values that have a secret's name."""
    return _PAIR.sub(rf"\1\2\1\3{MASK}", text)


def _told(request: httpx.Request) -> Iterator[str]:
    for name, value in request.headers.items():
        if name == "cookie":
            yield from (part.partition("=")[2] for part in value.split("; "))
        elif is_secret(name.replace("-", "_")):
            scheme, _, rest = value.rpartition(" ")
            yield rest
            if scheme.lower() == "basic":
                yield from _password(rest)
    told = request.extensions.get(TOLD)
    if isinstance(told, Hidden):
        yield str(told.value)
    try:
        content = request.content
        yield from _found(json.loads(content) if 0 < len(content) < _LONGEST else None)
    except (RuntimeError, ValueError, RecursionError):  # it streamed, or is no JSON
        return


def _password(pair: str) -> Iterator[str]:
    try:
        yield base64.b64decode(pair, validate=True).decode().partition(":")[2]
    except (binascii.Error, UnicodeError):
        return


def _found(data: Any, *, secret: bool = False) -> Iterator[str]:
    """Return each text within *data*, plain JSON, that stands under the name of a secret."""
    if isinstance(data, dict):
        told = is_secret(data.get("key"))
        for name, part in data.items():
            hidden = secret or is_secret(name) or name == "extra" or (told and name == "value")
            yield from _found(part, secret=hidden)
    elif isinstance(data, list):
        for part in data:
            yield from _found(part, secret=secret)
    elif secret and isinstance(data, str):
        yield data


def _forms(secret: str) -> Iterator[str]:
    """Return the forms in which *secret* may come back, escaped twice as well."""
    if not secret.strip():
        return
    raw = secret.encode(errors="surrogatepass")
    yield from (quote(secret, safe=""), quote(secret), quote_plus(secret), html.escape(secret))
    yield from (base64.b64encode(raw).decode(), " ".join(secret.split()))
    once = {secret, *_escaped(secret), repr(raw)[2:-1], raw.decode("latin-1")}
    yield from once
    for form in once:
        yield from _escaped(form)


def _escaped(text: str) -> set[str]:
    plain = {repr(text)[1:-1], json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]}
    # Python escapes one kind of quotes or the other, as the text around them wants it.
    escaped = text.replace("\\", "\\\\")
    return plain | {escaped, escaped.replace("'", "\\'"), escaped.replace('"', '\\"')}
