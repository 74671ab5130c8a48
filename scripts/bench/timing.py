"""Time several things fairly: CPU time, taken in turns, and the median of the turns."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping


def cpu_seconds(tasks: Mapping[str, Callable[[], object]], turns: int) -> dict[str, float]:
    """Return the median CPU time of each task over *turns*, in seconds.

    Each turn runs every task once, so that a change of the machine's pace meets all of them; one
    turn before these warms what is built on first use and is not counted.
    """
    taken: dict[str, list[float]] = {name: [] for name in tasks}
    for turn in range(turns + 1):
        for name, task in tasks.items():
            gc.collect()
            began = time.process_time()
            result = task()
            elapsed = time.process_time() - began
            del result
            if turn:
                taken[name].append(elapsed)
    return {name: statistics.median(times) for name, times in taken.items()}
