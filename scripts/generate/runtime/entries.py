"""What the reference tells of an operation and of a model, release by release."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Literal, Self, TypeVar

from msgspec import UNSET, Struct, field
from msgspec.structs import force_setattr, replace

from airflow_openapi._runtime.releases import Availability, Release

__all__ = ["Argument", "Field", "Listing", "Model", "Operation", "Part", "Value", "Was"]

T = TypeVar("T")


class Was(Struct, Generic[T], frozen=True, array_like=True):
    """What something was in a row of releases.

    Attributes:
        value: What it was; a default that is null was none.
        since: First of these releases; None for the first that has the thing.
        until: Last of these releases; None for the last that has the thing.
    """

    value: T
    since: str | None
    until: str | None

    def has(self, release: Release) -> bool:
        """Return whether *release* is one of these."""
        return Availability(self.since, self.until).has(release)


class Dated(Struct, frozen=True, kw_only=True):
    """Something with a name, in some releases.

    Attributes:
        name: Its name.
        since: First release that has it; None where that is as for what it is part of.
        until: Last release that has it; None where that is as for what it is part of.
    """

    name: str
    since: str | None = None
    until: str | None = None

    def has(self, release: Release) -> bool:
        """Return whether *release* has it, if it has what it is part of."""
        return Availability(self.since, self.until).has(release)


class Value(Dated, frozen=True, kw_only=True):
    """A value of an enum."""


class Part(Dated, frozen=True, kw_only=True):
    """What arguments, bodies and fields have in common.

    Attributes:
        name: As it goes over the wire.
        python: As the client has it: `next_` for `next`.
        type: As Python's hints write it: `list[DAGRun] | None`. Of all releases, it is what the
            client takes for any of them; its words that `models` has are names of models.
        description: As Airflow's newest release has it; Markdown.
        required: Of an argument or of what is sent: whether it has to be given, in every release
            that has it. Of what is answered: whether it is always there.
        deprecated: Whether the newest release calls it so.
        default: What the server takes where nothing is sent; UNSET where it does not say.
        values: What the enum of the type, or of the list's items, names.
        types: The types that it had, if they differ between releases.
        defaults: The same for the default.
        requirements: The same for required; also where each release that has it requires it, and
            not each has it.
    """

    type: str
    python: str = ""
    description: str = ""
    required: bool = False
    deprecated: bool = False
    default: Any = UNSET
    values: tuple[Value, ...] = ()
    types: tuple[Was[str], ...] = ()
    defaults: tuple[Was[Any], ...] = ()
    requirements: tuple[Was[bool], ...] = ()

    def __post_init__(self) -> None:
        """Call it in Python as over the wire, unless that is told."""
        if not self.python:
            force_setattr(self, "python", self.name)

    def at(self, release: Release) -> Self:
        """Return it as *release* has it; whether that has it at all is not asked."""
        default = _then(self.defaults, release, self.default)
        return replace(
            self,
            type=_then(self.types, release, self.type),
            default=UNSET if default is None else default,
            required=_then(self.requirements, release, self.required),
            values=tuple(value for value in self.values if value.has(release)),
            types=(),
            defaults=(),
            requirements=(),
        )


class Argument(Part, frozen=True, kw_only=True):
    """What an operation takes: an argument, or its body."""

    place: Literal["path", "query", "header", "body"]


class Field(Part, frozen=True, kw_only=True):
    """A field of a model.

    Attributes:
        read_only: Whether it is answered and never sent, in the newest release that has it.
        restrictions: In which releases it was so, if not in all or in none.
    """

    read_only: bool = False
    restrictions: tuple[Was[bool], ...] = ()

    def at(self, release: Release) -> Self:
        """Return it as *release* has it; whether that has it at all is not asked."""
        read_only = _then(self.restrictions, release, self.read_only)
        return replace(super().at(release), read_only=read_only, restrictions=())


class Model(Dated, frozen=True, kw_only=True):
    """What is sent or answered: an object with fields, or an enum with values.

    Attributes:
        name: Of the class, which is that of the spec but for a body's: `DAGRunBody` is what is
            sent where `DAGRun` is answered.
        api: Its API, such as v2.
        module: Of the class, below `airflow_openapi.v2.models`.
        schema: Name in Airflow's spec, where that is not the name of the class.
        description: As Airflow's newest release has it; Markdown.
        fields: What an object has; () of an enum.
        values: What an enum names; () of an object.
    """

    api: str = ""
    module: str
    schema: str = ""
    description: str = ""
    fields: tuple[Field, ...] = ()
    values: tuple[Value, ...] = ()

    @property
    def import_line(self) -> str:
        """Return the line of Python that imports the class."""
        return f"from airflow_openapi.{self.api}.models import {self.name}"

    def at(self, release: Release) -> Self:
        """Return it as *release* has it; whether that has it at all is not asked."""
        fields = tuple(one.at(release) for one in self.fields if one.has(release))
        return replace(
            self, fields=fields, values=tuple(one for one in self.values if one.has(release))
        )


class Listing(Struct, frozen=True, kw_only=True):
    """How an operation answers a list.

    Attributes:
        items: Field of the answer with the items; "" where the answer is the list.
        item: Type of an item.
        key: Fields that tell an item from the others.
        paged: Whether it is read by pages, with limit and offset.
        prefix: What the names of these two begin with: `page_` where they stand in the body.
        cursor: Field of the answer with the text that the next page is asked for by.
    """

    items: str = ""
    item: str = ""
    key: tuple[str, ...] = ()
    paged: bool = False
    prefix: str = ""
    cursor: str | None = None


class Operation(Dated, frozen=True, kw_only=True):
    """An operation of an API.

    Attributes:
        name: Its id, which is the name of the endpoint's module too.
        api: Its API, such as v2.
        method: In upper case.
        path: From the root of the Airflow, with `{names}`.
        tag: Folder of its module.
        summary: One line, or "".
        description: As Airflow's newest release has it; Markdown.
        deprecated: Whether Airflow's newest release that has it calls it so.
        deprecations: In which releases it was called so, if not in all or in none.
        counterpart: Full name of the module that does the same in the other of Airflow 2's and
            3's APIs; None if nothing does.
        arguments: In the path, the query and the headers, in Airflow's order.
        body: What it takes beside these, or None.
        answer: Type of the answer.
        answers: The types that it had, if they differ between releases.
        statuses: Of a success.
        errors: Statuses of the errors that Airflow's newest release documents.
        listing: How it answers a list; None if it does not.
    """

    name: str = field(name="id")
    api: str = ""
    method: str
    path: str
    tag: str
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    deprecations: tuple[Was[bool], ...] = ()
    counterpart: str | None = None
    arguments: tuple[Argument, ...] = ()
    body: Argument | None = None
    answer: str
    answers: tuple[Was[str], ...] = ()
    statuses: tuple[int, ...] = ()
    errors: tuple[int, ...] = ()
    listing: Listing | None = None

    @property
    def id(self) -> str:
        """Return its id."""
        return self.name

    @property
    def module(self) -> str:
        """Return the full name of the endpoint's module."""
        return f"airflow_openapi.{self.api}.api.{self.tag}.{self.name}"

    @property
    def import_line(self) -> str:
        """Return the line of Python that imports the endpoint."""
        return f"from airflow_openapi.{self.api}.api.{self.tag} import {self.name}"

    def at(self, release: Release) -> Self:
        """Return it as *release* has it; whether that has it at all is not asked."""
        body = self.body if self.body is not None and self.body.has(release) else None
        return replace(
            self,
            deprecated=_then(self.deprecations, release, self.deprecated),
            deprecations=(),
            arguments=tuple(one.at(release) for one in self.arguments if one.has(release)),
            body=None if body is None else body.at(release),
            answer=_then(self.answers, release, self.answer),
            answers=(),
        )


def _then(found: Sequence[Was[T]], release: Release, otherwise: T) -> T:
    return next((one.value for one in found if one.has(release)), otherwise)
