from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from airflow_openapi import InvalidInputError
from airflow_openapi._runtime.dates import Date, read_date, seen_date, write_date

NOON = datetime(2021, 11, 16, 11, 34, tzinfo=UTC)


@pytest.mark.parametrize(
    "value",
    [
        "2021-11-16T11:34:00",
        "2021-11-16T11:34:00Z",
        "2021-11-16T11:34:00+00:00",
        "2021-11-16T12:34:00+0100",
        "2021-11-16 11:34",
        "20211116T113400Z",
        " 2021-11-16T11:34:00.000000000Z ",
        "2021-11-16t11:34z",
        "2021-320T11:34",
        "2021-W46-2T11:34",
        NOON,
        NOON.replace(tzinfo=None),
        NOON.astimezone(timezone(timedelta(hours=-5))),
    ],
)
def test_dates_that_mean_one_instant(value: Date) -> None:
    """Text and datetimes are read alike; without a zone they are UTC."""
    assert NOON == read_date(value)


def test_a_date_is_its_midnight() -> None:
    """A date without a time is the start of that day in UTC."""
    assert datetime(2021, 11, 16, tzinfo=UTC) == read_date(date(2021, 11, 16))


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "2021",
        "2021-11",
        "2021-13-01",
        "16.11.2021",
        "2021-11-16T25:00",
        "2021-11-16+01:00",
        "2021-11-16-05:00",
        "2021-11-16Z",
        "2021-11-16x11:34",
        "2021-11-161",
        "2016-12-31T23:59:60Z",
        "0000-01-01",
        1637062440,
    ],
)
def test_a_date_that_cannot_be_read(value: Date) -> None:
    """The message names the argument and shows what to write."""
    with pytest.raises(InvalidInputError, match=r"logical_date=.*2021-11-16T11:34:00Z"):
        read_date(value, "logical_date")


def test_a_date_out_of_range() -> None:
    """A date that UTC cannot hold is refused like any other."""
    with pytest.raises(InvalidInputError, match="no instant in UTC"):
        read_date(datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))))


def test_the_end_of_the_last_day() -> None:
    """An instant behind the last one is refused, rather than an OverflowError."""
    with pytest.raises(InvalidInputError, match="9999-12-31T24:00"):
        read_date("9999-12-31T24:00")


class NoZone(tzinfo):
    """A zone that does not know its own offset: what has it is naive."""

    def utcoffset(self, dt: datetime | None, /) -> None:
        """Return nothing."""

    def dst(self, dt: datetime | None, /) -> None:
        """Return nothing."""

    def tzname(self, dt: datetime | None, /) -> None:
        """Return nothing."""


class NotATime(datetime):
    """As NaT of pandas, which a frame has where it has no date: a datetime by its class alone."""

    def utcoffset(self) -> timedelta | None:
        """Refuse, as NaT does."""
        raise ValueError("NaTType does not support utcoffset")


def test_a_datetime_that_is_none() -> None:
    """It is refused like any other value that is no date, and in an answer it is None."""
    nat = NotATime(2021, 11, 16)
    with pytest.raises(InvalidInputError, match=r"logical_date=.* no instant in UTC"):
        read_date(nat, "logical_date")

    assert seen_date(nat) is None


def test_an_hour_that_comes_twice() -> None:
    """Where a clock is set back, both hours are told apart."""
    night = datetime(2021, 11, 7, 1, 30, tzinfo=ZoneInfo("America/New_York"))

    assert [5, 6] == [read_date(night.replace(fold=fold)).hour for fold in (0, 1)]


@pytest.fixture
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have this machine be in another zone than UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_tokyo")
@pytest.mark.parametrize("zone", [None, NoZone()], ids=["none", "without an offset"])
def test_what_python_calls_naive(zone: tzinfo | None) -> None:
    """It is read and written as UTC, not in the zone of this machine."""
    naive = NOON.replace(tzinfo=zone)

    assert NOON == read_date(naive)
    assert "2021-11-16T11:34:00+00:00" == write_date(naive)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (NOON, "2021-11-16T11:34:00+00:00"),
        (NOON.replace(microsecond=5), "2021-11-16T11:34:00.000005+00:00"),
        (NOON.astimezone(timezone(timedelta(hours=2))), "2021-11-16T11:34:00+00:00"),
        (NOON.replace(tzinfo=None), "2021-11-16T11:34:00+00:00"),
        (NOON.replace(year=999), "0999-11-16T11:34:00+00:00"),
    ],
)
def test_written_as_every_release_reads_it(value: datetime, text: str) -> None:
    """Dates go out in UTC, with T, a colon in the zone, and microseconds if there are any."""
    assert text == write_date(value)


@pytest.mark.parametrize(
    ("value", "seen"),
    [("2021-11-16T11:34:00", NOON), (NOON, NOON), ("soon", None), (None, None), (5, None)],
)
def test_a_date_of_an_answer(value: object, seen: datetime | None) -> None:
    """A view has an aware datetime or None, whatever a lenient reader found."""
    assert seen == seen_date(value)


def test_the_reader_of_dates_is_loaded_late() -> None:
    """What this module imports first is light."""
    assert "dateutil" not in vars(sys.modules["airflow_openapi._runtime.dates"])
