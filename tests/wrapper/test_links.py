from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote, quote_plus

import msgspec
import pytest

from airflow_openapi._runtime.links import Link
from airflow_rest import Airflow, AsyncAirflow
from tests.wrapper.linking import read

NOON = datetime(2021, 11, 16, 11, 34, tzinfo=UTC)
RUN = "manual__2021-11-16T11:34:00+00:00"
QUOTED = "manual__2021-11-16T11%3A34%3A00%2B00%3A00"
DATE = "2021-11-16T11%3A34%3A00%2B00%3A00"
SPACED = "2021-11-16+11%3A34%3A00%2B00%3A00"


def link(run_id: str | None = None, task_id: str | None = None, **more: Any) -> Link:
    """Return a Link of example_dag."""
    return Link("example_dag", run_id, task_id, **more)


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        # 1.10 without RBAC
        ("admin/airflow/graph?dag_id=example_dag", link()),
        (f"admin/airflow/graph?dag_id=example_dag&execution_date={DATE}", link(logical_date=NOON)),
        (
            f"admin/airflow/graph?run_id={QUOTED}&dag_id=example_dag&execution_date={SPACED}",
            link(RUN, logical_date=NOON),
        ),
        (
            f"admin/airflow/log?task_id=t&dag_id=example_dag&execution_date={DATE}&format=json",
            link(task_id="t", logical_date=NOON),
        ),
        ("admin/airflow/tree?base_date=&num_runs=25&root=&dag_id=example_dag", link()),
        ("admin/taskinstance/?flt2_state_equals=failed&flt0_dag_id_equals=example_dag", link()),
        (
            "admin/taskinstance/?flt1_dag_id_equals=example_dag&flt2_task_id_equals=t&sort=3",
            link(task_id="t"),
        ),
        # 1.10 with RBAC, 2.0 to 2.2
        ("graph?dag_id=example_dag", link()),
        ("tree?dag_id=example_dag&num_runs=25", link()),
        ("calendar?dag_id=example_dag", link()),
        ("trigger?dag_id=example_dag&origin=%2Ftree%3Fdag_id%3Dother", link()),
        (
            f"graph?dag_id=example_dag&run_id={QUOTED}&execution_date={SPACED}",
            link(RUN, logical_date=NOON),
        ),
        (
            f"task?dag_id=example_dag&task_id=group.t&execution_date={DATE}",
            link(task_id="group.t", logical_date=NOON),
        ),
        (
            f"rendered-templates?dag_id=example_dag&task_id=t&execution_date={DATE}",
            link(task_id="t", logical_date=NOON),
        ),
        (
            f"get_logs_with_metadata?dag_id=example_dag&task_id=t&execution_date={DATE}&try_number=2",
            link(task_id="t", try_number=2, logical_date=NOON),
        ),
        ("taskinstance/list/?_flt_3_dag_id=example_dag&_flt_3_state=failed", link()),
        (
            "taskinstance/list/?_flt_3_dag_id=example_dag&_flt_3_task_id=t&_oc_X=execution_date",
            link(task_id="t"),
        ),
        ("dagrun/list/?_flt_3_dag_id=example_dag&_flt_3_run_id=r", link("r")),
        ("dagmodel/show/example_dag", link()),
        ("dagmodel/edit/example_dag", link()),
        # 2.3 to 2.11
        ("dags/example_dag", link()),
        ("dags/example_dag/grid", link()),
        ("dags/example_dag/grid?num_runs=25&root=t&base_date=2021-11-17T00%3A00%3A00Z", link()),
        (f"dags/example_dag/grid?dag_run_id={QUOTED}", link(RUN)),
        (
            f"dags/example_dag/graph?run_id={QUOTED}&execution_date={DATE}",
            link(RUN, logical_date=NOON),
        ),
        (
            f"dags/example_dag/grid?dag_run_id={QUOTED}&task_id=t&base_date={DATE}&tab=logs",
            link(RUN, "t"),
        ),
        (
            f"dags/example_dag/grid?dag_run_id={QUOTED}&task_id=m&map_index=0&tab=mapped_tasks",
            link(RUN, "m", map_index=0),
        ),
        ("dags/example_dag/grid?dag_id=example_dag&dag_run_id=r&run_id=r", link("r")),
        (
            f"log?dag_id=example_dag&task_id=m&execution_date={DATE}&map_index=-1",
            link(task_id="m", logical_date=NOON),
        ),
        (
            f"task?dag_id=example_dag&task_id=m&execution_date={DATE}&map_index=12",
            link(task_id="m", map_index=12, logical_date=NOON),
        ),
        (
            "taskinstance/list/?_flt_3_dag_id=example_dag&_flt_3_task_id=m&_flt_0_map_index=1",
            link(task_id="m", map_index=1),
        ),
        (f"confirm?task_id=t&dag_id=example_dag&dag_run_id={QUOTED}&state=success", link(RUN, "t")),
        # 3.0 to 3.3
        ("dags/example_dag/runs", link()),
        ("dags/example_dag/tasks", link()),
        ("dags/example_dag/required_actions", link()),
        ("dags/example_dag/tasks/group.t", link(task_id="group.t")),
        ("dags/example_dag/tasks/t/events", link(task_id="t")),
        ("dags/example_dag/tasks/group/g", link()),
        (f"dags/example_dag/runs/{RUN}", link(RUN)),
        (f"dags/example_dag/runs/{QUOTED}/asset_events", link(RUN)),
        (f"dags/example_dag/runs/{RUN}/tasks/t?try_number=2", link(RUN, "t", try_number=2)),
        (f"dags/example_dag/runs/{RUN}/tasks/t/rendered_templates", link(RUN, "t")),
        (f"dags/example_dag/runs/{RUN}/tasks/group/g?x=1", link(RUN)),
        (f"dags/example_dag/runs/{RUN}/tasks/m/mapped", link(RUN, "m")),
        (f"dags/example_dag/runs/{RUN}/tasks/m/mapped/7", link(RUN, "m", map_index=7)),
        (
            f"dags/example_dag/runs/{RUN}/tasks/m/mapped/7/details?try_number=1",
            link(RUN, "m", map_index=7, try_number=1),
        ),
        (
            f"events?dag_id=example_dag&run_id={QUOTED}&task_id=t&map_index=-1&try_number=1",
            link(RUN, "t", try_number=1),
        ),
        # the APIs
        ("api/experimental/dags/example_dag/dag_runs", link()),
        (
            "api/experimental/dags/example_dag/dag_runs/2021-11-16T11:34:00",
            link(logical_date=NOON),
        ),
        (
            "api/experimental/dags/example_dag/dag_runs/2021-11-16T11:34:00+00:00/tasks/t",
            link(task_id="t", logical_date=NOON),
        ),
        ("api/experimental/dags/example_dag/tasks/t", link(task_id="t")),
        ("api/experimental/dags/example_dag/paused/true", link()),
        ("api/v1/dags/example_dag/details", link()),
        ("api/v1/dags/example_dag/dagRuns/~/taskInstances", link()),
        (f"api/v1/dags/example_dag/dagRuns/{QUOTED}/taskInstances/t", link(RUN, "t")),
        (
            f"api/v1/dags/example_dag/dagRuns/{RUN}/taskInstances/t/logs/2?map_index=3",
            link(RUN, "t", map_index=3, try_number=2),
        ),
        ("api/v1/dags/example_dag/dagRuns/r/taskInstances/m/0", link("r", "m", map_index=0)),
        ("api/v1/dags/example_dag/dagRuns/r/taskInstances/m/listMapped", link("r", "m")),
        ("api/v1/eventLogs?dag_id=example_dag&limit=5", link()),
        (
            "api/v2/dags/example_dag/dagRuns/r/taskInstances/m/0/tries/2",
            link("r", "m", map_index=0, try_number=2),
        ),
        (
            "api/v2/dags/example_dag/dagRuns/r/taskInstances/t/externalLogUrl/4?map_index=-1",
            link("r", "t", try_number=4),
        ),
        ("api/v2/dags/example_dag/dagRuns/r/taskInstances/t/xcomEntries/k", link("r", "t")),
        (
            "api/v2/dags/example_dag/dagRuns/r/taskInstances/group/logs/1",
            link("r", "group", try_number=1),
        ),
    ],
)
@pytest.mark.parametrize(
    ("root", "product"),
    [
        ("http://localhost:8080", "other"),
        ("https://example.com/team/airflow", "other"),
        ("https://deployments.example.com/galactic-stars-1234/airflow", "software"),
        ("https://clq52c95r000208i8c7wahwxt.astronomer.run/dz3uu847", "astro"),
    ],
)
def test_a_link_of_any_release_on_any_product(
    root: str, product: str, below: str, expected: Link
) -> None:
    """The root is found, and each id that the link says, whichever page was copied."""
    site, found = read(f"{root}/{below}")

    assert (root, product, expected) == (site.root, site.product, found)


