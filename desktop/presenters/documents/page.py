"""Documents are added, watched while they are read, and removed: from the page of the settings and from the window."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.backend.documents import client as documents
from desktop.backend.documents.files import CannotBeSent, bytes_of, files_of
from desktop.backend.http_client import NoAnswer
from desktop.bidi import isolated
from desktop.model.documents import COLLECTION, DocumentEntry
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Sequence
    from typing import Any

    from desktop.address import Address
    from desktop.backend.link import ServerLink
    from desktop.model.documents import Document
    from desktop.widgets.settings.settings_window import SettingsWindow

WAITING_TOLD_MS = 1500
"""What takes longer than this is told of while it goes on, where somebody waits."""
LOOK_SECONDS = 0.5
"""How often it is looked how far documents are read; with many of them more rarely."""
SEEN_SECONDS = 2.0
"""How often it is looked how far the embedding model is."""
DOCUMENTS_A_SECOND = 1000
"""As many more of them take a second longer between two looks."""


@dataclass(eq=False)
class _Target:
    """Into which collection files are to be put; None: where they are, if they are anywhere."""

    collection: str | None


class DocumentsPresenter(QObject):
    """Whatever is added goes to the server in use, one file after the other."""

    noticed = Signal(Notice)
    """What came of files that were dropped on the window."""
    changed = Signal()
    """There are other documents than before, or they are in other collections."""
    collection_renamed = Signal(str, str, arguments=["old", "new"])

    def __init__(self, link: ServerLink) -> None:
        super().__init__()
        self._link = link
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._known: list[Document] = []
        self._queue: deque[tuple[Path, _Target]] = deque()
        """Files that are to be sent, and whereto."""
        self._targets: WeakSet[_Target] = WeakSet()
        self._sending = asyncio.Lock()
        """Held while a file goes out, and while a collection gets another name: a file would bring the old one back."""
        self._into = ""
        """The collection that the page shows."""
        self._failed: dict[Path, str] = {}
        """Files that never became documents, and why."""
        self._added: set[str] = set()
        """Documents that were added since all was read last."""
        self._tells = False
        """Whether somebody at the window waits to be told of them."""
        self._waiting_told = QTimer(self, singleShot=True)
        self._waiting_told.timeout.connect(self._tell_waiting)
        self._works = False
        self._shows_seen = False
        self._tried: set[Path] = set()
        """Files that were sent, or could not be, since somebody was told what came of them."""
        self._stopped = False
        self._server_number = 0
        """Another one for each server in use."""

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.document_act_wanted.connect(lambda act, name: self._later(self._act(act, name)))
        window.documents_choice_wanted.connect(self._choose)
        window.documents_dropped.connect(lambda paths: self._later(self.add(paths, self._into)))
        window.document_put_wanted.connect(lambda name, collection: self._later(self._put(name, collection)))
        window.collection_shown.connect(self._show_collection)
        window.collection_renamed.connect(lambda old, new: self._later(self._rename(old, new)))
        window.collection_dissolved.connect(lambda old: self._later(self._rename(old, COLLECTION)))
        window.documents_stop_wanted.connect(self._stop)

    def show(self) -> None:
        """Have the page show what there is now."""
        self._later(self._work())
        self._later(self._show_seen())

    def refresh(self) -> None:
        """The same, if somebody looks at it: there are other documents now."""
        if self._window is not None and self._window.isVisible():
            self.show()

    def server_changed(self) -> None:
        """Another server is in use: what was to go to the last one goes nowhere."""
        self._server_number += 1
        self._stop()
        self._failed.clear()
        self._tried.clear()
        self._added.clear()
        self._known = []
        if self._window is not None:
            self._window.set_documents(())
        self.show()

    async def add(self, paths: Sequence[str], collection: str = "", *, tells: bool = False) -> None:
        """Have these files read, and all that can be in folders, and put into that collection; with `tells` the window
        hears what came of it.
        """
        target = _Target(collection or None)
        self._targets.add(target)
        self._tells = self._tells or tells
        self._tell(Notice("busy", self.tr("Looking for files…")))
        files = await asyncio.to_thread(lambda: list(dict.fromkeys(files_of(paths))))
        if not files:
            self._tell_all(Notice("warning", self.tr("There is no file that can be read.")))
            return
        self._stopped = False
        for file in files:
            self._failed.pop(file, None)
        self._queue.extend((file, target) for file in files)
        if tells:
            self._waiting_told.start(WAITING_TOLD_MS)
        await self._work()

    def _tell_waiting(self) -> None:
        """Whoever dropped much on the window hears that it is being read."""
        if self._works and self._tells:
            self.noticed.emit(Notice("info", self._progress(), cure="documents"))

    def _choose(self, folder: bool) -> None:
        """Which files or which folder, in the system's own dialog."""
        title = self.tr("Add documents")
        if folder:
            paths = [QFileDialog.getExistingDirectory(self._window, title)]
        else:
            paths, _ = QFileDialog.getOpenFileNames(self._window, title)
        if any(paths):
            self._later(self.add(paths, self._into))

    def _show_collection(self, collection: str) -> None:
        self._into = collection

    def _stop(self) -> None:
        self._stopped = True
        self._queue.clear()

    async def _work(self) -> None:
        """Send what waits, and show how far it is until all is read."""
        if self._works:
            return
        self._works = True
        try:
            await self._refresh()
            while self._queue or any(each.status == "reading" for each in self._known):
                sent = await self._send_next()
                self._tell_progress()
                if not sent:
                    await asyncio.sleep(LOOK_SECONDS + len(self._known) / DOCUMENTS_A_SECOND)
                if not sent or len(self._queue) % 10 == 0:
                    await self._refresh()
            self._tell_outcome()
        except NoAnswer as problem:
            self._queue.clear()
            self._tell_all(Notice("error", str(problem)))
        finally:
            self._works = False

    async def _show_seen(self) -> None:
        """How far the embedding model is, for as long as somebody looks at it: a new one sees all passages anew."""
        if self._shows_seen or self._window is None:
            return
        self._shows_seen = True
        try:
            while True:
                seen, of = await documents.seen(self._server())
                told = self.tr("Found by meaning so far: {seen} of {of} passages, the others by their words.")
                number = QLocale().toString
                self._window.set_documents_seen(told.format(seen=number(seen), of=number(of)) if seen < of else "")
                if seen >= of or not self._window.isVisible():
                    break
                await asyncio.sleep(SEEN_SECONDS)
        except NoAnswer:  # the list of documents says so
            self._window.set_documents_seen("")
        finally:
            self._shows_seen = False

    async def _send_next(self) -> bool:
        """Whether there was a file that could be sent now. Raises `NoAnswer` where the server is not there."""
        if not self._queue:
            return False
        (file, target), server_number = self._queue.popleft(), self._server_number
        self._tried.add(file)
        try:
            data = await asyncio.to_thread(bytes_of, file)
            async with self._sending:
                document = await documents.add(self._server(), file, data, target.collection)
        except CannotBeSent as problem:
            self._failed[file] = str(problem)
        except NoAnswer as problem:
            if problem.status == documents.TOO_MANY_WAITING:
                if not self._stopped:
                    self._queue.appendleft((file, target))
                return False
            if not problem.status:
                raise
            self._failed[file] = str(problem)
        else:
            if server_number != self._server_number:
                return True
            self._added.add(document.id)
            self._known = [*(each for each in self._known if each.id != document.id), document]
        return True

    async def _act(self, act: str, name: str) -> None:
        if act == "unwatch":  # what `watching.py` does
            return
        if act == "forget":
            self._failed.pop(Path(name), None)
        else:
            await self._have(lambda server: documents.remove(server, name))
        await self._look()

    async def _put(self, name: str, collection: str) -> None:
        await self._have(lambda server: documents.put_into(server, name, collection))
        await self._look()

    async def _rename(self, old: str, new: str) -> None:
        """What is in one collection is in the other."""
        async with self._sending:
            renamed = await self._have(lambda server: documents.rename_collection(server, old, new))
            for target in self._targets if renamed else ():
                if target.collection == old:
                    target.collection = new
        if renamed:
            self.collection_renamed.emit(old, new)
            await self._look()
            if self._window is not None and new != COLLECTION:
                self._window.show_collection(new)

    async def _have(self, asked: Callable[[Address], Coroutine[Any, Any, object]]) -> bool:
        """Have the server do it. Whether it did."""
        try:
            await asked(self._server())
        except NoAnswer as problem:
            self._tell(Notice("error", str(problem)))
            return False
        return True

    async def _look(self) -> None:
        try:
            await self._refresh()
        except NoAnswer as problem:
            self._tell(Notice("error", str(problem)))

    async def _refresh(self) -> None:
        """Raises `NoAnswer`."""
        before = [(each.id, each.collection) for each in self._known]
        self._known = await documents.listed(self._server())
        if before != [(each.id, each.collection) for each in self._known]:
            self.changed.emit()
        if self._window is not None:
            self._window.set_documents(tuple(self._entries()))

    def _server(self) -> Address:
        """Raises `NoAnswer`."""
        if (address := self._link.address) is None:
            raise NoAnswer(self.tr("The server is not there yet; try again in a moment."))
        return address

    # --- what is told

    def _progress(self) -> str:
        waiting = len(self._queue) + sum(each.status == "reading" for each in self._known)
        return self.tr("Reading; {number} to go").format(number=QLocale().toString(waiting))

    def _tell_progress(self) -> None:
        self._tell(Notice("busy", self._progress()), stoppable=bool(self._queue))

    def _tell_outcome(self) -> None:
        added = [each for each in self._known if each.id in self._added]
        read = [each for each in added if each.status == "ready"]
        failed = [(each.name, each.error) for each in added if each.status == "failed"]
        failed += [(file.name, why) for file, why in self._failed.items() if file in self._tried]
        self._added.clear()
        self._tried.clear()
        if not read and not failed:
            self._tell(Notice("info", ""))
        elif len(failed) == 1 and not read:
            ((name, why),) = failed
            self._tell_all(Notice("error", f"{isolated(name)}: {why}", cure="documents"))
        else:
            ready = sum(each.status == "ready" for each in self._known)
            told = self.tr("Documents that answers can draw on now: {number}.").format(number=ready)
            if failed:
                unread = self.tr("Files that could not be read: {number}.").format(number=len(failed))
                told = f"{told} {unread}"
            self._tell_all(Notice("warning" if failed else "ok", told, cure="documents"))

    def _tell(self, notice: Notice, *, stoppable: bool = False) -> None:
        if self._window is not None:
            self._window.set_documents_told(notice, stoppable)

    def _tell_all(self, notice: Notice) -> None:
        """On the page, and in the window if somebody waits there."""
        self._tell(Notice(notice.kind, notice.text))
        if self._tells:
            self._tells = False
            self.noticed.emit(notice)

    def _entries(self) -> Iterator[DocumentEntry]:
        """What goes on first, then what went wrong, then the rest."""
        for file, why in self._failed.items():
            yield DocumentEntry(str(file), file.name, str(file.parent), "forget", Notice("error", why))
        order = {"reading": 0, "failed": 1}
        for each in sorted(self._known, key=lambda each: (order.get(each.status, 2), each.name.casefold())):
            act = "cancel" if each.status == "reading" else "remove"
            facts, state = self._facts(each), self._state(each)
            yield DocumentEntry(each.id, each.name, facts, act, state, each.collection)  # type: ignore[arg-type] # mypy takes it for str

    def _facts(self, document: Document) -> str:
        pages = self.tr("Pages: {number}").format(number=document.pages) if document.pages else ""
        folder = str(Path(document.path).parent) if document.path != document.name else ""
        return " · ".join(filter(None, (folder, pages)))

    def _state(self, document: Document) -> Notice:
        if document.status == "failed":
            return Notice("error", document.error)
        if document.status != "reading":
            return Notice("info", "")
        if not document.read:
            return Notice("busy", self.tr("Waiting…"))
        if document.of:
            return Notice("busy", self.tr("Page {page} of {pages}").format(page=document.read, pages=document.of))
        return Notice("busy", self.tr("Page {page}").format(page=document.read))
