"""The panel of conversations and what is opened from it, put together."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.http_client import NoAnswer
from desktop.conversations.client import ConversationsClient
from desktop.conversations.export import Export
from desktop.conversations.list_presenter import ListPresenter
from desktop.conversations.open_conversation import OpenConversation
from desktop.conversations.read_again import ReadAgain
from desktop.conversations.replay import Replay
from desktop.conversations.resuming import to_continue
from desktop.widgets.history.conversation_rows import Role

if TYPE_CHECKING:
    from desktop.backend.link import ServerLink
    from desktop.model.conversations import StoredConversation
    from desktop.settings.stored import SettingsFile
    from desktop.talk.audio_devices import AudioDevices
    from desktop.talk.controller import Controller
    from desktop.widgets.main_window import MainWindow
    from server.protocol.events import ServerEvent


class Conversations(QObject):
    """Between the window, the server's stored conversations and the talk that is under way.

    `received` and `link_changed` are told what the link says, after the controller.
    """

    replay_changed = Signal(str, arguments=["message_id"])
    """Which kept message is heard again, empty where none is."""

    def __init__(
        self,
        window: MainWindow,
        controller: Controller,
        link: ServerLink,
        sound: AudioDevices,
        settings: SettingsFile,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._settings = settings
        self._server = ""
        self._listed = False
        self._evicted = ""
        """The conversation that was open when its row was deleted."""
        self._dismissed = False
        """Whether the server said goodbye for good, as it does when another device goes on with the conversation."""
        self._replay = Replay(sound.speaker, controller.stop, self)
        self.listing = ListPresenter(window.panel, self._client, parent=self)
        view = window.conversation
        self.opened = OpenConversation(view, controller, link, self._replay, self.listing, self._client, self)
        self.again = ReadAgain(self._replay, controller, find=view.message, fetch=self.opened.sound, parent=self)
        self.export = Export(self._client, settings, self)
        controller.silenced.connect(self._replay.silenced)
        sound.drained.connect(self._replay.drained)
        sound.drained.connect(self.opened.look_again)
        self._connect()

    def received(self, event: ServerEvent) -> None:
        """The server said something to the conversation that is open."""
        self.again.received(event)
        self.opened.received(event)

    def begin(self, server: str) -> None:
        """The app starts and is about to talk to this server; empty: the one that comes with it."""
        self._server = server
        chosen = self._settings.current
        self._arrange_panel()
        if conversation := to_continue(chosen, server, time.time()):
            self.opened.open(conversation)

    def change_server(self, server: str) -> None:
        """Another server is talked to from now on; its conversations are others."""
        self._server = server
        self._listed = False
        self.listing.carry_out()
        self._window.panel.rows.clear()
        self.opened.reset()

    def begin_new(self) -> None:
        self.opened.begin()
        self._window.show_talk()

    def link_changed(self, status: LinkStatus) -> None:
        """A list that is there stays; one that could not be had is asked for again."""
        if status.link is not LinkState.UP:
            self.again.lost()
        self._dismissed = status.link is LinkState.REFUSED
        if status.link is LinkState.UP and (not self._listed or self._window.panel.problem):
            self._listed = True
            self.listing.reload()
        elif status.link in (LinkState.WAITING, LinkState.REFUSED) and not self._listed:
            self._window.panel.show_problem(status.message)

    async def close(self) -> None:
        """The app ends: remember what is open, carry out what waits."""
        if self._settings.current.conversation:
            self._settings.change(conversation_left=time.time())
        await self.listing.settle()

    def _connect(self) -> None:
        window, listing, opened = self._window, self.listing, self.opened
        panel, view = window.panel, window.conversation
        panel.conversation_opened.connect(self._open)
        panel.list.export_requested.connect(self._save)
        window.export_requested.connect(lambda kind: self._save(opened.id, kind))
        window.panel_arranged.connect(self._keep_arrangement)
        self._settings.changed.connect(self._setting_changed)
        window.message_field.edited.connect(opened.ask_again)
        listing.noticed.connect(view.add_notice)
        listing.deleted.connect(self._deleted)
        listing.restored.connect(self._restored)
        opened.noticed.connect(view.add_notice)
        opened.text_returned.connect(window.message_field.set_text)
        opened.changed.connect(self._changed)
        opened.family_known.connect(panel.rows.set_current)
        opened.said.connect(self._said)
        self.export.noticed.connect(view.add_notice)
        self.again.noticed.connect(view.add_notice)
        self._replay.changed.connect(view.set_replaying)
        self._replay.changed.connect(self.replay_changed)

    def _client(self) -> ConversationsClient:
        if self._link.address is None:
            raise NoAnswer(self.tr("The speech server is not there yet; try again in a moment."))
        return ConversationsClient(self._link.address)

    def _open(self, conversation_id: str) -> None:
        index = self._window.panel.rows.find(conversation_id)
        if self._dismissed or not (index.isValid() and index.data(Role.CURRENT)):
            self.opened.open(conversation_id)
        self._window.show_opened()

    def _save(self, conversation_id: str, kind: str) -> None:
        rows = self._window.panel.rows
        index = rows.find(conversation_id)
        name = rows.row(index).name if index.isValid() else ""
        self.export.ask(conversation_id, name, kind, self._window)

    def _changed(self, conversation_id: str) -> None:
        self._window.message_field.end_edit()  # its question is in another conversation
        self._window.panel.rows.set_current(conversation_id)
        self._remember("" if self.opened.fresh else conversation_id)

    def _said(self, conversation_id: str) -> None:
        self._evicted = ""
        self._remember(conversation_id)

    def _remember(self, conversation_id: str) -> None:
        """The app goes on with it, should it end without a goodbye."""
        chosen = self._settings.current
        wanted = (conversation_id, self._server if conversation_id else "", 0.0)
        if wanted != (chosen.conversation, chosen.conversation_server, chosen.conversation_left):
            self._settings.change(conversation=wanted[0], conversation_server=wanted[1], conversation_left=wanted[2])

    def _deleted(self, row: StoredConversation) -> None:
        if self.opened.is_of(row):
            self._evicted = self.opened.id
            self.opened.begin()

    def _restored(self, row: StoredConversation) -> None:
        """What was open is open again, unless the person went on with something else."""
        if self._evicted and self.opened.fresh:
            self.opened.open(self._evicted)
        self._evicted = ""

    def _keep_arrangement(self, shown: bool, width: int) -> None:
        self._settings.change(show_conversations=shown, conversations_width=width)

    def _setting_changed(self, name: str) -> None:
        if name in ("show_conversations", "conversations_width"):
            self._arrange_panel()

    def _arrange_panel(self) -> None:
        chosen = self._settings.current
        self._window.arrange_panel(chosen.show_conversations, chosen.conversations_width)
