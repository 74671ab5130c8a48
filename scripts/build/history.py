"""What each argument, body, answer and field was, release by release.

A built spec tells of what came and went, and of a type what any release takes. What a thing was
in one release alone, and the server's default of it, stand here: read from the documents that were
merged, in their order.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from scripts.build.document import METHODS, Document, Operation, schemas
from scripts.build.merge import Released
from scripts.build.paths import by_shape, names, shape
from scripts.build.schema import FREE_FORM, NULL, Schema, members, target

_PLAIN = {"boolean": "bool", "integer": "int", "number": "float", "string": "str"}
_FORMATS = {"date": "date", "date-time": "datetime", "uuid": "UUID"}
ANY = "Any"
FREE = "dict[str, Any]"

Forms = list[tuple[str, dict[str, Any]]]
"""What a thing was: its release, oldest first, and its type, default and the like by their names.
A name that is left out is not said of it."""
Run = list[Any]
"""A value, and the first and the last release in a row that had it; null for the first or the last
release of the thing itself."""


def runs(forms: Forms, name: str) -> list[Run]:
    """Return what *name* was in the course of releases; nothing where it was always the same."""
    found: list[Run] = []
    for release, form in forms:
        value = form.get(name)
        if found and _same(found[-1][0], value):
            found[-1][2] = release
        else:
            found.append([value, release, release])
    if len(found) < 2:  # noqa: PLR2004 - it never changed
        return []
    found[0][1] = found[-1][2] = None
    return found


def _same(one: Any, other: Any) -> bool:
    """Tell whether two values are one in JSON, where true is not 1."""
    return bool(one == other) and type(one) is type(other)


class History:
    """What an API was in each of its releases.

    Args:
        released: Each release's document, oldest first, with the names of the built spec.
        classes: What a schema of the built spec is called in Python, by its name there.
    """

    def __init__(self, released: Released, classes: Mapping[str, str]) -> None:
        # A release with two documents has what the later one says.
        self._documents = [(release, _Index(document)) for release, document in released]
        self._classes = classes

    def operation(self, method: str, path: str) -> Forms:
        """Return of an operation: deprecated, answer, errors (the statuses that it documents)."""
        return _forms(self._operation(method, path))

    def _operation(self, method: str, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for release, index, _, one in self._having(method, path):
            yield (
                release,
                {
                    "deprecated": bool(one.get("deprecated")),
                    "answer": self.answer(one, index.named),
                    "errors": one.get("x-errors", []),
                },
            )

    def argument(self, method: str, path: str, place: str, name: str) -> Forms:
        """Return of an argument in a path, query or header: type, required, default, values."""
        return _forms(self._argument(method, path, place, name))

    def _argument(
        self, method: str, path: str, place: str, name: str
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        for release, index, where, one in self._having(method, path):
            now = dict(zip(names(where), names(path), strict=True)) if place == "path" else {}
            for argument in one.get("parameters", ()):
                told = now.get(argument["name"], argument["name"])
                if (argument["in"], told) == (place, name):
                    required = bool(argument.get("required"))
                    yield (
                        release,
                        self._form(argument["schema"], required=required, named=index.named),
                    )

    def body(self, method: str, path: str) -> Forms:
        """Return of a body: type, required, values."""
        return _forms(self._body(method, path))

    def _body(self, method: str, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for release, index, _, one in self._having(method, path):
            body = one.get("requestBody")
            if body:
                schema: Schema = next((kind["schema"] for kind in body["content"].values()), {})
                yield (
                    release,
                    self._form(schema, required=bool(body.get("required")), named=index.named),
                )

    def field(self, model: str, name: str) -> Forms:
        """Return of a field, by the model's name in the spec: type, required, default, values.

        And read_only: whether it is only answered.
        """
        return _forms(self._field(model, name))

    def _field(self, model: str, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
        for release, index in self._documents:
            for one in members(index.named.get(model, {})):
                if name in one.get("properties", ()):
                    required = name in one.get("required", ())
                    yield (
                        release,
                        self._form(one["properties"][name], required=required, named=index.named),
                    )

    def answer(self, operation: Operation, named: Mapping[str, Schema]) -> str:
        """Return the type of the JSON that a success has, or of its text; "None" for neither."""
        contents = [one.get("content", {}) for one in operation["responses"].values()]
        kinds = [kind for content in contents for kind in content]
        types = [
            part
            for content in contents
            if "application/json" in content
            for part in self._types(content["application/json"].get("schema", {}), named)
        ]
        types += ["None"] if not all(contents) else []
        types += ["str"] if any(kind != "application/json" for kind in kinds) else []
        return _joined(types) or "None"

    def _having(self, method: str, path: str) -> Iterator[tuple[str, "_Index", str, Operation]]:
        for release, index in self._documents:
            found = index.operations.get((method, shape(path)))
            if found:
                yield (release, index, *found)

    def _form(
        self, schema: Schema, *, required: bool, named: Mapping[str, Schema]
    ) -> dict[str, Any]:
        said = (schema, named.get(target(schema) or "", {}))
        form: dict[str, Any] = {
            "type": self.type(schema, named),
            "required": required,
            "read_only": _read_only(schema, named),
            "values": [*_values(schema, named)],
        }
        for one in said:
            # A null is what Pydantic writes of a thing that may be left out.
            if one.get("default") is not None:
                return {**form, "default": one["default"]}
        return form

    def type(self, schema: Schema, named: Mapping[str, Schema]) -> str:
        """Return the type of a schema as Python's hints have it: `list[DAGRun] | None`."""
        return _joined(self._types(schema, named))

    def _types(self, schema: Schema, named: Mapping[str, Schema]) -> Iterator[str]:
        for one in members(schema):
            name = target(one)
            if name is None:
                yield self._plain(one, named)
            elif name in self._classes:
                yield self._classes[name]
            else:
                # A union, or what an older release had a name of its own for.
                yield from self._types(named[name], named)

    def _plain(self, one: Schema, named: Mapping[str, Schema]) -> str:
        if one == NULL:
            return "None"
        if len(one.get("enum", ())) == 1:
            return f"Literal[{one['enum'][0]!r}]"
        kind = str(one.get("type", "string" if "enum" in one else ""))
        if kind == "array":
            return f"list[{self.type(one.get('items', {}), named)}]"
        if kind == "object" or "properties" in one:
            values = one.get("additionalProperties")
            if one == FREE_FORM or not isinstance(values, dict):
                return FREE
            return f"dict[str, {self.type(values, named)}]"
        return _FORMATS.get(one.get("format", ""), "") or _PLAIN.get(kind, ANY)


