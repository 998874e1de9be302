"""Fetching one model: goes on where it was cut, and gives a file its name when its hash is right, not before."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import msgspec

from server.models.digest import Digest
from server.models.errors import ModelsError
from server.models.fetching.hub import CUT, POINTER_BYTES, LineBroken, read_pointer
from server.models.machine import check_space
from server.models.store import PART, card_in, unwritable
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from server.models.fetching.hub import Hub, Remote
    from server.models.fetching.progress import ByteMeter
    from server.models.fetching.stopping import Stop
    from server.models.model import Model, ModelFile
    from server.models.store import ModelStore

    T = TypeVar("T")

TRIES = 6
"""In a row, without a byte in between."""
FIRST_WAIT, LONGEST_WAIT = 0.5, 20.0


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file that is to come: what the hub says of it, the hash it must have, and where it grows."""

    file: ModelFile
    remote: Remote
    size: int
    digest: str
    part: Path
    final: Path

    @property
    def there(self) -> int:
        return next((each.stat().st_size for each in (self.final, self.part) if each.exists()), 0)


class Download:
    """One model on its way from `hub` into `store`. `pace` says how many bytes a second it may take, None for all."""

    def __init__(
        self, model: Model, hub: Hub, store: ModelStore, meter: ByteMeter, stop: Stop, pace: Callable[[], float | None]
    ) -> None:
        self._model = model
        self._hub = hub
        self._store = store
        self._meter = meter
        self._stop = stop
        self._pace = pace
        self._tries = 0
        self._most = 0
        """Bytes of the file that came at most: only what goes beyond is a step ahead."""

    def run(self) -> Model:
        """Fetch it; the model as it is now. What came before a failure stays, for the next time.

        Raises `ModelsError` and `stopping.Cancelled`.
        """
        with self._store.alone_with(self._model.name):
            try:
                there = self._store.installed().get(self._model.name)
                if there and _is_meant(there, self._model) and not self._store.damaged(there):
                    return there
                return self._fetched()
            except OSError as error:
                raise unwritable(error) from error

    def _fetched(self) -> Model:
        folder = self._store.of(self._model.name)
        folder.mkdir(parents=True, exist_ok=True)
        wanted = [self._looked(file, folder) for file in self._model.files]
        _drop_others(folder, wanted)
        total, there = sum(each.size for each in wanted), sum(each.there for each in wanted)
        check_space(self._store.folder, total - there)
        self._meter.expect(total, there)
        files = [self._file(each) for each in wanted]
        whole = msgspec.structs.replace(self._model, files=files)
        former = card_in(folder)
        self._store.keep(whole)
        if former is not None:
            _drop_former(folder, former, whole)
        return whole

    def _looked(self, file: ModelFile, folder: Path) -> _Wanted:
        remote = self._patiently(lambda: self._hub.look(self._model, file, self._stop))
        digest = file.sha256 or remote.digest
        if digest is None or remote.size is None:
            raise ModelsError("no_hash", Text("The hub does not say what this file has to be; it is not fetched."))
        other = file.sha256 is not None and _differs(file.sha256, remote.digest)
        if other or file.bytes not in (None, remote.size):
            raise ModelsError(
                "other_file", Text("The hub has another file there than the catalog says; it is not fetched.")
            )
        part = folder / f"{file.local}.{digest[:12]}{PART}"
        return _Wanted(file, remote, remote.size, digest, part, folder / file.local)

    def _file(self, wanted: _Wanted) -> ModelFile:
        """Have the file complete under its own name."""
        if wanted.final.exists():
            kept = _hashed(wanted.final)
            if kept.is_met(wanted.digest):
                return msgspec.structs.replace(wanted.file, bytes=wanted.size, sha256=kept.sha256)
            self._meter.add(-wanted.there)
            wanted.final.unlink()
        resumed = wanted.part.exists()
        grown = self._grown(wanted)
        if resumed and not grown.is_met(wanted.digest):  # what lay there was not its beginning
            self._meter.add(-wanted.size)
            wanted.part.unlink()
            grown = self._grown(wanted)
        if not grown.is_met(wanted.digest):
            raise _not_meant(wanted.part)
        wanted.part.replace(wanted.final)
        return msgspec.structs.replace(wanted.file, bytes=wanted.size, sha256=grown.sha256)

    def _grown(self, wanted: _Wanted) -> Digest:
        """The hash of the part, which has its size then."""
        self._most = 0
        self._patiently(lambda: self._grow(wanted))
        return _hashed(wanted.part)

    def _grow(self, wanted: _Wanted) -> None:
        """Read on from where the part ends. Raises `LineBroken` where it does not come to its end."""
        with wanted.part.open("ab", buffering=0) as part:
            have = part.tell()
            if have > wanted.size:
                have = self._cut_back(part, 0)
            if have < wanted.size:
                with self._hub.read(wanted.remote, have, self._stop) as (begin, portions):
                    if begin != have:  # it knows no ranges
                        have = self._cut_back(part, 0)
                    if begin != have:
                        raise LineBroken(CUT)
                    for portion in portions:
                        self._take(part, portion)
            if part.tell() > wanted.size:
                self._cut_back(part, 0)
            if part.tell() != wanted.size:
                raise LineBroken(CUT)

    def _cut_back(self, part: BinaryIO, size: int) -> int:
        self._meter.add(size - part.seek(0, os.SEEK_END))
        part.truncate(size)
        return part.seek(size)

    def _take(self, part: BinaryIO, portion: bytes) -> None:
        view = memoryview(portion)
        while view:
            view = view[part.write(view) :]
        if part.tell() > self._most:
            self._most, self._tries = part.tell(), 0
        self._meter.add(len(portion))
        if limit := self._pace():
            self._stop.wait(len(portion) / limit)

    def _patiently(self, act: Callable[[], T]) -> T:
        """Do it again and again where the way breaks, as long as something comes in between."""
        self._tries = 0
        while True:
            try:
                return act()
            except LineBroken as trouble:
                self._tries += 1
                if self._tries >= TRIES:
                    raise ModelsError("unreachable", trouble.message) from trouble
                usual = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (self._tries - 1))
                self._stop.wait(usual if trouble.wait is None else trouble.wait)


