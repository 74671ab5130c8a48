"""Merge the forms that one schema had in the course of releases."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs

from scripts.build.presence import in_order, span
from scripts.build.schema import COMPONENT, FREE_FORM, NULL, Schema, members, target, texts, union

Variants = Sequence[tuple[str, Schema]]
"""A schema as each release has it, oldest first."""

_TYPED_FORMATS = {"date", "date-time", "uuid", "binary"}
"""Formats that give a string a type of its own in Python."""


@attrs.frozen
class Scope:
    """What merging must know beside the schemas themselves."""

    enums: Mapping[str, Sequence[Any]] = attrs.field(factory=dict)
    """Each named enum with the values of all releases."""
    body: bool = False
    """Whether it is sent; then what only some releases require is recorded."""
    what: str = ""
    """Where this is, for messages."""

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
    if "object" in kinds and "free" in kinds:
        # The older release did not say which keys the object has.
        del kinds["free"]
    if "number" in kinds:
        kinds.pop("integer", None)
    accepted = [_MERGERS.get(kind, _same)(group, scope) for kind, group in kinds.items()]
    return {**union(accepted), **texts(variants[-1][1])}


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
    return {"type": "object", "additionalProperties": merged(values, scope.at("{}"))}


def _texts(group: Variants, scope: Scope) -> Schema:
    """Merge strings: enums to one enum, formats that agree to that, anything else to a string."""
    unique = [one for at, (_, one) in enumerate(group) if one not in [o for _, o in group[:at]]]
    values = [_values(one, scope) for one in unique]
    if any(v is None for v in values):
        formats = {one.get("format") for one in unique if one.get("type") == "string"}
        kept = formats if len(formats) == 1 and all(v is None for v in values) else set()
        same = _same(group, scope) if all(v is None for v in values) else {}
        same.pop("format", None)
        found = kept & _TYPED_FORMATS or {f for f in kept if f}
        return {**same, "type": "string", **{"format": f for f in found}}
    every = {value for some in values if some for value in some}
    for one in reversed(unique):
        name = target(one)
        if name is not None and every <= set(scope.enums[name]):
            return {"$ref": COMPONENT + name}
    return _enum([(r, {"enum": _values(one, scope)}) for r, one in group], scope)


def _values(member: Schema, scope: Scope) -> list[Any] | None:
    name = target(member)
    found = scope.enums.get(name) if name is not None else member.get("enum")
    return None if found is None else list(found)


def _enum(group: Variants, scope: Scope) -> Schema:
    """Merge enums: the newest order, then the values that went away, each with its releases."""
    releases = in_order(release for release, _ in group)
    values = in_order(value for _, one in reversed(group) for value in one["enum"])
    spans = {
        value: found
        for value in values
        if (found := span(having(group, "enum", value), releases, f"{scope.what}={value}"))
    }
    kind = "string" if all(isinstance(value, str) for value in values) else None
    result: Schema = {**({"type": kind} if kind else {}), "enum": values}
    return {**result, **({"x-airflow": {"values": spans}} if spans else {})}


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
    found.pop("x-airflow", None)
    inner = _enum_values(forms, scope)
    facts: dict[str, Any] = span((r for r, _ in forms), releases, scope.what)
    required = having(group, "required", name)
    if scope.body and required and set(required) != set(releases):
        facts["required"] = span(required, releases, f"{scope.what} (required)")
    facts |= inner
    return {**found, **({"x-airflow": facts} if facts else {})}


def _enum_values(forms: Variants, scope: Scope) -> dict[str, Any]:
    found = merged(forms, scope).get("x-airflow", {})
    return {"values": found["values"]} if "values" in found else {}


_MERGERS: dict[str, Callable[[Variants, Scope], Schema]] = {
    "text": _texts,
    "array": _lists,
    "map": _maps,
    "object": _objects,
}


def component(variants: Variants, releases: Iterable[str], scope: Scope) -> Schema:
    """Return a named schema, with its releases among all."""
    result = merged(variants, scope)
    facts: dict[str, Any] = dict(result.pop("x-airflow", {}))
    facts = span((release for release, _ in variants), list(releases), scope.what) | facts
    return {**result, **({"x-airflow": facts} if facts else {})}


__all__ = ["NULL", "Scope", "Variants", "component", "having", "merged"]
