"""What a built spec says of the operations that answer a list: its items, and their paging."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_IN_QUERY = ""
_IN_BODY = "page_"
_RUN = "dag_run_id"
_WITHIN_A_RUN = ("map_index", "execution_date", "timestamp")

Schema = dict[str, Any]


@frozen
class ListFacts:
    """What a ListOperation states; see there."""

    items: str
    key: tuple[str, ...]
    paged: bool
    prefix: str
    cursor: str | None


def listing(spec: Schema, method: str, path: str) -> ListFacts | None:
    """Return the facts of `method path` if it answers a list, all of it or a page; else None.

    A list is a JSON array, or the one array of an object that counts its `total_entries` or has
    nothing else.
    """
    operation = spec["paths"][path][method.lower()]
    schemas = spec.get("components", {}).get("schemas", {})
    for answer in operation["responses"].values():
        schema = follow(_json(answer), schemas)
        properties = schema.get("properties", {})
        arrays = [key for key, value in properties.items() if value.get("type") == "array"]
        if schema.get("type") == "array":
            items, item = "", schema.get("items", {})
        elif len(arrays) == 1 and ("total_entries" in properties or len(properties) == 1):
            items, item = arrays[0], properties[arrays[0]].get("items", {})
        else:
            continue
        query = {one["name"] for one in operation.get("parameters", []) if one["in"] == "query"}
        body = follow(_json(operation.get("requestBody", {})), schemas).get("properties", {})
        prefix = _IN_BODY if _paged(body, _IN_BODY) else _IN_QUERY
        return ListFacts(
            items=items,
            key=_key(spec, path, item),
            paged=bool(prefix) or _paged(query, _IN_QUERY),
            prefix=prefix,
            cursor="next_cursor" if "cursor" in query and "next_cursor" in properties else None,
        )
    return None


def follow(schema: Schema, schemas: dict[str, Schema]) -> Schema:
    """Return *schema*, or what it refers to."""
    if "$ref" in schema:
        return follow(schemas[_name(schema)], schemas)
    return schema


def _paged(names: Any, prefix: str) -> bool:
    return {f"{prefix}limit", f"{prefix}offset"} <= set(names)


def _key(spec: Schema, path: str, item: Schema) -> tuple[str, ...]:
    """Return the fields of *item* that tell it from the others in the list at *path*.

    They are what one item is asked for by: the parameters in the path of a GET that answers an
    item of this schema, or that stands at *path* and one parameter more; of several, of the one
    with most of them. Where a run is among them, so are map_index, which a GET may have in its
    query, execution_date, by which alone 2.0 and 2.1 know a run, and timestamp, which tells the
    XComs of mapped tasks before 2.10. Where no GET answers one item, it is `id`; and nothing where
    there is none, so that the whole item has to tell.
    """
    properties = follow(item, spec["components"]["schemas"]).get("properties", {})
    fixed = set(_names(path))
    found: list[tuple[str, ...]] = []
    for where in _single(spec, path, item):
        *outer, own = _names(where) or [""]
        fields = {name: _field(name, properties, 2) for name in outer}
        fields[own] = _field(own, properties, 1)
        if fields[own] and all(field or name in fixed for name, field in fields.items()):
            within = [name for name in _WITHIN_A_RUN if _RUN in fields and name in properties]
            key = dict.fromkeys([*filter(None, fields.values()), *within])
            found.append(tuple(key))
    if "id" in properties:
        found.append(("id",))
    return max(found, key=len, default=())


def _single(spec: Schema, path: str, item: Schema) -> Iterator[str]:
    for where, operations in spec["paths"].items():
        answers = operations.get("get", {}).get("responses", {}).values()
        answered = {_name(_json(answer)) for answer in answers} - {""}
        if _name(item) in answered or re.fullmatch(re.escape(path) + r"/\{\w+\}", where):
            yield where


def _field(name: str, properties: dict[str, Schema], words: int) -> str:
    """Return the field that the parameter *name* asks by: `pool_name` is the `name` of a pool.

    At least so many *words* are left of its name.
    """
    parts = name.split("_")
    ends = ["_".join(parts[at:]) for at in range(len(parts)) if not at or len(parts) - at >= words]
    return next((end for end in ends if end in properties), "")


def _names(path: str) -> list[str]:
    return re.findall(r"\{(\w+)\}", path)


def _json(answer: Schema) -> Schema:
    schema: Schema = answer.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def _name(schema: Schema) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]
