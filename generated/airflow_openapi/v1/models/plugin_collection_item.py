"""PluginCollectionItem."""

from __future__ import annotations

from typing import Any

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model
from airflow_openapi._runtime.types import UNSET, Unset


@define(kw_only=True, repr=False, eq=False)
class PluginCollectionItem(Model):
    """A plugin Item.

    *New in version 2.1.0*

    Airflow since 2.1.0.

    Attributes:
        appbuilder_menu_items: The Flask Appbuilder menu items
        appbuilder_views: The appuilder views
        executors: The plugin executors
        flask_blueprints: The flask blueprints
        global_operator_extra_links: The global operator extra links
        hooks: The plugin hooks
        listeners: The plugin listeners (since 2.8.0)
        macros: The plugin macros
        name: The name of the plugin
        number: The plugin number (since 2.1.0, until 2.3.4)
        operator_extra_links: Operator extra links
        source: The plugin source
        ti_deps: The plugin task instance dependencies (since 2.8.0)
        timetables: The plugin timetables (since 2.8.0)
    """

    appbuilder_menu_items: list[dict[str, Any] | None] | Unset = UNSET
    appbuilder_views: list[dict[str, Any] | None] | Unset = UNSET
    executors: list[str | None] | Unset = UNSET
    flask_blueprints: list[str | dict[str, Any] | None] | Unset = UNSET
    global_operator_extra_links: list[str | dict[str, Any] | None] | Unset = UNSET
    hooks: list[str | None] | Unset = UNSET
    listeners: list[str] | Unset = UNSET
    macros: list[str | dict[str, Any] | None] | Unset = UNSET
    name: str | Unset = UNSET
    number: str | Unset = UNSET
    operator_extra_links: list[str | dict[str, Any] | None] | Unset = UNSET
    source: str | None | Unset = UNSET
    ti_deps: list[str] | Unset = UNSET
    timetables: list[str] | Unset = UNSET
