import datetime
import uuid

from scripts.bench.fill import copied_instance, copied_run

MAY_1 = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)
MAY_1_0002 = datetime.datetime(2026, 5, 1, 0, 2, tzinfo=datetime.UTC)


def test_copy_of_a_run_of_airflow_2() -> None:
    """It has an id and a date of its own, and the rest of the run."""
    run = {"id": 7, "dag_id": "quick", "run_id": "manual", "execution_date": MAY_1}

    expected = {"dag_id": "quick", "run_id": "copied__00002", "execution_date": MAY_1_0002}
    assert expected == copied_run(run, 2)


def test_copy_of_a_run_without_a_logical_date() -> None:
    """Airflow 3 allows many of these: no date is made up."""
    run = {"id": 7, "run_id": "manual", "logical_date": None, "run_after": MAY_1}

    expected = {"run_id": "copied__00002", "logical_date": None, "run_after": MAY_1_0002}
    assert expected == copied_run(run, 2)


def test_copy_of_a_task_instance_has_an_id_of_the_same_kind() -> None:
    """Airflow 2 has none, and Airflow 3 a UUID, or its text."""
    text, one = "01a22668-0926-7720-883b-fca94388e29c", uuid.UUID(int=1)

    assert {"task_id": "a", "run_id": "copied__00002"} == copied_instance({"task_id": "a"}, 2)
    assert isinstance(copied_instance({"id": text}, 2)["id"], str)
    assert isinstance(copied_instance({"id": one}, 2)["id"], uuid.UUID)
    assert text != copied_instance({"id": text}, 2)["id"] != copied_instance({"id": text}, 2)["id"]
