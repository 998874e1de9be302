"""What lies in a folder, and what of it nobody wants read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.backend.documents.folder_scan import scan


def test_what_servers_read_is_found_and_what_is_hidden_or_of_programs_is_not(tmp_path: Path) -> None:
    for name in (
        "a.md",
        "deep/er/B.PDF",
        ".hidden.md",
        ".git/c.md",
        "node_modules/d.md",
        "~$e.docx",
        "f.exe",
        "text",
        "md",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Hello.")
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "g.md").symlink_to(tmp_path / "a.md")
    found = scan(str(tmp_path))
    assert sorted(found.files) == [str(tmp_path / name) for name in ("a.md", "deep/er/B.PDF", "g.md")]
    assert {each.size for each in found.files.values()} == {6}
    assert found.closed == []


def test_of_what_cannot_be_looked_at_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    there = os.scandir

    def refusing(path: str) -> object:
        if path == str(closed):
            raise PermissionError(13, "Permission denied")
        return there(path)

    monkeypatch.setattr(os, "scandir", refusing)
    found = scan(str(tmp_path))
    assert not found.knows(str(closed / "deep" / "a.md"))
    assert found.knows(str(tmp_path / "a.md"))
    with pytest.raises(PermissionError):
        scan(str(closed))
