"""The window with its conversations before a real server of its own, without what the whole app adds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import uuid4

from desktop.address import Address
from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.link import ServerLink
from desktop.conversations.presenter import Conversations
from desktop.settings.server_config import greeting
from desktop.settings.stored import SettingsFile
from desktop.talk.audio_devices import AudioDevices
from desktop.talk.controller import Controller
from desktop.widgets.history.conversation_rows import Role
from desktop.widgets.main_window import MainWindow
from desktop.widgets.transcript.messages import ShownMessage
from server.conversations.conversation_item import ConversationItem
from server.conversations.store.store import Store
from server.protocol import events as e
from tests.patience import PATIENCE
from tests.servers import realtime_server


class Desk:
    """What a person has before them."""

    def __init__(self, folder: Path, address: Address) -> None:
        loop = asyncio.get_running_loop()
        self.address = address
        self.stands = LinkState.CONNECTING
        self._said: list[str] = []
        self.settings = SettingsFile(folder / "settings.json")
        self.window = MainWindow()
        self.sound = AudioDevices(self.settings, loop)
        self.controller = Controller(self.sound.microphone, self.sound.speaker)
        self.sound.serve(self.controller)
        self.link = ServerLink(
            loop,
            greeting=greeting(self.settings.current),
            received=self._received,
            changed=self._changed,
            noticed=self.window.conversation.add_notice,
        )
        self.controller.use(self.link)
        self.conversations = Conversations(self.window, self.controller, self.link, self.sound, self.settings)
        self.conversations.opened.family_known.connect(self._said.append)
        view = self.window.conversation
        self.controller.noticed.connect(view.add_notice)
        self.controller.question_added.connect(view.add_question)
        self.controller.question_changed.connect(view.set_question)
        self.controller.reply_added.connect(view.add_reply)
        self.controller.reply_grew.connect(view.append_reply)
        self.controller.reply_finished.connect(view.finish_reply)
        self.controller.reply_interrupted.connect(view.mark_interrupted)
        self.window.message_submitted.connect(self.controller.submit)

    def begin(self, server: str = "") -> None:
        self.conversations.begin(server)
        self.link.use_team(self.address)
        self.window.show()

    async def close(self) -> None:
        await self.conversations.close()
        await self.link.close()
        self.sound.close()
        self.window.close()
        self.window.deleteLater()

    @property
    def titles(self) -> list[str]:
        rows = self.window.panel.rows
        return [str(rows.data(rows.index(number))) for number in range(rows.rowCount())]

    @property
    def current(self) -> list[str]:
        """The rows that are marked as open."""
        rows = self.window.panel.rows
        return [title for number, title in enumerate(self.titles) if rows.data(rows.index(number), Role.CURRENT)]

    @property
    def text(self) -> str:
        """The transcript as it is shown."""
        self.window.conversation.flush()
        return self.window.conversation.toPlainText()

    @property
    def messages(self) -> list[ShownMessage]:
        """What is shown, oldest first."""
        return self.window.conversation.messages

    def row(self, title: str) -> str:
        """The id of the row."""
        rows = self.window.panel.rows
        return rows.row(rows.index(self.titles.index(title))).id

    async def ask(self, text: str) -> None:
        """Type a question and wait until it was answered and noticed in the list."""
        await until(lambda: self.stands is LinkState.UP)
        said = len(self._said)
        self.window.message_submitted.emit(text)
        await until(lambda: f"You said: {text}" in self.text and len(self._said) > said)

    def _received(self, event: e.ServerEvent) -> None:
        self.controller.received(event)
        self.conversations.received(event)

    def _changed(self, status: LinkStatus) -> None:
        self.stands = status.link
        self.controller.link_changed(status)
        self.conversations.link_changed(status)


@asynccontextmanager
async def desk(folder: Path, server: realtime_server.Address) -> AsyncIterator[Desk]:
    """A desk at work with that server; its list is there."""
    at = Desk(folder, Address(server.url, server.token))
    at.begin()
    try:
        await until(lambda: at.window.panel.rows.rowCount() or at.window.panel.note)
        yield at
    finally:
        await at.close()


async def until(true: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


def said(*texts: str) -> list[ConversationItem]:
    """A talk in which these were asked; every answer was interrupted after a word."""
    entries = []
    for text in texts:
        entries.append(ConversationItem(f"q-{text}", "user", text, text, 500))
        full = f"Well, you said {text}"
        entries.append(ConversationItem(f"a-{text}", "assistant", "Well,", full, 900, "incomplete", interrupted=True))
    return entries


async def stored(folder: Path, *talks: Sequence[ConversationItem]) -> list[str]:
    """Conversations kept in the database of a server that has not begun; returns their ids."""
    store = Store(f"sqlite:///{folder / 'conversations.sqlite3'}")
    await store.open()
    ids = []
    for talk in talks:
        ids.append(str(uuid4()))
        for place, entry in enumerate(talk):
            store.save(ids[-1], place, entry)
        if len(talks) < 100:
            await store.flush()  # one after the other: the last is the newest
    await store.flush(60)
    await store.close()
    return ids
