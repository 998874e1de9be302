"""Names of exported files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.backend.http_client import NoAnswer
from desktop.conversations.client import ConversationsClient
from desktop.conversations.export import Export, file_name
from tests.throwaway_settings import throwaway_settings


@pytest.mark.parametrize("there", [True, False])
def test_it_opens_where_the_documents_are_and_then_where_it_was_last(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    documents, last = tmp_path / "Documents", tmp_path / "elsewhere"
    last.mkdir()
    if there:
        documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    monkeypatch.setenv("HOME", str(tmp_path))
    settings = throwaway_settings()
    window = QWidget()
    qtbot.addWidget(window)

    def client() -> ConversationsClient:
        raise NoAnswer("There is no server.")

    export = Export(client, settings)
    dialog = export.ask("a", "Lentils", "markdown", window)
    assert Path(dialog.directory().path()) == (documents if there else tmp_path)
    dialog.close()
    settings.change(export_folder=str(last))
    again = export.ask("a", "Lentils", "json", window)
    assert Path(again.directory().path()) == last
    again.close()
    settings.change(export_folder=str(tmp_path / "gone"))
    third = export.ask("a", "Lentils", "json", window)
    assert Path(third.directory().path()) == (documents if there else tmp_path)
    third.close()


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
