"""Python annotations for the generator's properties, as msgspec decodes them."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.properties import Class
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

_SCALARS: dict[type, str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "datetime.date",
    DateTimeProperty: "datetime.datetime",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
    UuidProperty: "UUID",
}
# What msgspec tells apart by the JSON type alone: one of each kind at most may stand in a union.
_STRING_LIKE = (StringProperty, DateProperty, DateTimeProperty, UuidProperty, EnumProperty)
TAG_FIELD = "__type"
# A field of such a name would hide the type of its neighbours when annotations are resolved.
_TYPES = {"Any", "Literal", "OneOf", "UUID", "Unset", "bool", "datetime", "dict", "float", "int"}
_TYPES |= {"list", "str"}
# Nor may it stand for what a model can do.
_METHODS = {"from_dict", "from_json", "self", "to_dict", "to_json"}


class UnsupportedPropertyError(Exception):
    """A property of a kind for which no annotation is known; the build stops."""


def attribute(prop: PropertyProtocol) -> str:
    """Return the name of the attribute for *prop*: the JSON key, and `_` where needed."""
    name = _key(prop)
    if name.isidentifier() and not keyword.iskeyword(name) and name not in _TYPES | _METHODS:
        return name
    return f"{re.sub(r'[^0-9A-Za-z_]', '_', name)}_"


def _key(prop: PropertyProtocol) -> str:
    return prop.name.get_untrusted_value()


class Annotations:
    """The annotation of each property of one API, and the sibling classes that it names.

    Args:
        data: The built spec, as the generator read it.
        alphabetical: Whether servers send the keys of an object in that order. msgspec looks for
            each from where it found the last one: fields in another order take longer to read.
    """

    def __init__(self, data: GeneratorData, *, alphabetical: bool = False) -> None:
        self._models = {model.class_info.name: model for model in data.models}
        self._alphabetical = alphabetical

    def model(self, prop: ModelProperty) -> ModelProperty:
        """Return *prop* as it was built in the end; a reference to it may not hold its fields."""
        return self._models.get(prop.class_info.name, prop)

    def plain_json(self, model: ModelProperty) -> bool:
        """Whether *model* has no properties of its own: it is a dict then, and gets no class."""
        return not self.fields(model)

    def tagged(self, model: ModelProperty) -> bool:
        """Whether *model* is told from its siblings by its `__type`."""
        return any(_key(prop) == TAG_FIELD for prop in self.fields(model))

    def fields(self, model: ModelProperty) -> list[PropertyProtocol]:
        """Return the properties of *model* as servers send them, but required ones first.

        msgspec has them first whatever their order is here.
        """
        known = self.model(model)
        groups = [known.required_properties or [], known.optional_properties or []]
        if self._alphabetical:
            groups = [sorted(group, key=_key) for group in groups]
        return [prop for group in groups for prop in group]

    def renamed(self, model: ModelProperty) -> dict[str, str]:
        """Return attribute to JSON key where the two differ; msgspec renames in Structs only."""
        names = {attribute(prop): _key(prop) for prop in self.fields(model)}
        return {python: key for python, key in names.items() if key not in (python, TAG_FIELD)}

    def of(self, prop: PropertyProtocol) -> str:
        """Return the annotation of *prop*, with `| Unset` where it may be left out."""
        base = self._base(prop)
        if prop.required or base == "Any":
            return base
        return f"{base} | Unset"

    def classes(self, prop: PropertyProtocol) -> Iterator[Class]:
        """Yield the generated classes that the annotation of *prop* names."""
        if isinstance(prop, EnumProperty):
            yield prop.class_info
        elif isinstance(prop, ListProperty):
            yield from self.classes(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            for inner in prop.inner_properties:
                yield from self.classes(inner)
        elif isinstance(prop, ModelProperty):
            if not self.plain_json(prop):
                yield prop.class_info
            elif values := self._values(prop):
                yield from self.classes(values)

    def _base(self, prop: PropertyProtocol) -> str:
        if scalar := _SCALARS.get(type(prop)):
            return scalar
        if isinstance(prop, EnumProperty):
            return str(prop.class_info.name)
        if isinstance(prop, ConstProperty):
            return f"Literal[{prop.value.python_code.as_unembedded_code()}]"
        if isinstance(prop, ListProperty):
            return f"list[{self._base(prop.inner_property)}]"
        if isinstance(prop, ModelProperty):
            return self._model(prop)
        if isinstance(prop, UnionProperty):
            return self.union(prop.inner_properties)
        message = f"no annotation for {type(prop).__name__} {_key(prop)!r}"
        raise UnsupportedPropertyError(message)

    def _model(self, prop: ModelProperty) -> str:
        if not self.plain_json(prop):
            return str(prop.class_info.name)
        values = self._values(prop)
        return f"dict[str, {self._base(values) if values else 'Any'}]"

    def _values(self, prop: ModelProperty) -> PropertyProtocol | None:
        return self.model(prop).additional_properties

    def union(self, members: Sequence[PropertyProtocol]) -> str:
        """Return a union; members that JSON alone cannot tell apart are read by `OneOf`."""
        properties = [member for member in members if not isinstance(member, NoneProperty)]
        nullable = ["None"] if len(properties) < len(members) else []
        names = list(dict.fromkeys(self._base(member) for member in properties))
        if "Any" in names:
            return "Any"
        if self._ambiguous(properties):
            names = [f"OneOf[{', '.join(names)}]"]
        return " | ".join(names + nullable)

    def _ambiguous(self, members: Sequence[PropertyProtocol]) -> bool:
        models = [member for member in members if isinstance(member, ModelProperty)]
        tagged = [model for model in models if self.tagged(model)]
        strings = [
            member
            for member in members
            if isinstance(member, _STRING_LIKE)
            or (isinstance(member, ConstProperty) and isinstance(member.value.raw_value, str))
        ]
        lists = [member for member in members if isinstance(member, ListProperty)]
        untagged = len(models) - len(tagged)
        mixed = untagged > 0 and len(tagged) > 0
        return mixed or untagged > 1 or len(strings) > 1 or len(lists) > 1
