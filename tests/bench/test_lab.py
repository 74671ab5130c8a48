import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.bench.environments import CannotRunError, Environments
from scripts.bench.lab import Entry, Lab, Program
from scripts.bench.measured import CPU, WALL, Measured

# Both note in one file who runs, so that the order can be read.
TINY = """
import os
import time
from pathlib import Path

def meet(*, folder, name, other):
    def task():
        Path(folder, name).touch()
        until = time.monotonic() + 20
        while not Path(folder, other).exists():
            if time.monotonic() > until:
                raise TimeoutError(f"{other} did not come")
            time.sleep(0.01)
    return task

def note(*, path, name):
    def task():
        with Path(path).open("a") as file:
            file.write(name)
    return task

def fail():
    raise ValueError("no such thing")

def leave(*, after):
    left = [None] * after
    return lambda: left.pop() if left else os._exit(7)
"""


class Here(Environments):
    """Every contestant but one is in the environment of these tests."""

    def python(self, name: str) -> Path:
        """Return the Python of these tests."""
        if name == "absent":
            raise CannotRunError("not installed: no network")
        return Path(sys.executable)


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[Lab]:
    """Return a lab with two tiny contestants."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.py").write_text(TINY, "utf-8")
    with Lab(Here(), tmp_path, tmp_path) as found:
        yield found


def test_contestants_take_turns(lab: Lab, tmp_path: Path) -> None:
    """After a turn to warm up, each turn runs each as often as it loops, and has one value."""
    path = tmp_path / "order.txt"
    entries = [
        Entry("one", "note", {"path": str(path), "name": "a"}, as_name="A", loops=2),
        Entry("two", "note", {"path": str(path), "name": "b"}, as_name="B"),
    ]

    measured = lab.turns("suite", "case", entries, turns=2, units=(CPU, WALL))

    assert "ab" + "aab" * 2 == path.read_text("utf-8")
    assert [("A", CPU, 2), ("B", CPU, 2), ("A", WALL, 2), ("B", WALL, 2)] == [
        (one.contestant, one.unit, len(one.values)) for one in measured
    ]


def test_a_cold_start_has_no_turn_to_warm_up(lab: Lab, tmp_path: Path) -> None:
    """Each runs once for each turn, and no more."""
    path = tmp_path / "order.txt"
    entry = Entry("one", "note", {"path": str(path), "name": "a"})

    lab.turns("suite", "case", [entry], turns=2, warm=False)

    assert "aa" == path.read_text("utf-8")


def test_those_that_wait_do_so_side_by_side(lab: Lab, tmp_path: Path) -> None:
    """Each of the two sees the other one at work; who does not wait comes after them."""
    there, back = (
        {"folder": str(tmp_path), "name": name, "other": other}
        for name, other in (("there", "back"), ("back", "there"))
    )
    after = {"folder": str(tmp_path), "name": "after", "other": "there"}
    entries = [
        Entry("two", "meet", after, as_name="after"),
        Entry("one", "meet", there, as_name="there", waits=True),
        Entry("two", "meet", back, as_name="back", waits=True),
    ]

    measured = lab.turns("suite", "case", entries, turns=1, warm=False)

    assert [("after", 1, None), ("there", 1, None), ("back", 1, None)] == [
        (one.contestant, len(one.values), one.failure) for one in measured
    ]


def test_those_that_wait_share_the_process_of_their_contestant(lab: Lab, tmp_path: Path) -> None:
    """They run one after the other, as they stand."""
    path = tmp_path / "order.txt"
    entries = [
        Entry("one", "note", {"path": str(path), "name": name * 9}, as_name=name, waits=True)
        for name in "abc"
    ]

    measured = lab.turns("suite", "case", entries, turns=1, warm=False)

    assert "a" * 9 + "b" * 9 + "c" * 9 == path.read_text("utf-8")
    assert [(1, None)] * 3 == [(len(one.values), one.failure) for one in measured]


def test_who_cannot_run_does_not_stop_the_others(lab: Lab, tmp_path: Path) -> None:
    """What fails, and what is not installed, is measured as a failure that says why."""
    arguments = {"path": str(tmp_path / "order.txt"), "name": "a"}
    entries = [Entry("absent", "note"), Entry("one", "fail"), Entry("two", "note", arguments)]

    absent, failed, ran = lab.turns("suite", "case", entries, turns=1)

    assert (absent, failed) == (
        Measured("suite", "case", "absent", CPU, failure="not installed: no network"),
        Measured("suite", "case", "one", CPU, failure="ValueError: no such thing"),
    )
    assert (1, None) == (len(ran.values), ran.failure)


@pytest.mark.parametrize("waits", [False, True])
@pytest.mark.parametrize(
    ("after", "order"),
    [(0, "ab" + "aab" + "ab"), (1, "ab" + "abb" + "aab"), (2, "ab" + "ab" + "abb")],
)
def test_who_ends_the_process_does_not_stop_the_others(
    lab: Lab, tmp_path: Path, after: int, order: str, waits: bool
) -> None:
    """The others of its contestant are prepared and warmed again, and have all of their turns."""
    path = tmp_path / "order.txt"
    entries = [
        Entry("one", "note", {"path": str(path), "name": "a"}, as_name="A", waits=waits),
        Entry("one", "leave", {"after": after}, as_name="gone", waits=waits),
        Entry("one", "note", {"path": str(path), "name": "b"}, as_name="B", waits=waits),
    ]

    a, gone, b = lab.turns("suite", "case", entries, turns=2)

    assert order == path.read_text("utf-8")
    assert Measured("suite", "case", "gone", CPU, failure="its process ended with 7") == gone
    assert [(2, None)] * 2 == [(len(one.values), one.failure) for one in (a, b)]


def test_one_module_in_two_environments(lab: Lab, tmp_path: Path) -> None:
    """What stands before a + is the module, and the whole is the environment."""
    arguments = {"path": str(tmp_path / "order.txt"), "name": "a"}

    [measured] = lab.turns("suite", "case", [Entry("one+more", "note", arguments)], turns=1)

    assert ("one+more", 1) == (measured.contestant, len(measured.values))


def test_programs_take_turns(lab: Lab, tmp_path: Path) -> None:
    """Each is a process of its own, alone in its environment: it sees no module of this folder."""
    path = tmp_path / "order.txt"
    script = tmp_path / "program.py"
    script.write_text(
        f"import sys\nopen({str(path)!r}, 'a').write(sys.argv[1])\n"
        "print('scripts' in sys.modules or any(one.endswith('bench') for one in sys.path), 1, 2)\n",
        "utf-8",
    )
    programs = [Program(name, [str(script), name[0]], prints="False") for name in ("one", "two")]

    measured = lab.programs("suite", "case", programs, turns=2)

    assert "ot" * 2 == path.read_text("utf-8")
    assert [("one", 2, None), ("two", 2, None)] == [
        (one.contestant, len(one.values), one.failure) for one in measured
    ]


def test_programs_take_turns_within_a_turn(lab: Lab, tmp_path: Path) -> None:
    """Who runs more often than the others alternates with them, and has the mean of its runs."""
    path = tmp_path / "order.txt"
    code = f"file = open({str(path)!r}, 'a'); file.write('{{0}}'); print(file.tell(), 0)"
    programs = [
        Program("one", ["-c", code.format("o")], loops=3),
        Program("two", ["-c", code.format("t")]),
    ]

    one, two = lab.programs("suite", "case", programs, turns=2)

    assert "otoo" * 2 == path.read_text("utf-8")
    assert ((1 + 3 + 4) / 3, (5 + 7 + 8) / 3) == one.values
    assert (2, 6) == two.values


@pytest.mark.parametrize(
    ("code", "failure"),
    [
        ("print('another DAG')", "it printed 'another DAG'"),
        ("print('another_dag', 1.5, 2)", "it printed 'another_dag 1.5 2'"),
        ("print('example_dag', 1.5)", "it printed 'example_dag 1.5'"),
        ("print()", "it printed ''"),
        ("raise SystemExit('no such server')", "no such server"),
        ("import os; os._exit(3)", "it ended with 3"),
    ],
)
def test_program_without_the_right_answer_is_not_measured(
    lab: Lab, code: str, failure: str
) -> None:
    """A program that fails or prints something else has no time, and it is said why."""
    program = Program("one", ["-c", code], prints="example_dag")

    assert [Measured("suite", "case", "one", CPU, failure=failure)] == lab.programs(
        "suite", "case", [program], turns=1
    )


def test_program_tells_its_times(lab: Lab) -> None:
    """What it prints last are its CPU seconds, and when that was: its end is not measured."""
    code = "import time; print('hello', 1.5, time.monotonic(), flush=True); time.sleep(0.1)"
    program = Program("one", ["-c", code], prints="hello")

    began = time.monotonic()
    cpu, wall = lab.programs("suite", "case", [program], turns=1, units=(CPU, WALL))
    took = time.monotonic() - began

    assert (1.5,) == cpu.values
    assert 0 < wall.median < took - 0.1
