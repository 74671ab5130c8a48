"""CreateDatasetEvent."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class CreateDatasetEvent(Model):
    """CreateDatasetEvent as the published specs have it.

    Airflow since 2.9.0.

    Attributes:
        dataset_uri: The URI of the dataset
        extra: The dataset event extra
    """

    dataset_uri: str
    extra: dict[str, Any] | None | Unset = UNSET
