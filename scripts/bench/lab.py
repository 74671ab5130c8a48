"""Where contestants run: each in its own environment, asked in turns."""

from __future__ import annotations

import contextlib
import json
import subprocess
import threading
import time
from collections.abc import Generator, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import fmean
from types import TracebackType
from typing import IO, Any, Self

import attrs

from .environments import CannotRunError, Environments
from .measured import CPU, WALL, Measured

_HERE = Path(__file__).parent
_PATIENCE_S = 1800


@attrs.frozen
class Entry:
    """A function of a contestant's module, and the name under which it is measured.

    What it makes is done *loops* times in each turn; the values are those of one time. Those of a
    turn that mostly wait are run before the others, and contestants side by side: a slow moment
    meets them all alike, and nobody waits for each in turn. Those of one contestant follow each
    other, in its process.
    """

    contestant: str
    function: str
    arguments: Mapping[str, Any] = attrs.field(factory=dict)
    as_name: str = ""
    loops: int = 1
    waits: bool = False

    @property
    def name(self) -> str:
        """The name in the results: the contestant's, if no other is given."""
        return self.as_name or self.contestant


@attrs.frozen
class Program:
    """What a fresh interpreter of a contestant's environment runs: arguments of `python -I`.

    It prints the words of *prints*, or else it fails, and then two numbers: the CPU seconds that
    it needed, and `time.monotonic()`, which is the same in all processes. It is run *loops* times
    in each turn, the first of which has one run of each program after the other, the second of
    those that have a second, and so on; the values are the means.
    """

    contestant: str
    arguments: Sequence[str]
    as_name: str = ""
    prints: str = ""
    loops: int = 1

    @property
    def name(self) -> str:
        """The name in the results: the contestant's, if no other is given."""
        return self.as_name or self.contestant


class Worker:
    """A process that runs what one contestant does; worker.py tells how it is spoken to."""

    def __init__(self, python: Path, module: Path) -> None:
        command = [str(python), "-I", str(_HERE / "worker.py"), str(module)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, **request: Any) -> dict[str, Any]:
        """Return what the worker answers.

        Raises:
            CannotRunError: It answered with an error, ended, or took more than half an hour.
        """
        timer = threading.Timer(_PATIENCE_S, self._process.kill)
        timer.start()
        try:
            answer = self._exchange(json.dumps(request) + "\n")
        finally:
            timer.cancel()
        if not answer:
            raise CannotRunError(f"its process ended with {self._process.wait()}")
        found: dict[str, Any] = json.loads(answer)
        if "error" in found:
            raise CannotRunError(found["error"])
        return found

    @property
    def ended(self) -> bool:
        """Whether the process is no more."""
        return self._process.poll() is not None

    def close(self) -> None:
        """End the process."""
        with contextlib.suppress(BrokenPipeError):
            _pipe(self._process.stdin).close()
        self._process.wait()
        _pipe(self._process.stdout).close()

    def _exchange(self, line: str) -> str:
        asking = _pipe(self._process.stdin)
        try:
            asking.write(line)
            asking.flush()
        except BrokenPipeError:
            return ""
        return _pipe(self._process.stdout).readline()


