"""Models without a network: files and folders that are brought, and bundles that another computer made."""

from __future__ import annotations

import os
import re
import shutil
import tarfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from server.models.brought.parts import can_be_read, transcriber_in
from server.models.catalog import catalog
from server.models.digest import sha256_of
from server.models.errors import ModelsError
from server.models.machine import check_space
from server.models.model import Model, ModelFile, Task
from server.models.store import CARD, PART, unwritable
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.models.store import ModelStore

BUNDLE = ".sbmodel"
"""What the name of a bundle ends with: a plain tar whose first member is the model's card."""
MOST_CARD_BYTES = 256 * 1024

_BY_ENDING: dict[str, tuple[Task, str]] = {".gguf": ("llm", "llama"), ".onnx": ("tts", "piper")}
GGUF = b"GGUF"


def export(store: ModelStore, model: Model, target: Path) -> Path:
    """Write a bundle of a model to the file `target`, or into that folder; where it is then. Raises `ModelsError`."""
    file = target / f"{model.name}{BUNDLE}" if target.is_dir() else target
    folder = store.of(model.name)
    damaged = store.damaged(model)
    if damaged:
        raise ModelsError("damaged", Text("The model is damaged ({file}); get it again.", file=damaged[0]))
    part = file.with_name(f"{file.name}{PART}")
    try:
        with tarfile.open(part, "w") as bundle:
            for name in (CARD, *(each.local for each in model.files)):
                bundle.add(folder / name, name, recursive=False)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ModelsError(
            "unwritable", Text("The bundle cannot be written: {reason}.", reason=error.strerror or "?")
        ) from error
    return file


def bring(store: ModelStore, source: Path, *, name: str | None = None, task: Task | None = None) -> Model:
    """Take in a bundle, a file or a folder; under its own name, or under `name`. Raises `ModelsError`."""
    source = Path(os.path.abspath(source))  # noqa: PTH100 - so that `.` has a name, and links keep theirs
    try:
        if source.is_file() and tarfile.is_tarfile(source):
            return _bundle(store, source)
        if not source.exists():
            raise ModelsError("not_found", Text("There is no such file or folder."))
        return _files(store, source, name, task)
    except OSError as error:
        raise ModelsError("unreadable", Text("It cannot be read: {reason}.", reason=error.strerror or "?")) from error


def _of_catalog(source: Path) -> tuple[Model, list[Path]] | None:
    """The model of the catalog that the file or folder is, by the hashes that the catalog knows, and its files."""
    folder = source if source.is_dir() else source.parent
    for model in catalog().values():
        if model.main.sha256 is None or (source.is_file() and source.name != model.main.local):
            continue
        files = [folder / file.local for file in model.files]
        if all(file.is_file() for file in files) and all(
            file.sha256 in (None, sha256_of(path)) for file, path in zip(model.files, files, strict=True)
        ):
            return model, files
    return None


def _found(source: Path, task: Task | None) -> list[Path]:
    """The files that make a model: of a folder the one that can be a model's, and what belongs to it."""
    if task in (None, "stt") and (parts := _parts(source)):
        return parts
    main = source
    if source.is_dir():
        here = sorted(each for each in source.iterdir() if each.suffix.lower() in _BY_ENDING and each.is_file())
        if not here:
            raise ModelsError("not_a_model", Text("There is no model in the folder: no `.gguf` and no `.onnx` file."))
        if len(here) > 1:
            raise ModelsError("several", Text("There are several models in the folder; import them one by one."))
        main = here[0]
    config = Path(f"{main}.json")
    if main.suffix.lower() != ".onnx" or task not in (None, "tts"):
        return [main]
    if not config.is_file():
        raise ModelsError("not_a_model", Text("A voice needs its `.onnx.json` file beside the `.onnx` file."))
    return [main, config]


def _parts(source: Path) -> list[Path]:
    """The files of the transcriber that lies in the folder, or that the file is one of; none where there is none."""
    transcriber = transcriber_in(source if source.is_dir() else source.parent)
    files = list(transcriber.files.values()) if transcriber else []
    if transcriber is None or not (source.is_dir() or source in files):
        return []
    if not can_be_read(transcriber):
        raise ModelsError(
            "not_supported",
            Text("Of transducers SB Voice can use those of NeMo that take speech as a whole, such as Parakeet."),
        )
    return files


