from __future__ import annotations

import pytest

from scripts.servers.errors import ServerError
from scripts.servers.releases import Recipe, Release, parse, recipe


def test_release_reads_back() -> None:
    """A release is three numbers, and is written as it was read."""
    assert "2.11.2" == str(parse("2.11.2"))


def test_releases_compare_as_numbers() -> None:
    """2.11 is newer than 2.9."""
    assert parse("2.9.3") < parse("2.11.2")


@pytest.mark.parametrize(
    "text", ["", "3.3", "latest", "3.3.2rc1", "v3.3.2", "3.3.2.1", "../3.3.2", "3.3.2 "]
)
def test_no_release_is_refused(text: str) -> None:
    """What is not three numbers is refused, with an example of what is."""
    with pytest.raises(ServerError, match=r"three numbers are, such as \d"):
        parse(text)


def test_releases_before_the_rest_api_are_refused() -> None:
    """Airflow 1.9 has nothing to speak to."""
    with pytest.raises(ServerError, match=r"1\.10\.0 is the first"):
        parse("1.9.0")


def test_tried_release_has_its_own_recipe() -> None:
    """2.1.4 is installed as it was tried."""
    expected = Recipe(Release(2, 1, 4), ("3.9", "3.8"), "2021-09-25")

    assert expected == recipe(Release(2, 1, 4))


def test_earlier_patch_takes_the_recipe_of_its_minor() -> None:
    """3.3.1 lives with the dependencies of 3.3.2."""
    assert recipe(Release(3, 3, 2)) == recipe(Release(3, 3, 1))


def test_later_patch_takes_the_newest_dependencies() -> None:
    """2.11.9 needs what came out after 2.11.2, but the same Pythons."""
    expected = Recipe(Release(2, 11, 9), recipe(Release(2, 11, 2)).pythons, None)

    assert expected == recipe(Release(2, 11, 9))


def test_later_minor_takes_after_the_newest() -> None:
    """3.4.0 is tried with the Pythons and pins of 3.3.2."""
    newest = recipe(Release(3, 3, 2))
    expected = Recipe(Release(3, 4, 0), newest.pythons, None, newest.pins)

    assert expected == recipe(Release(3, 4, 0))


@pytest.mark.parametrize("text", ["1.10.15", "2.0.0", "2.1.4", "2.5.3"])
def test_old_releases_want_an_old_python(text: str) -> None:
    """Before 2.6 only Python 3.8 and 3.9 will do."""
    assert set(recipe(parse(text)).pythons) <= {"3.8", "3.9"}


@pytest.mark.parametrize("text", ["2.6.0", "2.11.2", "3.0.0", "3.3.2"])
def test_new_releases_run_on_python_3_11(text: str) -> None:
    """From 2.6 on, the project's own oldest Python will do."""
    assert "3.11" == recipe(parse(text)).pythons[0]