class Lab:
    """Starts workers when they are first needed, and asks them in turns.

    *pythons* finds the Python of a contestant, and *modules* has the modules of the contestants.
    """

    def __init__(
        self,
        pythons: Environments,
        modules: Path = _HERE / "contestants",
        folder: Path | None = None,
    ) -> None:
        self._pythons = pythons
        self._modules = modules
        self._workers: dict[str, Worker] = {}
        self._folder = folder or _HERE.parents[1] / "build" / "bench"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for worker in self._workers.values():
            worker.close()

    def file(self, name: str, content: bytes) -> str:
        """Return the path of a file with *content*, which contestants read."""
        folder = self._folder / "data"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / name
        path.write_bytes(content)
        return str(path)

    def python(self, contestant: str) -> Path:
        """Return the Python of a contestant.

        Raises:
            CannotRunError: There is none, and the message says why.
        """
        return self._pythons.python(contestant)

    def fresh(self, contestant: str) -> Worker:
        """Return a worker of one's own, which is closed by the one who asked for it.

        Raises:
            CannotRunError: The contestant has no environment.
        """
        module = contestant.partition("+")[0]
        return Worker(self.python(contestant), self._modules / f"{module}.py")

    def turns(
        self,
        suite: str,
        case: str,
        entries: Sequence[Entry],
        *,
        turns: int,
        units: Sequence[str] = (CPU,),
        warm: bool = True,
    ) -> list[Measured]:
        """Run each entry once in each turn, and return what each needed of *units*.

        Unless *warm* is false, a turn before these warms what is built on first use: it is false
        where making the task does that, or where a turn takes so long that it makes no difference.
        An entry whose process ends is the one that failed; the others of it go on in a new one.
        """
        seen: dict[str, list[dict[str, float]]] = {entry.name: [] for entry in entries}
        failures: dict[str, str] = {}
        ready: dict[str, Worker] = {}

        def run(entry: Entry) -> None:
            if entry.name not in failures:
                with _noting(failures, entry.name):
                    worker = self._ready(entry, ready, warm=warm)
                    taken = worker.ask(do="run", key=entry.name, loops=entry.loops)
                    seen[entry.name].append(taken)

        def run_all(them: Iterable[Entry]) -> None:
            for entry in them:
                run(entry)

        for entry in entries:
            with _noting(failures, entry.name):
                self._ready(entry, ready, warm=warm)
        waiting = _waiting(entries)
        busy = [entry for entry in entries if not entry.waits]
        for _ in range(turns):
            if waiting:
                with ThreadPoolExecutor(len(waiting)) as side_by_side:
                    list(side_by_side.map(run_all, waiting))
            run_all(busy)
        for name, worker in ready.items():
            if not worker.ended:
                with contextlib.suppress(CannotRunError):  # it has told all that is needed
                    worker.ask(do="forget", key=name)
        return _measured(suite, case, units, seen, failures)

    def programs(
        self,
        suite: str,
        case: str,
        programs: Sequence[Program],
        *,
        turns: int,
        units: Sequence[str] = (CPU,),
    ) -> list[Measured]:
        """Run each program in fresh interpreters in each turn, and return what a run needed."""
        seen: dict[str, list[dict[str, float]]] = {program.name: [] for program in programs}
        failures: dict[str, str] = {}
        for _ in range(turns):
            runs: dict[str, list[dict[str, float]]] = {program.name: [] for program in programs}
            for loop in range(max(program.loops for program in programs)):
                for program in programs:
                    if loop < program.loops and program.name not in failures:
                        with _noting(failures, program.name):
                            python = self.python(program.contestant)
                            runs[program.name].append(run_program(python, program))
            for name, taken in runs.items():
                if name not in failures:
                    means = {unit: fmean(one[unit] for one in taken) for unit in units}
                    seen[name].append(means)
        return _measured(suite, case, units, seen, failures)

    def _ready(self, entry: Entry, ready: dict[str, Worker], *, warm: bool) -> Worker:
        """Return the worker of an entry, which is prepared there if it is not yet *ready* in it."""
        worker = self._worker(entry.contestant)
        if ready.get(entry.name) is not worker:
            worker.ask(
                do="prepare",
                key=entry.name,
                function=entry.function,
                arguments=dict(entry.arguments),
            )
            ready[entry.name] = worker
            if warm:
                worker.ask(do="run", key=entry.name, loops=1)
        return worker

    def _worker(self, contestant: str) -> Worker:
        if contestant in self._workers and self._workers[contestant].ended:
            self._workers.pop(contestant).close()
        if contestant not in self._workers:
            self._workers[contestant] = self.fresh(contestant)
        return self._workers[contestant]


def run_program(python: Path, program: Program) -> dict[str, float]:
    """Run a program to its end, and return the CPU and wall seconds that it tells.

    Raises:
        CannotRunError: It failed.
    """
    command = [str(python), "-I", *program.arguments]
    began = time.monotonic()
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        lines = ended.stderr.strip().splitlines()
        raise CannotRunError(lines[-1] if lines else f"it ended with {ended.returncode}")
    words, answer = ended.stdout.split(), program.prints.split()
    if words[:-2] != answer or len(words) != len(answer) + 2:
        raise CannotRunError(f"it printed {ended.stdout.strip()!r}")
    *_, cpu, moment = words
    return {CPU: float(cpu), WALL: float(moment) - began}


def _waiting(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Return those that wait, a list for each contestant, which has one process."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.waits:
            found.setdefault(entry.contestant, []).append(entry)
    return list(found.values())


@contextlib.contextmanager
def _noting(failures: dict[str, str], name: str) -> Generator[None]:
    try:
        yield
    except CannotRunError as error:
        failures[name] = str(error)


def _measured(
    suite: str,
    case: str,
    units: Sequence[str],
    seen: Mapping[str, Sequence[Mapping[str, float]]],
    failures: Mapping[str, str],
) -> list[Measured]:
    return [
        Measured(suite, case, name, unit, failure=failures[name])
        if name in failures
        else Measured(suite, case, name, unit, tuple(one[unit] for one in taken))
        for unit in units
        for name, taken in seen.items()
    ]


def _pipe(pipe: IO[str] | None) -> IO[str]:
    if pipe is None:
        raise ValueError("the process was started without pipes")
    return pipe
