"""One client for every Apache Airflow: on Astronomer Software, on Astro, or anywhere else.

with Airflow.software("example.com", "galactic-stars-1234", auth=ApiKey(key)) as airflow:
    run = airflow.wait(airflow.trigger("example_dag", conf={"day": 1}))
"""

from typing import TYPE_CHECKING

from airflow_openapi._runtime.errors import (
    AirflowError,
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    InvalidInputError,
    NotFoundError,
    RateLimitError,
    ServerError,
    UnprocessableError,
)
from airflow_openapi._runtime.lazy import attach
from airflow_openapi._runtime.retries import Retry
from airflow_rest._client import Airflow, Pages
from airflow_rest._errors import (
    DagRunFailedError,
    NotAirflowError,
    RunBlockedError,
    RunExistsError,
    UnknownOutcomeError,
    UnsupportedError,
    WaitTimeoutError,
)
from airflow_rest._views import Config, Dag, DagRun, Health, Pool, TaskInstance, Version

if TYPE_CHECKING:
    from airflow_openapi._runtime.failures import (
        AnswerTimeoutError,
        LargeAnswerError,
        LostAnswerError,
        UnreachableError,
    )
    from airflow_openapi._runtime.links import Link
    from airflow_rest import astronomer as astronomer
    from airflow_rest import auth as auth
    from airflow_rest._async_client import AsyncAirflow, AsyncPages
    from airflow_rest.auth import ApiKey, Basic, Bearer, Login

__all__ = [
    "Airflow",
    "AirflowError",
    "AnswerTimeoutError",
    "ApiError",
    "ApiKey",
    "AsyncAirflow",
    "AsyncPages",
    "AuthenticationError",
    "BadRequestError",
    "Basic",
    "Bearer",
    "Config",
    "ConflictError",
    "Dag",
    "DagRun",
    "DagRunFailedError",
    "DecodeError",
    "ForbiddenError",
    "Health",
    "InvalidInputError",
    "LargeAnswerError",
    "Link",
    "Login",
    "LostAnswerError",
    "NotAirflowError",
    "NotFoundError",
    "Pages",
    "Pool",
    "RateLimitError",
    "Retry",
    "RunBlockedError",
    "RunExistsError",
    "ServerError",
    "TaskInstance",
    "UnknownOutcomeError",
    "UnprocessableError",
    "UnreachableError",
    "UnsupportedError",
    "Version",
    "WaitTimeoutError",
]

# Imported on first use: most programs need but one of the two clients, and one way to sign in. No
# checker is shown how, or it would take any name for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnswerTimeoutError": "airflow_openapi._runtime.failures",
            "ApiKey": "airflow_rest.auth",
            "AsyncAirflow": "airflow_rest._async_client",
            "AsyncPages": "airflow_rest._async_client",
            "Basic": "airflow_rest.auth",
            "Bearer": "airflow_rest.auth",
            "LargeAnswerError": "airflow_openapi._runtime.failures",
            "Link": "airflow_openapi._runtime.links",
            "Login": "airflow_rest.auth",
            "LostAnswerError": "airflow_openapi._runtime.failures",
            "UnreachableError": "airflow_openapi._runtime.failures",
            "auth": "airflow_rest.auth",
        },
    )
