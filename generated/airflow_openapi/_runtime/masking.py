"""What models show of themselves: everything but secrets, which have `***` in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from msgspec import UNSET

__all__ = ["MASK", "NAMES", "exact", "is_secret", "masked", "parts"]

MASK: Final = "***"
"""As Airflow writes it."""

# A name is a secret's if one of these is in it. The first are Airflow's DEFAULT_SENSITIVE_FIELDS,
# of 3.3.2; the others, which have none of these in them, what config.yml of 2.0 to 3.3 calls
# sensitive.
_NAMES: Final = (
    "access_key",
    "access_token",
    "api_key",
    "apikey",
    "auth_header",
    "authorization",
    "bearer",
    "connection_string",
    "dsn",
    "keyfile_dict",
    "passphrase",
    "passwd",
    "password",
    "private_key",
    "proxies",
    "proxy",
    "proxy_password",
    "secret",
    "service_account",
    "service_key",
    "token",
    "webhook_url",
    "basic_auth",
    "broker_url",
    "engine_args",
    "fernet_key",
    "_kwargs",
    "result_backend",
    "sql_alchemy_conn",
)
NAMES: Final = re.compile("|".join(_NAMES))
"""Found in the names of secrets."""

# A connection's and those of the audit log are JSON as text: anything may be in them.
_TEXTS: Final = frozenset({"extra"})
_USER_INFO: Final = re.compile(r"(?<=://)[^\s/?#@'\"]*:[^\s/?#@'\"]*(?=@)")


def is_secret(name: object) -> bool:
    """Return whether what has this *name* is a secret, as Airflow decides it."""
    return isinstance(name, str) and bool(NAMES.search(name.strip().lower()))


def parts(model: object) -> Iterator[tuple[str, Any]]:
    """Return what *model* shows: each field with its value, or with `***` for a secret."""
    # A variable, an option of the configuration, an XCom: its key says what its value is.
    told = is_secret(getattr(model, "key", None))
    for name, value in _fields(model):
        yield name, MASK if told and name == "value" and value else masked(name, value)


def masked(name: object, value: Any) -> Any:
    """Return *value*, of this *name*, with `***` for every secret in it; models hide their own."""
    if value is UNSET or value is None or value == "" or isinstance(value, bool):
        return value
    if is_secret(name) or (name in _TEXTS and isinstance(value, str)):
        return MASK
    if isinstance(value, Mapping):
        return {key: masked(key, part) for key, part in value.items()}
    if isinstance(value, list):
        return [masked(None, part) for part in value]
    if type(value) is str and "@" in value:
        return _USER_INFO.sub(MASK, value)
    return value


def exact(value: Any) -> Any:
    """Return *value* as something whose repr tells all of it, secrets of models included."""
    if isinstance(value, Mapping):
        return {key: exact(part) for key, part in value.items()}
    if isinstance(value, list):
        return [exact(part) for part in value]
    fields = {name: exact(part) for name, part in _fields(value)}
    return (type(value).__name__, fields) if fields else value


def _fields(model: object) -> Iterator[tuple[str, Any]]:
    attributes = getattr(model, "__attrs_attrs__", ())
    names = getattr(model, "__struct_fields__", None) or [one.name for one in attributes]
    return ((name, getattr(model, name, UNSET)) for name in names)
