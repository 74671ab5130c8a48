from __future__ import annotations

import subprocess
import sys

import airflow_openapi._runtime as runtime


def test_all_is_complete() -> None:
    """Every exported name is there, sorted, and is the class it is called."""
    assert sorted(runtime.__all__) == sorted(set(runtime.__all__))
    assert [] == [name for name in runtime.__all__ if not hasattr(runtime, name)]


def test_importing_is_light() -> None:
    """Models and endpoints come without httpx, the second reader and the clients."""
    code = (
        "import sys, airflow_openapi._runtime as runtime; "
        "print([name for name in ('httpx', 'ssl', 'logging', 'dateutil') if name in sys.modules], "
        "sorted(name.rpartition('.')[2] for name in sys.modules if '_runtime.' in name))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert (
        "[] ['enums', 'errors', 'models', 'oneof', 'operation', 'problems', 'readers', "
        "'requests', 'texts', 'types']\n"
    ) == shown.stdout


def test_an_unknown_name_is_an_attribute_error() -> None:
    """The lazy names do not hide a mistake."""
    assert not hasattr(runtime, "Clients")
