"""Merge the forms that one schema had in the course of releases."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs

from scripts.build.presence import in_order, span
from scripts.build.schema import FREE_FORM, Schema, members, reference, target, texts, union

Variants = Sequence[tuple[str, Schema]]
"""A schema as each release has it, oldest first."""


@attrs.frozen
class Scope:
    """What merging must know beside the schemas themselves."""

    enums: Mapping[str, Sequence[Any]] = attrs.field(factory=dict)
    """Each named enum with the values of all releases."""
    models: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Each named model with the names of its properties in all releases."""
    releases: Sequence[str] = ()
    """Every release of the API, oldest first."""
    body: bool = False
    """Whether it is sent; then what only some releases require is recorded."""
    what: str = ""
    """Where this is, for messages."""

    def span(self, present: Iterable[str], among: Sequence[str], part: str = "") -> dict[str, str]:
        """Return since and until of this, or of a part of it, as `presence.span` has it."""
        return span(present, among, self.releases, f"{self.what}{part}")

    def at(self, name: str) -> "Scope":
        """Return the scope of something inside."""
        return attrs.evolve(self, what=f"{self.what}.{name}" if self.what else name)


def merged(variants: Variants, scope: Scope) -> Schema:
    """Return a schema for what any of the variants accepts, with the newest one's texts.

    Members of one kind are merged into one, since a reader tells kinds apart and no more: two
    lists, two strings. A model that is referred to is a kind of its own.
    """
    kinds: dict[str, list[tuple[str, Schema]]] = {}
    newest_first = sorted(enumerate(variants), key=lambda pair: -pair[0])
    for _, (release, schema) in newest_first:
        for member in members(schema):
            kinds.setdefault(_kind(member, scope), []).insert(0, (release, member))
    for kind in _superfluous(kinds, members(variants[-1][1]), scope):
        del kinds[kind]
    accepted = [_MERGERS.get(kind, _same)(group, scope) for kind, group in kinds.items()]
    return {**union(accepted), **texts(variants[-1][1])}


def _superfluous(
    kinds: Mapping[str, Variants], newest: Sequence[Schema], scope: Scope
) -> list[str]:
    """Return the kinds that another one of them says as well, or better."""
    now = {_kind(member, scope) for member in newest}
    models = {
        kind for kind in kinds if kind == "object" or kind.removeprefix("ref ") in scope.models
    }
    found = ["integer"] if {"integer", "number"} <= set(kinds) else []
    if "free" in kinds and "map" in kinds:
        found.append("map")
    if "free" in kinds and "free" not in now and models & now:
        # An older release did not say which keys the object has.
        found.append("free")
    if "object" in kinds and "object" not in now:
        inline = {name for _, one in kinds["object"] for name in one["properties"]}
        if any(inline <= scope.models[kind.removeprefix("ref ")] for kind in models - {"object"}):
            # An older release did not give the object a name.
            found.append("object")
    return found


def _kind(member: Schema, scope: Scope) -> str:
    name = target(member)
    if name is not None:
        return "text" if name in scope.enums else f"ref {name}"
    if not member:
        return "any"
    if member == FREE_FORM:
        return "free"
    if "properties" in member:
        return "object"
    kinds = {"string": "text", "object": "map"}
    kind = str(member.get("type", "text" if "enum" in member else "any"))
    return kinds.get(kind, kind)


def _same(group: Variants, _: Scope) -> Schema:
    """Merge plain types: limits stay if all releases have them, and alike."""
    newest = group[-1][1]
    return {k: v for k, v in newest.items() if all(one.get(k) == v for _, one in group)}


def _lists(group: Variants, scope: Scope) -> Schema:
    items = [(release, one.get("items", {})) for release, one in group]
    plain = _same([(r, {k: v for k, v in one.items() if k != "items"}) for r, one in group], scope)
    return {**plain, "items": merged(items, scope.at("[]"))}


