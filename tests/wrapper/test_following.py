from __future__ import annotations

import httpx
import pytest

from airflow_rest import (
    NotFoundError,
    ServerError,
)
from tests.wrapper.logging_tasks import (
    HEAD_3,
    Moment,
    Story,
)


def lines(*numbers: int) -> bytes:
    """Return a text log with these lines, as 2.6 and later send it: its last line may be half."""
    return b"\n".join(
        [b"worker", b"*** Found local files:", *(b"line %d" % one for one in numbers)]
    )


def test_following_a_log_that_grows() -> None:
    """Each line comes once, though every answer is the whole log; it ends with the try."""
    story = Story(
        Moment("queued", 0),
        Moment("running", 1, lines(1, 2)),
        Moment("running", 1, lines(1, 2)),
        Moment("running", 1, lines(1, 2, 3, 4, 5)),
        Moment("success", 1, lines(1, 2, 3, 4, 5, 6)),
    )

    assert [f"line {number}" for number in range(1, 7)] == story.follow()
    assert {"t/logs/1"} == set(story.asked)


def test_last_words() -> None:
    """The worker writes some lines after the state is final."""
    story = Story(
        Moment("running", 1, lines(1)),
        Moment("success", 1, lines(1)),
        Moment("success", 1, lines(1, 2)),
        Moment("success", 1, lines(1, 2, 3)),
    )

    assert ["line 1", "line 2", "line 3"] == story.follow()
    assert [1.0, 2.0, 2.0, 2.0] == story.slept


def test_half_a_line() -> None:
    """A line that is still being written is not handed out in halves."""
    story = Story(
        Moment("running", 1, b"worker\none\ntw"),
        Moment("running", 1, b"worker\none\ntwo\nthr"),
        Moment("success", 1, b"worker\none\ntwo\nthree"),
    )

    assert ["one", "two", "three"] == story.follow()


def test_half_a_message() -> None:
    """Half of a message, which Airflow 3 sends as a message of its own, is not handed out."""
    first, second = (
        b'{"timestamp":"T","event":"one"}\n',
        b'{"timestamp":"T","event":"two\\nlines"}\n',
    )
    story = Story(
        Moment("running", 1, HEAD_3, first, b'{"event":"{\\"timestamp\\":\\"T\\",\\"ev"}\n'),
        Moment("success", 1, HEAD_3, first, second),
        version="3.3.2",
    )

    assert ["[T] - one", "[T] - two", "lines"] == story.follow()


def test_remarks_that_change() -> None:
    """Airflow remarks other things of a try that runs than of one that ended."""
    more = b"*** Could not read served logs: refused\n"
    story = Story(
        Moment("running", 1, b"worker\n*** Found\n", more, b"one\ntwo\n"),
        Moment("success", 1, b"worker\n*** Found\n", b"one\ntwo\nthree\n"),
    )

    assert ["one", "two", "three"] == story.follow()


def test_empty_lines_between() -> None:
    """Empty lines come when something follows them, and none comes at the end."""
    story = Story(
        Moment("running", 1, b"worker\none\n\n\n"),
        Moment("running", 1, b"worker\none\n\n\n"),
        Moment("success", 1, b"worker\none\n\n\ntwo\n\n"),
    )

    assert ["one", "", "", "two"] == story.follow()


@pytest.mark.parametrize(
    ("version", "away"),
    [
        ("2.9.3", [("up_for_reschedule", 0), ("scheduled", 0), ("queued", 0)]),
        ("2.9.3", [("deferred", 0), ("scheduled", 0), (None, 0)]),
        ("2.11.2", [("deferred", 1), ("scheduled", 1), ("queued", 1), ("restarting", 1)]),
    ],
)
def test_a_task_that_comes_back(version: str, away: list[tuple[str | None, int]]) -> None:
    """A try that is deferred or rescheduled goes on."""
    story = Story(
        Moment("running", 1, lines(1, 2)),
        *(Moment(state, number, lines(1, 2)) for state, number in away),
        Moment("running", 1, lines(1, 2, 3)),
        Moment("success", 1, lines(1, 2, 3, 4)),
        version=version,
    )

    assert ["line 1", "line 2", "line 3", "line 4"] == story.follow()


@pytest.mark.parametrize(
    ("version", "later"),
    [
        ("2.9.3", ("up_for_retry", 1)),
        ("2.9.3", ("scheduled", 1)),
        ("2.9.3", ("running", 2)),
        ("2.11.2", (None, 1)),
        ("2.11.2", ("queued", 2)),
        ("2.11.2", ("success", 2)),
    ],
)
def test_a_later_try(version: str, later: tuple[str | None, int]) -> None:
    """Following ends when its try has ended, even if another one began."""
    story = Story(Moment("running", 1, lines(1)), Moment(*later, lines(1, 2)), version=version)

    assert ["line 1", "line 2"] == story.follow()
    assert {"t/logs/1"} == set(story.asked)


