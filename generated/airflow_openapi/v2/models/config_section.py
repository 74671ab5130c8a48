"""ConfigSection."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class ConfigSection(Model):
    """Config Section Schema."""

    name: str
    options: list[ConfigOption]


from .config_option import ConfigOption
