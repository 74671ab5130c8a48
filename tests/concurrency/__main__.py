"""Try the full form of these tests: `python -m tests.concurrency`, about two minutes."""

import os
import subprocess
import sys
from pathlib import Path

from tests.concurrency.extent import SWITCH

if __name__ == "__main__":
    here = Path(__file__).parent
    folders = [str(here), str(here.with_name("http2"))]
    command = [sys.executable, "-m", "pytest", "-q", "-s", "--durations=8", *folders]
    env = {**os.environ, SWITCH: "full"}
    sys.exit(subprocess.run(command, cwd=here.parents[1], env=env, check=False).returncode)
