"""What stops a build."""

from typing import Any

import pytest

from scripts.build.check import sound, unique_ids
from scripts.build.errors import BuildError


def spec(path: str = "/dags", **operation: Any) -> dict[str, Any]:
    """Return a document of one sound operation, changed as given."""
    one = {"operationId": "get_dags", "responses": {"200": {}}, **operation}
    return {"paths": {path: {"get": one}}, "components": {"schemas": {}}}


def test_a_sound_document_passes() -> None:
    """Nothing is changed."""
    assert spec() == sound(spec(), "v2")


def test_a_shared_operation_id_stops_the_build() -> None:
    """The module of one operation would overwrite the other's."""
    document = spec()
    document["paths"]["/other"] = document["paths"]["/dags"]

    with pytest.raises(BuildError, match=r"3.0.0: operations share an operationId: get_dags"):
        unique_ids(document, "3.0.0")


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (spec(responses={}), "v2: GET /dags has no documented success"),
        (spec("/dags/{dag_id}"), r"GET /dags/\{dag_id\} has the path parameters \[\]"),
        (
            spec(
                responses={
                    "200": {"content": {"a": {"schema": {"$ref": "#/components/schemas/X"}}}}
                }
            ),
            "v2: nothing is at #/components/schemas/X",
        ),
    ],
)
def test_an_unsound_document_stops_the_build(document: dict[str, Any], message: str) -> None:
    """The message says which API, which operation and what it lacks."""
    with pytest.raises(BuildError, match=message):
        sound(document, "v2")
