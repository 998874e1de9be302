"""A place that was cited is shown by the system, where it is a document of this computer; nothing else is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.model.citations import CitedPlace
from desktop.presenters.documents.citations import open_sources_of
from desktop.system import document_viewer
from desktop.widgets.transcript.conversation_view import ConversationView
from tests.desktop.conversations.desk import until


async def test_the_system_shows_it_or_a_notice_says_why_not(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[str] = []

    def show(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    monkeypatch.setattr(document_viewer, "_viewer", lambda: "")
    view = ConversationView()
    qtbot.addWidget(view)
    open_sources_of(view)
    book, program = tmp_path / "a book.pdf", tmp_path / "evil.desktop"
    for file in (book, program):
        file.write_bytes(b"x")
    for path in (str(book), str(program), str(tmp_path / "gone.pdf"), "book.pdf", "//evil/share/a.pdf", "\0.pdf"):
        view.actions_of_messages.source_requested.emit(CitedPlace("book", path, 2))
    await until(lambda: len(view.messages) == 5 and opened)
    assert opened == [str(book)]
