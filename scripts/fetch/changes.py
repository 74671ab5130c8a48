"""What changed for a user between two specs of one API.

A spec is flattened into facts: each operation, argument, answer, model, field and enum value
is a place with a text (its type). Two specs then differ as two dicts do. Only what operations
reach counts, and of answers only those of success.

`python -m scripts.fetch.changes 2.9.3 2.10.0 [--api fab]` prints it for two releases.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import attrs

from scripts.fetch import specs, wheels

KINDS: Final = ("operation", "argument", "body", "answer", "model", "field", "value")
_METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Part = tuple[str, str]
"""A kind and a name."""
Place = tuple[Part, ...]
"""Where a fact stands: `(("model", "Pool"), ("field", "slots"))`."""


@attrs.frozen
class Change:
    """One difference that a user can meet."""

    action: str
    """`added`, `removed` or `retyped`."""
    kind: str
    """One of `KINDS`."""
    where: str
    """The operation's id or the model, with `.field` for what is inside one; "" for themselves."""
    name: str
    """Of the model, argument, field or value; of an operation its method and path."""
    old: str = ""
    """Type before."""
    new: str = ""
    """Type after."""

    def __str__(self) -> str:
        """Return one line: what happened, to what, and its type."""
        types = f"{self.old} -> {self.new}" if self.action == "retyped" else self.old or self.new
        name = f"{self.where}{'.' if self.kind == 'field' else ' '}{self.name}".strip()
        return f"{self.action:<8} {name}{': ' if types else ''}{types}"


