"""A link, as `Airflow.from_link` reads it."""

from __future__ import annotations

from airflow_openapi._runtime.links import Link, read_link
from airflow_rest.astronomer import Site, divide


def read(url: str) -> tuple[Site, Link]:
    """Return where the Airflow of a link is, and what the link names."""
    site, page = divide(url)
    return site, read_link(page)