def _files(store: ModelStore, source: Path, name: str | None, task: Task | None) -> Model:
    known = None if name or task else _of_catalog(source)
    found = known[1] if known else _found(source, task)
    files = [ModelFile(path=each.name, bytes=each.stat().st_size, sha256=sha256_of(each)) for each in found]
    model = msgspec.structs.replace(known[0], files=files) if known else _strange(found[0], files, name, task)
    _check(model)
    with store.alone_with(model.name):
        _copy(store, model, found)
    return model


def _strange(main: Path, files: list[ModelFile], name: str | None, task: Task | None) -> Model:
    """A model that the catalog does not know: what it is for is told by its files' names, and by how they begin."""
    if main in _parts(main):
        return _named(main.parent.name, "stt", "sherpa-onnx", files, name)
    usual, runtime = _BY_ENDING.get(main.suffix.lower(), (None, ""))
    if usual is None or (main.suffix.lower() == ".gguf" and _begin(main) != GGUF):
        raise ModelsError("not_a_model", Text("This is no model that SB Voice knows: a `.gguf` or an `.onnx` file."))
    return _named(main.stem, task or usual, runtime if task in (None, usual) else "", files, name)


def _named(stem: str, task: Task, runtime: str, files: list[ModelFile], name: str | None) -> Model:
    return Model(name=name or _name_of(stem), title=name or stem, task=task, runtime=runtime, files=files)


def _name_of(stem: str) -> str:
    """A name out of a file's: small letters, digits, dots and dashes."""
    return re.sub(r"[^a-z0-9.]+", "-", stem.lower()).strip("-.")[:80] or "model"


def _check(model: Model) -> None:
    try:
        msgspec.json.decode(msgspec.json.encode(model), type=Model)
    except msgspec.ValidationError:
        raise ModelsError(
            "bad_name", Text("A name has small letters, digits, dots, dashes and underscores, and at most 80 of them.")
        ) from None


def _copy(store: ModelStore, model: Model, found: Sequence[Path]) -> None:
    check_space(store.folder, sum(file.bytes or 0 for file in model.files))
    folder = store.of(model.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for source, file in zip(found, model.files, strict=True):
            part = folder / f"{file.local}{PART}"
            shutil.copyfile(source, part)
            _accept(part, folder, file)
        store.keep(model)
    except OSError as error:
        raise unwritable(error) from error


def _accept(part: Path, folder: Path, file: ModelFile) -> None:
    """Give what came its name, if it is what it has to be. Raises `ModelsError`."""
    if sha256_of(part) != file.sha256:
        part.unlink()
        raise ModelsError("damaged", Text("The model is damaged ({file}); get it again.", file=file.local))
    part.replace(folder / file.local)


def _bundle(store: ModelStore, source: Path) -> Model:
    try:
        with tarfile.open(source, "r:") as bundle:
            model = _card(bundle)
            with store.alone_with(model.name):
                check_space(store.folder, sum(file.bytes or 0 for file in model.files))
                folder = store.of(model.name)
                folder.mkdir(parents=True, exist_ok=True)
                for file in model.files:
                    _unpack(bundle, folder, file)
                store.keep(model)
    except (tarfile.TarError, KeyError, EOFError) as error:
        raise ModelsError("bad_bundle", Text("This is no bundle of a model, or it is damaged.")) from error
    return model


def _card(bundle: tarfile.TarFile) -> Model:
    member = bundle.getmember(CARD)
    if not member.isreg() or member.size > MOST_CARD_BYTES:
        raise KeyError(CARD)
    opened = bundle.extractfile(member)
    assert opened is not None
    with suppress(msgspec.DecodeError):
        model = msgspec.json.decode(opened.read(), type=Model)
        locals_ = [file.local for file in model.files]
        if all(file.sha256 for file in model.files) and len(set(locals_)) == len(locals_) and CARD not in locals_:
            return model
    raise KeyError(CARD)


def _unpack(bundle: tarfile.TarFile, folder: Path, file: ModelFile) -> None:
    member = bundle.getmember(file.local)
    if not member.isreg():
        raise KeyError(file.local)
    opened = bundle.extractfile(member)
    assert opened is not None
    part = folder / f"{file.local}{PART}"
    with opened, part.open("wb") as written:
        shutil.copyfileobj(opened, written, 1024 * 1024)
    _accept(part, folder, file)


def _begin(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(len(GGUF))
