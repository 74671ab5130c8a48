"""Write a built spec: its shortest form, in one order, as YAML that a person can read."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts.build.document import Document, with_operation_schemas, with_operations, with_schemas
from scripts.build.document import schemas as named_schemas
from scripts.build.schema import NULL, Schema, with_children

_SCALARS = {"string", "integer", "number", "boolean", "array"}
_ORDER = (
    "$ref",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "x-airflow",
    "type",
    "x-free-form",
    "format",
    "enum",
    "anyOf",
    "items",
    "required",
    "properties",
    "additionalProperties",
)
_WIDTH = 100
_LICENCE = """\
Built by `make generate`; not edited by hand.
From: {origin}
Derived from Apache Airflow, Copyright 2016-2026 The Apache Software Foundation, under the
Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0
"""
ALL_RELEASES = "every entry of openapi/specs.toml for this API, and openapi/overlays."
"""What a spec merged from all releases is built from, as its header says it."""


def compact(document: Document) -> Document:
    """Return the document with every schema in its shortest form, keys in one order."""
    changed = with_operations(
        document, lambda operation, _: with_operation_schemas(operation, compact_schema)
    )
    named = {name: compact_schema(schema) for name, schema in named_schemas(document).items()}
    return with_schemas(changed, named)


def compact_schema(schema: Schema) -> Schema:
    """Return the schema with a nullable plain type as a list of types, keys in one order.

    The server's defaults go: only what a caller sets is sent.
    """
    one = with_children(schema, compact_schema)
    accepted = one.get("anyOf", ())
    if len(accepted) == 2 and accepted[1] == NULL:  # noqa: PLR2004 - a type and null
        core = accepted[0]
        if core.get("type") in _SCALARS and "enum" not in core and "x-airflow" not in core:
            one = {k: v for k, v in one.items() if k != "anyOf"}
            one |= core | {"type": [core["type"], "null"]}
    order = {key: at for at, key in enumerate(_ORDER)}
    keys = sorted(one, key=lambda key: order.get(key, len(order)))
    return {key: one[key] for key in keys if key != "default"}


class _Dumper(yaml.CSafeDumper):
    """Block style; a text of several lines stands as such; nothing is an alias."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def _styled(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    if "\n" in text:
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|")
    # A long path has no space, and a key has to stay on its line.
    folded = len(text) > _WIDTH and " " in text
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=">" if folded else None)


_Dumper.add_representer(str, _styled)


def with_clean_texts(node: Any) -> Any:
    """Return the document with descriptions free of blanks at the ends of lines.

    Such a blank would have YAML write a text of many lines as one quoted string.
    """
    if isinstance(node, list):
        return [with_clean_texts(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _clean(value) if key == "description" and isinstance(value, str) else value
        for key, value in ((key, with_clean_texts(value)) for key, value in node.items())
    }


def _clean(text: str) -> str:
    lines = [line.rstrip().replace("\t", "    ") for line in text.strip().splitlines()]
    return "\n".join(lines) + "\n" if len(lines) > 1 else "".join(lines)


def text(document: Document, header: str) -> str:
    """Return the document as YAML under a header of comment lines."""
    comment = "".join(f"# {line}".rstrip() + "\n" for line in header.splitlines())
    body = yaml.dump(
        with_clean_texts(document),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH,
    )
    return comment + body


def write(
    documents: Mapping[str, Document], out: Path, origin: str = ALL_RELEASES
) -> dict[str, Path]:
    """Write each document to `<api>.yaml` in the folder *out* and return the paths by API."""
    out.mkdir(parents=True, exist_ok=True)
    header = _LICENCE.format(origin=origin)
    paths = {api: out / f"{api}.yaml" for api in documents}
    for api, path in paths.items():
        path.write_text(text(documents[api], header), encoding="utf-8")
    return paths
