"""Keeps the documents of a server like the files of a folder: what is new is read, what is gone leaves the index.

It is looked again and again (`scan`): also a folder of another computer, which tells nobody that it changed, is watched
so, and ten thousand files take a tenth of a second.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import deque
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from desktop.backend.documents import client as documents
from desktop.backend.documents.files import CannotBeOpened, CannotBeSent, bytes_of
from desktop.backend.documents.folder_scan import FileState, FolderScan, scan
from desktop.backend.documents.watched_index import UNREAD, KnownFile
from desktop.backend.http_client import NoAnswer
from desktop.model.documents import COLLECTION
from desktop.tasks import beside

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence

    from desktop.address import Address
    from desktop.backend.documents.watched_index import WatchedFolder, WatchedIndex
    from desktop.model.documents import Document

SETTLED_SECONDS = 1.0
"""How long nobody has written a file before it is read: until then it may be half of one."""
PASS_SECONDS = 5.0
"""After which it is looked again, whatever is left: what was written last comes first."""
AHEAD = 3
"""Files that the server has and has not read: more of them would be read before the next that is changed."""
LOOK_SECONDS = 0.1
"""Between two looks whether it has."""
INTERRUPTED = "interrupted"
"""How a server says that it ended while it read a file (`server/documents/failures.py`)."""
REFUSALS = (400, 404, 413, 415, 422)
"""How a server says that it will not have this file."""


class FolderGone(Exception):
    """The folder cannot be looked at, or is empty all at once as where a disk was: its documents stay."""


@dataclass(slots=True)
class FolderChanges:
    fresh: list[str] = field(default_factory=list)
    """Files that are new or were written, the newest first."""
    gone: list[str] = field(default_factory=list)


def changes(known: Mapping[str, KnownFile], now: FolderScan) -> FolderChanges:
    """What is other than it was. Pure."""
    fresh = [path for path, state in now.files.items() if path not in known or known[path].state != state]
    fresh.sort(key=lambda path: -now.files[path].written_ns)
    return FolderChanges(fresh, [path for path in known if path not in now.files and now.knows(path)])


class FolderWatch:
    """One folder of one server. `told` hears of each file that was looked at, and how many wait."""

    def __init__(self, index: WatchedIndex, folder: WatchedFolder, told: Callable[[str, int], None]) -> None:
        self.folder = folder
        self._index = index
        self._told = told
        self.scan_seconds = 0.0
        """How long it took to look through the folder last."""
        self._unread: deque[tuple[str, str, str | None]] = deque()
        """Files that the server may not have read yet, with the ids of their documents and the collections that were
        named for them."""
        self._is_resumed = False
        """Whether it is known what became of those that were sent before this watch began."""
        self._repeated: set[str] = set()
        """Files that were sent again: another time would hardly end otherwise."""
        self._has_more = False
        """Whether files are to be sent again in the next look."""

    def collection_renamed(self, new: str) -> None:
        """New files go into this one from now on, also in a look under way."""
        self.folder = replace(self.folder, collection=new)

    async def look(self, server: Address) -> bool:
        """Have the server know what changed; whether that is all of it. Raises `FolderGone`, `NoAnswer`,
        `sqlite3.Error` and `OSError` of the index.
        """
        await self._resume(server)
        while self._unread and await self._is_read(server):
            pass
        self._has_more = False
        known, now = await beside(self._compare)
        found = changes(known, now)
        movable = self._movable(known, found, now)
        for part in _parts([path for path in found.gone if path not in movable.values()]):
            await asyncio.gather(*(self._remove(server, path, known[path]) for path in part))
        until = time.monotonic() + PASS_SECONDS
        done = True
        for number, path in enumerate(found.fresh):
            if not _settled(now.files[path]) or time.monotonic() > until:
                done = False
                continue
            from_path = movable.get(path)
            moved = (from_path, known[from_path]) if from_path is not None else None
            if await self._take(server, path, now.files[path], known.get(path), moved):
                self._told(path, len(found.fresh) - number - 1)
        return done and not movable

    async def settle(self, server: Address, most: int = 0) -> bool:
        """Wait until the server has read all but so many of the files that it was given, and note which it could not.

        Returns whether none is to be sent again by another look. Raises `NoAnswer`, `sqlite3.Error` and `OSError`.
        """
        while len(self._unread) > most:
            if not await self._is_read(server):
                await asyncio.sleep(LOOK_SECONDS)
        return not self._has_more

    async def _resume(self, server: Address) -> None:
        """Note how those ended that were sent before the app or the server did."""
        if self._is_resumed:
            return
        files = await asyncio.to_thread(self._index.files, self.folder)
        paths = {each.document: path for path, each in files.items() if each.document and not each.failure}
        for document in await documents.listed(server) if paths else ():
            if (path := paths.get(document.id)) is None:
                continue
            if document.status == "reading":
                self._unread.append((path, document.id, None))
            else:
                await self._note_end(path, document)
        self._is_resumed = True

    async def _is_read(self, server: Address) -> bool:
        """Whether the one that waits longest is read, or could not be: then it waits no longer."""
        path, document_id, named = self._unread[0]
        try:
            document = await documents.get(server, document_id)
        except NoAnswer as problem:
            if problem.status != 404:  # it was removed meanwhile
                raise
        else:
            if document.status == "reading":
                return False
            if document.collection == named != self.folder.collection:  # it was renamed while the file went out
                await self._asked(documents.put_into(server, document_id, self.folder.collection))
            await self._note_end(path, document)
        self._unread.popleft()
        return True

    async def _note_end(self, path: str, document: Document) -> None:
        if document.status != "failed":
            self._repeated.discard(path)
        elif document.code == INTERRUPTED and path not in self._repeated:
            self._repeated.add(path)
            self._has_more = True
            await asyncio.to_thread(self._index.forget, self.folder, document.id)
        else:
            await asyncio.to_thread(self._index.fail, self.folder, document.id, document.error)

    def _compare(self) -> tuple[Mapping[str, KnownFile], FolderScan]:
        known = self._index.files(self.folder)
        begun = time.monotonic()
        try:
            now = scan(self.folder.path)
            self.scan_seconds = time.monotonic() - begun
        except OSError as error:
            raise FolderGone(error.strerror) from None
        if known and not now.files and not any(Path(self.folder.path).iterdir()):
            raise FolderGone
        return known, now

    @staticmethod
    def _movable(known: Mapping[str, KnownFile], found: FolderChanges, now: FolderScan) -> dict[str, str]:
        """New files that may be ones that are gone, by their size, ending and time of writing."""

        def face(path: str, state: FileState) -> tuple[object, ...]:
            return state, PurePath(path).suffix.lower()

        gone: dict[tuple[object, ...], list[str]] = {}
        for path in found.gone:
            if known[path].document:
                gone.setdefault(face(path, known[path].state), []).append(path)
        new = [path for path in found.fresh if path not in known]
        return {path: left.pop() for path in new if (left := gone.get(face(path, now.files[path])))}

    async def _take(
        self,
        server: Address,
        path: str,
        state: FileState,
        known: KnownFile | None,
        moved: tuple[str, KnownFile] | None,
    ) -> bool:
        """Have the server know a file that is new or was written. Whether there is news of it."""
        try:
            data = await beside(lambda: bytes_of(Path(path)))
            digest = await asyncio.to_thread(lambda: hashlib.sha256(data).hexdigest())
            if known is not None and known.digest == digest:  # written, and says the same
                await self._put(path, KnownFile(state, digest, known.document, known.failure))
            elif moved is not None and moved[1].digest == digest and await self._move(server, path, moved[1]):
                await self._put(path, KnownFile(state, digest, moved[1].document), moved_from=moved[0])
            else:
                document = await self._add(server, path, data, known.document if known else "")
                await self._put(path, KnownFile(state, digest, document))
        except CannotBeOpened as problem:  # it is tried again at each look
            locked = KnownFile(UNREAD, "", known.document if known else "", str(problem))
            if known == locked:
                return False
            await self._put(path, locked)
        except CannotBeSent as problem:
            await self._put(path, KnownFile(state, "", known.document if known else "", str(problem)))
        except NoAnswer as problem:
            if problem.status not in REFUSALS:
                raise
            await self._put(path, KnownFile(state, "", known.document if known else "", str(problem)))
        return True

    async def _put(self, path: str, known: KnownFile, *, moved_from: str | None = None) -> None:
        await asyncio.to_thread(lambda: self._index.put(self.folder, path, known, moved_from=moved_from))

    async def _add(self, server: Address, path: str, data: bytes, before: str) -> str:
        """Returns the document's id. The one that it was `before` may have been put elsewhere: there it stays."""
        await self.settle(server, AHEAD - 1)
        stays = before and await self._asked(documents.get(server, before))
        while True:
            named = None if stays or self.folder.collection == COLLECTION else self.folder.collection
            try:
                document = await documents.add(server, Path(path), data, named)
            except NoAnswer as problem:
                if problem.status != documents.TOO_MANY_WAITING:
                    raise
                await asyncio.sleep(LOOK_SECONDS)
            else:
                self._unread.append((path, document.id, named))
                return document.id

    @staticmethod
    async def _asked(asked: Awaitable[object]) -> bool:
        """Whether the server did it: false where it does not have the document. Raises `NoAnswer`."""
        try:
            await asked
        except NoAnswer as problem:
            if problem.status not in REFUSALS:
                raise
            return False
        return True

    async def _move(self, server: Address, path: str, known: KnownFile) -> bool:
        """Whether the server has the document, and calls it by its new name now."""
        return await self._asked(documents.move(server, known.document, Path(path)))

    async def _remove(self, server: Address, path: str, known: KnownFile) -> None:
        if known.document:
            await self._asked(documents.remove(server, known.document))
        await asyncio.to_thread(self._index.drop, self.folder, path)


def _parts(paths: Sequence[str]) -> Iterator[Sequence[str]]:
    """So many at once that the server cleans up once for several, and no more."""
    return (paths[begin : begin + 16] for begin in range(0, len(paths), 16))


def _settled(state: FileState) -> bool:
    """Whether nobody writes it any more; a clock that is ahead keeps no file waiting."""
    return not 0 <= time.time() - state.written_ns / 1e9 < SETTLED_SECONDS


def failures(known: Mapping[str, KnownFile]) -> Iterator[tuple[str, str]]:
    """The files that became no documents, and why."""
    return ((path, each.failure) for path, each in known.items() if each.failure)
