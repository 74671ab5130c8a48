"""Which wheels hold which published spec, and reading it out of them.

Only the wheels have what was published: the repositories of Airflow's own clients rewrite
their copies.
"""

import zipfile
from pathlib import Path
from typing import Any, Final

import attrs
import yaml
from packaging.version import InvalidVersion, Version

from scripts.fetch.specs import Spec, sha256


class FetchError(Exception):
    """A release cannot be fetched; the message says what happened to which wheel, what to do."""


@attrs.frozen
class Source:
    """Where one API's spec is published."""

    api: str
    distribution: str
    since: str
    """First release that has it."""
    until: str | None
    """First release that has it no more; None while it is published."""
    members: tuple[str, ...]
    """Every path inside the wheel it has had; a wheel holds exactly one of them."""

    def covers(self, release: str) -> bool:
        """Say whether *release* of the distribution publishes this API."""
        version = Version(release)
        ended = self.until is not None and version >= Version(self.until)
        return version >= Version(self.since) and not ended


_CORE: Final = "airflow/api_fastapi/"
_FAB: Final = "airflow/providers/fab/auth_manager/"

SOURCES: Final = (
    Source("v1", "apache-airflow", "2.0.0", "3", ("airflow/api_connexion/openapi/v1.yaml",)),
    Source(
        "v2",
        "apache-airflow-core",
        "3.0.0",
        None,
        (
            _CORE + "core_api/openapi/v1-rest-api-generated.yaml",
            _CORE + "core_api/openapi/v2-rest-api-generated.yaml",
        ),
    ),
    Source(
        "auth",
        "apache-airflow-core",
        "3.0.0",
        None,
        (
            _CORE + "auth/managers/simple/openapi/v1-simple-auth-manager-generated.yaml",
            _CORE + "auth/managers/simple/openapi/v2-simple-auth-manager-generated.yaml",
        ),
    ),
    # 1.x of the provider is for Airflow 2, whose own spec has these operations.
    Source(
        "fab",
        "apache-airflow-providers-fab",
        "2.0.0",
        None,
        (
            _FAB + "api_fastapi/openapi/v1-generated.yaml",
            _FAB + "api_fastapi/openapi/v1-fab-auth-manager-generated.yaml",
            _FAB + "api_fastapi/openapi/v2-fab-auth-manager-generated.yaml",
        ),
    ),
    Source(
        "fab-flask",
        "apache-airflow-providers-fab",
        "2.0.0",
        "3.5.0",
        (_FAB + "openapi/v1.yaml", _FAB + "openapi/v1-flask-api.yaml"),
    ),
)


def final(versions: list[str]) -> list[str]:
    """Return the final releases among *versions* in release order.

    Pre-releases, post-releases, local builds (`2.11.0+astro.1`) and names that are no version
    (`1.10.9-bin`) are left out.
    """
    parsed = set()
    for text in versions:
        try:
            version = Version(text)
        except InvalidVersion:
            continue
        if not (version.is_prerelease or version.is_postrelease or version.local):
            parsed.add(version)
    return [str(version) for version in sorted(parsed)]


def open_wheel(wheel: Path, release: str, sources: tuple[Source, ...]) -> dict[Spec, bytes]:
    """Return the specs that *wheel* holds, each with its bytes exactly as published.

    Args:
        wheel: The file; its name is recorded.
        release: Of the wheel's distribution.
        sources: The APIs it is to hold, all of that distribution.

    Raises:
        FetchError: It is no wheel, a member is not where it has ever been, or is no OpenAPI
            document with paths.
    """
    digest = sha256(wheel.read_bytes())
    found = {}
    try:
        with zipfile.ZipFile(wheel) as archive:
            for source in sources:
                member = _member(wheel.name, archive.namelist(), source)
                data = archive.read(member)
                document(data, f"{member} of {wheel.name}")
                spec = Spec(
                    api=source.api,
                    release=release,
                    distribution=source.distribution,
                    wheel=wheel.name,
                    wheel_sha256=digest,
                    member=member,
                    sha256=sha256(data),
                    file="",
                )
                found[spec] = data
    except zipfile.BadZipFile as error:
        message = f"{wheel.name} is not a readable wheel ({error}); run `make update` again"
        raise FetchError(message) from error
    return found


def _member(wheel: str, names: list[str], source: Source) -> str:
    held = [member for member in source.members if member in names]
    if len(held) == 1:
        return held[0]
    listing = "".join(f"\n  {name}" for name in sorted(names) if name.endswith((".yaml", ".yml")))
    what = "more than one of the known paths" if held else "none of the known paths"
    message = (
        f"{wheel} holds the {source.api} spec at {what}."
        f" The YAML files it does hold: {listing or 'none'}\n"
        "Add the right one to SOURCES in scripts/fetch/wheels.py, or end the source's range there."
    )
    raise FetchError(message)


class _Loader(yaml.CSafeLoader):
    """YAML with JSON's types only: a date, `on` or `no` stays the text it is."""


# YAML 1.1 reads an unquoted `on` as true and `2020-01-01` as a date; a spec means the text.
_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag != "tag:yaml.org,2002:timestamp"
        and (tag != "tag:yaml.org,2002:bool" or first in "tTfF")
    ]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def document(data: bytes, label: str) -> dict[str, Any]:
    """Return the OpenAPI document in *data*, YAML or JSON, with dates left as text.

    Raises:
        FetchError: It is no OpenAPI 3 document with paths; the message names it by *label*.
    """
    try:
        # A subclass of CSafeLoader: it makes plain data only.
        loaded = yaml.load(data, _Loader)  # noqa: S506
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        message = f"{label} is not YAML: {error}"
        raise FetchError(message) from error
    if not isinstance(loaded, dict) or not str(loaded.get("openapi", "")).startswith("3."):
        message = f"{label} is not an OpenAPI 3 document"
        raise FetchError(message)
    if not isinstance(loaded.get("paths"), dict) or not loaded["paths"]:
        message = f"{label} is an OpenAPI document without paths"
        raise FetchError(message)
    return loaded
