"""Where an Airflow is and who asks, as the environment tells or the Astro CLI's file.

Sources: the variables of astronomer/agents, astro-airflow-mcp; and of astronomer/astro-cli
config/context.go, config/login.go and pkg/secrets/login.go.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

import msgspec

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.tokens import dates_of
from airflow_rest import astronomer
from airflow_rest.auth import ApiKey, Bearer, Login

_ASTRO: Final = r"(?:cloud\.)?astronomer(-dev|-stage|-perf)?\.io"

# The file is read at each request, and parsed when it is another.
_parsed = lru_cache(maxsize=4)(msgspec.yaml.decode)


def from_env(env: Mapping[str, str]) -> tuple[astronomer.Site, ApiKey | Bearer | Login, bool | str]:
    """Return where the Airflow of *env* is, who asks, and which CAs are trusted.

    An ASTRO_API_TOKEN opens more than one Airflow. So it goes over https or stays on this
    machine; goes to ASTRO_DOMAIN alone, if that is set; and off Astro, it yields to a password.

    Raises:
        InvalidInputError: A variable is missing; the message names it.
    """
    names = "AIRFLOW_API_URL", "ASTRO_DOMAIN", "AIRFLOW_USERNAME", "AIRFLOW_VERIFY_SSL"
    url, domain, user, checked = (env.get(name, "").strip() for name in names)
    password, domain = env.get("AIRFLOW_PASSWORD", ""), domain.lower()
    checks = checked.lower() not in {"false", "0", "no", "off"}
    verify = env.get("AIRFLOW_CA_CERT") or checks
    if url:
        site, token = astronomer.site(url), env.get("AIRFLOW_AUTH_TOKEN", "")
        ours = _is_of(site, domain) if domain else site.product == astronomer.ASTRO or not user
        if not token and ours and site.is_private:
            token = env.get("ASTRO_API_TOKEN", "")
        if token:
            return site, (ApiKey if site.product == astronomer.SOFTWARE else Bearer)(token), verify
        if user and password:
            return site, Login(user, password), verify
    raise InvalidInputError(
        "Not all is set that is needed: AIRFLOW_API_URL; and AIRFLOW_AUTH_TOKEN (ASTRO_API_TOKEN "
        "for Astro), or AIRFLOW_USERNAME and AIRFLOW_PASSWORD"
    )


def from_astro_config(
    url: str, context: str | None, path: str | os.PathLike[str] | None, env: Mapping[str, str]
) -> tuple[astronomer.Site, ApiKey | Bearer]:
    """Return where the Airflow at *url* is, and who asks: whoever did `astro login`.

    Raises:
        InvalidInputError: There is no token that still holds, or it is not for that host.
    """
    home = Path(env.get("ASTRO_HOME") or "~").expanduser()
    # `astro` and `af` do not agree about what ASTRO_HOME is the home of.
    files = [home / ".astro" / "config.yaml", home / "config.yaml"]
    file = Path(path) if path else max(files, key=Path.exists)
    domain, _ = _login(file, context or env.get("ASTRO_DOMAIN"))
    site = astronomer.site(url)
    if not _is_of(site, domain):
        raise InvalidInputError(
            f"{site.root} is no https URL of a Deployment of {domain}, so the token of that "
            "context does not go there: name another one, or correct the URL"
        )
    kind = Bearer if re.fullmatch(_ASTRO, domain) else ApiKey
    return site, kind(lambda: _login(file, domain)[1])


def _is_of(site: astronomer.Site, domain: str) -> bool:
    """Return whether *site* is a Deployment of the installation that has this domain."""
    astro = re.fullmatch(_ASTRO, domain)
    software = rf"deployments\.([^/]+\.)?{re.escape(domain)}"
    host = rf"[^/]+\.astronomer{astro[1] or ''}\.run" if astro else software
    return bool(re.match(rf"https://{host}(:\d+)?/", site.root))


def _login(file: Path, name: str | None) -> tuple[str, str]:
    """Return domain and token of a context; of the current one, if none is named."""
    token, advice = "", "run `astro login`, or give what `astro auth token` prints as auth="
    try:
        config = _parsed(file.read_bytes())
        name = str(name or config["context"]).lower()
        context = config["contexts"][name.replace(".", "_")]
        # Where the CLI keeps its tokens in the system's keyring, nothing but "Bearer " is here.
        token = str(context["token"] or "").removeprefix("Bearer").strip()
        if token and dates_of(token).exp > time.time():
            return str(context.get("domain") or name).lower(), token
    except ImportError:
        advice = "it takes PyYAML to read it: pip install 'airflow-rest[astro]'"
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        advice += f" ({type(error).__name__})"  # its own words may have a token in them
    found = f"{'an expired' if token else 'no'} token of {name or 'the current context'}"
    raise InvalidInputError(f"{file} has {found}: {advice}")
