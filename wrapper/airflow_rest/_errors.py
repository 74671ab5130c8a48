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
│   ├── UnprocessableError°    422
│   ├── RateLimitError°        429
│   └── ServerError°           500 to 599
├── NotAirflowError            the URL leads to something else than an Airflow
├── UnsupportedError           this release of Airflow has no such endpoint, argument or field
├── WaitTimeoutError           the run did not end in time; .run
│   └── RunBlockedError        it cannot even start as things are: its DAG is paused or broken
├── DagRunFailedError          the run that was waited for failed; .run
├── UnreachableError           no connection; also an httpx.ConnectError
├── DecodeError°               no JSON, or JSON of another kind than promised
└── InvalidInputError°         a value that cannot be sent; also a ValueError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_openapi._runtime.errors import AirflowError, NotFoundError

if TYPE_CHECKING:
    from airflow_rest._views import DagRun


class _AbsentError(NotFoundError):
    def __init__(self, message: str, path: str) -> None:
        AirflowError.__init__(self, message)
        self.status, self.title, self.detail = 404, "Not Found", ""
        self.method, self.path, self.response = "GET", path, None


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
