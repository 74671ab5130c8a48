"""ExtraLinkCollection."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ExtraLinkCollection(Model):
    """The collection of extra links."""

    extra_links: list[ExtraLink] | Unset = UNSET


from .extra_link import ExtraLink
