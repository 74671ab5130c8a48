"""The errors of this package, and where they stand among those of airflow_openapi (marked °).

AirflowError°                  base of every error of ours
├── ApiError°                  the server answered with an error; .status .title .detail .response
│   ├── BadRequestError°       400
│   ├── AuthenticationError°   401, a redirect to a login page, or a token the server cannot read
│   ├── ForbiddenError°        403
│   ├── NotFoundError°         404
│   │   ├── RunNotFoundError   no run of this date or id is in the list; no answer said so
│   │   └── LogNotFoundError   no such task or try, or it has no log; no answer said so
│   ├── ConflictError°         409
│   │   └── RunExistsError     there is a run of this id or date already; .run
│   ├── UnprocessableError°    422
│   ├── RateLimitError°        429
│   └── ServerError°           500 to 599
├── NotAirflowError            the URL leads to something else than an Airflow
├── UnsupportedError           this release of Airflow has no such endpoint, argument or field
├── UnknownOutcomeError        nobody can tell whether a trigger made its run; .dag_id .run_id
├── WaitTimeoutError           the run did not end in time; .run
│   └── RunBlockedError        it cannot even start as things are: its DAG is paused or broken
├── DagRunFailedError          the run that was waited for failed; .run
├── UnreachableError°          no connection: nothing was sent; also an httpx.ConnectError
├── LostAnswerError°           sent, and no whole answer came; also an httpx.ReadError
│   └── AnswerTimeoutError°    not in time; also an httpx.ReadTimeout
├── LargeAnswerError°          the answer is larger than what is read as a whole
├── DecodeError°               no JSON, or JSON of another kind than promised
└── InvalidInputError°         a value that cannot be sent; also a ValueError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_openapi._runtime.errors import AirflowError, ConflictError, NotFoundError

if TYPE_CHECKING:
    from datetime import datetime

    from airflow_rest._views import DagRun


class _AbsentError(NotFoundError):
    def __init__(self, message: str, path: str) -> None:
        AirflowError.__init__(self, message)
        self.status, self.title, self.detail = 404, "Not Found", ""
        self.method, self.path, self.response = "GET", path, None


class RunExistsError(ConflictError):
    """There is a run of this id or this date already, and nothing was triggered.

    Attributes:
        run: That run.
    """

    def __init__(self, message: str, path: str, run: DagRun) -> None:
        AirflowError.__init__(self, message)
        self.status, self.title, self.detail = 409, "Conflict", ""
        self.method, self.path, self.response = "POST", path, None
        self.run = run


class UnknownOutcomeError(AirflowError):
    """Nobody can tell whether a trigger made its run. It made one at most.

    Attributes:
        dag_id: The DAG.
        run_id: Id of the run, if it was made; triggering again with it makes no second run.
        logical_date: Date of the run, if it was given; on 1.10 always.
    """

    def __init__(self, message: str, dag_id: str, run_id: str, date: datetime | None) -> None:
        super().__init__(message)
        self.dag_id, self.run_id, self.logical_date = dag_id, run_id, date


class RunNotFoundError(_AbsentError):
    """There is no run of this date or id among those that were listed; no answer said so."""


class LogNotFoundError(_AbsentError):
    """There is no such task or try, or it has no log; no answer said so."""


class NotAirflowError(AirflowError):
    """The URL leads to something else than the root of an Airflow."""


class UnsupportedError(AirflowError):
    """This release of Airflow has no such endpoint, argument, field or value."""


class WaitTimeoutError(AirflowError):
    """The run did not end in time. It goes on: nothing was stopped.

    Attributes:
        run: The run as it was last seen.
    """

    def __init__(self, message: str, run: DagRun) -> None:
        super().__init__(message)
        self.run = run


class RunBlockedError(WaitTimeoutError):
    """The run cannot start as things are: its DAG is paused, or cannot be imported.

    Attributes:
        run: The run as it was last seen.
    """


class DagRunFailedError(AirflowError):
    """The run that was waited for failed.

    Attributes:
        run: The run as it ended.
    """

    def __init__(self, message: str, run: DagRun) -> None:
        super().__init__(message)
        self.run = run
