"""The client that we are measured against, kept out of the environment of `make setup`.

It is installed into a folder of its own, which is put at the end of the path of the process that
measures: its dependencies are then the same pinned ones that every other decoder uses.
"""

import importlib
import importlib.metadata
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

_ROOT = Path(__file__).resolve().parents[2]
_FOLDER = _ROOT / "build" / "bench"
PEER = "apache-airflow-client"
VERSION = "3.3.2"


def install() -> None:
    """Install the dependency group `bench` into build/bench, unless it is there already."""
    found = importlib.metadata.distributions(name=PEER, path=[str(_FOLDER)])
    if [distribution.version for distribution in found] != [VERSION]:
        print(f"Installing {PEER} {VERSION} into {_FOLDER.relative_to(_ROOT)} ...", flush=True)
        shutil.rmtree(_FOLDER, ignore_errors=True)
        command = [sys.executable, "-m", "pip", "install", "-qq", "--target", str(_FOLDER)]
        command += ["--constraint", "constraints.txt", "--group", "bench"]
        subprocess.run(command, cwd=_ROOT, check=True)
    sys.path.append(str(_FOLDER))


def decoder() -> Callable[[bytes], object]:
    """Return the peer's own way from the body of an answer to its models, as each call takes it."""
    client = importlib.import_module("airflow_client.client").ApiClient()
    headers = {"content-type": "application/json"}
    types = {"200": "TaskInstanceCollectionResponse"}

    def decode(body: bytes) -> object:
        answer = SimpleNamespace(status=200, data=body, headers=headers)
        return client.response_deserialize(response_data=answer, response_types_map=types).data

    return decode