@pytest.mark.parametrize(
    ("copied", "root"),
    [
        ("localhost:8080/dags/example_dag/grid#top", "http://localhost:8080"),
        ("https://x.astronomer.run/d1/dags/example_dag?orgId=org_1", "https://x.astronomer.run/d1"),
        (
            "https://deployments.example.com/r-1/api/experimental/dags/example_dag/dag_runs",
            "https://deployments.example.com/r-1/airflow",
        ),
        ("https://example.com//airflow//dags/example_dag//grid/", "https://example.com/airflow"),
        ("https://example.com/dags/example_dag/api/v1/dags/x", "https://example.com"),
        ("https://example.com/api/v1/api/v1/dags/example_dag", "https://example.com"),
    ],
)
def test_the_root_of_an_unusual_link(copied: str, root: str) -> None:
    """What `site` forgives in an URL is forgiven in a link."""
    site, found = read(copied)

    assert (root, "example_dag") == (site.root, found.dag_id)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2021-11-16T11:34:00+00:00", NOON),
        ("2021-11-16T11:34:00.5+00:00", NOON + timedelta(seconds=0.5)),
        ("2021-11-16T11:34:00%2B00:00", NOON),
        ("2021-11-16T13:34:00+0200", NOON),
        ("2021-11-16T13:34:00%2B02:00", NOON),
        ("2021-11-16%2011:34:00", NOON),
        ("2021-11-16+11:34:00+00:00", NOON),
        ("2021-11-16T11:34:00Z", NOON),
        ("2021-11-16T11:34:00", NOON),
        ("2021-11-16T06:34:00-05:00", NOON),
        ("2021-11-16+11:34", NOON),
    ],
)
def test_a_date_in_a_link(written: str, meant: datetime) -> None:
    """A plus that was not quoted is a plus, unless it stands between date and time."""
    _, found = read(f"localhost:8080/graph?dag_id=d&execution_date={written}")

    assert meant == found.logical_date == found.execution_date


