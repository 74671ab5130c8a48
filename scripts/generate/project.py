"""One API: a built spec in, a package of endpoints and models out."""

from __future__ import annotations

import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName, in_double_quote_literal

from scripts.generate import docstrings, reference
from scripts.generate.annotations import Annotations, attribute
from scripts.generate.facts import Facts, OperationFacts, without_extensions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties import Class
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from scripts.generate.reference import Source

TEMPLATES = Path(__file__).parent / "templates"
# The generator knows NDJSON as no content type; its lines are text here, read by whoever streams.
CONTENT_TYPES = {"application/x-ndjson": "text/plain"}
_CALLED = {"json_body", "path_value", "query"}


class GenerationError(Exception):
    """The generator warned of something, or left something out; the build stops."""


@frozen
class AnswerFacts:
    """How the answer of one endpoint is annotated and read."""

    annotation: str
    arguments: str
    item: str | None


def generate(
    source: Source, folder: Path, module: str, title: str, origin: str, *, refers: bool = True
) -> int:
    """Write the package *module* for a spec into *folder*; return its number of operations.

    Args:
        source: The built spec, and what is known of it beside.
        folder: Where the package is written.
        module: Its full name.
        title: What the API is called.
        origin: What it is built from, as its docstring says it.
        refers: Whether its reference is written too.

    Raises:
        GenerationError: The generator warned, skipped an operation, or gave two modules one name.
    """
    spec = source.spec
    _refuse_unresolved(spec, set(_schemas(spec)))
    config = Config.from_sources(
        ConfigFile(content_type_overrides=CONTENT_TYPES, post_hooks=[]),
        meta_type=MetaType.NONE,
        document_source=folder,
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder,
    )
    data = _parsed(spec, config)
    facts = Facts(spec)
    annotations = Annotations(data, alphabetical=facts.alphabetical)
    data.models = [model for model in data.models if not annotations.plain_json(model)]
    _refuse_duplicates(data)
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.filters.update(
        attribute=attribute,
        header_name=_header_name,
        json_name=_json_name,
    )
    names = {str(ClassName(name, config.field_prefix)): name for name in _schemas(spec)}
    offered: dict[str, Any] = {
        "counterparts": source.counterparts,
        "operation_tags": _tags(data),
        "package_module": module,
        "source": origin,
        "title": title,
    }
    shared = _Names(annotations, facts, names)
    offered |= shared.as_globals()
    project.env.globals.update(offered)
    with redirect_stdout(io.StringIO()):  # it names the folder, which is a temporary one
        errors = project.build()
    if errors:
        raise GenerationError(_spoken(errors))
    if refers:
        called = reference.Names(data, annotations, names, shared.answers(data))
        reference.write(source, called, folder)
    return _verified(spec, folder)


def _parsed(spec: dict[str, Any], config: Config) -> GeneratorData:
    """Return *spec* as the generator reads it; whatever it would leave out stops the build."""
    try:
        data = GeneratorData.from_dict(without_extensions(spec), config=config)
    except ValueError as error:  # two values of an enum that give one name
        raise GenerationError(str(error)) from None
    if isinstance(data, GeneratorError):
        raise GenerationError(_spoken([data]))
    warned = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        warned += collection.parse_errors
    if warned:
        raise GenerationError(_spoken(warned))
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            _keep_apart(endpoint, config)
    return data


