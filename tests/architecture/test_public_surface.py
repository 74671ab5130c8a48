"""What people can import is listed, sorted and there."""

import subprocess
import sys
from types import ModuleType

import pytest

import airflow_openapi
import airflow_rest

PACKAGES = [airflow_rest, airflow_openapi]


def _rank(name: str) -> tuple[int, str]:
    """Return the place of a name in `__all__`, as ruff's RUF022 has it."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


@pytest.mark.parametrize("package", PACKAGES)
def test_listed_names_are_sorted(package: ModuleType) -> None:
    """`__all__` has constants, classes, functions, each in alphabetical order, and none twice."""
    assert sorted(set(package.__all__), key=_rank) == list(package.__all__)


@pytest.mark.parametrize("package", PACKAGES)
def test_listed_names_exist(package: ModuleType) -> None:
    """Every name of `__all__` can be imported, and is what `dir` shows."""
    assert [] == [name for name in package.__all__ if not hasattr(package, name)]
    assert set(package.__all__) <= set(dir(package))


def test_every_public_name_is_listed() -> None:
    """Whatever airflow_rest shows without an underscore is in `__all__`, but what makes it lazy."""
    shown = {
        name
        for name, value in vars(airflow_rest).items()
        if not name.startswith("_") and not isinstance(value, ModuleType)
    }

    assert {"TYPE_CHECKING", "attach"} == shown - set(airflow_rest.__all__)


def test_modules_that_people_import_are_there() -> None:
    """`import airflow_rest` is enough for `airflow_rest.auth` and `airflow_rest.astronomer`."""
    program = "import airflow_rest; print(airflow_rest.auth.ApiKey, airflow_rest.astronomer.site)"
    command = [sys.executable, "-c", program]

    assert subprocess.run(command, check=True, capture_output=True).stdout


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        ("import airflow_openapi", "httpx"),
        (
            "from airflow_openapi.v2.api.dag import get_dag",
            "airflow_openapi.v2.models.pool_response",
        ),
        ("import airflow_openapi.v2", "airflow_openapi.v2.models.dag_response"),
        ("import airflow_rest", "airflow_openapi.v1.models.dag"),
        ("from airflow_rest import Airflow", "airflow_rest._async_client"),
    ],
)
def test_imports_are_lazy(statement: str, absent: str) -> None:
    """Importing one thing does not load what it does not name."""
    program = f"import sys; {statement}; print({absent!r} in sys.modules)"
    command = [sys.executable, "-c", program]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout

    assert "False\n" == shown
