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

__all__ = ["hushed", "unsaid"]

_LONGEST: Final = 1 << 20
_SHORT: Final = 8
# A name and its value, in JSON, in Python, in a header or in a query; it may be cut off.
_PAIR: Final = re.compile(
    rf"""(?ix)(["']?)(?<![\w-])([\w-]*(?:{NAMES.pattern})[\w-]*)\1(\s*[:=]\s*)"""
    r"""("(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|(?:(?:Bearer|Basic)\s+)?[^\s"'&,;<>}\]]+)"""
)


def unsaid(text: str, response: httpx.Response | None) -> str:
    """Return *text*, said by *response*, with `***` for each secret that its request told.

    These are its credentials, and what its body has under the names of secrets.
    """
    try:
        request = response.request if response is not None and text else None
    except RuntimeError:  # httpx's word for a response that was made by hand
        request = None
    if request is None:
        return text
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
    """Return the forms in which *secret* may come back."""
    if not secret.strip():
        return
    yield from (secret, quote(secret, safe=""), quote(secret), quote_plus(secret))
    yield from (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])
    yield from (repr(secret)[1:-1], html.escape(secret), " ".join(secret.split()))
    with_bytes = secret.encode(errors="surrogatepass")
    yield base64.b64encode(with_bytes).decode()
