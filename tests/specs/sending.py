"""Bodies of the generated models, drawn from each release's schema, and what becomes of them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Any

import attrs

from airflow_openapi._runtime.errors import AirflowError
from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.problems import problems, render
from airflow_openapi._runtime.readers import convert
from airflow_rest import _core
from airflow_rest.astronomer import site
from scripts.fetch.specs import Spec
from tests.hints import hints_of
from tests.specs.dialects import Schema, key_of
from tests.specs.drawing import drawn, values
from tests.specs.judging import valid, why_not
from tests.specs.published import AIRFLOW, corrected, pairs
from tests.specs.reading import lost

_SITE = site("http://airflow")


@attrs.frozen(eq=False)
class Body:
    """A body of an operation, as some releases publish it.

    Attributes:
        operation: The operation of the client that sends it.
        schema: What they accept.
        releases: Those releases.
    """

    operation: Operation[Any]
    schema: Schema
    releases: list[Spec]


@cache
def bodies() -> list[Body]:
    """Return each distinct body of each operation."""
    found: dict[tuple[str, str, str], Body] = {}
    for spec, published, operation in pairs():
        if published.body is not None:
            schema = corrected(spec, operation, published.body, sent=True)
            key = (spec.api, operation.module, key_of(schema))
            found.setdefault(key, Body(operation, schema, [])).releases.append(spec)
    return list(found.values())


def checked(body: Body, count: int) -> Iterator[str]:
    """Fill the model of a body with *count* drawn ones, and send it to every release that has it.

    Yields for each that was sent what is wrong with it, "" if nothing is.
    """
    fitting = [data for data in drawn(values(body.schema), count) if valid(body.schema, data)]
    if not fitting:
        yield "none could be drawn"
    for data in map(_of_one_date, fitting):
        for spec in body.releases:
            yield next(_faults(body, spec, data), "")


def _faults(body: Body, spec: Spec, data: Any) -> Iterator[str]:
    try:
        model, sent = _sent(body, spec, data)
    except (AirflowError, _Unread) as refusal:
        yield f"refused: {refusal}"
        return
    if not valid(body.schema, sent):
        yield why_not(body.schema, sent)
    for path in lost(data, model, sent, hurt={("logical_date",), ("execution_date",)}):
        yield f"{render(path)} is another one in {sent}"


def _of_one_date(data: Any) -> Any:
    """Return a body without the second name of one date, which the wrapper does not send."""
    both = isinstance(data, dict) and {"logical_date", "execution_date"} <= {*data}
    return {key: one for key, one in data.items() if key != "execution_date"} if both else data


class _Unread(Exception):  # noqa: N818 - no error to anyone else
    """A model does not take what a release accepts."""


def _sent(body: Body, spec: Spec, data: Any) -> tuple[Any, Any]:
    """Return the model and the body that goes out to a release; raises what refuses it before."""
    module: Any = body.operation.load()
    hints = hints_of(module)
    given = {
        name: _argument(hints[name])
        for name, one in inspect.signature(module._get_kwargs).parameters.items()
        if one.default is one.empty and name != "body"
    }
    model = convert(hints["body"], data)
    if told := problems(model):
        raise _Unread(", ".join(map(str, told)))
    request = _core.build(module, **given, body=model)
    if spec.api in AIRFLOW:
        server = _core.server(_SITE, spec.release)
        request = _core.fit(request, body.operation, server)
    return model, request.options["json"]


def _argument(kind: Any) -> Any:
    if issubclass(kind, Enum):
        return next(iter(kind))
    return 1 if kind is int else "x"
