"""What a built spec says of its operations beyond what openapi-python-client reads.

The generator knows nothing of `x-airflow`; the templates ask here for what each endpoint module
states as data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from scripts.generate.listings import ListFacts, follow, listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_FLASK = ("/api/v1/", "/api/experimental/")
_RANGE = ("since", "until")
_DEEPEST = 4  # fields within fields, where a schema refers to itself

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
    listing: ListFacts | None = None
    joined: tuple[str, ...] = ()
    accept: str | None = None
    text: bool = field(default=False)


class Facts:
    """The facts of every operation and schema of one built spec."""

    def __init__(self, spec: Schema) -> None:
        self._spec = spec
        self._schemas: dict[str, Schema] = spec.get("components", {}).get("schemas", {})

    @property
    def alphabetical(self) -> bool:
        """Whether answers have their keys in this order: Flask sorts them, FastAPI does not."""
        return any(path.startswith(_FLASK) for path in self._spec["paths"])

    def operation(self, method: str, path: str) -> OperationFacts:
        """Return the facts of the operation `method path`, as the built spec writes both."""
        operation = self._spec["paths"][path][method.lower()]
        parameters = [p for p in operation.get("parameters", []) if p["in"] != "path"]
        named = {p["name"]: [p] for p in parameters}
        fields = self._fields(_body_schema(operation))
        everything = named | fields
        answers = {
            int(code): answer.get("content", {})
            for code, answer in operation["responses"].items()
            if code[0] in "23"  # a login that redirects documents just that
        }
        types = [kind for content in answers.values() for kind in content]
        json_types = [kind for kind in types if kind.endswith("json") and "ndjson" not in kind]
        return OperationFacts(
            availability=range_of(operation),
            arguments=_agreed(named, range_of),
            body=_outer(fields, operation) | _agreed(fields, range_of),
            values={
                name: found for name, nodes in everything.items() if (found := self._values(nodes))
            },
            required=_agreed(everything, _required),
            statuses={
                code: "empty" if not content else "read" for code, content in answers.items()
            },
            listing=listing(self._spec, method, path),
            joined=tuple(p["name"] for p in parameters if p.get("explode") is False),
            accept=(json_types or types or [None])[0],
            text=len(types) > len(json_types),
        )

    def schema(self, name: str) -> Range:
        """Return since and until of the component schema *name*, empty if it always was there."""
        return range_of(self._schemas.get(name, {}))

    def properties(self, name: str) -> dict[str, Range]:
        """Return since and until of the fields of *name* that came or went without it."""
        own = self.schema(name)
        ranges = _ranges(self._schemas.get(name, {}).get("properties", {}))
        return {key: value for key, value in ranges.items() if value != own}

    def enum_values(self, name: str) -> dict[str, Range]:
        """Return since and until of the values of the enum *name* that have one."""
        return _values(self._schemas.get(name, {}))

    def _fields(self, schema: Schema, above: str = "") -> dict[str, list[Schema]]:
        """Return the schemas of each field of *schema*, and of the fields within, by dotted name.

        They are several where the members of a union have a field of one name.
        """
        found: dict[str, list[Schema]] = {}
        if above.count(".") > _DEEPEST:
            return found  # a schema that refers to itself
        resolved = follow(schema, self._schemas)
        for name, node in resolved.get("properties", {}).items():
            found.setdefault(f"{above}{name}", []).append(node)
            for inner, nodes in self._fields(node, f"{above}{name}.").items():
                found.setdefault(inner, []).extend(nodes)
        for member in [*resolved.get("anyOf", []), *filter(None, [resolved.get("items")])]:
            for inner, nodes in self._fields(member, above).items():
                found.setdefault(inner, []).extend(nodes)
        return found

    def values(self, *nodes: Schema) -> dict[str, Range]:
        """Return since and until of the enum values behind *nodes*, parameters or schemas.

        Empty for a value that one of them has always taken, or of which they disagree.
        """
        listed: dict[str, list[Range]] = {}
        for node in nodes:
            for value, range_ in self._enum(node, {}):
                listed.setdefault(value, []).append(range_)
        agreed = _agreed(listed, dict)
        return {value: agreed.get(value, {}) for value in listed}

    def _values(self, nodes: list[Schema]) -> dict[str, Range]:
        return {value: range_ for value, range_ in self.values(*nodes).items() if range_}

    def _enum(self, node: Schema, outer: dict[str, Range]) -> Iterator[tuple[str, Range]]:
        """Yield the values of the enum behind *node*, each with its releases.

        It is the schema itself, one it refers to, a union's member or a list's item; what is
        recorded outside holds more than what is inside.
        """
        resolved = follow(node, self._schemas)
        ranges = _values(resolved) | _values(node) | outer
        for value in resolved.get("enum", []):
            yield value, ranges.get(value, {})
        for inner in [*resolved.get("anyOf", []), resolved.get("items"), resolved.get("schema")]:
            if inner:
                yield from self._enum(inner, ranges)


def without_extensions(spec: Schema) -> Schema:
    """Return a copy of *spec* without its `x-` keys, as the generator is to see it."""
    stripped: Schema = _strip(spec)
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


def range_of(node: Schema) -> Range:
    """Return the since and until that a part of a built spec states."""
    stated = node.get("x-airflow", {})
    return {key: stated[key] for key in _RANGE if stated.get(key) is not None}


def _required(node: Schema) -> Range:
    required: Range = node.get("x-airflow", {}).get("required", {})
    return required


def _agreed(nodes: dict[str, list[Schema]], read: Callable[[Schema], Range]) -> dict[str, Range]:
    """Return the releases by name, where all that have the name agree on them."""
    ranges = {name: [read(node) for node in group] for name, group in nodes.items()}
    return {
        name: first
        for name, (first, *others) in ranges.items()
        if first and all(first == other for other in others)
    }


def _outer(fields: Iterable[str], operation: Schema) -> dict[str, Range]:
    """Return the releases of the body of *operation* for its own *fields*, if it has any."""
    range_ = range_of(operation.get("requestBody", {}))
    return {name: range_ for name in fields if range_ and "." not in name}


def _ranges(nodes: dict[str, Schema]) -> dict[str, Range]:
    return {name: found for name, node in nodes.items() if (found := range_of(node))}


def _values(schema: Schema) -> dict[str, Range]:
    values: dict[str, Range] = schema.get("x-airflow", {}).get("values", {})
    return values
