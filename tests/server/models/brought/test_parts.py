"""A transcriber is known by what its files are called, and the ones of the catalog are."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.models.brought.onnx_facts import facts_in
from server.models.brought.parts import NEMO, STREAMING, can_be_read, transcriber_in
from server.models.catalog import catalog
from server.models.model import Model
from tests.server.models.transducer import transducer

TRANSCRIBERS = [model for model in catalog().values() if model.runtime == "sherpa-onnx"]


@pytest.mark.parametrize("model", TRANSCRIBERS, ids=lambda model: model.name)
def test_each_file_of_a_transcriber_in_the_catalog_is_known(model: Model, tmp_path: Path) -> None:
    names = {file.local for file in model.files}
    for name in names:
        (tmp_path / name).touch()
    found = transcriber_in(tmp_path)
    assert found is not None
    assert {file.name for file in found.files.values()} == names
    families = {"whisper": "whisper", "moonshine": "moonshine", "transducer": "parakeet"}
    assert model.name.startswith(families[found.architecture])


def test_of_two_sizes_of_the_same_part_the_smaller_one_counts(tmp_path: Path) -> None:
    for name in ("base-encoder.onnx", "base-encoder.int8.onnx", "base-decoder.onnx", "base-tokens.txt"):
        (tmp_path / name).touch()
    found = transcriber_in(tmp_path)
    assert found is not None
    assert found.architecture == "whisper"
    assert [file.name for file in found.files.values()] == [
        "base-encoder.int8.onnx",
        "base-decoder.onnx",
        "base-tokens.txt",
    ]


def test_a_voice_or_half_a_transcriber_is_none(tmp_path: Path) -> None:
    for name in ("de_DE-me-low.onnx", "de_DE-me-low.onnx.json", "base-encoder.onnx", "tokens.txt"):
        (tmp_path / name).touch()
    assert transcriber_in(tmp_path) is None


@pytest.mark.parametrize(
    ("facts", "can"),
    [(NEMO, True), ({*NEMO, STREAMING}, False), ({"model_type", "vocab_size"}, False), (frozenset(), False)],
)
def test_of_transducers_those_of_nemo_can_be_read_that_take_speech_as_a_whole(
    tmp_path: Path, facts: set[str], can: bool
) -> None:
    found = transcriber_in(transducer(tmp_path, facts))
    assert found is not None
    assert found.architecture == "transducer"
    assert can_be_read(found) is can


def test_what_is_no_onnx_model_says_nothing_of_itself(tmp_path: Path) -> None:
    file = tmp_path / "encoder.onnx"
    for content in (b"", b"onnx", b"\x72\xff\xff\xff\xff\xff\xff\xff\xff\xff", bytes(range(256))):
        file.write_bytes(content)
        assert facts_in(file) == {}
