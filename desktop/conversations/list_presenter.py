"""The list of conversations: fills the panel page by page and carries out what is done to a row."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.backend.http_client import NoAnswer
from desktop.bidi import isolated
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.conversations.client import ConversationsClient
    from desktop.model.conversations import StoredConversation
    from desktop.widgets.history.conversation_panel import ConversationPanel

UNDO_SECONDS = 8.0
"""How long a deletion can be taken back. Only then the server is told, for there it is final."""

QUIT_SECONDS = 3.0
"""How long the end of the app waits for deletions to be carried out."""

GONE = (404, 410)


class ListPresenter(QObject):
    """Every question to the server goes off the GUI thread; an answer that came too late is dropped.

    `client` says whom to ask now; it raises `NoAnswer` where there is nobody.
    """

    noticed = Signal(Notice)
    deleted = Signal(object, arguments=["conversation"])
    """A `StoredConversation` is gone with its branches, for now."""
    restored = Signal(object, arguments=["conversation"])
    """It is back."""

    def __init__(
        self,
        panel: ConversationPanel,
        client: Callable[[], ConversationsClient],
        *,
        undo_seconds: float = UNDO_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._rows = panel.rows
        self._client = client
        self._undo_seconds = undo_seconds
        self._typed = ""
        self._asked = 0
        """Which question counts: the number of the last one that began a list anew."""
        self._doomed: tuple[ConversationsClient, StoredConversation] | None = None
        """What can be brought back, and whom to tell when it cannot be any more."""
        self._doom: asyncio.TimerHandle | None = None
        self._leaving: set[str] = set()
        """Families on their way out, or out: an answer that still has them is older than that."""
        self._later = BackgroundTasks()
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        panel.searched.connect(self.search)
        panel.retry_requested.connect(self.reload)
        panel.rows.more_wanted.connect(lambda cursor: self._later(self._fetch(cursor)))
        panel.rows.renamed.connect(lambda name, title: self._later(self._rename(name, title)))
        panel.list.pin_requested.connect(lambda name, pinned: self._later(self._pin(name, pinned)))
        panel.list.delete_requested.connect(self.delete)
        panel.list.undo_requested.connect(self.undo)
        panel.undo.undo_requested.connect(self.undo)

    # --- showing

    def reload(self) -> None:
        """Ask for the list anew."""
        self._asked += 1
        self._later(self._load(self._asked))

    def search(self, typed: str) -> None:
        """Show those in which these words are; all where there are none."""
        self._typed = typed
        self.reload()

    async def refresh(self, conversation_id: str) -> StoredConversation | None:
        """Show what became of one conversation. Returns it, or None where it is not kept (yet).

        Where the list could not be had before, it is asked for once more: there is an answer again.
        """
        try:
            row = await self._client().get(conversation_id)
        except NoAnswer:
            return None
        if row.key not in self._leaving and (not self._typed or self._rows.find(row.key).isValid()):
            self._rows.put(row)
            self._panel.show_row()
        if self._panel.problem:
            self.reload()
        return row

    async def _load(self, asked: int) -> None:
        try:
            page = await self._client().page(self._typed)
        except NoAnswer as problem:
            if asked == self._asked:
                self._panel.show_problem(str(problem))
            return
        if asked == self._asked:
            self._rows.show_first(self._staying(page.rows), page.next)
            self._panel.show_rows()

    async def _fetch(self, cursor: str) -> None:
        asked = self._asked
        try:
            page = await self._client().page(self._typed, cursor)
        except NoAnswer as problem:
            if asked == self._asked:
                self._rows.more_failed()
                self._panel.show_problem(str(problem))
            return
        if asked == self._asked:
            self._rows.add_page(self._staying(page.rows), page.next)

    def _staying(self, rows: tuple[StoredConversation, ...]) -> list[StoredConversation]:
        return [row for row in rows if row.key not in self._leaving]

    # --- changing

    async def _rename(self, conversation_id: str, title: str) -> None:
        await self._change(conversation_id, "title", title)

    async def _pin(self, conversation_id: str, pinned: bool) -> None:
        await self._change(conversation_id, "pinned", pinned)

    async def _change(self, conversation_id: str, field: str, value: str | bool) -> None:
        """Show the change at once; take it back where the server refuses.

        Of the row only this field is touched: the others may be changing meanwhile too.
        """
        index = self._rows.find(conversation_id)
        if not index.isValid():
            return
        before = self._rows.row(index)
        self._put(conversation_id, field, value)
        self._panel.list.choose(before.key)
        try:
            told = await self._client().change(conversation_id, field, value)
        except NoAnswer as problem:
            self._put(conversation_id, field, getattr(before, field), instead_of=value)
            self.noticed.emit(Notice("error", str(problem)))
        else:
            self._put(conversation_id, field, getattr(told, field), instead_of=value)

    def _put(
        self, conversation_id: str, field: str, value: str | bool, *, instead_of: str | bool | None = None
    ) -> None:
        """Show another value; with `instead_of` only where that still stands there."""
        index = self._rows.find(conversation_id)
        if not index.isValid():
            return
        row = self._rows.row(index)
        if instead_of is None or getattr(row, field) == instead_of:
            changed: dict[str, Any] = {field: value}
            self._rows.put(replace(row, **changed))

    # --- deleting

    def delete(self, conversation_id: str) -> None:
        """Take the row away; the server is told when this can no longer be undone."""
        index = self._rows.find(conversation_id)
        if not index.isValid():
            return
        try:
            client = self._client()
        except NoAnswer as problem:
            self.noticed.emit(Notice("error", str(problem)))
            return
        self.carry_out()  # one deletion can be undone, the last
        row = self._rows.row(index)
        self._rows.take(conversation_id)
        self._panel.list.choose_row(index.row())
        self._leaving.add(row.key)
        self._doomed = (client, row)
        self._doom = asyncio.get_running_loop().call_later(self._undo_seconds, self.carry_out)
        self._panel.undo.offer(self.tr("Deleted “{name}”").format(name=isolated(row.name)))
        self.deleted.emit(row)

    def undo(self) -> None:
        """Put the last deleted row back."""
        if (doomed := self._spared()) is not None:
            row = doomed[1]
            self._put_back(row)
            self._panel.list.choose(row.key)
            self.restored.emit(row)

    def carry_out(self) -> None:
        """What was deleted last cannot be brought back any more."""
        if (doomed := self._spared()) is not None:
            self._later(self._delete(*doomed))

    async def settle(self) -> None:
        """The app ends: carry out what waits."""
        self.carry_out()
        await self._later.settle(QUIT_SECONDS)

    def _spared(self) -> tuple[ConversationsClient, StoredConversation] | None:
        """What waited to be deleted; nothing waits any more."""
        if self._doom is not None:
            self._doom.cancel()
            self._doom = None
        self._panel.undo.offer("")
        doomed, self._doomed = self._doomed, None
        return doomed

    async def _delete(self, client: ConversationsClient, row: StoredConversation) -> None:
        try:
            await client.delete(row.id)
        except NoAnswer as problem:
            if problem.status not in GONE:
                self._put_back(row)
                told = self.tr("“{name}” could not be deleted: {problem}").format(
                    name=isolated(row.name), problem=problem
                )
                self.noticed.emit(Notice("error", told))

    def _put_back(self, row: StoredConversation) -> None:
        self._leaving.discard(row.key)
        self._rows.put(row)
        self._panel.show_row()