def _drop_others(folder: Path, wanted: list[_Wanted]) -> None:
    """Delete parts of files that the hub does not have any more."""
    kept = {each.part for each in wanted}
    for part in folder.glob(f"*{PART}"):
        if part not in kept:
            part.unlink(missing_ok=True)


def _drop_former(folder: Path, former: Model, now: Model) -> None:
    """Delete the files that the model was made of before and is no more."""
    for name in {file.local for file in former.files} - {file.local for file in now.files}:
        (folder / name).unlink(missing_ok=True)


def _is_meant(there: Model, wanted: Model) -> bool:
    """Whether what is there has the files that are to be fetched. What somebody brought under that name counts, too."""
    if not there.repo:
        return True
    files = {file.local: file for file in there.files}
    return files.keys() == {file.local for file in wanted.files} and all(
        file.sha256 in (None, files[file.local].sha256) and file.bytes in (None, files[file.local].bytes)
        for file in wanted.files
    )


def _differs(sha256: str, told: str | None) -> bool:
    """Whether the hub told of another hash of the same kind."""
    return told is not None and len(told) == len(sha256) and told != sha256


def _hashed(file: Path) -> Digest:
    digest = Digest(file.stat().st_size)
    digest.add_file(file)
    return digest


def _not_meant(part: Path) -> ModelsError:
    """Delete what came, and say what it was."""
    pointer = part.stat().st_size < POINTER_BYTES and read_pointer(part.read_bytes())
    part.unlink()
    if pointer:
        return ModelsError("pointer", Text("The hub gives a pointer to the file in place of the file itself."))
    return ModelsError(
        "wrong_hash", Text("What came is not the file that was meant: its hash is wrong. It was deleted.")
    )
