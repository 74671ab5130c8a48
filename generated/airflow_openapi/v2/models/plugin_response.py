"""PluginResponse."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class PluginResponse(Model):
    """Plugin serializer.

    Attributes:
        external_views: Aggregate all external views. Both 'external_views' and
            'appbuilder_menu_items' are included here. (since 3.1.0)
        react_apps: (since 3.1.0)
    """

    name: str
    macros: list[str]
    flask_blueprints: list[str]
    fastapi_apps: list[FastAPIAppResponse]
    fastapi_root_middlewares: list[FastAPIRootMiddlewareResponse]
    appbuilder_views: list[AppBuilderViewResponse]
    appbuilder_menu_items: list[AppBuilderMenuItemResponse]
    global_operator_extra_links: list[str]
    operator_extra_links: list[str]
    source: str
    listeners: list[str]
    timetables: list[str]
    external_views: list[ExternalViewResponse] | Unset = UNSET
    react_apps: list[ReactAppResponse] | Unset = UNSET


from .app_builder_menu_item_response import AppBuilderMenuItemResponse
from .app_builder_view_response import AppBuilderViewResponse
from .external_view_response import ExternalViewResponse
from .fast_api_app_response import FastAPIAppResponse
from .fast_api_root_middleware_response import FastAPIRootMiddlewareResponse
from .react_app_response import ReactAppResponse