@frozen
class _Names:
    """What the templates ask for by name."""

    annotations: Annotations
    facts: Facts
    schemas: dict[str, str]

    def as_globals(self) -> dict[str, Any]:
        return {
            "annotations": self.annotations,
            "answer_of": self.answer_of,
            "docstring_of": self.docstring_of,
            "endpoint_docstring": docstrings.endpoint,
            "endpoint_classes": self.endpoint_classes,
            "facts": self.facts,
            "siblings": self.siblings,
            "url_template": url_template,
        }

    def docstring_of(self, prop: ModelProperty | EnumProperty) -> str:
        """Return the docstring of a class; what was written inline has no name in the spec."""
        name = self.schemas.get(str(prop.class_info.name), "")
        own = self.facts.schema(name)
        if isinstance(prop, EnumProperty):
            return docstrings.enum(prop, own, self.facts.enum_values(name))
        fields = self.annotations.fields(prop)
        return docstrings.model(prop, own, fields, self.facts.properties(name))

    def siblings(self, model: ModelProperty) -> list[Class]:
        """Return the other classes that the fields of *model* name, by module."""
        properties = self.annotations.fields(model)
        found = {cls.name: cls for prop in properties for cls in self.annotations.classes(prop)}
        found.pop(model.class_info.name, None)
        return sorted(found.values(), key=lambda cls: cls.module_name)

    def endpoint_classes(self, endpoint: Endpoint) -> list[Class]:
        """Return the classes that the arguments and the answer of *endpoint* name, by module."""
        properties: list[PropertyProtocol] = [
            *endpoint.list_all_parameters(),
            *(response.prop for response in endpoint.responses),
        ]
        found = {cls.name: cls for prop in properties for cls in self.annotations.classes(prop)}
        if item := self._item(endpoint):
            found |= {cls.name: cls for cls in self.annotations.classes(item)}
        return sorted(found.values(), key=lambda cls: cls.module_name)

    def answer_of(self, endpoint: Endpoint, operation: OperationFacts) -> AnswerFacts:
        """Return how the answer is annotated, and the arguments of its `Answer`."""
        read = [
            response.prop
            for response in endpoint.responses.patterns
            if response.source["attribute"] == "response.json()"
        ]
        kind = self.annotations.union(read) if read else ""
        empty = [code for code, kind in operation.statuses.items() if kind == "empty"]
        if empty or not (kind or operation.text):
            kind = f"{kind} | None" if kind else "None"
        annotation = f"{kind} | str" if operation.text and kind else kind or "str"
        factory = "None" if kind == "None" else f"lambda: {self._loaded(kind or 'str', read)}"
        arguments = [factory, f"statuses={_tuple(operation.statuses)}"]
        if empty and kind != "None":
            arguments.append(f"empty={_tuple(empty)}")
        if operation.text:
            arguments.append("text=True")
        if operation.accept == "text/html":
            arguments.append("page=True")
        item = self._item(endpoint)
        return AnswerFacts(
            annotation=annotation,
            arguments=", ".join(arguments),
            item=self.annotations.of(item) if item else None,
        )

    def _loaded(self, kind: str, properties: Sequence[PropertyProtocol]) -> str:
        """Return an annotation whose classes are taken of the package that loads them when asked.

        An endpoint that is imported, and not called, needs none of them.
        """
        names = {cls.name for prop in properties for cls in self.annotations.classes(prop)}
        return re.sub(r"\w+", lambda one: f"models.{one[0]}" if one[0] in names else one[0], kind)

    def answers(self, data: GeneratorData) -> dict[str, tuple[str, str | None]]:
        """Return how the answer of each operation, and an item of a list, is annotated."""
        found = {}
        for collection in data.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                path = endpoint.path.get_untrusted_value()
                answer = self.answer_of(endpoint, self.facts.operation(endpoint.method, path))
                found[str(endpoint.name)] = answer.annotation, answer.item
        return found

    def _item(self, endpoint: Endpoint) -> PropertyProtocol | None:
        """Return the property of one item where *endpoint* answers a list."""
        facts = self.facts.operation(endpoint.method, endpoint.path.get_untrusted_value()).listing
        if facts is None:
            return None
        for response in endpoint.responses.patterns:
            found: list[PropertyProtocol] = [response.prop]
            if isinstance(response.prop, ModelProperty):
                fields = self.annotations.fields(response.prop)
                found = [prop for prop in fields if _json_name(prop) == facts.items]
            for prop in found:
                if isinstance(prop, ListProperty):
                    return prop.inner_property
        return None


def _keep_apart(endpoint: Endpoint, config: Config) -> None:
    """Name no argument like what its module calls: `query` is `query_argument`."""
    for parameter in endpoint.list_all_parameters():
        if parameter.python_name in _CALLED:
            name = UntrustedString(f"{parameter.python_name}_argument")
            parameter.set_python_name(name, config)


def url_template(endpoint: Endpoint) -> str:
    """Return the path as the inside of an f-string, each parameter through `path_value`."""
    url = str(in_double_quote_literal(endpoint.path))
    for parameter in endpoint.path_parameters:
        name = parameter.name.get_untrusted_value()
        url = url.replace(f"{{{name}}}", f"{{path_value('{name}', {parameter.python_name})}}")
    return url


def _json_name(prop: PropertyProtocol) -> str:
    return prop.name.get_untrusted_value()


def _header_name(name: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-"))


def _tuple(values: Any) -> str:
    return f"({', '.join(map(str, values))},)"


def _schemas(spec: dict[str, Any]) -> dict[str, Any]:
    schemas: dict[str, Any] = spec.get("components", {}).get("schemas", {})
    return schemas


def _tags(data: GeneratorData) -> dict[str, str]:
    return {
        str(endpoint.name): str(tag)
        for tag, collection in data.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }


def _refuse_unresolved(node: Any, names: set[str]) -> None:
    """Refuse a reference to a schema that is not there; the generator would leave out its user."""
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and reference.rpartition("/")[2] not in names:
            message = f"{reference} leads nowhere; it was renamed or pruned"
            raise GenerationError(message)
    if isinstance(node, (dict, list)):
        for inner in node.values() if isinstance(node, dict) else node:
            _refuse_unresolved(inner, names)


def _refuse_duplicates(data: GeneratorData) -> None:
    """Refuse two endpoints, or two classes, that would be written into one module."""
    endpoints = [
        str(endpoint.name)
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    ]
    classes = [str(item.class_info.module_name) for item in [*data.models, *data.enums]]
    for names in (endpoints, classes):
        if twice := sorted({name for name in names if names.count(name) > 1}):
            message = f"two of one name: {', '.join(twice)}; tell them apart in an overlay"
            raise GenerationError(message)


def _verified(spec: dict[str, Any], folder: Path) -> int:
    """Return the number of operations, which must be that of the modules written."""
    modules = {path.stem for path in folder.glob("api/*/*.py")} - {"__init__"}
    operations = {
        operation["operationId"]
        for item in spec["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    if len(operations) != len(modules):
        missing = sorted(operations.symmetric_difference(modules))
        message = f"{len(operations)} operations, {len(modules)} modules: {', '.join(missing)}"
        raise GenerationError(message)
    return len(modules)


def _spoken(errors: Any) -> str:
    return "\n".join(
        " ".join(filter(None, (error.level.value, error.header, error.detail))) for error in errors
    )
