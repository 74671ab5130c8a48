"""What every way to make a client takes, as types: only a checker imports this."""

from typing import Generic, TypedDict, TypeVar

from airflow_openapi._runtime.retries import Retry
from airflow_openapi._runtime.transport import Cert, Proxy, Timeout, Verify
from airflow_rest import _http

T = TypeVar("T")  # a transport


class Limits(TypedDict, total=False):
    """What `with_options` takes; `Base.__init__` tells of each."""

    timeout: Timeout
    retry: Retry | None
    rate: float | None


class Options(Limits, Generic[T], total=False):
    """What every way to make a client takes; `Base.__init__` tells of each."""

    version: str | None
    verify: Verify
    cert: Cert
    proxy: Proxy
    transport: T | None


class Signed(Options[T], total=False):
    """The same, where the caller says who asks."""

    auth: _http.Auth | None
