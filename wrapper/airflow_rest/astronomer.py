"""Where an Airflow lives: any form of its URL becomes its root. Pure functions.

Sources: the pages of Astronomer Software 0.35 and Astro on the Airflow REST API; the ingress of
astronomer/airflow-chart, which serves `deployments.<base domain>/<release name>/airflow` alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from airflow_openapi._runtime.errors import InvalidInputError

SOFTWARE: Final = "software"
ASTRO: Final = "astro"
OTHER: Final = "other"

_LOCAL: Final = r"(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?|0\.0\.0\.0)"
_HOST: Final = r"[^\s/\\?#@%\[\]:<>^|\"'`{}]+|\[[0-9A-Fa-f:.]+\]"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_DOMAIN: Final = rf"{_LABEL}(?:\.{_LABEL})*(?::\d{{1,5}})?"
_RELEASE_NAME: Final = r"[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?"
_SCHEME: Final = r"[A-Za-z][A-Za-z0-9+.-]*://"
_APIS = ("v1", "v2", "experimental")
# First segments of the pages of Airflow 1.10 to 3.3.
_PAGES: Final = (
    "home login logout auth dags dag_runs dagrun task_instances "
    "taskinstance task log graph tree grid gantt calendar duration "
    "tries landing_times rendered-templates pools pool variables variable "
    "connections connection xcoms xcom assets datasets events providers "
    "provider plugins plugin configuration config cluster_activity backfills"
    " jobs job required_actions slamiss triggers users roles permissions "
    "registeruser docs redoc health static object"
)


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
        parts = urlsplit(self.root)
        return parts.scheme == "https" or bool(re.fullmatch(_LOCAL, parts.hostname or ""))

    @property
    def on_401(self) -> str:
        """What to do when credentials are refused."""
        if self.product == SOFTWARE:
            return (
                "Give the API key of a service account as ApiKey(key), or a token from "
                f"https://app.{self.base_domain}/token: such a token lives 24 hours."
            )
        if self.product == ASTRO:
            return (
                "Give an API token of the Deployment, Workspace or Organization as Bearer(token), "
                "or one from https://cloud.astronomer.io/token, which lives 24 hours."
            )
        return "Login(username, password) suits every Airflow with users of its own."

    @property
    def on_403(self) -> str:
        """What to do when rights are missing."""
        if self.product == SOFTWARE:
            return "A service account needs the role editor or admin to change things."
        if self.product == ASTRO:
            return "An API token may do what its role may: look at its permissions in Astro."
        return ""


def software(base_domain: str, release_name: str) -> Site:
    """Return the Site of a Deployment on Astronomer Software (APC).

    Args:
        base_domain: Such as `example.com`; a port may follow.
        release_name: Such as `galactic-stars-1234`.

    Raises:
        InvalidInputError: One of them is something else; the message says what to write.
    """
    base = _text("base_domain", base_domain).strip()
    release = _text("release_name", release_name).strip()
    if not re.fullmatch(_DOMAIN, base):
        guess = re.sub(_SCHEME, "", base).partition("/")[0]
        hint = f": write {guess!r}" if re.fullmatch(_DOMAIN, guess) else ""
        raise InvalidInputError(
            f"base_domain={_shown(base)!r} is no bare domain such as 'example.com', "
            f"without a scheme and a slash{hint}"
        )
    if base.startswith("deployments."):
        raise InvalidInputError(
            f"base_domain={base!r} starts with 'deployments.', which is put in front of it anyway: "
            f"write {base.removeprefix('deployments.')!r}"
        )
    if not re.fullmatch(_RELEASE_NAME, release):
        raise InvalidInputError(
            f"release_name={_shown(release)!r} is no release name such as 'galactic-stars-1234' "
            "(lower-case letters, digits and hyphens): copy it from the Deployment's page, where "
            "it stands under its name, or from the URL of its Airflow"
        )
    return Site(f"https://deployments.{base}/{release}/airflow", SOFTWARE, base)


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
    parts = _split(url)
    host = parts.netloc.lower()
    segments = [segment for segment in parts.path.split("/") if segment]
    if host.startswith("deployments.") and segments and segments[0] != "airflow":
        release = segments[0]
        base = host.removeprefix("deployments.")
        return Site(f"{parts.scheme}://{host}/{release}/airflow", SOFTWARE, base)
    if host == "cloud.astronomer.io":
        raise InvalidInputError(
            f"{host} is the Astro UI, not an Airflow: copy the Airflow API URL from the "
            "Deployment's details, such as https://<id>.astronomer.run/<deployment>"
        )
    if host.endswith(".astronomer.run"):
        if not segments or _page_at(segments) == 0:
            raise InvalidInputError(
                f"{host} has many Deployments: add the one that is meant, as in "
                f"https://{host}/dz3uu847"
            )
        return Site(f"{parts.scheme}://{host}/{segments[0]}", ASTRO)
    prefix = segments[: _page_at(segments)]
    return Site("/".join([f"{parts.scheme}://{host}", *prefix]))


def _page_at(segments: list[str]) -> int:
    """Return where the root's own path ends and the UI's or API's begins."""
    pages = _PAGES.split()
    for index, segment in enumerate(segments):
        following = segments[index + 1] if index + 1 < len(segments) else ""
        if segment in pages or (segment == "api" and following in ("", *_APIS)):
            return index
    return len(segments)


def _split(url: str) -> SplitResult:
    text = _text("url", url).strip()
    if re.search(r"[\x00-\x20\x7f\\]", text):  # urlsplit would drop some of these
        raise InvalidInputError(f"url has a space or a control character in it; {_RIGHT}")
    if not re.match(_SCHEME, text):
        bare = re.split(r"[/?#]", text, maxsplit=1)[0]
        local = re.fullmatch(_LOCAL, re.sub(r":\d*$", "", bare))
        text = f"{'http' if local else 'https'}://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise InvalidInputError(f"url is no URL ({error}); {_RIGHT}") from error
    if "@" in parts.netloc:
        raise InvalidInputError("url has a user or a password in it: give them as auth= instead")
    host = parts.netloc.removesuffix(f":{port}" if port is not None else ":")
    if parts.scheme not in ("http", "https"):
        raise InvalidInputError(f"url has the scheme {parts.scheme!r}; {_RIGHT}")
    if not re.fullmatch(_HOST, host) or not host.isprintable():
        raise InvalidInputError(f"url has no usable host ({host!r}); {_RIGHT}")
    if not {".", ".."}.isdisjoint(unquote(parts.path).split("/")):
        raise InvalidInputError(f"url has a path that cannot be sent; {_RIGHT}")
    return parts


_RIGHT: Final = (
    "write the address of the Airflow as the browser shows it, such as http://localhost:8080, "
    "https://deployments.example.com/galactic-stars-1234/airflow or "
    "https://<id>.astronomer.run/<deployment>"
)


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise InvalidInputError(
            f"{name} is no str, but {type(value).__name__}: is its variable set?"
        )
    return value


def _shown(text: str) -> str:
    """Return *text* as it may stand in a message: without a user, a password or a query."""
    return re.split(r"[?#]", text, maxsplit=1)[0].rpartition("@")[2]
