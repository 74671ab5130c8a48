"""ConfigSection."""

from __future__ import annotations

from attr import define  # attrs, less its second names, which take as long to import as it does

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ConfigSection(Model):
    """Config Section Schema."""

    name: str
    options: list[ConfigOption]


from .config_option import ConfigOption
