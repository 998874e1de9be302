"""What the program is made of can be looked up."""

from __future__ import annotations

from pathlib import Path

from desktop.settings.about import licence_texts, licences, pages_in


def test_licences_that_open_are_those_that_are_named() -> None:
    texts = licence_texts()
    assert set(texts) <= {name for name, _ in licences()}
    assert "Apache License" in Path(texts["SB Voice"]).read_text(encoding="utf-8")
    assert all(Path(path).is_file() for path in texts.values())


def test_pages_of_the_project_are_those_it_was_published_with() -> None:
    urls = ["Bug Tracker, https://example.org/issues", "Homepage,https://example.org", "Releases, file:///etc/passwd"]
    assert pages_in(urls) == {"homepage": "https://example.org", "problem": "https://example.org/issues"}
    assert pages_in([]) == {}
