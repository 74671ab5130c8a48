"""How much is tried: a short form with the other tests, the full one by `-m tests.concurrency`."""

import os
from typing import Final

SWITCH: Final = "TEST_CONCURRENCY"
FULL: Final = os.environ.get(SWITCH) == "full"
