"""ReactAppResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class ReactAppResponse(Model):
    """Serializer for React App Plugin responses.

    Airflow since 3.1.0.

    Attributes:
        nav_top_level: (since 3.3.0)
    """

    name: str
    bundle_url: str
    icon: str | None | Unset = UNSET
    icon_dark_mode: str | None | Unset = UNSET
    url_route: str | None | Unset = UNSET
    category: str | None | Unset = UNSET
    nav_top_level: bool | None | Unset = UNSET
    destination: ReactAppResponseDestination | Unset = UNSET


from .react_app_response_destination import ReactAppResponseDestination
