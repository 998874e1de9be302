"""What the program is made of can be looked up."""

from __future__ import annotations

from pathlib import Path

from desktop.settings.about import licence_texts, licences


def test_licences_that_open_are_those_that_are_named() -> None:
    texts = licence_texts()
    assert set(texts) <= {name for name, _ in licences()}
    assert "Apache License" in Path(texts["SB Voice"]).read_text(encoding="utf-8")
    assert all(Path(path).is_file() for path in texts.values())
