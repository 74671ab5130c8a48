from __future__ import annotations

import pytest

from airflow_openapi._runtime.operation import ListOperation
from airflow_rest import _verbs

VERBS = {name: verb for name, verb in vars(_verbs).items() if isinstance(verb, _verbs.Verb)}


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("name", VERBS)
def test_every_verb_has_its_endpoint(name: str, api: str) -> None:
    """A row names an endpoint of each API, which all releases of that API have."""
    operation = VERBS[name].endpoint(api).OPERATION

    assert operation.path.startswith(f"/api/{api}/")
    assert (None, None) == (operation.since, operation.until)


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("name", [name for name, verb in VERBS.items() if verb.items])
def test_a_list_s_items_are_where_the_spec_has_them(name: str, api: str) -> None:
    """The key of a row that lists is the one that the endpoint states."""
    operation = VERBS[name].endpoint(api).OPERATION

    assert isinstance(operation, ListOperation)
    assert operation.items == VERBS[name].items
