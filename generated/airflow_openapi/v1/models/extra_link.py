"""ExtraLink."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ExtraLink(Model):
    """Additional links containing additional information about the task.

    Attributes:
        class_ref: Class reference
    """

    class_ref: ClassReference | Unset = UNSET
    href: str | Unset = UNSET
    name: str | Unset = UNSET


from .class_reference import ClassReference
