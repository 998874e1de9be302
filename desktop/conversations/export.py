"""Saves a conversation as a file of the person's choice."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.backend.http_client import NoAnswer
from desktop.bidi import CONTROLS, NOTHING
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.conversations.client import ConversationsClient
    from desktop.settings.stored import SettingsFile

ENDINGS = {"markdown": ".md", "json": ".json"}


class Export(QObject):
    """Asks where to, then for the file; `noticed` says what came of it."""

    noticed = Signal(Notice)

    def __init__(
        self, client: Callable[[], ConversationsClient], settings: SettingsFile, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._settings = settings
        self._later = BackgroundTasks()

    def ask(self, conversation_id: str, name: str, kind: str, window: QWidget) -> QFileDialog:
        """Let the person choose a file for the conversation; `kind` is `markdown` or `json`."""
        filters = {
            "markdown": self.tr("Markdown (*.md)"),
            "json": self.tr("JSON (*.json)"),
        }
        dialog = QFileDialog(window, self.tr("Export the conversation"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(filters[kind])
        dialog.setDefaultSuffix(ENDINGS[kind].removeprefix("."))
        dialog.setDirectory(str(self._folder()))
        dialog.selectFile(file_name(name, kind))
        dialog.fileSelected.connect(lambda path: self._settings.change(export_folder=str(Path(path).parent)))
        dialog.fileSelected.connect(lambda path: self._later(self.save(conversation_id, kind, Path(path))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _folder(self) -> Path:
        """The folder of the last time, else the documents: one that is there, for Qt takes its own instead."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        wanted = (self._settings.current.export_folder, documents)
        return next((Path(folder) for folder in wanted if folder and Path(folder).is_dir()), Path.home())

    async def save(self, conversation_id: str, kind: str, path: Path) -> None:
        """Write the conversation there."""
        try:
            await self._client().export(conversation_id, kind, path)
        except NoAnswer as problem:
            told = self.tr("The conversation was not exported: {problem}").format(problem=problem)
            self.noticed.emit(Notice("error", told))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            self.noticed.emit(Notice("error", self.tr("The file cannot be written: {reason}.").format(reason=reason)))
        else:
            self.noticed.emit(Notice("info", self.tr("The conversation was saved as {name}.").format(name=path.name)))


def file_name(title: str, kind: str) -> str:
    """A name that every file system takes."""
    legible = title.translate(dict.fromkeys(map(ord, CONTROLS + NOTHING)))
    words = re.sub(r"""[\x00-\x1f<>:"/\\|?*…]+""", " ", legible)
    return (" ".join(words.split()).strip(". ")[:80] or "conversation") + ENDINGS[kind]
