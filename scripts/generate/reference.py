"""What a reference tells of an API, as one file of data in its package: `reference.json`.

The generated modules state what a client needs; this is the rest: descriptions, the server's
defaults, and what each thing was in the releases in which it was something else. Its form is that
of the classes in `runtime/reference.py`, and what is as they have it by default is left out.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty

from scripts.build.history import History, Run, runs
from scripts.build.merge import Released
from scripts.build.presence import span
from scripts.generate.annotations import Annotations, attribute
from scripts.generate.facts import Facts, Range, range_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from scripts.build.history import Forms

FILE = "reference.json"

Schema = dict[str, Any]
Entry = dict[str, Any]


@frozen
class Source:
    """What the reference of an API is made from.

    Attributes:
        spec: The built spec.
        released: What that was built from; nothing where it was written by hand.
        releases: Every release of the API, oldest first.
        counterparts: Module of the other API that does the same, by operation id.
    """

    spec: Schema
    released: Released = ()
    releases: Sequence[str] = ()
    counterparts: Mapping[str, str] = field(factory=dict)


@frozen
class Names:
    """What the generated code calls things.

    Attributes:
        data: The built spec, as the generator read it.
        annotations: Types.
        schemas: Name in the spec of each class that has one.
        answers: Annotation of each operation's answer, and of an item where that is a list.
    """

    data: GeneratorData
    annotations: Annotations
    schemas: Mapping[str, str]
    answers: Mapping[str, tuple[str, str | None]]


def write(source: Source, names: Names, folder: Path) -> None:
    """Write the reference of one API into its package, *folder*."""
    made = Reference(source, names)
    content = {
        "releases": list(source.releases),
        "operations": list(made.operations()),
        "models": list(made.models()),
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    # A line for each operation and model, so that what a release changed can be read.
    lines = re.sub(r'(?<=[\[,])(?=\{"(?:id":"\w+","method|name":"\w+","module)")', "\n", text)
    (folder / FILE).write_text(f"{lines}\n", encoding="utf-8")


class Reference:
    """The entries of the file, each without what its class has by default."""

    def __init__(self, source: Source, names: Names) -> None:
        self._source = source
        self._names = names
        self._annotations = names.annotations
        self._facts = Facts(source.spec)
        written = {str(one.class_info.name) for one in (*names.data.models, *names.data.enums)}
        classes = {name: cls for cls, name in names.schemas.items() if cls in written}
        self._history = History(source.released, classes)
        named = source.spec.get("components", {}).get("schemas", {})
        self._schemas: dict[str, Schema] = {cls: named[name] for cls, name in names.schemas.items()}

    def operations(self) -> Iterator[Entry]:
        """Yield the entry of each operation, in the order of the spec."""
        endpoints = {
            (endpoint.path.get_untrusted_value(), endpoint.method.lower()): endpoint
            for collection in self._names.data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        for path, item in self._source.spec["paths"].items():
            for method in item:
                yield self._operation(endpoints[path, method], path, method)

    def _operation(self, endpoint: Endpoint, path: str, method: str) -> Entry:
        name = str(endpoint.name)
        node = self._source.spec["paths"][path][method]
        facts = self._facts.operation(method, path)
        forms = self._history.operation(method, path)
        answer, item = self._names.answers[name]
        contents = [one.get("content", {}) for one in node["responses"].values()]
        answered = [kind["schema"] for content in contents for kind in content.values()]
        self._note_inline([one.prop for one in endpoint.responses], answered, node)
        listing = {**asdict(facts.listing), "item": _readable(item)} if facts.listing else {}
        return _lean(
            id=name,
            method=method.upper(),
            path=path,
            tag=str(endpoint.tags[0]),
            summary=_text(node.get("summary")),
            description=_text(node.get("description")),
            **range_of(node),
            deprecated=node.get("deprecated"),
            deprecations=runs(forms, "deprecated"),
            counterpart=self._source.counterparts.get(name),
            arguments=[*self._arguments(endpoint, node, path, method)],
            body=self._body(endpoint, node, path, method),
            answer=_readable(answer),
            answers=runs(forms, "answer"),
            statuses=[*facts.statuses],
            errors=[int(status) for _, form in forms[-1:] for status in form["errors"]],
            listing=_lean(**listing),
        )

    def _arguments(
        self, endpoint: Endpoint, node: Schema, path: str, method: str
    ) -> Iterator[Entry]:
        properties = {
            (place, prop.name.get_untrusted_value()): prop
            for place in ("path", "query", "header")
            for prop in getattr(endpoint, f"{place}_parameters")
        }
        for parameter in node.get("parameters", ()):
            place, name = parameter["in"], parameter["name"]
            prop = properties[place, name]
            forms = self._history.argument(method, path, place, name)
            self._note_inline([prop], [parameter["schema"]], node, parameter)
            yield _lean(
                name=name,
                python=_other(str(prop.python_name), name),
                place=place,
                **self._part(prop, parameter, forms, required=parameter.get("required", False)),
            )

    def _body(self, endpoint: Endpoint, node: Schema, path: str, method: str) -> Entry:
        if not endpoint.bodies:
            return {}
        body, prop = node["requestBody"], endpoint.bodies[0].prop
        forms = self._history.body(method, path)
        schema = next(kind["schema"] for kind in body["content"].values())
        self._note_inline([prop], [schema], node, body)
        return _lean(
            name="body",
            place="body",
            **self._part(prop, body, forms, required=body.get("required", False)),
        )

    def _part(self, prop: PropertyProtocol, node: Schema, forms: Forms, *, required: bool) -> Entry:
        """Return what arguments, bodies and fields have in common."""
        defaults = [form.get("default") for _, form in forms[-1:]] or [node.get("default")]
        return {
            "required": required,
            "type": _readable(self._annotations.of(prop)),
            "description": _text(node.get("description")),
            **range_of(node),
            "deprecated": node.get("deprecated"),
            "default": defaults[0],
            "values": _values(self._facts.values(node) or self._values(forms)),
            "types": runs(forms, "type"),
            "defaults": runs(forms, "default"),
            "requirements": _requirements(forms, required=required),
        }

    def _values(self, forms: Forms) -> dict[str, Range]:
        """Return the values of an enum that the type of all releases is wider than."""
        releases = [release for release, _ in forms]
        having: dict[str, list[str]] = {}
        for release, form in forms:
            for value in form["values"]:
                having.setdefault(value, []).append(release)
        return {
            value: span(found, releases, self._source.releases, value)
            for value, found in having.items()
        }

    def models(self) -> Iterator[Entry]:
        """Yield the entry of each class: those of the spec, and those without a name in it.

        The second are known once `operations` was gone through.
        """
        data = self._names.data
        named = self._names.schemas.keys()
        for model in sorted(data.models, key=lambda one: one.class_info.name not in named):
            holder = self._schemas[model.class_info.name]
            for prop in self._annotations.fields(model):
                schema = holder["properties"][prop.name.get_untrusted_value()]
                self._note_inline([prop], [schema], holder)
        every = sorted([*data.models, *data.enums], key=lambda one: str(one.class_info.name))
        for one in every:
            name = str(one.class_info.name)
            schema = self._schemas[name]
            yield _lean(
                name=name,
                module=str(one.class_info.module_name),
                schema=_other(self._names.schemas.get(name, ""), name),
                description=_text(schema.get("description")),
                **range_of(schema),
                values=None
                if isinstance(one, ModelProperty)
                else _values(self._facts.values(schema)),
                fields=[*self._fields(one, schema)] if isinstance(one, ModelProperty) else None,
            )

    def _inside(self, one: object, schema: Schema) -> Entry:
        if isinstance(one, ModelProperty):
            return {"fields": [*self._fields(one, schema)]}
        return {"values": _values(self._facts.values(schema))}

    def _fields(self, model: ModelProperty, schema: Schema) -> Iterator[Entry]:
        spec_name = self._names.schemas.get(str(model.class_info.name), "")
        properties = {
            prop.name.get_untrusted_value(): prop for prop in self._annotations.fields(model)
        }
        for name, node in schema["properties"].items():
            prop = properties[name]
            forms = self._history.field(spec_name, name)
            yield _lean(
                name=name,
                python=_other(attribute(prop), name),
                **self._part(prop, node, forms, required=prop.required),
                read_only=forms[-1][1]["read_only"] if forms else node.get("readOnly"),
                restrictions=runs(forms, "read_only"),
            )

    def _note_inline(
        self,
        properties: Iterable[PropertyProtocol],
        schemas: Iterable[Schema],
        *holders: Schema,
    ) -> None:
        """Note the schema of each class of *properties* that has no name in the spec.

        It has the releases of what holds it, from the outside in, and the values that these tell.
        """
        classes = [str(one.name) for prop in properties for one in self._annotations.classes(prop)]
        unnamed = [name for name in classes if name not in self._names.schemas]
        outer = {k: one for holder in holders for k, one in holder.get("x-airflow", {}).items()}
        inline = [one for schema in schemas for one in _inline(schema, outer)]
        self._schemas |= dict(zip(unnamed, inline, strict=True))


def _inline(schema: Schema, outer: Entry) -> Iterator[Schema]:
    """Yield the schemas in *schema* that become classes, without what they refer to.

    Each has recorded what is recorded of all that is around it, *outer* first.
    """
    recorded = outer | schema.get("x-airflow", {})
    if schema.get("properties") or "enum" in schema:
        yield {**schema, "x-airflow": recorded}
        return
    for inner in [
        *schema.get("anyOf", ()),
        schema.get("items"),
        schema.get("additionalProperties"),
    ]:
        if isinstance(inner, dict):
            yield from _inline(inner, recorded)


def _requirements(forms: Forms, *, required: bool) -> list[Run]:
    """Return when it was required, where what is said of all releases does not tell.

    What came later is not there in every release, and may be in each that has it.
    """
    always = all(form["required"] for _, form in forms)
    if forms and always and not required:
        return [[True, None, None]]
    return runs(forms, "required")


def _values(found: Mapping[str, dict[str, str]]) -> list[Entry]:
    return [_lean(name=value, **range_) for value, range_ in found.items()]


def _lean(**entry: Any) -> Entry:
    """Return the entry without what says nothing; a default says something, whatever it is."""
    return {
        key: value
        for key, value in entry.items()
        if value is not None and (value or key == "default")
    }


def _other(name: str, than: str) -> str:
    return "" if name == than else name


def _text(text: str | None) -> str:
    return html.unescape(text or "").strip()


def _readable(annotation: str | None) -> str:
    """Return an annotation as people read it: what may be left out is told elsewhere."""
    text = re.sub(r"datetime\.(?=date)", "", annotation or "").removesuffix(" | Unset")
    while (at := text.find("OneOf[")) >= 0:
        parts, end = [""], at + len("OneOf[")
        while depth := 1 + parts[-1].count("[") - parts[-1].count("]"):
            letter, end = text[end], end + 1
            if depth == 1 and letter == ",":
                parts.append("")
            else:
                parts[-1] += letter
        inside = " | ".join(part.strip() for part in [*parts[:-1], parts[-1][:-1]])
        text = text[:at] + inside + text[end:]
    return text