def changes(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Return what differs between two OpenAPI documents of one API, sorted by kind and place.

    What stands inside something added or removed is not told again: a new operation says
    nothing of its arguments, a field that became a model of its own not that it lost its fields.
    An operation is known by its method and path.

    Raises:
        ValueError: A `$ref` leads nowhere.
    """
    before, after = _Facts(old), _Facts(new)
    texts_before, texts_after = before.collect(), after.collect()
    found = []
    for place in sorted({*texts_before, *texts_after}):
        above = [place[:depth] for depth in range(1, len(place))]
        if any(_inline(texts_before.get(one)) != _inline(texts_after.get(one)) for one in above):
            continue
        one, two = texts_before.get(place), texts_after.get(place)
        if one != two:
            label = (after if two is not None else before).label
            action = "added" if one is None else "removed" if two is None else "retyped"
            found.append(_change(action, place, label, one or "", two or ""))
    return sorted(found, key=lambda change: KINDS.index(change.kind))


def _inline(text: str | None) -> tuple[bool, bool, bool]:
    """Say whether a place is there at all, holds fields of its own, holds values of its own."""
    return (text is not None, "object" in (text or ""), "enum" in (text or ""))


def _change(action: str, place: Place, label: dict[str, str], old: str, new: str) -> Change:
    *above, (kind, name) = place
    if not above:
        return Change(action, kind, "", name, old, new)
    first, *rest = (text for _, text in above)
    return Change(action, kind, ".".join([label.get(first, first), *rest]), name, old, new)


class _Facts:
    """The facts of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.texts: dict[Place, str] = {}
        self.label: dict[str, str] = {}
        """By method and path, the operation's id; with both where an id is taken twice."""
        self._models: list[str] = []

    def collect(self) -> dict[Place, str]:
        operations = list(self._operations())
        ids = Counter(operation.get("operationId", "") for _, operation, _ in operations)
        for place, operation, _ in operations:
            name = operation.get("operationId", "")
            self.label[place] = name if ids[name] == 1 and name else f"{name} ({place})".strip()
        for place, operation, shared in operations:
            self._operation((("operation", place),), operation, shared)
        for name in self._models:  # it grows while it is walked
            at: Place = (("model", name),)
            self.texts[at] = ""
            schema = self.document["components"]["schemas"][name]
            self.texts[at] = self._type(schema, at)
        return self.texts

    def _operations(self) -> Iterator[tuple[str, dict[str, Any], list[Any]]]:
        for path, item in self.document["paths"].items():
            for method in _METHODS:
                if method in item:
                    yield f"{method.upper()} {path}", item[method], item.get("parameters", [])

    def _operation(self, at: Place, operation: dict[str, Any], shared: list[Any]) -> None:
        tags = ", ".join(operation.get("tags", []))
        name = operation.get("operationId", "")
        flags = " (deprecated)" if operation.get("deprecated") else ""
        self.texts[at] = f"{name}, tag {tags}{flags}" if tags else f"{name}{flags}"
        for reference in [*shared, *operation.get("parameters", [])]:
            parameter = self._resolve(reference)
            below = (*at, ("argument", parameter["name"]))
            text = self._type(parameter.get("schema", {}), below)
            place = "" if parameter["in"] == "query" else f" in {parameter['in']}"
            # A path argument is always required.
            required = parameter.get("required") and parameter["in"] != "path"
            self.texts[below] = f"{text}{place}{' (required)' if required else ''}"
        body = self._resolve(operation.get("requestBody", {}))
        self._content((*at,), "body", "", body)
        for status, reference in operation.get("responses", {}).items():
            if str(status).startswith("2"):
                answer = self._resolve(reference)
                self._content(at, "answer", str(status), answer)

    def _content(self, at: Place, kind: str, name: str, holder: dict[str, Any]) -> None:
        for media, entry in holder.get("content", {}).items():
            below = (*at, (kind, f"{name} {media}".strip()))
            self.texts[below] = self._type(entry.get("schema", {}), below)

    def _resolve(self, reference: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in reference:
            return reference
        found: Any = self.document
        for part in reference["$ref"].removeprefix("#/").split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(found, dict) or key not in found:
                raise ValueError(f"$ref {reference['$ref']} leads nowhere")
            found = found[key]
        return self._resolve(found)

    def _type(self, schema: Any, at: Place) -> str:
        """Return the type of *schema* in words, and note the fields and values inside it."""
        names = self._names(schema, at)
        return " | ".join([*sorted(names - {"null"}), *sorted(names & {"null"})]) or "any"

    def _names(self, schema: Any, at: Place) -> set[str]:
        """Return the types that *schema* allows, one name each."""
        if not isinstance(schema, dict):
            return {"any"}
        nullable = {"null"} if schema.get("nullable") is True else set[str]()
        if "$ref" in schema:
            return nullable | {self._reference(schema, at)}
        if "allOf" in schema:
            return nullable | self._all_of(schema, at)
        for union in ("anyOf", "oneOf"):
            if union in schema:
                return nullable.union(*(self._names(one, at) for one in schema[union]))
        if "enum" in schema or "const" in schema:
            return nullable | self._enum(schema, at)
        kinds = schema.get("type", "object" if "properties" in schema else [])
        listed = kinds if isinstance(kinds, list) else [kinds]
        return nullable | {self._plain(kind, schema, at) for kind in listed}

    def _reference(self, schema: dict[str, Any], at: Place) -> str:
        target: str = schema["$ref"]
        name = target.removeprefix("#/components/schemas/")
        self._resolve(schema)
        if name == target or "/" in name:
            return self._type(self._resolve(schema), at)
        if name not in self._models:
            self._models.append(name)
        return name

    def _all_of(self, schema: dict[str, Any], at: Place) -> set[str]:
        parts = [part for part in schema["allOf"] if part]
        if len(parts) == 1 and "properties" not in schema:
            return self._names(parts[0], at)
        self._fields(self._flat(schema), at)
        return {"object"}

    def _flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Return the properties of *schema* and of all it is made of, as one schema."""
        own = self._resolve(schema)
        properties: dict[str, Any] = {}
        required = list(own.get("required", []))
        for part in own.get("allOf", []):
            flat = self._flat(part)
            properties |= flat["properties"]
            required += flat["required"]
        return {"properties": properties | own.get("properties", {}), "required": required}

    def _enum(self, schema: dict[str, Any], at: Place) -> set[str]:
        values = schema.get("enum", [schema.get("const")])
        for value in values:
            if value is not None:
                self.texts[(*at, ("value", str(value)))] = ""
        kinds = schema.get("type", "string")
        plain = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"]
        null = {"null"} if None in values else set[str]()
        return null | {f"{kind} enum" for kind in plain}

    def _plain(self, kind: str, schema: dict[str, Any], at: Place) -> str:
        if kind == "array":
            return f"list[{self._type(schema.get('items', {}), at)}]"
        if kind != "object":
            form = schema.get("format")
            return f"{kind} {form}" if form else kind
        self._fields(schema, at)
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra and not schema.get("properties"):
            return f"dict[string, {self._type(extra, at)}]"
        return "object"

    def _fields(self, schema: dict[str, Any], at: Place) -> None:
        for name, field in schema.get("properties", {}).items():
            below = (*at, ("field", name))
            text = self._type(field, below)
            flags = " (read-only)" if isinstance(field, dict) and field.get("readOnly") else ""
            flags += " (required)" if name in schema.get("required", []) else ""
            self.texts[below] = f"{text}{flags}"


def describe(label: str, found: list[Change]) -> str:
    """Return *found* as text to read: a line of counts, then each kind with its changes."""
    if not found:
        return f"{label}: nothing changes for a user"
    counts = Counter(change.action for change in found)
    summary = ", ".join(f"{counts[action]} {action}" for action in sorted(counts))
    lines = [f"{label}: {summary}"]
    for kind in KINDS:
        own = [change for change in found if change.kind == kind]
        lines += [f"  {kind}s" if kind != "body" else "  bodies"] if own else []
        lines += [f"    {change}" for change in own]
    return "\n".join(lines)


def between(old: specs.Spec, new: specs.Spec, folder: Path = specs.SPECS_FOLDER) -> str:
    """Return as text what changed from *old* to *new*, read from *folder*."""
    label = f"{new.api} {old.release} -> {new.release}"
    if old.sha256 == new.sha256:
        return f"{label}: the same spec"
    documents = [
        wheels.document((folder / spec.file).read_bytes(), spec.file) for spec in (old, new)
    ]
    return describe(label, changes(*documents))


def main(arguments: list[str] | None = None) -> int:
    """Print what changed between two recorded releases; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m scripts.fetch.changes", description=__doc__)
    parser.add_argument("old", help="a release, such as 2.9.3")
    parser.add_argument("new", help="a later release of the same API, such as 2.10.0")
    parser.add_argument("--api", choices=specs.APIS, help="v1 or v2, by the release, if not given")
    given = parser.parse_args(arguments)
    recorded = [
        spec for spec in specs.read() if spec.api in ([given.api] if given.api else ["v1", "v2"])
    ]
    chosen = []
    for release in (given.old, given.new):
        found = [spec for spec in recorded if spec.release == release]
        if not found:
            print(f"{release} is not recorded in openapi/specs.toml", file=sys.stderr)
            return 1
        chosen += found
    old, new = chosen
    if old.api != new.api:
        print(
            f"{old.release} has {old.api} and {new.release} {new.api}: no path is in both",
            file=sys.stderr,
        )
        return 1
    print(between(old, new))
    return 0


if __name__ == "__main__":
    sys.exit(main())
