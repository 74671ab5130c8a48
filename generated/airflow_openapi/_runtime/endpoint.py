"""What every endpoint's module has in common, as a type: for functions that take any endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, TypeVar

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Operation

__all__ = ["Endpoint"]

P = ParamSpec("P")
T_co = TypeVar("T_co", covariant=True)


class Endpoint(Protocol[P, T_co]):
    """The module of an endpoint: its facts and the pure pair.

    *P* are the arguments of its request, *T_co* is its answer. A function that takes an
    `Endpoint[P, T]`, `*args: P.args` and `**kwargs: P.kwargs` is checked like the endpoint's own.
    """

    @property
    def OPERATION(self) -> Operation[Any]:  # noqa: N802 - the name in the module
        """The operation, as data."""
        ...

    def _get_kwargs(self, *args: P.args, **kwargs: P.kwargs) -> dict[str, Any]:
        """Return the request as httpx's keyword arguments."""
        ...

    def _parse_response(self, *, client: None = None, response: Any) -> T_co:
        """Return the answer that a success holds."""
        ...
