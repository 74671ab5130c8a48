from __future__ import annotations

import traceback
from typing import Any
from urllib.parse import urlunsplit

import pytest

from airflow_rest import InvalidInputError, astronomer


@pytest.mark.parametrize(
    ("pasted", "root"),
    [
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("localhost:8080", "http://localhost:8080"),
        ("127.0.0.1:8080/home", "http://127.0.0.1:8080"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("my-project.localhost:6563/dags", "http://my-project.localhost:6563"),
        ("airflow.example.com", "https://airflow.example.com"),
        ("HTTPS://Airflow.Example.com/", "https://airflow.example.com"),
        ("https://example.com/airflow/home", "https://example.com/airflow"),
        ("https://example.com/team/airflow/api/v1/", "https://example.com/team/airflow"),
        ("https://example.com/api/v2", "https://example.com"),
        ("https://example.com/api/airflow/home", "https://example.com/api/airflow"),
        ("http://localhost:8080/dags/quick/grid?dag_run_id=x%2B1", "http://localhost:8080"),
        ("http://localhost:8080/admin/", "http://localhost:8080"),
        ("http://localhost:8080/admin/airflow/graph?dag_id=quick", "http://localhost:8080"),
        ("https://example.com/a/admin/airflow/log?dag_id=quick&task_id=t", "https://example.com/a"),
        ("https://example.com/a/admin/dagrun/edit/?id=1", "https://example.com/a"),
        ("https://example.com/a/admin/taskinstance/?flt1_x=y", "https://example.com/a"),
        ("https://example.com/admin/airflow", "https://example.com/admin/airflow"),
        ("https://example.com/admin/airflow/home", "https://example.com/admin/airflow"),
        ("https://example.com/admin/airflow/api/v1", "https://example.com/admin/airflow"),
        ("https://example.com/admin/airflow/dags/x/grid", "https://example.com/admin/airflow"),
        ("https://example.com/a/tree?num_runs=25&dag_id=quick", "https://example.com/a"),
        ("https://example.com/a/dagrun/list/?_flt_3_dag_id=quick", "https://example.com/a"),
        ("https://example.com/a/users/edit/1", "https://example.com/a"),
        ("https://example.com/events/airflow/home", "https://example.com/events/airflow"),
        ("https://example.com/users/bob/proxy/8080/", "https://example.com/users/bob/proxy/8080"),
        ("https://example.com//airflow//dags", "https://example.com/airflow"),
        ("https://example.com/airflow/?next=/a/home", "https://example.com/airflow"),
        ("http://localhost:/home", "http://localhost"),
        ("http://localhost:8080/dags/quick/runs/manual__1/tasks/t", "http://localhost:8080"),
        ("  https://example.com/login/?next=x#top ", "https://example.com"),
        (
            "https://galactic-stars-1234-airflow.example.com/",
            "https://galactic-stars-1234-airflow.example.com",
        ),
    ],
)
def test_any_form_of_an_url_becomes_the_root(pasted: str, root: str) -> None:
    """What people copy from a browser or a page of the docs leads to the root."""
    assert astronomer.Site(root) == astronomer.site(pasted)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://deployments.example.com/galactic-stars-1234/airflow",
        "https://deployments.example.com/galactic-stars-1234/airflow/home",
        "https://deployments.example.com/galactic-stars-1234/airflow/api/v1/dags",
        "https://deployments.example.com/galactic-stars-1234",
        "deployments.example.com/galactic-stars-1234/",
        "https://deployments.example.com/galactic-stars-1234/api/experimental/config",
        "https://deployments.example.com/galactic-stars-1234/api/v1/config",
        "https://deployments.example.com/galactic-stars-1234/airflow/api/experimental/pools",
        "https://Deployments.Example.com/galactic-stars-1234/airflow/dags/x/grid?root=",
    ],
)
def test_software_is_known_by_its_url(pasted: str) -> None:
    """An URL of Software gives the same Site as base domain and release name do."""
    assert astronomer.software("example.com", "galactic-stars-1234") == astronomer.site(pasted)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://clq52c95r000208i8c7wahwxt.astronomer.run/dz3uu847",
        "clq52c95r000208i8c7wahwxt.astronomer.run/dz3uu847/api/v1",
        "https://clq52c95r000208i8c7wahwxt.astronomer.run/dz3uu847?orgId=org_1",
        "https://clq52c95r000208i8c7wahwxt.astronomer.run/dz3uu847/home",
        "https://clq52c95r000208i8c7wahwxt.astronomer.run/dz3uu847/api/v1/api/v1",
    ],
)
def test_astro_is_known_by_its_url(pasted: str) -> None:
    """Every URL that Astro's UI, CLI and API show leads to the Deployment's root."""
    root = "https://clq52c95r000208i8c7wahwxt.astronomer.run/dz3uu847"

    assert astronomer.Site(root, astronomer.ASTRO) == astronomer.site(pasted)


@pytest.mark.parametrize("host", ["notastronomer.run", "x.astronomer.run.example.org"])
def test_a_host_that_only_looks_like_astro(host: str) -> None:
    """It is no Astro, and what its path begins with no Deployment."""
    site = astronomer.site(f"https://{host}/d1/airflow")

    assert (f"https://{host}/d1/airflow", astronomer.OTHER) == (site.root, site.product)