class _Index:
    """A document's named schemas, and its operations by method and shape of path."""

    def __init__(self, document: Document) -> None:
        self.named: Mapping[str, Schema] = schemas(document)
        self.operations = {
            (method, where): (path, item[method])
            for where, (path, item) in by_shape(document).items()
            for method in METHODS
            if method in item
        }


def _read_only(schema: Schema, named: Mapping[str, Schema]) -> bool:
    """Tell whether a schema, or all that it refers to, is only answered."""
    aims = [named.get(target(one) or "", {}) for one in members(schema) if one != NULL]
    return any(all(one.get("readOnly") for one in found) for found in ([schema], aims) if found)


def _values(schema: Schema, named: Mapping[str, Schema]) -> Iterator[str]:
    """Yield what the enums of a schema, or of a list's items, name."""
    for one in members(schema):
        yield from one.get("enum", ())
        for inner in (named.get(target(one) or ""), one.get("items")):
            if inner:
                yield from _values(inner, named)


def _forms(found: Iterable[tuple[str, dict[str, Any]]]) -> Forms:
    return list(dict(found).items())


def _joined(types: Iterable[str]) -> str:
    """Return a union of types, each once, None last."""
    parts = dict.fromkeys(types)
    if ANY in parts:
        return ANY
    return " | ".join([*(part for part in parts if part != "None"), *({"None"} & parts.keys())])
