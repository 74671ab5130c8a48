"""What all generated packages share: models, readers, requests, operations, clients, errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from airflow_openapi._runtime.enums import OpenEnum
from airflow_openapi._runtime.errors import (
    AirflowError,
    ApiError,
    DecodeError,
    InvalidInputError,
)
from airflow_openapi._runtime.lazy import attach
from airflow_openapi._runtime.models import Model, TaggedModel
from airflow_openapi._runtime.oneof import OneOf
from airflow_openapi._runtime.operation import Endpoint, ListOperation, Operation, Operations
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability, Release, parse_release
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

if TYPE_CHECKING:
    from airflow_openapi._runtime.client import AuthenticatedClient, Client

__all__ = [
    "UNSET",
    "AirflowError",
    "Answer",
    "ApiError",
    "AuthenticatedClient",
    "Availability",
    "Client",
    "DecodeError",
    "Endpoint",
    "InvalidInputError",
    "ListOperation",
    "Model",
    "OneOf",
    "OpenEnum",
    "Operation",
    "Operations",
    "Release",
    "Response",
    "TaggedModel",
    "Unset",
    "json_body",
    "parse_release",
    "path_value",
    "query",
]


# Most programs send with a client of their own. No checker is shown this, or it would take any name
# for one of these.
if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AuthenticatedClient": "airflow_openapi._runtime.client",
            "Client": "airflow_openapi._runtime.client",
        },
    )
