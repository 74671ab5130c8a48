"""What is stated of each operation that answers a list, held against the specs and real answers."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints

import pytest

from airflow_openapi import ListOperation
from airflow_openapi.experimental import OPERATIONS
from tests.generate import tiny

if TYPE_CHECKING:
    from types import ModuleType

RECORDED = Path(__file__).parents[1] / "data" / "experimental"
APIS = ["v1", "v2", "auth", "fab", "experimental"]
FOUND = [
    operation
    for api in APIS
    for operation in import_module(f"airflow_openapi.{api}").OPERATIONS.values()
    if isinstance(operation, ListOperation)
]
LISTS = [pytest.param(one, id=f"{one.module.split('.')[1]} {one.id}") for one in FOUND]
# Lists in pages of what has no `id`, and no GET of its own: the whole item tells it from others.
WITHOUT_KEY = {
    "v1.get_dag_warnings",
    "v1.get_dataset_events",
    "v1.get_permissions",
    "v1.get_plugins",
    "v2.get_dag_tags",
    "v2.get_hitl_details",
    "v2.get_plugins",
    "v2.get_providers",
    "v2.list_dag_warnings",
    "fab.get_permissions",
}


def place(operation: ListOperation[Any]) -> str:
    """Return API and id."""
    return f"{operation.module.split('.')[1]}.{operation.id}"


def item_of(module: ModuleType, operation: ListOperation[Any]) -> Any:
    """Return the class of an item in the answer of an endpoint."""
    answer = module._ANSWER.decoder.type
    if operation.items:
        models = [one for one in get_args(answer) or [answer] if hasattr(one, "from_json")]
        module = import_module(models[0].__module__)
        answer = get_type_hints(models[0], vars(module))[operation.items]
    lists = [one for one in [answer, *get_args(answer)] if get_origin(one) is list]
    return get_args(lists[0])[0]


@pytest.mark.parametrize("operation", LISTS)
def test_the_fields_of_a_key_are_fields_of_the_item(operation: ListOperation[Any]) -> None:
    """The fields have these names in Python too, and their values are compared easily."""
    item = item_of(operation.load(), operation)

    assert set(operation.key) <= set(getattr(item, "__annotations__", {}))


@pytest.mark.parametrize("operation", LISTS)
def test_lists_in_pages_have_a_key(operation: ListOperation[Any]) -> None:
    """Those that have none are known; a new one is to be looked at."""
    assert (place(operation) in WITHOUT_KEY) is (operation.paged and not operation.key)


@pytest.mark.parametrize("operation", LISTS)
def test_paging_is_what_the_request_takes(operation: ListOperation[Any]) -> None:
    """Limit and offset are arguments, or fields of the body with a prefix; a cursor is one too."""
    hints = operation.load().sync.__annotations__
    takes = set(hints)
    models = import_module(f"airflow_openapi.{operation.module.split('.')[1]}.models")
    body = getattr(models, hints.get("body", ""), None)
    takes |= set(getattr(body, "__annotations__", {}))
    names = {f"{operation.prefix}limit", f"{operation.prefix}offset"}

    assert operation.paged is (names <= takes)
    assert (operation.cursor is not None) is ("cursor" in takes)


def test_lists_that_can_be_read_by_a_cursor() -> None:
    """Runs and task instances of Airflow 3, whose answer has the next cursor."""
    found = {place(operation) for operation in FOUND if operation.cursor}

    assert {"v2.get_dag_runs", "v2.get_task_instances"} == found


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*/*.json")), ids=lambda path: path.stem)
def test_recorded_items_differ(path: Path) -> None:
    """In a list of a real server, no two items have one identity."""
    file = json.loads(path.read_bytes())
    operation = OPERATIONS[file["operation"]]
    if not isinstance(operation, ListOperation):
        return
    for one in file["answers"]:
        if one["status"] == 200:
            kind = item_of(operation.load(), operation)
            answer = one["answer"][operation.items] if operation.items else one["answer"]
            names = [operation.identity(kind.from_dict(item)) for item in answer]
            assert len(set(names)) == len(names)


def listed(folder: Path, fields: dict[str, Any], path: str, **others: Any) -> ListOperation[Any]:
    """Return what is generated for a list at *path*, beside *others*, of items with *fields*."""
    item = {"type": "object", "properties": {name: {"type": "string"} for name in fields}}
    page = {
        "type": "object",
        "properties": {
            "things": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
            "total_entries": {"type": "integer"},
        },
    }
    paths = {
        where: {
            "get": tiny.operation(
                {"$ref": f"#/components/schemas/{answer}"},
                operationId=f"get_{at}",
                parameters=parameters(where),
            )
        }
        for at, (where, answer) in enumerate(others.items())
    }
    paths[path] = {"get": tiny.operation(page, parameters=parameters(path))}
    document = tiny.spec(paths, {"Thing": item, "Other": {**item, "description": "x"}})
    found: ListOperation[Any] = tiny.endpoint(folder, document).OPERATION
    return found


def parameters(path: str) -> list[dict[str, Any]]:
    """Return the parameters in *path*."""
    return [
        {"name": part[1:-1], "in": "path", "required": True, "schema": {"type": "string"}}
        for part in path.split("/")
        if part[:1] == "{"
    ]


@pytest.mark.parametrize(
    ("fields", "path", "others", "key"),
    [
        (["name", "size"], "/things", {"/things/{thing_name}": "Other"}, ("name",)),
        (["thing_id", "x"], "/dags/{d}/all", {"/t/{thing_id}": "Thing"}, ("thing_id",)),
        (
            ["dag_id", "run_id", "id"],
            "/things",
            {"/t/{id}": "Thing", "/d/{dag_id}/{dag_run_id}": "Thing"},
            ("dag_id", "run_id"),
        ),
        (["n"], "/dags/{dag_id}/things", {"/dags/{dag_id}/things/{n}": "Other"}, ("n",)),
        (["n", "id"], "/things", {"/dags/{dag_id}/things/{n}": "Thing"}, ("id",)),
        (
            ["key", "dag_run_id", "map_index", "execution_date"],
            "/runs/{dag_run_id}/x",
            {"/runs/{dag_run_id}/x/{x_key}": "Other"},
            ("dag_run_id", "key", "map_index", "execution_date"),
        ),
        (["n"], "/things", {"/things/{other}": "Thing"}, ()),
        (["n"], "/things", {}, ()),
    ],
)
def test_the_key_is_what_one_item_is_asked_for_by(
    tmp_path: Path, fields: dict[str, Any], path: str, others: dict[str, str], key: tuple[str, ...]
) -> None:
    """A GET of one item tells it, by schema or path; else its id; else nothing."""
    assert key == listed(tmp_path, fields, path, **others).key


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        ({"type": "array", "items": {"type": "string"}}, ""),
        (
            {"type": "object", "properties": {"all": {"type": "array", "items": {}}}},
            "all",
        ),
    ],
)
def test_a_list_that_comes_whole(tmp_path: Path, answer: dict[str, Any], items: str) -> None:
    """A JSON array, and an object of nothing but one, are lists too, in no pages."""
    operation = tiny.endpoint(
        tmp_path, tiny.spec({"/things": {"get": tiny.operation(answer)}})
    ).OPERATION

    assert (items, False, None) == (operation.items, operation.paged, operation.cursor)


def test_an_object_with_a_list_in_it_is_no_list(tmp_path: Path) -> None:
    """Where a list stands beside something else that is no total, the answer is one thing."""
    answer = {
        "type": "object",
        "properties": {"tags": {"type": "array", "items": {}}, "name": {"type": "string"}},
    }
    operation = tiny.endpoint(
        tmp_path, tiny.spec({"/things": {"get": tiny.operation(answer)}})
    ).OPERATION

    assert not isinstance(operation, ListOperation)
