"""Config."""

from __future__ import annotations

from attrs import define

from airflow_openapi._runtime.models import Model


@define(kw_only=True, repr=False, eq=False)
class Config(Model):
    """List of config sections with their options."""

    sections: list[ConfigSection]


from .config_section import ConfigSection
