"""What is sent of a folder that is added once."""

from __future__ import annotations

from pathlib import Path

from desktop.backend.documents.files import files_of
from desktop.backend.documents.folder_scan import scan


def test_of_a_folder_that_is_added_as_much_is_sent_as_of_one_that_is_watched(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.pdf", "node_modules/d.md", ".git/e.md", "~$f.docx", "g.exe"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Hello.")
    (tmp_path / "round").symlink_to(tmp_path)
    found = [str(each) for each in files_of([str(tmp_path)])]
    assert found == sorted(scan(str(tmp_path)).files)
    assert found == [str(tmp_path / "a/c.pdf"), str(tmp_path / "b.md")]


def test_a_file_that_is_named_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    assert list(files_of([str(tmp_path / ".hidden")])) == [tmp_path / ".hidden"]
