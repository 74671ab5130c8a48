import json

from scripts.bench import payload


def test_every_field_is_filled() -> None:
    """Of 20 items one waits in a trigger; in that one no field but the job's end is null."""
    items = json.loads(payload.task_instances(20))["task_instances"]
    [deferred] = [item for item in items if item["state"] == "deferred"]

    assert [] == [name for name, value in deferred.items() if value is None]
    assert None is deferred["triggerer_job"]["end_date"]


def test_same_bytes_each_time() -> None:
    """Two runs of the benchmark decode the same bytes."""
    assert payload.task_instances(3) == payload.task_instances(3)


def test_an_item_is_as_large_as_stated() -> None:
    """An item takes between 1,300 and 1,400 bytes, as the docstring says."""
    size = len(payload.task_instances(100)) / 100

    assert 1300 < size < 1400
