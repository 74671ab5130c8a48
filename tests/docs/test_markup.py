"""What a spec says, as HTML."""

from __future__ import annotations

import pytest

from scripts.docs.markup import prose, releases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One\nline.\n\nAnother.", "<p>One line.</p><p>Another.</p>"),
        ("- one\n- two", "<ul><li>one</li><li>two</li></ul>"),
        ("- one,\n  and more\n- two", "<ul><li>one, and more</li><li>two</li></ul>"),
        ("Either:\n* one\n* two", "<p>Either:</p><ul><li>one</li><li>two</li></ul>"),
        ("*New in version 2.2.0*", "<p><em>New in version 2.2.0</em></p>"),
        ("From 1 - 5, as -1 is.", "<p>From 1 - 5, as -1 is.</p>"),
        ("`a < b` and <br>", "<p><code>a &lt; b</code> and </p>"),
        ("", ""),
    ],
)
def test_prose(text: str, expected: str) -> None:
    """Paragraphs and lists are told apart, however their lines are wrapped."""
    assert expected == prose(text)


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        ("2.1.0", "2.3.4", "2.1.0 to 2.3.4"),
        ("2.1.0", None, "from 2.1.0"),
        (None, "2.3.4", "to 2.3.4"),
        (None, None, ""),
    ],
)
def test_releases(since: str | None, until: str | None, expected: str) -> None:
    """All of them need no word."""
    assert expected == releases(since, until)
