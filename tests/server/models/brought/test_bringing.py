"""Without a network: files, folders and bundles are taken in, and nothing that a bundle says gets out of its folder."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import msgspec
import pytest

from server.models import catalog as catalog_module
from server.models.brought import bringing
from server.models.brought.parts import NEMO
from server.models.errors import ModelsError
from server.models.model import Model, ModelFile
from server.models.store import ModelStore
from tests.server.models.conftest import CONFIG, MODEL, WEIGHTS, Fetch
from tests.server.models.transducer import transducer
from tests.servers.vendors.hub import sha256

GGUF = b"GGUF" + bytes(100)


def failing(store: ModelStore, source: Path, name: str | None = None) -> str:
    with pytest.raises(ModelsError) as failed:
        bringing.bring(store, source, name=name)
    return failed.value.code


def voice(folder: Path) -> Path:
    folder.mkdir()
    (folder / "de_DE-me-low.onnx").write_bytes(b"onnx")
    (folder / "de_DE-me-low.onnx.json").write_text("{}")
    return folder


def test_a_file_is_taken_in_under_its_own_name_or_another(store: ModelStore, tmp_path: Path) -> None:
    file = tmp_path / "My Mind Q4.GGUF"
    file.write_bytes(GGUF)
    model = bringing.bring(store, file)
    assert (model.name, model.task, model.runtime) == ("my-mind-q4", "llm", "llama")
    assert store.path(model).read_bytes() == GGUF
    assert bringing.bring(store, file, name="mine").name == "mine"
    assert set(store.installed()) == {"mine", "my-mind-q4"}


def test_a_voice_is_taken_in_with_its_configuration_as_a_folder_or_a_file(store: ModelStore, tmp_path: Path) -> None:
    folder = voice(tmp_path / "voice")
    model = bringing.bring(store, folder)
    assert (model.task, [file.local for file in model.files]) == (
        "tts",
        ["de_DE-me-low.onnx", "de_DE-me-low.onnx.json"],
    )
    assert bringing.bring(store, folder / "de_DE-me-low.onnx") == model


def test_a_model_of_the_catalog_is_known_again_by_its_hash(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bringing, "catalog", lambda: {MODEL.name: MODEL})
    (tmp_path / "weights.gguf").write_bytes(WEIGHTS)
    (tmp_path / "config.json").write_bytes(CONFIG)
    assert bringing.bring(store, tmp_path).title == MODEL.title
    assert catalog_module.catalog() is not None
    (tmp_path / "weights.gguf").write_bytes(GGUF)
    assert bringing.bring(store, tmp_path / "weights.gguf").name == "weights"


def test_what_is_no_model_is_refused(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "text.gguf").write_bytes(b"<html>")
    (tmp_path / "lonely.onnx").write_bytes(b"onnx")
    (tmp_path / "notes.txt").write_bytes(b"notes")
    assert failing(store, tmp_path / "text.gguf") == "not_a_model"
    assert failing(store, tmp_path / "lonely.onnx") == "not_a_model"
    assert failing(store, tmp_path / "notes.txt") == "not_a_model"
    assert failing(store, tmp_path) == "several"
    assert failing(store, tmp_path / "nowhere") == "not_found"
    (tmp_path / "empty").mkdir()
    assert failing(store, tmp_path / "empty") == "not_a_model"
    assert not store.installed()


@pytest.mark.parametrize("name", ["../up", "/etc", "A", "", ".hidden", "x" * 81, "a b"])
def test_a_name_that_is_none_is_refused(store: ModelStore, tmp_path: Path, name: str) -> None:
    file = tmp_path / "mind.gguf"
    file.write_bytes(GGUF)
    if name:
        assert failing(store, file, name) == "bad_name"
    assert not (tmp_path / "up").exists()


def test_a_bundle_brings_a_model_to_another_computer(fetch: Fetch, store: ModelStore, tmp_path: Path) -> None:
    model = fetch()
    bundle = bringing.export(store, model, tmp_path)
    assert bundle.name == "small-talk.sbmodel"
    other = ModelStore(tmp_path / "other")
    assert bringing.bring(other, bundle) == model
    assert other.damaged(model) == []
    assert other.path(model).read_bytes() == WEIGHTS


def test_a_damaged_model_is_not_exported_and_a_damaged_bundle_not_taken_in(
    fetch: Fetch, store: ModelStore, tmp_path: Path
) -> None:
    model = fetch()
    bundle = bringing.export(store, model, tmp_path)
    whole = bundle.read_bytes()
    other = ModelStore(tmp_path / "other")
    place = whole.index(WEIGHTS[:64])
    bundle.write_bytes(whole[:place] + b"x" + whole[place + 1 :])
    assert failing(other, bundle) == "damaged"
    bundle.write_bytes(whole[: len(whole) // 2])
    assert failing(other, bundle) in ("bad_bundle", "damaged")
    assert not other.installed()
    store.path(model).write_bytes(b"damaged")
    with pytest.raises(ModelsError, match=r"weights\.gguf"):
        bringing.export(store, model, tmp_path)


def bundle_of(card: bytes, members: dict[str, bytes], target: Path, kind: bytes = tarfile.REGTYPE) -> Path:
    with tarfile.open(target, "w") as bundle:
        for name, content in {"model.json": card, **members}.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            if name != "model.json":
                member.type, member.linkname = kind, "/etc/passwd"
            bundle.addfile(member, io.BytesIO(content))
    return target


def card(path: str, content: bytes, name: str = "evil") -> bytes:
    files = [ModelFile(path=path, bytes=len(content), sha256=sha256(content))]
    return msgspec.json.encode(Model(name=name, title="Evil", task="llm", files=files))


@pytest.mark.parametrize(
    ("path", "name", "kind"),
    [
        ("../../out.gguf", "evil", tarfile.REGTYPE),
        ("model.json", "evil", tarfile.REGTYPE),
        ("x.gguf", "../evil", tarfile.REGTYPE),
        ("x.gguf", "evil", tarfile.SYMTYPE),
    ],
)
def test_a_bundle_writes_nowhere_but_in_its_folder(
    store: ModelStore, tmp_path: Path, path: str, name: str, kind: bytes
) -> None:
    bundle = bundle_of(card(path, GGUF, name), {path.rpartition("/")[2]: GGUF, path: GGUF}, tmp_path / "b.tar", kind)
    assert failing(store, bundle) == "bad_bundle"
    assert not store.installed()
    assert not (tmp_path / "out.gguf").exists()


def test_the_folder_one_is_in_gives_a_model_its_name(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "My Ears"
    folder.mkdir()
    for name in ("tiny-encoder.onnx", "tiny-decoder.onnx", "tiny-tokens.txt"):
        (folder / name).write_bytes(b"onnx")
    monkeypatch.chdir(folder)
    assert bringing.bring(store, Path()).name == "my-ears"


def test_a_transducer_that_would_end_its_process_is_refused_with_a_sentence(store: ModelStore, tmp_path: Path) -> None:
    assert failing(store, transducer(tmp_path / "zipformer", {"model_type"})) == "not_supported"
    assert failing(store, tmp_path / "zipformer" / "joiner.onnx") == "not_supported"
    assert bringing.bring(store, transducer(tmp_path / "parakeet", NEMO)).engine == "sherpa-onnx"
