"""Releases of Airflow: read from text, compared, and what is in which."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from msgspec import Struct

from airflow_openapi._runtime.errors import InvalidInputError

__all__ = ["Availability", "Release", "parse_release"]

Release: TypeAlias = tuple[int, int, int]

# What PEP 440 takes behind the numbers; such a release is treated as the one that it leads to.
_SUFFIX: Final = r"(?:[-_.]?(?:a(?:lpha)?|b(?:eta)?|r?c|pre(?:view)?|post|dev)(?:[-_.]?\d+)?)*"
_VERSION: Final = rf"v?(\d{{1,4}})\.(\d{{1,4}})(?:\.(\d{{1,4}}))?{_SUFFIX}(?:\+[\w.-]+)?"


def parse_release(version: str) -> Release:
    """Return the release in a version such as `2.11.0+astro.1` or `3.3`, whose patch is 0.

    Raises:
        InvalidInputError: It is no version.
    """
    given: object = version  # a number is a slip that is soon made: version=3.3
    text = given.strip().lower() if isinstance(given, str) else ""
    found = re.fullmatch(_VERSION, text, re.ASCII)
    if not found:
        message = f"version={repr(given)[:100]} is no version of Airflow: write one such as '3.3.2'"
        raise InvalidInputError(f"{message} or '2.11.0'")
    return int(found[1]), int(found[2]), int(found[3] or 0)


class Availability(Struct, frozen=True):
    """The releases that have something, both ends included.

    Attributes:
        since: First release; None for the first of its API.
        until: Last release; None while the newest known has it.
    """

    since: str | None = None
    until: str | None = None

    def has(self, release: Release) -> bool:
        """Return whether *release* is one of these; one newer than all is like the newest."""
        return not self.lack(release)

    def lack(self, release: Release) -> str:
        """Return why *release* is none of these: `came with Airflow 3.2.0`; "" if it is one."""
        if self.since and release < parse_release(self.since):
            return f"came with Airflow {self.since}"
        if self.until and parse_release(self.until) < release:
            return f"went after Airflow {self.until}"
        return ""
