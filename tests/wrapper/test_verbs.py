from __future__ import annotations

import inspect

import pytest

from airflow_openapi._runtime.operation import ListOperation
from airflow_rest import Airflow, AsyncAirflow, _verbs

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


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("name", VERBS)
def test_every_name_of_a_row_is_the_endpoint_s(name: str, api: str) -> None:
    """Airflow 3 ignores a filter that it does not know, so that a slip would give everything."""
    verb = VERBS[name]
    known = inspect.signature(verb.endpoint(api)._get_kwargs).parameters
    sent = [names[api] for names in verb.arguments.values() if api in names]

    assert set() == set(sent) - known.keys()
    assert len(sent) == len(set(sent))


def test_names_are_of_the_apis_alone() -> None:
    """An argument is in one API at least, and in none that is misspelled."""
    for verb in VERBS.values():
        for names in verb.arguments.values():
            assert names
            assert {"v1", "v2"} >= names.keys()


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_what_every_release_takes_or_only_some(api: str) -> None:
    """Of the filters of runs, the state alone is in some releases of its API and not in others."""
    verb = VERBS["DAG_RUNS"]
    sent = {names[api] for names in verb.arguments.values() if api in names}
    partly = verb.endpoint(api).OPERATION.arguments.keys() & sent

    assert {"v1": {"state"}, "v2": set()}[api] == partly


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize("name", ["CONFIG", "DAGS", "DAG_RUNS"])
def test_a_row_has_every_filter_of_its_method(
    name: str, client: type[Airflow | AsyncAirflow]
) -> None:
    """What the method takes is in the row, but for the older name of a date."""
    taken = inspect.signature(getattr(client, name.lower())).parameters
    filters = {n for n, one in taken.items() if one.kind is inspect.Parameter.KEYWORD_ONLY}

    assert VERBS[name].arguments.keys() == {
        n for n in filters if not n.startswith("execution_date_")
    }
