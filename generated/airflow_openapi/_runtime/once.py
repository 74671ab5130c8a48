"""What is to be made once: sent, looked for where the answer is lost, and only then sent again.

Every try asks for the same thing under the same id, so that the server refuses the second of two
requests that arrive, however late.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from airflow_openapi._runtime.errors import (
    LOGIN_PATH,
    AirflowError,
    ApiError,
    AuthenticationError,
    ConflictError,
    DecodeError,
    ForbiddenError,
)
from airflow_openapi._runtime.lazy import Deferred, load
from airflow_openapi._runtime.retries import Attempts, Fate, fate_of
from airflow_openapi._runtime.steps import AskServer, Begin, Flow, Once, Request, Sleep

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime import origins
else:
    httpx = Deferred("httpx")
    origins = Deferred("airflow_openapi._runtime.origins")

__all__ = ["Making", "OtherAnswerError"]

T = TypeVar("T")

_CLOSED_BY_CLIENT: Final = {460, 499}  # in the words of AWS and of nginx
_UNSURE: Final = {HTTPStatus.SEE_OTHER, HTTPStatus.REQUEST_TIMEOUT, *_CLOSED_BY_CLIENT}


class OtherAnswerError(AirflowError):
    """The answer to a request cannot be read, or is about something else than was to be made."""


class Making(ABC, Generic[T]):
    """How one thing is made once. A subclass says what it is, how it is sent and found.

    Attributes:
        path: Where it is posted, for messages and the log.
        is_own: Whether the id was chosen here, and so nobody else has it.
        was_lost: Whether nobody can tell what became of a request that was sent.
    """

    path = ""
    is_own = False
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
        load("airflow_openapi._runtime.echoes")  # after sending no file may be left
        told = httpx.TransportError, AirflowError  # nor, at the end of a program, any module
        try:
            return (yield from self._made())
        except BaseException as stop:  # Ctrl-C, a task that is cancelled, a token that is not had
            is_told = isinstance(stop, told) and not origins.handled(stop)
            if not is_told and self.path and (self.was_lost or not isinstance(stop, Exception)):
                why = AirflowError("it was stopped before that was known")
                stop.add_note(str(self.unknown(why)))
            raise

    def _made(self) -> Flow[T]:
        yield AskServer()  # whoever cannot be asked was sent nothing
        attempts: Attempts = yield Begin()
        while True:
            try:
                return (yield from self.send())
            except Exception as failure:
                is_told = isinstance(failure, httpx.TransportError | AirflowError)
                if not is_told or origins.handled(failure):
                    self.was_lost |= not origins.is_before(failure)
                    raise
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
                raise self._last(error, error)
            yield from self._pause(error, attempts)

    def _looked_up(self, error: Exception, attempts: Attempts) -> Flow[T | None]:
        """Return what was made, or None once the server says that there is nothing.

        Each look-up has as many tries as the retry says, and all of them its one deadline.
        """
        tries = attempts.anew()
        while True:
            try:
                return (yield from _singly(self.find(error)))
            except (AuthenticationError, ForbiddenError) as failure:
                raise self._last(error, failure) from failure
            except ConflictError:
                raise
            except (httpx.TransportError, AirflowError) as failure:
                if origins.handled(failure):
                    raise
                yield from self._pause(failure, tries, error)

    def _pause(
        self, error: Exception, attempts: Attempts, first: Exception | None = None
    ) -> Flow[None]:
        """Wait before the next try, or raise if there is none.

        Args:
            error: What came of the last try.
            attempts: The tries.
            first: What came of the request, where the last try was to look up what it made.
        """
        answer = error.response if isinstance(error, ApiError) else None
        pause = attempts.pause((yield Sleep(0)), answer)
        if pause is None:
            raise attempts.noted(self._last(first or error, error))
        attempts.log("POST", self.path, answer or error, pause)
        yield Sleep(pause)

    def _last(self, error: Exception, why: Exception) -> Exception:
        """Return *error*, what came of the request; or that nobody can tell, and *why*."""
        # What clashes with an id that nobody else has may be the same request, sent on twice.
        if not self.was_lost and (why is error or not self.is_own):
            return error
        unknown = self.unknown(why)
        unknown.__cause__ = why
        return unknown


def _singly(flow: Flow[T]) -> Flow[T]:
    """Return what *flow* does, whose requests go out once each: whoever asks counts the tries."""
    outcome: object = None
    failure: Exception | None = None
    while True:
        try:
            step = flow.throw(failure) if failure else flow.send(outcome)
        except StopIteration as end:
            value: T = end.value
            return value
        outcome = failure = None
        try:
            outcome = yield Once(step) if isinstance(step, Request) else step
        except Exception as error:  # noqa: BLE001 - it is the flow's to handle or to raise
            failure = error


def _fate(error: Exception) -> Fate:
    """Return what is known of the request that was to make it, after *error*."""
    fate = fate_of(error)
    from airflow_openapi._runtime.failures import LargeAnswerError  # noqa: PLC0415 - for what failed

    if isinstance(error, DecodeError | LargeAnswerError | OtherAnswerError):
        fate = Fate.LOST
    elif isinstance(error, ApiError):
        fate = _fate_of_status(error)
    is_login = getattr(error, "path", "").endswith(LOGIN_PATH)
    return Fate.UNSENT if fate is Fate.LOST and is_login else fate  # a login makes nothing


def _fate_of_status(error: ApiError) -> Fate:
    if error.status == HTTPStatus.TOO_MANY_REQUESTS:
        return Fate.UNSENT
    if isinstance(error, AuthenticationError):  # with a 303 to the login page too
        return Fate.ANSWERED
    # What is neither sent elsewhere nor refused may have been done, whatever a proxy made of it.
    is_refusal = error.status // 100 in (3, 4) and error.status not in _UNSURE
    return Fate.ANSWERED if is_refusal else Fate.LOST
