from __future__ import annotations

import subprocess
import sys

import airflow_openapi._runtime as runtime


def test_all_is_complete() -> None:
    """Every exported name is there, sorted, and is the class it is called."""
    assert sorted(runtime.__all__) == sorted(set(runtime.__all__))
    assert [] == [name for name in runtime.__all__ if not hasattr(runtime, name)]


def test_importing_is_light() -> None:
    """Models and endpoints come without httpx, the second reader, the writers and the clients."""
    heavy = ["httpx", "ssl", "dateutil"]
    heavy += [
        f"airflow_openapi._runtime.{name}" for name in ("client", "kinds", "lenient", "writers")
    ]
    code = (
        "import sys, airflow_openapi._runtime; "
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "[]\n" == shown.stdout


def test_an_unknown_name_is_an_attribute_error() -> None:
    """The lazy names do not hide a mistake."""
    assert not hasattr(runtime, "Clients")
