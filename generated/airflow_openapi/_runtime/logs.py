"""The answer to get_log, in each form that a release gives it, as lines of text."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["LOG_KINDS", "LogReader"]

LOG_KINDS: Final = ("application/x-ndjson", "text/plain")
"""What to accept: of these, each release chooses the one that it streams."""

_LONGEST: Final = 64 << 20  # a line, in bytes
_GROUP: Final = "::group::Log message source details"
_GROUP_END: Final = "::endgroup::"
_FIELDS: Final = ("event", "timestamp", "level", "filename", "lineno", "logger", "chan")
# The same in every record of a try, and known to who asks for it.
_KNOWN: Final = {"dag_id", "run_id", "task_id", "map_index", "try_number", "ti_id"}


class LogReader:
    """Reads an answer piece by piece; what Airflow remarks before the log is kept apart.

    A message of Airflow 3 becomes `[timestamp] {where} LEVEL - event {more fields}`, and the
    lines of its traceback. A text of Airflow 2 begins with the name of the worker, a remark too.

    Attributes:
        remarks: Where the log was found, or why it was not.
    """

    def __init__(self, content_type: str, name: str = "a log") -> None:
        """Begin with nothing read.

        Args:
            content_type: Of the answer.
            name: Of the log, for the message.
        """
        self.remarks: list[str] = []
        self._name = name
        self._kind = content_type.partition(";")[0].strip().lower()
        self._is_text = self._kind == "text/plain"
        self._in_head, self._in_group = True, False
        self._parts: list[bytes] = []
        self._length = 0  # of these

    def read(self, chunk: bytes) -> list[str]:
        """Return the lines that end in *chunk*, without their ends; b"" is the end of all.

        Raises:
            DecodeError: This is no log: it came as something else, or has a line without an end.
        """
        if self._kind not in LOG_KINDS:
            message = f"{self._name} came as {self._kind or 'nothing'}: what stands between?"
            raise DecodeError(message, chunk)
        first, *rest = chunk.split(b"\n")
        self._parts.append(first)
        self._length = len(first) + (0 if rest else self._length)
        if self._length > _LONGEST:
            message = f"{self._name} has a line of more than {_LONGEST:,} bytes: is it a log?"
            raise DecodeError(message, self._parts[0])
        if chunk and not rest:
            return []
        whole = [b"".join(self._parts), *rest[:-1]]
        self._parts = rest[-1:]
        if not chunk and not whole[0]:
            return []
        lines = list(chain.from_iterable(map(_text if self._is_text else _record, whole)))
        while self._in_head and lines:
            line = lines[0]
            self._in_group = self._in_group or _GROUP in line
            is_worker = self._is_text and not self.remarks
            self._in_head = self._in_group or line[:3] in ("", "***") or is_worker
            if self._in_head:
                self.remarks.append(lines.pop(0))
                self._in_head = not (self._in_group and _GROUP_END in line)
        return lines


def _text(line: bytes) -> list[str]:
    return [line.decode(errors="replace").removesuffix("\r")]


def _record(line: bytes) -> list[str]:
    """Return a message of Airflow 3 as lines; what is no such message stays as it is."""
    try:
        return _shown(json.loads(line))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return _text(line)


def _shown(record: Any) -> list[str]:
    event, time, level, file, at, *names = (record.pop(name, None) for name in _FIELDS)
    trace = list(_trace(record.pop("error_detail", None) or ()))
    where = f"{file}:{at}" if file else ".".join(filter(None, names))
    head = [time and f"[{time}]", where and f"{{{where}}}", level and level.upper()]
    more = {name: value for name, value in record.items() if name not in _KNOWN}
    said = f"{' '.join(filter(None, head))} - " if any(head) else ""
    also = f" {json.dumps(more, ensure_ascii=False)}" if more else ""
    return [*f"{said}{event}{also}".splitlines(), *trace]


def _trace(faults: Sequence[Any]) -> Iterator[str]:
    for fault in reversed(faults):
        yield "Traceback (most recent call last):"
        for frame in fault["frames"]:
            yield '  File "{filename}", line {lineno}, in {name}'.format_map(frame)
        yield from f"{fault['exc_type']}: {fault['exc_value']}".splitlines()
        yield from map(json.dumps, fault.get("exceptions") or ())
