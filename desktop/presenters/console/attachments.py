"""What goes along with typed questions: read beside the window, shown above the field, sent with the next question."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from desktop.backend.documents.files import documents_among
from desktop.model.attachments import MOST, PICTURE_HEIGHT, Attachment, SentPicture, question_of
from desktop.model.documents import NO_TEXTS
from desktop.model.notice import Notice
from desktop.system.attaching import NotAttachable, of_picture, read, thumbnail
from desktop.talk.server_word import can
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from desktop.talk.controller import Controller
    from desktop.widgets.main_window import MainWindow
    from server.protocol import events as e


class AttachmentPresenter(QObject):
    """Hands typed questions on to the controller, with what is attached."""

    documents_offered = Signal(list, arguments=["paths"])
    """Of what was to be attached, that which can only be read as a document."""

    def __init__(self, window: MainWindow, controller: Controller) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._attached: list[Attachment] = []
        self._thumbnails: list[QImage] = []
        self._sees = True
        """Whether the language model takes pictures, as far as that is known."""
        self._later = BackgroundTasks()
        window.message_submitted.connect(self.submit)
        window.files_offered.connect(lambda paths: self._later(self._take_offered(paths)))
        window.picture_offered.connect(lambda picture: self._later(self.take_picture(picture)))
        window.field_tools.attach_requested.connect(self._ask)
        window.attachments.removed.connect(self._remove)
        controller.engines_told.connect(self._take_engines)
        controller.message_returned.connect(self.take_back)

    async def take_files(self, paths: Sequence[str]) -> None:
        """Attach these files; of those that cannot be it is said why."""
        for path in paths:
            if not self._has_room():
                return
            try:
                self._add(await asyncio.to_thread(read, Path(path)))
            except NotAttachable as problem:
                self._window.conversation.add_notice(Notice("warning", str(problem)))

    async def _take_offered(self, paths: Sequence[str]) -> None:
        """The same, but for what can only be read as a document."""
        documents = await asyncio.to_thread(documents_among, paths, NO_TEXTS)
        if documents:
            self.documents_offered.emit(documents)
        await self.take_files([path for path in paths if path not in documents])

    async def take_picture(self, picture: QImage) -> None:
        """Attach what was pasted or dropped as a picture."""
        if not self._has_room():
            return
        try:
            self._add(await asyncio.to_thread(of_picture, picture, self.tr("Picture")))
        except NotAttachable as problem:
            self._window.conversation.add_notice(Notice("warning", str(problem)))

    @Slot(str)
    def submit(self, typed: str) -> None:
        """Ask, with what is attached; a picture for a model that takes none stays here, and so does the question."""
        pictures = [each for each in self._attached if each.picture]
        if pictures and not self._sees:
            self._window.message_field.set_text(typed)
            self._tell_blind()
            return
        text = question_of(typed, tuple(self._attached))
        shown = [picture for picture in self._thumbnails if not picture.isNull()]
        self._attached, self._thumbnails = [], []
        self._show()
        question = self._controller.submit(text, tuple(each.sent for each in pictures))
        if question and shown:
            names = ", ".join(each.name for each in pictures)
            self._window.conversation.show_pictures(question, shown, names)

    @Slot(str, object)
    def take_back(self, text: str, pictures: Sequence[SentPicture]) -> None:
        """What could not be sent stands where it was written again; files of text stand in it."""
        self._window.message_field.set_text(text)
        for each in pictures:
            self._add(Attachment.of(each))

    def _ask(self) -> None:
        """Which files, in the system's own dialog."""
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Attach files"))
        self._later(self._take_offered(paths))

    def _has_room(self) -> bool:
        if len(self._attached) < MOST:
            return True
        told = self.tr("With one question go at most {number} files and pictures.").format(number=MOST)
        self._window.conversation.add_notice(Notice("warning", told))
        return False

    def _add(self, attachment: Attachment) -> None:
        if attachment.picture and not self._sees:
            self._tell_blind()
            return
        self._attached.append(attachment)
        self._thumbnails.append(thumbnail(attachment.picture, PICTURE_HEIGHT) if attachment.picture else QImage())
        self._show()
        self._window.message_field.focus()

    def _remove(self, place: int) -> None:
        del self._attached[place], self._thumbnails[place]
        self._show()

    def _show(self) -> None:
        named = [each.name for each in self._attached]
        self._window.attachments.show_attached(list(zip(named, self._thumbnails, strict=True)))
        self._window.message_field.set_accompanied(bool(named))

    def _tell_blind(self) -> None:
        told = self.tr("The language model that is chosen takes no pictures; choose one that does.")
        self._window.conversation.add_notice(Notice("warning", told, cure="voice"))

    @Slot(object)
    def _take_engines(self, engines: Mapping[str, e.EngineStatus]) -> None:
        self._sees = can(engines, "llm", "sees")
