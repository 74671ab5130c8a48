"""The whole run, with everything caught that is written in the meantime."""

from __future__ import annotations

import contextlib
import io
import logging
import warnings

from tests.security.provoking import DATA, SECRETS, provoke
from tests.security.searching import Search


class _Records(logging.Handler):
    """Keeps each record of any logger, at any level."""

    def __init__(self) -> None:
        super().__init__(level=1)
        self.kept: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.kept.append(record)


def run(*, thorough: bool = False) -> tuple[Search, set[str], set[str]]:
    """Provoke every error at DEBUG.

    Args:
        thorough: Whether with every credential and every verb each time, which takes a minute.

    Returns:
        What was searched; the names of the errors that were raised; the names of the loggers that
        wrote something.
    """
    search, records, written = Search(SECRETS, [DATA]), _Records(), io.StringIO()
    root = logging.getLogger()
    level = root.level
    root.addHandler(records)
    root.setLevel(1)
    try:
        with (
            warnings.catch_warnings(record=True) as warned,
            contextlib.redirect_stdout(written),
            contextlib.redirect_stderr(written),
        ):
            warnings.simplefilter("always")
            errors = provoke(search, thorough=thorough)
    finally:
        root.setLevel(level)
        root.removeHandler(records)
    for record in records.kept:
        search.look(f"log of {record.name}", record.getMessage())
        search.look(f"record of {record.name}", repr(vars(record)))
    for warning in warned:
        search.look("warning", str(warning))
    search.look("stdout and stderr", written.getvalue())
    return search, errors, {record.name.partition(".")[0] for record in records.kept}
