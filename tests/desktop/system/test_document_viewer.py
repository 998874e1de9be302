"""Viewers that can be told a page are begun at it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.system.document_viewer import command_at


def test_each_viewer_is_told_the_page_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    book = Path("/home/ann/a book.pdf")
    assert command_at("org.gnome.Evince.desktop", book, 7) == ["/usr/bin/evince", "--page-index=7", str(book)]
    assert command_at("mupdf.desktop", book, 7) == ["/usr/bin/mupdf", str(book), "7"]
    assert command_at("firefox.desktop", book, 7) is None
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert command_at("org.kde.okular.desktop", book, 7) is None