def _maps(group: Variants, scope: Scope) -> Schema:
    values = [(release, one["additionalProperties"]) for release, one in group]
    if any(value is False for _, value in values):
        return dict(FREE_FORM)
    every = merged(values, scope.at("{}"))
    return {"type": "object", "additionalProperties": every} if every else dict(FREE_FORM)


def _texts(group: Variants, scope: Scope) -> Schema:
    """Merge strings: enums to one enum, formats that agree to that, anything else to a string."""
    values = [_values(one, scope) for _, one in group]
    if any(found is None for found in values):
        return _strings(group, scope)
    every = {value for found in values if found for value in found}
    for _, one in reversed(group):
        name = target(one)
        if name is not None and every <= set(scope.enums[name]):
            # What the enum itself says of its values is not repeated here.
            return {**reference(name), **_spans(_with_values(group, scope), scope)}
    return _enum(_with_values(group, scope), scope)


def _with_values(group: Variants, scope: Scope) -> Variants:
    return [(release, {"enum": _values(one, scope)}) for release, one in group]


def _strings(group: Variants, scope: Scope) -> Schema:
    """Merge strings of which one at least is no enum: readers know no union of two of them."""
    plain = [(release, one) for release, one in group if "type" in one and "enum" not in one]
    if len(plain) < len(group):
        return {"type": "string"}
    return {**_same(group, scope), "type": "string"}


def _values(member: Schema, scope: Scope) -> list[Any] | None:
    name = target(member)
    found = scope.enums.get(name) if name is not None else member.get("enum")
    return None if found is None else list(found)


def _enum(group: Variants, scope: Scope) -> Schema:
    """Merge enums: the newest order, then the values that went away, each with its releases."""
    values = in_order(value for _, one in reversed(group) for value in one["enum"])
    kind = "string" if all(isinstance(value, str) for value in values) else None
    result: Schema = {**({"type": kind} if kind else {}), "enum": values}
    return {**result, **_spans(group, scope)}


def _spans(group: Variants, scope: Scope) -> Schema:
    """Return the releases of each value that not all of them have, as what is recorded of it."""
    releases = in_order(release for release, _ in group)
    values = in_order(value for _, one in reversed(group) for value in one["enum"])
    spans = {
        value: found
        for value in values
        if (found := scope.span(having(group, "enum", value), releases, f"={value}"))
    }
    return {"x-airflow": {"values": spans}} if spans else {}


def having(group: Variants, key: str, value: str) -> list[str]:
    """Return the releases in which a list or mapping of the schema holds the value."""
    return [release for release, one in group if value in one.get(key, ())]


def _objects(group: Variants, scope: Scope) -> Schema:
    releases = in_order(release for release, _ in group)
    names = in_order(name for _, one in reversed(group) for name in one["properties"])
    properties = {name: _property(name, group, releases, scope.at(name)) for name in names}
    required = [n for n in names if set(having(group, "required", n)) == set(releases)]
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
    }


def _property(name: str, group: Variants, releases: list[str], scope: Scope) -> Schema:
    forms = [(r, one["properties"][name]) for r, one in group if name in one["properties"]]
    found = merged(forms, scope)
    values = found.pop("x-airflow", {})
    facts: dict[str, Any] = scope.span((r for r, _ in forms), releases)
    required = having(group, "required", name)
    if scope.body and required and set(required) != set(releases):
        facts["required"] = scope.span(required, releases, " (required)")
    facts |= values
    return {**found, **({"x-airflow": facts} if facts else {})}


_MERGERS: dict[str, Callable[[Variants, Scope], Schema]] = {
    "text": _texts,
    "array": _lists,
    "map": _maps,
    "object": _objects,
}


def component(variants: Variants, releases: Iterable[str], scope: Scope) -> Schema:
    """Return a named schema, with its releases among all."""
    result = merged(variants, scope)
    values = result.pop("x-airflow", {})
    facts = span((r for r, _ in variants), list(releases), what=scope.what) | values
    return {**result, **({"x-airflow": facts} if facts else {})}
