"""What the reference says of a release is what that release published."""

from __future__ import annotations

import pytest

from airflow_rest import reference
from scripts.build.paths import names
from tests.specs.agreeing import Agreement
from tests.specs.originals import original
from tests.specs.published import AIRFLOW, contents, releases, shape

pytestmark = pytest.mark.xdist_group("specs")

SINGLE = ("v1", "v2", "auth")
"""Those of which a release published one document; of FAB's, it may be two."""


@pytest.mark.parametrize("api", SINGLE)
def test_each_release_has_its_own_operations(api: str) -> None:
    """Of every release there are exactly the operations that it published: method and path."""
    wrong = {}
    for spec in (one for one in releases() if one.api == api):
        published = sorted((one.method, shape(one.path)) for one in contents(api, spec.file))
        told = reference.operations(spec.release, api)
        if published != sorted((one.method, shape(one.path)) for one in told):
            wrong[spec.release] = (len(published), len(told))

    assert {} == wrong


def test_each_release_of_airflow_is_counted() -> None:
    """The 75 releases from 2.0.0 to 3.3.2 have 6,089 operations in all."""
    counts = [len(reference.operations(release)) for release in reference.releases()[1:]]

    assert (75, 6089) == (len(counts), sum(counts))


@pytest.mark.parametrize("api", SINGLE)
def test_each_release_has_its_own_arguments(api: str) -> None:
    """Of every operation there are exactly its arguments, and the required ones are."""
    wrong = []
    for spec in (one for one in releases() if one.api == api):
        told = {
            (one.method, shape(one.path)): one for one in reference.operations(spec.release, api)
        }
        for one in contents(api, spec.file):
            operation = told[one.method, shape(one.path)]
            now = dict(zip(names(one.path), names(operation.path), strict=True))
            published = {
                (place, now.get(name, name) if place == "path" else name): (place, name)
                in one.required
                for place, name in one.parameters
            }
            found = {(part.place, part.name): part.required for part in operation.arguments}
            if published != found or (one.body is None) != (operation.body is None):
                wrong.append((spec.release, operation.id, published.items() ^ found.items()))

    assert [] == wrong


def test_each_release_has_its_own_types_and_fields() -> None:
    """Of every release, all that is taken and answered is as it was published, or put right.

    Types, what is required, what is read-only, nulls, defaults and values of enums, of arguments,
    bodies and answers and of each field of each model; and no model is told that nothing has.
    """
    wrong: dict[str, list[str]] = {}
    compared = {}
    for spec in releases():
        api = spec.api.removesuffix("-flask")
        alone = [one for one in releases() if one.release == spec.release and api in one.api]
        if len(alone) == 1:
            agreement = Agreement(reference.reference(spec.release, api), original(spec))
            for fault in agreement.faults():
                wrong.setdefault(fault, []).append(spec.release)
            for name in agreement.told.models.keys() - agreement.models:
                wrong.setdefault(f"nothing has {name}", []).append(spec.release)
            compared[spec.api, spec.release] = agreement.compared

    assert {} == wrong
    assert 75 == len([api for api, _ in compared if api in AIRFLOW])
    assert 37_000 < sum(compared.values())
