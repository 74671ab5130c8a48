"""What came of the tests on one server, as data that one process hands to another."""

from __future__ import annotations

from msgspec import Struct, field

STARTS = "starts"
"""The column of what holds for the server itself: it starts, and nothing of it is left."""


class Test(Struct):
    """A test on one server.

    Attributes:
        name: As `live_wait.py::test_wait[async]`.
        columns: Columns of the table that it belongs to.
        face: "sync" or "async"; "" if it is not run with both clients.
        refused: Whether it tests that the release has no such verb.
        passed: None while it was not run.
        why: The last line of why it failed.
    """

    __test__ = False  # not what pytest collects

    name: str
    columns: tuple[str, ...]
    face: str = ""
    refused: bool = False
    passed: bool | None = None
    why: str = ""


class Outcome(Struct):
    """A server and what came of its tests.

    Attributes:
        label: Its row in the table, such as `2.11.2` or `2.11.2 ingress`.
        tests: Every test that is meant for it.
        notes: What is told after the table; a line that is indented goes with the one before.
    """

    label: str
    tests: list[Test] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def has_started(self) -> bool:
        """Whether there was a server to test."""
        return len(self.tests) > 1
