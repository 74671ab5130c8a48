"""The pages of models: fields with their releases, and the links to and from operations."""

from __future__ import annotations

import re

import pytest

from airflow_rest import reference
from scripts.docs import models, operations, uses
from scripts.docs.facts import from_page, model_at, operation_at


def links(text: str) -> set[str]:
    """Return where a page's links lead."""
    return set(re.findall(r'href="([^"]+)"', text))


def row(text: str, name: str) -> str:
    """Return the row of a field in a page's table."""
    found = re.search(rf"<tr><th[^>]*><code>{name}</code>.*", text)
    assert found is not None
    return found[0]


def test_every_model_has_a_page() -> None:
    """There is one for each, at an address of its own, named after it."""
    pages = dict(models.pages())

    assert len(reference.models()) == len(pages) == 321
    for one in reference.models():
        assert f"\n# {one.name}\n" in pages[model_at(one)]
        assert one.import_line in pages[model_at(one)]


def test_a_field_of_some_releases() -> None:
    """It says since when it is there, its type then and now, and the values that came later."""
    text = models.text(reference.model("DAGRunResponse", api="v2"))

    assert "from 3.1.0" in row(text, "duration")
    assert "to 3.0.1" in row(text, "conf")
    assert "from 3.0.2" in row(text, "conf")
    assert "<code>asset_materialization</code>" in row(text, "run_type")
    assert "../../../models/v2/dag_run_type/" in row(text, "run_type")


def test_a_default() -> None:
    """What the server takes where nothing is sent stands beside the type."""
    text = models.text(reference.model("ClearTaskInstancesBody", api="v2"))

    assert "default <code>true</code>" in row(text, "dry_run")


def test_what_is_sent_and_what_is_answered() -> None:
    """Of what is sent it is told what is required; of what is answered, what may be missing."""
    sent = models.text(reference.model("PoolBody", api="v2"))
    answered = models.text(reference.model("DAGRunResponse", api="v2"))
    asset = models.text(reference.model("AssetResponse", api="v2"))
    runs = models.text(reference.model("DAGRunCollectionResponse", api="v2"))
    unpromised = models.text(reference.model("TaskInstance", api="v1"))

    assert '<span class="required">required</span>' in row(sent, "slots")
    assert "required" not in row(answered, "dag_id")
    assert "always" not in row(answered, "duration")
    assert "not always there<" in row(asset, "extra")
    assert "not always there from 3.2.2" in row(runs, "total_entries")
    assert "not always there" not in unpromised
    assert "promises none of these fields" in unpromised


def test_what_is_only_answered() -> None:
    """It says so, and in which releases, where that was not always so."""
    text = models.text(reference.model("DAGRun", api="v1"))

    assert '<span class="quiet">answered only</span>' in row(text, "state")
    assert '<span class="quiet">answered only to 2.8.4</span>' in row(text, "data_interval_end")
    assert "answered only" not in row(text, "dag_run_id")


def test_an_enum() -> None:
    """Its values are listed, each with its releases, and the models that have it."""
    text = models.text(reference.model("TaskState", api="v1"))

    assert '<li><code>sensing</code> <span class="span until">2.2.0 to 2.3.4</span></li>' in text
    assert "## Fields" not in text
    assert "../../../models/v1/task_instance/" in links(text)


@pytest.mark.parametrize("api", reference.APIS)
def test_linked_both_ways(api: str) -> None:
    """The page of an operation and that of each model that it takes or answers name each other."""
    of_models = {one.name: links(models.text(one)) for one in reference.models(api=api)}
    for operation in reference.operations(api=api):
        at = operation_at(operation)
        there = links(operations.text(operation))
        item = operation.listing.item if operation.listing else ""
        body = operation.body.type if operation.body else ""
        for model in reference.reference(api=api).named(f"{operation.answer} | {item} | {body}"):
            assert from_page(at, model_at(model)) in there
            assert from_page(model_at(model), at) in of_models[model.name]


@pytest.mark.parametrize(
    ("api", "name", "others"),
    [
        ("v1", "DAGRun", {"v2.DAGRunResponse"}),
        ("v2", "DAGRunResponse", {"v1.DAGRun"}),
        ("v1", "Dataset", {"v2.AssetResponse"}),
        ("v1", "TaskState", {"v2.TaskInstanceState"}),
        ("v1", "UserBody", {"fab.UserBody", "fab.UserPatchBody"}),
        ("v2", "PoolBody", {"v1.PoolBody"}),
        ("v1", "SLAMiss", set()),
        ("v2", "BackfillResponse", set()),
    ],
)
def test_counterparts(api: str, name: str, others: set[str]) -> None:
    """They are what stands in the same place in the other API, whatever it is called."""
    found = uses.counterparts(reference.model(name, api=api))

    assert others == {f"{one.api}.{one.name}" for one in found}


def test_groups() -> None:
    """Each model belongs to one tag, that of most operations that name it."""
    for api in reference.APIS:
        names = [one.name for found in uses.groups(api).values() for one in found]
        assert sorted(names) == sorted(one.name for one in reference.models(api=api))
    assert "DAGRunResponse" in {one.name for one in uses.groups("v2")["dag_run"]}