def test_a_run_with_an_unquoted_plus() -> None:
    """The run id of a hand-made link keeps its plus, too."""
    _, found = read(f"localhost:8080/dags/d/grid?dag_run_id={RUN}")

    assert RUN == found.run_id


def test_ids_are_decoded_once() -> None:
    """What is quoted twice stays quoted once; a plus is a plus in a path, a space in a query."""
    _, in_path = read("localhost:8080/dags/a%2562/runs/x%252Fy+z/tasks/t%20u")
    _, in_query = read("localhost:8080/graph?dag_id=a%2562&run_id=x%252Fy%2Bz+w&task_id=t%20u")

    assert Link("a%62", "x%2Fy+z", "t u") == in_path
    assert Link("a%62", "x%2Fy+z w", "t u") == in_query


FORMS = (
    "dags/{0}/runs/{1}/tasks/{2}?try_number=1",
    "dags/{0}/grid?dag_run_id={1}&task_id={2}",
    "api/v1/dags/{0}/dagRuns/{1}/taskInstances/{2}",
    "api/v2/dags/{0}/dagRuns/{1}/taskInstances/{2}/logs/1",
    "graph?run_id={1}&dag_id={0}&task_id={2}",
    "admin/airflow/task?run_id={1}&dag_id={0}&task_id={2}",
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "root", ["http://localhost", "https://deployments.example.com/r-1/airflow"]
)
def test_every_id_comes_back(root: str, form: str) -> None:
    """Whatever ids are put into a link, quoted, are read out of it again."""
    chance = random.Random(form + root)  # noqa: S311 - no secret
    letters = "abz09_.-~+ %&?=#;:@é漢😀dagsrunstasksmapped"
    words = [
        "dags",
        "runs",
        "tasks",
        "taskInstances",
        "group",
        "mapped",
        "api",
        "admin",
        "-1",
        "home",
    ]
    for _ in range(300):
        ids = [
            chance.choice(words) if chance.random() < 0.2 else "".join(chance.choices(letters, k=9))
            for _ in range(3)
        ]
        if {"..", ".", "~"}.intersection(ids):
            continue
        quoted = [quote(one, safe=chance.choice(["", ":", "@"])) for one in ids]
        _, found = read(f"{root}/{form.format(*quoted)}")
        assert ids == [found.dag_id, found.run_id, found.task_id]


@pytest.mark.parametrize(
    "zone", [UTC, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=9))]
)
@pytest.mark.parametrize("write", [quote, quote_plus, str])
def test_every_date_comes_back(zone: timezone, write: Any) -> None:
    """Any instant, in any zone, however it was quoted, is read out of a link again."""
    chance = random.Random(str(zone))  # noqa: S311 - no secret
    for _ in range(100):
        instant = NOON + timedelta(microseconds=chance.randrange(10**15))
        text = write(instant.astimezone(zone).isoformat())
        _, found = read(f"localhost:8080/graph?dag_id=d&execution_date={text}")
        assert instant == found.logical_date


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_from_link(client: Any) -> None:
    """Both clients come with the ids, and take the options of the class."""
    airflow, found = client.from_link(
        "https://example.com/airflow/dags/d/runs/r/tasks/t?token=hunter2", version="3.3.2"
    )

    assert "https://example.com/airflow" == airflow.url
    assert Link("d", "r", "t") == found
    assert "hunter2" not in repr((airflow, found))


def test_a_link_is_a_value() -> None:
    """Links compare and hash by what they name, and cannot be changed."""
    found = Link("d", "r")

    assert {found} == {Link("d", "r")}
    assert {"dag_id": "d", "run_id": "r"}.items() <= msgspec.structs.asdict(found).items()
    with pytest.raises(AttributeError):
        found.run_id = "s"  # type: ignore[misc]  # that is what is tried
