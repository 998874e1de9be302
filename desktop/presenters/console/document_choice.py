"""Which documents the answers of a conversation draw on, chosen beside the text field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.documents import client as documents
from desktop.backend.http_client import NoAnswer
from desktop.model.documents import called
from desktop.tasks import BackgroundTasks
from server.protocol import events as e

if TYPE_CHECKING:
    from desktop.backend.link import ServerLink
    from desktop.widgets.console.field_tools import FieldTools

ALL = ""
NONE = "\n"
"""Stands for no documents; between names it separates several, which another program may have chosen."""


class DocumentChoice(QObject):
    """The server keeps the choice with the conversation, and tells it with its greeting."""

    def __init__(self, tools: FieldTools, link: ServerLink) -> None:
        super().__init__(tools)
        self._button = tools.documents
        self._link = link
        self._conversation = ""
        self._chosen: list[str] | None = None
        self._chosen_here = False
        """Whether somebody chose it here, and the server may not hold it yet."""
        self._confirmed = False
        """Whether the server has said that it knows of it."""
        self._is_kept = False
        """Whether the server keeps the conversation, and what was chosen with it; it does from its first answer on."""
        self._names: list[str] = []
        self._later = BackgroundTasks()
        self._button.chosen.connect(self._choose)
        self._button.opening.connect(self.look)
        self._show()

    def received(self, event: e.ServerEvent) -> None:
        """What the server said to the conversation that is open."""
        match event:
            case e.SessionCreated(session=e.Session(conversation_id=str() as conversation_id, sb_documents=told)):
                known = list(told) if isinstance(told, list) else None
                if self._chosen_here and self._conversation in ("", conversation_id) and known != self._chosen:
                    self._tell()
                else:
                    self._chosen, self._chosen_here = known, False
                self._conversation = conversation_id
                self._show()
            case e.SessionUpdated(session=e.Session(sb_documents=told)):
                known = list(told) if isinstance(told, list) else None
                if not self._chosen_here:
                    self._chosen = known
                    self._show()
                self._note(confirmed=known == self._chosen)
            case e.ResponseDone(response=e.Response(status="completed" | "incomplete")):
                self._is_kept = True
                self._note(confirmed=self._confirmed)

    def _note(self, *, confirmed: bool) -> None:
        """What is kept counts from now on, whoever changes it."""
        self._confirmed = confirmed
        if confirmed and self._is_kept:
            self._chosen_here = False

    def link_changed(self, status: LinkStatus) -> None:
        if status.link is LinkState.UP:
            self.look()

    @Slot(str)
    def conversation_changed(self, conversation_id: str) -> None:
        """Another one is open, empty for a new one: it draws on all until the server says otherwise."""
        if conversation_id != self._conversation or not conversation_id:
            self._conversation = conversation_id
            self._chosen, self._chosen_here = None, False
            self._confirmed, self._is_kept = False, bool(conversation_id)
            self._show()

    @Slot(str, str)
    def collection_renamed(self, old: str, new: str) -> None:
        """The choice stays the same, whatever it is called."""
        if self._chosen is not None and old in self._chosen:
            self._chosen = list(dict.fromkeys(new if each == old else each for each in self._chosen))
            self._tell()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look which collections there are by now."""
        self._later(self._look())

    async def _look(self) -> None:
        if (address := self._link.address) is None:
            return
        try:
            names = await documents.collections(address)
        except NoAnswer:  # an older server has none, and another one is looked at when it is back
            names = []
        if names != self._names:
            self._names = names
            self._show()

    def _choose(self, value: str) -> None:
        self._chosen = None if value == ALL else [each for each in value.split("\n") if each]
        self._chosen_here, self._confirmed = True, False
        self._tell()

    def _tell(self) -> None:
        self._link.send(e.SessionUpdate(session=e.Session(sb_documents=self._chosen)))

    def _show(self) -> None:
        value = ALL if self._chosen is None else "\n".join(self._chosen) or NONE
        labels = {ALL: self.tr("All documents"), **{each: called(each) for each in self._names}}
        if value not in (*labels, NONE):
            labels[value] = ", ".join(map(called, self._chosen or ()))
        labels[NONE] = self.tr("No documents")
        self._button.set_choices(labels)
        self._button.show_value(value)
        self._button.setVisible(bool(self._names) or value != ALL)
