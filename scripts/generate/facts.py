"""What a built spec says of its operations beyond what openapi-python-client reads.

The generator knows nothing of `x-airflow`; the templates ask here for what each endpoint module
states as data.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from attrs import field, frozen

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_RANGE = ("since", "until")

Schema = dict[str, Any]
Range = dict[str, str]


@frozen
class OperationFacts:
    """Availability and paging of one operation, ready to be printed into its module."""

    availability: Range
    arguments: dict[str, Range]
    body: dict[str, Range]
    values: dict[str, dict[str, Range]]
    required: dict[str, Range]
    statuses: dict[int, str]
    items: str | None = None
    joined: tuple[str, ...] = ()
    accept: str | None = None
    text: bool = field(default=False)


class Facts:
    """The facts of every operation and schema of one built spec."""

    def __init__(self, spec: Schema) -> None:
        self._spec = spec
        self._schemas: dict[str, Schema] = spec.get("components", {}).get("schemas", {})

    def operation(self, method: str, path: str) -> OperationFacts:
        """Return the facts of the operation `method path`, as the built spec writes both."""
        operation = self._spec["paths"][path][method.lower()]
        parameters = [p for p in operation.get("parameters", []) if p["in"] != "path"]
        properties = self._properties(_body_schema(operation))
        fields = {p["name"]: p for p in parameters} | properties
        answers = {
            int(code): answer.get("content", {})
            for code, answer in operation["responses"].items()
            if code[0] in "23"  # a login that redirects documents just that
        }
        types = [kind for content in answers.values() for kind in content]
        json_types = [kind for kind in types if kind.endswith("json") and "ndjson" not in kind]
        return OperationFacts(
            availability=_range(operation),
            arguments=_ranges({p["name"]: p for p in parameters}),
            body=_ranges(properties, _range(operation.get("requestBody", {}))),
            values={name: found for name, one in fields.items() if (found := self._values(one))},
            required={
                name: _range({"x-airflow": value["x-airflow"]["required"]})
                for name, value in fields.items()
                if "required" in value.get("x-airflow", {})
            },
            statuses={
                code: "empty" if not content else "read" for code, content in answers.items()
            },
            items=self._items(answers),
            joined=tuple(p["name"] for p in parameters if p.get("explode") is False),
            accept=(json_types or types or [None])[0],
            text=len(types) > len(json_types),
        )

    def schema(self, name: str) -> Range:
        """Return since and until of the component schema *name*, empty if it always was there."""
        return _range(self._schemas.get(name, {}))

    def properties(self, name: str) -> dict[str, Range]:
        """Return since and until of the fields of *name* that came or went without it."""
        own = self.schema(name)
        ranges = _ranges(self._schemas.get(name, {}).get("properties", {}))
        return {key: value for key, value in ranges.items() if value != own}

    def enum_values(self, name: str) -> dict[str, Range]:
        """Return since and until of the values of the enum *name* that have one."""
        return _values(self._schemas.get(name, {}))

    def _resolve(self, schema: Schema) -> Schema:
        if "$ref" in schema:
            return self._resolve(self._schemas[schema["$ref"].rsplit("/", 1)[-1]])
        return schema

    def _properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of *schema*, or of what stands beside null in a union."""
        found: dict[str, Schema] = self._resolve(schema).get("properties", {})
        for inner in schema.get("anyOf", []):
            found = found | self._properties(inner)
        return found

    def _values(self, node: Schema) -> dict[str, Range]:
        """Find the enum behind *node*, a parameter or schema, and what is recorded of its values.

        It is the schema itself, one it refers to, a union's member or a list's item.
        """
        found = _values(self._resolve(node)) | _values(node)
        inner = [*node.get("anyOf", []), node.get("items"), node.get("schema")]
        for one in inner:
            if one:
                found = self._values(one) | found
        return found

    def _items(self, answers: dict[int, dict[str, Any]]) -> str | None:
        """Return the key of the one list in an answer that counts its `total_entries`."""
        for content in answers.values():
            schema = self._resolve(content.get("application/json", {}).get("schema", {}))
            properties = schema.get("properties", {})
            lists = [key for key, value in properties.items() if value.get("type") == "array"]
            if "total_entries" in properties and len(lists) == 1:
                return str(lists[0])
        return None


def without_extensions(spec: Schema) -> Schema:
    """Return a copy of *spec* without its `x-` keys, as the generator is to see it."""
    stripped: Schema = _strip(deepcopy(spec))
    return stripped


def _strip(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _strip(value) for key, value in node.items() if not str(key).startswith("x-")}
    if isinstance(node, list):
        return [_strip(value) for value in node]
    return node


def _body_schema(operation: Schema) -> Schema:
    content: Schema = operation.get("requestBody", {}).get("content", {})
    schema: Schema = next((kind["schema"] for kind in content.values()), {})
    return schema


def _range(node: Schema) -> Range:
    stated = node.get("x-airflow", {})
    return {key: stated[key] for key in _RANGE if stated.get(key) is not None}


def _ranges(nodes: dict[str, Schema], otherwise: Range | None = None) -> dict[str, Range]:
    return {name: found for name, node in nodes.items() if (found := _range(node) or otherwise)}


def _values(schema: Schema) -> dict[str, Range]:
    values: dict[str, Range] = schema.get("x-airflow", {}).get("values", {})
    return values
