"""Where an Airflow lives: any form of its URL becomes its root. Pure functions.

Sources: the pages of Astronomer Software 0.35 and Astro on the Airflow REST API; the ingress of
astronomer/airflow-chart, which serves `deployments.<base domain>/<release name>/airflow` alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult

from msgspec import Struct
from msgspec.structs import replace

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.urls import is_local, read_page, read_text, read_url

SOFTWARE: Final = "software"
ASTRO: Final = "astro"
OTHER: Final = "other"

# A port above 69999 is no port, and one above 65535 is found out later.
_DOMAIN: Final = r"(?:[A-Za-z0-9-]+\.)*[A-Za-z0-9-]+(?::[1-6]?\d{1,4})?"
_RELEASE_NAME: Final = r"[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?"
_ADVICE: Final = {
    (SOFTWARE, 401): "Give the API key of a service account as ApiKey(key), or a token from "
    "https://app.{0.base_domain}/token: such a token lives 24 hours.",
    (SOFTWARE, 403): "A service account needs the role editor or admin to change things.",
    (ASTRO, 401): "Give an API token of the Deployment, Workspace or Organization as "
    "Bearer(token), or one from https://cloud.astronomer.io/token, which lives 24 hours.",
    (ASTRO, 403): "An API token may do what its role may: look at its permissions in Astro.",
    (OTHER, 401): "Login(username, password) suits every Airflow with users of its own.",
}


class Site(Struct, frozen=True):
    """The root of one Airflow, and what is known of the product that serves it.

    Attributes:
        root: URL without a slash at its end; `/api/v2/…` goes behind it.
        product: SOFTWARE, ASTRO or OTHER.
        base_domain: Base domain of the Software installation; "" elsewhere.
    """

    root: str
    product: str = OTHER
    base_domain: str = ""

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of every request: Astronomer's page for Software asks for no cached answer."""
        return {"Cache-Control": "no-cache"} if self.product == SOFTWARE else {}

    @property
    def is_private(self) -> bool:
        """Whether nobody between here and there can read what is sent."""
        return self.root.startswith("https:") or is_local(read_url(self.root).hostname or "")

    @property
    def on_401(self) -> str:
        """What to do when credentials are refused."""
        return _ADVICE[self.product, 401].format(self)

    @property
    def on_403(self) -> str:
        """What to do when rights are missing."""
        return _ADVICE.get((self.product, 403), "")


def software(base_domain: str, release_name: str, *, airflow_path: bool = True) -> Site:
    """Return the Site of a Deployment on Astronomer Software (APC).

    Args:
        base_domain: Such as `example.com`; a port may follow.
        release_name: Such as `galactic-stars-1234`.
        airflow_path: Whether `/airflow` stands behind the release name. Software's ingress serves
            nothing without it; False is for a proxy that does.

    Raises:
        InvalidInputError: One of them is something else; the message says what to write.
    """
    base = read_text("base_domain", base_domain).strip()
    release = read_text("release_name", release_name).strip()
    bare = base.rpartition("://")[2].partition("/")[0].removeprefix("deployments.")
    if bare != base or not re.fullmatch(_DOMAIN, base):
        hint = f": write {bare!r}" if re.fullmatch(_DOMAIN, bare) else ""
        raise InvalidInputError(
            f"base_domain={_shown(base)!r} is no bare domain such as 'example.com', without a "
            f"scheme, a slash and 'deployments.', which is put in front of it anyway{hint}"
        )
    if not re.fullmatch(_RELEASE_NAME, release):
        raise InvalidInputError(
            f"release_name={_shown(release)!r} is no release name such as 'galactic-stars-1234' "
            "(lower-case letters, digits and hyphens): copy it from the Deployment's page, where "
            "it stands under its name, or from the URL of its Airflow"
        )
    path = f"{release}/airflow" if airflow_path else release
    return Site(f"https://deployments.{base}/{path}", SOFTWARE, base)


def astro(url: str) -> Site:
    """Return the Site of a Deployment on Astro, whose *url* may have a domain of its own."""
    return replace(site(url), product=ASTRO)


def site(url: str) -> Site:
    """Return the Site that *url* leads to, in any form that people copy.

    The scheme may be missing (https, and http for this machine); a query, a fragment, a page of
    the UI and `/api/v1` are left out; Software's `/airflow` is added.

    Raises:
        InvalidInputError: *url* is none, has user info, or names no Deployment.
    """
    return divide(url)[0]


def divide(url: str) -> tuple[Site, SplitResult]:
    """Return the Site that *url* leads to, and *url* with no more than the page as its path.

    Raises:
        InvalidInputError: As for `site`.
    """
    root, rest = read_page(url)
    host, deployment = root.netloc, root.path.partition("/")[2].partition("/")[0]
    found = Site(root.geturl())
    if host == "cloud.astronomer.io":
        raise InvalidInputError(
            f"{host} is the Astro UI: copy the Airflow API URL from the Deployment's details there"
        )
    if host.startswith("deployments.") and deployment not in ("", "airflow"):
        root = root._replace(path=f"/{deployment}/airflow")
        found = Site(root.geturl(), SOFTWARE, host.removeprefix("deployments."))
    if host.endswith(".astronomer.run"):
        if not deployment:
            raise InvalidInputError(f"{host} has many Deployments: add one, such as /dz3uu847")
        found = Site(root._replace(path=f"/{deployment}").geturl(), ASTRO)
    return found, rest


def _shown(text: str) -> str:
    """Return *text* as it may stand in a message: without a user, a password or a query."""
    return re.split(r"[?#]", text, maxsplit=1)[0].rpartition("@")[2]
