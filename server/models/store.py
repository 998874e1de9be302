"""The folder that models lie in: each in one of its own, with a file that says what it is, which is written last."""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from server.file_lock import lock
from server.models.catalog import catalog, named
from server.models.digest import sha256_of
from server.models.errors import ModelsError
from server.models.model import Model
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CARD = "model.json"
LOCKS = ".locks"
PART = ".part"


class ModelStore:
    """The models in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def of(self, name: str) -> Path:
        """The folder of a model, there or not."""
        return self.folder / name

    def installed(self) -> Mapping[str, Model]:
        """What is there and complete, by name."""
        try:
            cards = sorted(self.folder.glob(f"*/{CARD}"))
        except OSError:
            return {}
        read = ((card.parent.name, _read(card)) for card in cards)
        return {
            name: model for name, model in read if model is not None and model.name == name and not _outdated(model)
        }

    def get(self, name: str, *, begun: bool = False) -> Model:
        """The model of that name or title that is there, or that partly is, if `begun`. Raises `ModelsError`."""
        here = self.installed()
        model = named(name, {**catalog(), **here})
        if model.name in here or (begun and self.of(model.name).is_dir()):
            return here.get(model.name, model)
        raise ModelsError("not_here", Text("The model {name} is not on this computer.", name=model.name))

    def path(self, model: Model) -> Path:
        """The file that an engine is told of."""
        return self.of(model.name) / model.main.local

    def keep(self, model: Model) -> None:
        """Say that the model is complete. Raises `OSError`."""
        card = self.of(model.name) / CARD
        fresh = card.with_suffix(".new")
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(model)))
        fresh.replace(card)

    def damaged(self, model: Model) -> list[str]:
        """The files that are missing or are not what they were when they came."""
        return [file.local for file in model.files if not _is_whole(self.of(model.name) / file.local, file.sha256)]

    def remove(self, name: str) -> int:
        """Delete a model, or what is there of one; how many bytes that were. Raises `ModelsError`."""
        with self.alone_with(name):
            folder = self.of(name)
            freed = sum(file.stat().st_size for file in folder.glob("*") if file.is_file())
            # First what says that it is complete: whatever happens then, nobody takes the rest for a model.
            (folder / CARD).unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)
        if folder.exists():
            raise ModelsError("in_use", Text("The model cannot be deleted now; it may be in use."))
        return freed

    @contextmanager
    def alone_with(self, name: str) -> Iterator[None]:
        """While the block runs, no other program changes that model. Raises `ModelsError`."""
        locks = self.folder / LOCKS
        try:
            locks.mkdir(parents=True, exist_ok=True)
            file = (locks / name).open("wb")
        except OSError as error:
            raise unwritable(error) from error
        with file:
            try:
                lock(file.fileno())
            except OSError as error:
                raise ModelsError("busy", Text("Another program is at work on this model.")) from error
            yield


def unwritable(error: OSError) -> ModelsError:
    return ModelsError(
        "unwritable", Text("The folder of the models cannot be written: {reason}.", reason=error.strerror or "?")
    )


def card_in(folder: Path) -> Model | None:
    """What the model in that folder is; None where it holds none, or not yet all of one."""
    return _read(folder / CARD)


def _read(card: Path) -> Model | None:
    with suppress(OSError, msgspec.DecodeError):
        return msgspec.json.decode(card.read_bytes(), type=Model)
    return None


def _outdated(model: Model) -> bool:
    """Whether it was fetched for another engine than the one that runs the catalog's model of this name now."""
    now = catalog().get(model.name)
    return bool(model.repo) and now is not None and now.runtime != model.runtime


def _is_whole(file: Path, sha256: str | None) -> bool:
    try:
        return sha256_of(file) == sha256
    except OSError:
        return False