def test_a_try_that_ended_before() -> None:
    """An earlier try has ended: it is read, and once more, since its last lines may be late."""
    story = Story(Moment("running", 2, lines(1)))

    assert ["line 1"] == story.follow(try_number=1)
    assert ["t/logs/1", "t/logs/1"] == story.asked


@pytest.mark.parametrize("version", ["2.0.2", "2.1.4"])
def test_a_task_that_is_not_made_yet(version: str) -> None:
    """Before 2.2 a run has no task instances until the scheduler looks at it."""
    story = Story(
        Moment("absent", 0, 400),
        Moment("absent", 0, 400),
        Moment("running", 1, lines(1)),
        Moment("success", 1, lines(1, 2)),
        version=version,
    )

    assert ["line 1", "line 2"] == story.follow()


def test_a_try_that_has_not_begun() -> None:
    """Airflow 3 does not find the log of a try that is yet to come, which is waited for."""
    story = Story(
        Moment(None, 0, 404),
        Moment("queued", 1, HEAD_3),
        Moment("running", 1, HEAD_3, b'{"event":"one"}\n'),
        Moment("success", 1, HEAD_3, b'{"event":"one"}\n'),
        version="3.3.2",
    )

    assert ["one"] == story.follow()


def test_a_task_that_never_begins() -> None:
    """Where the run has ended, nobody waits for its tasks."""
    story = Story(Moment(None, 0, 404), Moment(None, 0, 404, run="failed"), version="3.3.2")

    with pytest.raises(NotFoundError, match=r"Airflow says TaskInstance not found$"):
        story.follow()


def test_a_task_that_never_comes_back() -> None:
    """A run may end without a task that was put off, as was seen on 3.1.8."""
    story = Story(
        Moment("running", 1, HEAD_3, b'{"event":"one"}\n'),
        Moment("up_for_reschedule", 1, HEAD_3, b'{"event":"one"}\n', run="failed"),
        version="3.1.8",
    )

    assert ["one"] == story.follow()


def test_a_connection_that_breaks() -> None:
    """What came before a connection broke does not come again, and nothing is lost."""
    broken = httpx.ReadError("reset")
    story = Story(
        Moment("running", 1, lines(1, 2), b"\nline 3\nli", broken),
        httpx.ConnectError("refused"),
        503,
        429,
        Moment("running", 1, 502),
        Moment("running", 1, lines(1, 2, 3), b"\nline", broken),
        Moment("success", 1, lines(1, 2, 3, 4, 5)),
    )

    assert [f"line {number}" for number in range(1, 6)] == story.follow()


@pytest.mark.parametrize("fault", [502, httpx.ReadTimeout("late")])
def test_last_words_behind_a_break(fault: int | Exception) -> None:
    """A reading that failed does not mean that nothing more came."""
    story = Story(
        Moment("success", 1, lines(1)),
        Moment("success", 1, fault),
        Moment("success", 1, lines(1, 2)),
    )

    assert ["line 1", "line 2"] == story.follow()


def test_a_connection_that_stays_broken() -> None:
    """After nine failures one after the other, the last is told."""
    story = Story(Moment("running", 1, lines(1, 2, 3)), 503)

    with pytest.raises(ServerError, match="503"):
        story.follow()
    assert [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 10.0] == story.slept


def test_a_break_without_following() -> None:
    """Who does not follow is told at once."""
    story = Story(Moment("running", 1, lines(1, 2), httpx.ReadError("reset")))

    with pytest.raises(httpx.ReadError):
        story.follow(follow=False)


def test_pauses() -> None:
    """The longer nothing comes, the less often the server is asked."""
    quiet = [Moment("running", 1, lines(1))] * 8
    story = Story(*quiet, Moment("running", 1, lines(1, 2)), Moment("success", 1, lines(1, 2)))

    story.follow()

    assert [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 10.0, 10.0, 1.0, 2.0] == story.slept


def test_a_rest_as_long_as_the_reading() -> None:
    """A log that takes the server long is not asked for all the time."""
    story = Story(Moment("running", 1, lines(1)), Moment("success", 1, lines(1)))
    story.takes = 20.0

    story.follow()

    assert [20.0, 20.0] == story.slept


@pytest.mark.parametrize("whole", [True, False])
def test_a_stream_that_the_server_gave_up(*, whole: bool) -> None:
    """A handler that knows no end adds a line, which is no line of the log."""
    stop = b"\n(Log stream stopped - End of log marker not found; logs may be incomplete.)\n"
    story = Story(
        *[Moment("running", 1, lines(1, 2), b"\n", stop)] * 3,
        Moment("success", 1, lines(1, 2, 3)),
        version="2.11.2",
    )

    if whole:
        assert ["line 1", "line 2", "", stop.decode().strip()] == story.follow(follow=False)
    else:
        assert ["line 1", "line 2", "line 3"] == story.follow()
