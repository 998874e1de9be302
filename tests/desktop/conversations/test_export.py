"""Names of exported files."""

from __future__ import annotations

import pytest

from desktop.conversations.export import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Lentils", "Lentils.md"),
        ("a/b: what? <c>\n..", "a b what c.md"),
        ("", "conversation.md"),
        ("…", "conversation.md"),
        ("x" * 300, "x" * 80 + ".md"),
        ("Größe", "Größe.md"),
    ],
)
def test_every_file_system_takes_the_name(title: str, name: str) -> None:
    assert file_name(title, "markdown") == name
