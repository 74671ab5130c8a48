import http.client
import json
from typing import Any

import pytest

from airflow_openapi.v2.api.task_instance import get_task_instances
from scripts.bench.payload import Api, items
from scripts.bench.server import BEFORE_CURSORS, RELEASES, Shelf, Site, serving


def release(text: str) -> list[int]:
    """Return the numbers of a release."""
    return [int(part) for part in text.split(".")]


ITEMS = [{"id": number, "text": "],[" * number} for number in range(5)]
SHELF = Shelf("items", [json.dumps(item).encode() for item in ITEMS], has_cursor=False)
WITH_CURSOR = Shelf("items", [json.dumps(item).encode() for item in ITEMS], has_cursor=True)


@pytest.mark.parametrize(
    ("query", "items"),
    [
        ("", ITEMS),
        ("limit=2", ITEMS[:2]),
        ("limit=2&offset=2", ITEMS[2:4]),
        ("limit=2&offset=4", ITEMS[4:]),
        ("limit=2&offset=5", []),
        ("limit=2&offset=1000000", []),
        ("limit=0", []),
    ],
)
def test_page_by_offset(query: str, items: list[object]) -> None:
    """A page is the items from its offset on, as they stand in the whole, and counts them all."""
    assert {"items": items, "total_entries": 5} == json.loads(SHELF.page(query))


def test_pages_by_cursor_follow_one_another() -> None:
    """Each page leads to the next by its cursor, and the last by none; none of them counts."""
    first, second, third = [
        json.loads(WITH_CURSOR.page(f"limit=2&offset=4&cursor={cursor}")) for cursor in ("", 2, 4)
    ]

    assert [ITEMS[:2], ITEMS[2:4], ITEMS[4:]] == [first["items"], second["items"], third["items"]]
    assert ["2", "4", None] == [one["next_cursor"] for one in (first, second, third)]
    assert {None} == {one["total_entries"] for one in (first, second, third)}


def test_no_page_is_larger_than_the_cap() -> None:
    """Whatever is asked for, 100 items come."""
    many = Shelf("items", [b"0"] * 250, has_cursor=False)

    assert 100 == len(json.loads(many.page("limit=1000"))["items"])


@pytest.mark.parametrize(("api", "release"), RELEASES.items())
def test_answers_as_one_release(api: Api, release: str) -> None:
    """It has the version and the DAG of one API, a list of so many items, and nothing else."""
    site = Site(api, 3)

    def asked(target: str) -> tuple[int, Any]:
        head, _, body = site.answer(target).partition(b"\r\n\r\n")
        return int(head.split()[1]), json.loads(body)

    instances = asked(f"/api/{api}/dags/%7E/dagRuns/~/taskInstances?limit=2")[1]
    assert release == asked(f"/api/{api}/version")[1]["version"]
    assert "example_dag" == asked(f"/api/{api}/dags/example_dag/details")[1]["dag_id"]
    assert (2, 3) == (len(instances["task_instances"]), instances["total_entries"])
    assert [404, 404] == [asked(f"/api/{other}/version")[0] for other in ("v3", "v4")]


def test_release_before_cursors_has_none() -> None:
    """It says so, ignores a cursor as it would be ignored there, and has the same items."""
    site = Site("v2", 3, BEFORE_CURSORS)

    def asked(target: str) -> Any:
        return json.loads(site.answer(target).partition(b"\r\n\r\n")[2])

    page = asked("/api/v2/dags/~/dagRuns/~/taskInstances?limit=2&offset=2&cursor=")
    assert BEFORE_CURSORS == asked("/api/v2/version")["version"]
    assert {"task_instances": items("v2", "task_instances", 1, 2), "total_entries": 3} == page


def test_release_before_cursors_is_one() -> None:
    """This client asks it for pages by offset, and the release of a recorded answer by cursor."""
    since = get_task_instances.OPERATION.arguments["cursor"].since or ""

    assert release(BEFORE_CURSORS) < release(since) <= release(RELEASES["v2"])


def test_runs_beside_whoever_measures() -> None:
    """The process answers one request after another on the same connection, and is gone after."""
    with serving("v2", count=3, delay_s=0.001) as root:
        connection = http.client.HTTPConnection(root.removeprefix("http://"))
        lengths = []
        for _ in range(2):
            connection.request("GET", "/api/v2/dags/~/dagRuns/~/taskInstances")
            lengths.append(len(json.loads(connection.getresponse().read())["task_instances"]))
        connection.close()

    assert [3, 3] == lengths
    with pytest.raises(ConnectionRefusedError):
        connection.connect()