def test_astro_with_a_domain_of_its_own() -> None:
    """Astro's advice is given for an URL that does not show that it is Astro."""
    assert astronomer.astro("airflow.example.com/d1").product == astronomer.ASTRO


@pytest.mark.parametrize(
    ("pasted", "says"),
    [
        ("", "no usable host"),
        ("https://", "no usable host"),
        ("ftp://example.com", "scheme 'ftp'"),
        ("https://user:secret@example.com", "auth="),
        ("https://example.com:port", "no URL"),
        ("https://exa mple.com", "space"),
        ("https://example.com\n.evil.org", "control"),
        ("https://example.com/a/../b", "path"),
        ("https://example.com/a/%2E%2e/b", "path"),
        (None, "url is no str, but NoneType"),
        (b"localhost", "url is no str, but bytes"),
        ("https://example.com\\@evil.org", "control"),
        ("https://cloud.astronomer.io/abc/deployments/def/overview", "Airflow API URL"),
        ("https://clq52c95r000208i8c7wahwxt.astronomer.run", "dz3uu847"),
        ("https://clq52c95r000208i8c7wahwxt.astronomer.run/home", "dz3uu847"),
        ("https://clq52c95r000208i8c7wahwxt.astronomer.run/dags/x/grid", "dz3uu847"),
    ],
)
def test_an_url_that_is_none_is_refused(pasted: Any, says: str) -> None:
    """The message says what to write."""
    with pytest.raises(InvalidInputError, match=says):
        astronomer.site(pasted)


@pytest.mark.parametrize(
    "pasted",
    [
        "https://user:hunter2@example.com",
        "https://user:hunter2@",
        "https://user:hunter2/home",
        "https://[user:hunter2/home",
        "https://us℀er:hunter2@example.com",
    ],
)
def test_user_info_is_not_repeated(pasted: str) -> None:
    """A password in an URL is refused without being shown, whatever else is wrong with it."""
    with pytest.raises(InvalidInputError) as caught:
        astronomer.site(pasted)

    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("base_domain", "says"),
    [
        ("https://example.com", "write 'example.com'"),
        ("https://example.com/", "write 'example.com'"),
        ("example.com/", "write 'example.com'"),
        ("example.com/galactic-stars-1234", "write 'example.com'"),
        ("deployments.example.com", "write 'example.com'"),
        ("", "'example.com'"),
        ("exa mple.com", "'example.com'"),
        ("user:hunter2@example.com", "'example.com'"),
    ],
)
def test_a_base_domain_that_is_none(base_domain: str, says: str) -> None:
    """The message says what to write."""
    with pytest.raises(InvalidInputError, match=says) as caught:
        astronomer.software(base_domain, "galactic-stars-1234")

    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "release_name",
    ["", "Galactic-Stars-1234", "galactic stars", "a/b", "..", "galactic_stars", "-a", "a-", "a?b"],
)
def test_a_release_name_that_is_none(release_name: str) -> None:
    """The message says what one looks like and where it is found."""
    with pytest.raises(InvalidInputError, match=r"'galactic-stars-1234'.*copy it from"):
        astronomer.software("example.com", release_name)


def test_software_root() -> None:
    """Software serves an Airflow at the deployments host, under its release name."""
    assert (
        "https://deployments.example.com/galactic-stars-1234/airflow"
        == astronomer.software("example.com", "galactic-stars-1234").root
    )


def test_software_behind_a_proxy_that_leaves_out_airflow() -> None:
    """`airflow_path=False` leaves out /airflow, as the page's last examples do."""
    found = astronomer.software("example.com", "galactic-stars-1234", airflow_path=False)

    assert "https://deployments.example.com/galactic-stars-1234" == found.root
    assert astronomer.SOFTWARE == found.product


def test_a_host_named_deployments_without_a_release() -> None:
    """A page right below the host is no release name."""
    url = "https://deployments.example.com/dags/quick/grid"

    assert astronomer.Site("https://deployments.example.com") == astronomer.site(url)


@pytest.mark.parametrize(
    ("url", "rest"),
    [
        ("https://example.com/airflow/dags/a%2Fb/grid?x=1", "/dags/a%2Fb/grid?x=1"),
        ("https://deployments.example.com/r-1/airflow/graph?dag_id=a", "/graph?dag_id=a"),
        ("https://deployments.example.com/r-1/api/v1/dags/a", "/api/v1/dags/a"),
        ("https://x.astronomer.run/d1/dags/a?orgId=org_1", "/dags/a?orgId=org_1"),
        ("https://example.com/airflow", ""),
    ],
)
def test_what_is_below_the_root(url: str, rest: str) -> None:
    """The page comes back as it stood, with its query, for whoever reads on."""
    _, parts = astronomer.divide(url)

    assert rest == urlunsplit(parts._replace(scheme="", netloc=""))


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("http://localhost:8080", True),
        ("http://127.0.0.1", True),
        ("http://[::1]:8080", True),
        ("http://example.com", False),
        ("https://example.com", True),
    ],
)
def test_who_can_read_along(url: str, private: bool) -> None:
    """Plain http is private on this machine alone."""
    assert private == astronomer.site(url).is_private
