"""What can go wrong with a server, said in a way that tells what to do."""

from __future__ import annotations


class ServerError(Exception):
    """A server could not be installed, started or stopped; the message says what to do.

    Attributes:
        details: The last lines of what the failing program wrote, or nothing.
    """

    def __init__(self, message: str, details: str = "") -> None:
        super().__init__(message)
        self.details = details
