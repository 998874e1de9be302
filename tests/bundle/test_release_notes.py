"""A release says what its own section of the changelog says, or is not made."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bundle.release_notes import NotReady, notes

CHANGELOG = """# Changelog

## 0.2.0 (unreleased)

- Not yet.

## 0.1.1 (2026-12-02)

- Mended.
  In two lines.

## 0.1.0 (2026-12-01)

- First.

## 0.0.9 (2026-11-01)
"""


def test_a_release_says_what_its_own_section_says() -> None:
    assert notes("v0.1.1", "0.1.1", CHANGELOG) == "- Mended.\n  In two lines.\n"


def test_one_version_is_not_taken_for_another_that_begins_like_it() -> None:
    assert notes("v0.1.0", "0.1.0", CHANGELOG + "\n## 0.1.01 (2026-01-01)\n\n- Other.\n") == "- First.\n"


@pytest.mark.parametrize(
    ("tag", "version", "why"),
    [
        ("v0.1.1", "0.1.0", "pyproject"),
        ("0.1.1", "0.1.1", "pyproject"),
        ("v0.2.0", "0.2.0", "no date"),
        ("v0.3.0", "0.3.0", "no section"),
        ("v0.0.9", "0.0.9", "nothing"),
    ],
)
def test_what_does_not_fit_together_is_not_released(tag: str, version: str, why: str) -> None:
    with pytest.raises(NotReady, match=why):
        notes(tag, version, CHANGELOG)


def test_each_version_of_the_changelog_has_a_heading_of_its_own() -> None:
    text = (Path(__file__).parents[2] / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\S+)", text, re.MULTILINE)
    assert versions
    assert len(set(versions)) == len(versions)
