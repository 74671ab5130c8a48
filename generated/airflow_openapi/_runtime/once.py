"""What is to be made once: sent, looked for where the answer is lost, and only then sent again.

Every try asks for the same thing under the same id, so that the server refuses the second of two
requests that arrive, however late.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from http import HTTPStatus
from typing import Generic, TypeVar

import httpx

from airflow_openapi._runtime.errors import (
    AirflowError,
    ApiError,
    AuthenticationError,
    ConflictError,
    DecodeError,
    ForbiddenError,
)
from airflow_openapi._runtime.failures import LargeAnswerError
from airflow_openapi._runtime.retries import Attempts, Fate, fate_of
from airflow_openapi._runtime.steps import AskServer, Begin, Flow, Sleep

__all__ = ["Making", "OtherAnswerError"]

T = TypeVar("T")


class OtherAnswerError(AirflowError):
    """The answer to a request is about something else than what was to be made."""


class Making(ABC, Generic[T]):
    """How one thing is made once. A subclass says what it is, how it is sent and found.

    Attributes:
        path: Where it is posted, for messages and the log.
        was_lost: Whether nobody can tell what became of a request that was sent.
    """

    path = ""
    was_lost = False

    @abstractmethod
    def send(self) -> Flow[T]:
        """Send the request, once, and return what its answer tells."""

    @abstractmethod
    def find(self, error: Exception) -> Flow[T | None]:
        """Return what was made, or None; raise where something else is in its place.

        Args:
            error: What came of the last request.
        """

    @abstractmethod
    def clashed(self, error: Exception) -> bool:
        """Return whether *error* may say that there is something of this id already."""

    @abstractmethod
    def may_clash_again(self) -> bool:
        """Return whether a clash with nothing that can be found is none that lasts."""

    @abstractmethod
    def unknown(self, why: Exception) -> AirflowError:
        """Return the error for what nobody can tell."""

    def make(self) -> Flow[T]:
        """Return what was made. What stops this half-way gets a note of what nobody can tell.

        Raises:
            AirflowError: It was not made, as the error says; or nobody can tell, see `unknown`.
            httpx.TransportError: The request was never sent.
        """
        try:
            return (yield from self._made())
        except Exception:
            raise
        except BaseException as stop:  # a task is cancelled, or Ctrl-C
            stop.add_note(str(self.unknown(AirflowError("it was stopped before that was known"))))
            raise

    def _made(self) -> Flow[T]:
        yield AskServer()  # whoever cannot be asked was sent nothing
        attempts: Attempts = yield Begin()
        while True:
            try:
                return (yield from self.send())
            except (httpx.TransportError, AirflowError) as failure:
                error = failure
            fate = _fate(error)
            self.was_lost |= fate is Fate.LOST
            clashed = self.clashed(error)
            if self.was_lost or clashed:
                found = yield from self._looked_up(error, attempts)
                if found is not None:
                    return found
            is_other = isinstance(error, OtherAnswerError)
            again = fate is Fate.UNSENT or (fate is Fate.LOST and not is_other)
            if not again and not (clashed and self.may_clash_again()):
                raise self._last(error)
            yield from self._pause(error, attempts)

    def _looked_up(self, error: Exception, attempts: Attempts) -> Flow[T | None]:
        """Return what was made, or None once the server says that there is nothing."""
        while True:
            try:
                return (yield from self.find(error))
            except (AuthenticationError, ForbiddenError) as failure:
                raise (self.unknown(failure) if self.was_lost else error) from failure
            except ConflictError:
                raise
            except (httpx.TransportError, AirflowError) as failure:
                yield from self._pause(failure, attempts)

    def _pause(self, error: Exception, attempts: Attempts) -> Flow[None]:
        """Wait before the next try, or raise if there is none."""
        answer = error.response if isinstance(error, ApiError) else None
        pause = attempts.pause((yield Sleep(0)), answer)
        if pause is None:
            raise attempts.noted(self._last(error))
        attempts.log("POST", self.path, answer or error, pause)
        yield Sleep(pause)

    def _last(self, error: Exception) -> Exception:
        if not self.was_lost:
            return error
        unknown = self.unknown(error)
        unknown.__cause__ = error
        return unknown


def _fate(error: Exception) -> Fate:
    if isinstance(error, DecodeError | LargeAnswerError | OtherAnswerError):
        return Fate.LOST
    if not isinstance(error, ApiError):
        return fate_of(error)
    if error.status == HTTPStatus.TOO_MANY_REQUESTS:
        return Fate.UNSENT
    lost = error.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return Fate.LOST if lost or error.status == HTTPStatus.REQUEST_TIMEOUT else Fate.ANSWERED
