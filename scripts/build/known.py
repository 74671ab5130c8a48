"""What the rules of the build know of OpenAPI. Anything else stops it, rather than get lost."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from scripts.build.document import METHODS, Document
from scripts.build.errors import BuildError
from scripts.build.normalise_schema import KEPT
from scripts.build.schema import TEXTS

_READ = {"allOf", "oneOf", "const", "nullable", "prefixItems"}
_NEEDLESS = {"title", "discriminator"}
_SCHEMA = {*KEPT, *TEXTS, *_READ, *_NEEDLESS}
_STYLES = {(None, None), ("form", True), ("form", False)}
_FORM = "application/x-www-form-urlencoded"
# plain/text is how 2.x misspells text/plain.
_ANSWERS = {"application/json", "application/x-ndjson", "text/plain", "plain/text"}


def known(document: Document) -> Document:
    """Return the document if it holds nothing that no rule is written for.

    Args:
        document: As published, with what is referred to by operations in its place.

    Raises:
        BuildError: There is such a thing; it says which, and where.
    """
    for path, item in document["paths"].items():
        _only(item, {*METHODS, "parameters", "summary", "description"}, path)
        for method in METHODS:
            if method in item:
                where = f"{method.upper()} {path}"
                _operation(item[method], item.get("parameters", ()), where)
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        _schema(schema, name)
    return document


def _operation(operation: dict[str, Any], shared: Iterable[dict[str, Any]], where: str) -> None:
    if "operationId" not in operation:
        raise BuildError(f"{where} has no operationId, which its module would be named by")
    for parameter in (*shared, *operation.get("parameters", ())):
        _parameter(parameter, f"{where} {parameter['name']}")
    bodies = operation.get("requestBody", {}).get("content", {})
    # A form is sent as JSON, which is what the same operation takes as well.
    allowed = {"application/json", _FORM} if "application/json" in bodies else {"application/json"}
    _contents(bodies, allowed, f"{where} body")
    answers = {str(status): answer for status, answer in operation["responses"].items()}
    if "default" in answers or any(status.endswith("XX") for status in answers):
        raise BuildError(f"{where} answers {', '.join(answers)}: a rule knows numbers only")
    for status, answer in answers.items():
        if status.startswith("2"):
            _contents(answer.get("content", {}), _ANSWERS, f"{where} {status}")


def _parameter(parameter: dict[str, Any], where: str) -> None:
    if parameter["in"] not in {"path", "query", "header"}:
        raise BuildError(f"{where} is in {parameter['in']}, which nothing sends")
    if "schema" not in parameter:
        raise BuildError(f"{where} has no schema; no rule is written for its content")
    if (parameter.get("style"), parameter.get("explode")) not in _STYLES:
        raise BuildError(f"{where} has the style {parameter.get('style')}, which nothing writes")
    _schema(parameter["schema"], where)


def _contents(content: Mapping[str, Any], allowed: set[str], where: str) -> None:
    _only(content, allowed, where)
    for kind, media in content.items():
        _schema(media.get("schema", {}), f"{where} {kind}")


def _schema(schema: Any, where: str) -> None:
    if not isinstance(schema, dict):
        raise BuildError(f"{where} has the schema {schema!r}; no rule is written for it")
    _only(schema, _SCHEMA, where)
    if schema.get("properties") and isinstance(schema.get("additionalProperties"), dict):
        raise BuildError(f"{where} types keys without a name too; no rule is written for it")
    for name, inside in _inside(schema):
        _schema(inside, f"{where}{name}")


def _inside(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, one in schema.get("properties", {}).items():
        yield f".{name}", one
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for one in schema.get(key, ()):
            yield "", one
    if "items" in schema:
        yield "[]", schema["items"]
    if not isinstance(schema.get("additionalProperties", True), bool):
        yield "{}", schema["additionalProperties"]


def _only(found: Mapping[str, Any], allowed: set[str], where: str) -> None:
    unknown = sorted(key for key in found if key not in allowed and not key.startswith("x-"))
    if unknown:
        raise BuildError(f"{where} has {', '.join(unknown)}; no rule is written for it")
