"""Which voices of Piper are there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from server.engines.tts.piper.synthesizer import PiperSynthesizer
from server.engines.tts.piper.voices import USUAL, bundled_voice, language_of_voice, voices_in

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("config", "language"),
    [
        ({"language": {"code": "zh_CN"}, "espeak": {"voice": "cmn"}}, "zh-CN"),
        ({"espeak": {"voice": "de"}}, "de"),
        ({}, USUAL),
        ([], USUAL),
    ],
)
def test_a_voice_says_what_it_speaks(tmp_path: Path, config: object, language: str) -> None:
    (tmp_path / "a.onnx.json").write_text(json.dumps(config))
    assert language_of_voice(tmp_path / "a.onnx") == language
    assert PiperSynthesizer(model=str(tmp_path / "a.onnx")).language() == language


def test_the_bundled_voice_is_english() -> None:
    bundled = bundled_voice()
    assert bundled is not None
    assert language_of_voice(bundled) == "en-US"


def test_a_voice_has_its_description_beside_it(tmp_path: Path) -> None:
    for name in ("b.onnx", "b.onnx.json", "a.onnx", "a.onnx.json", "c.onnx", "d.json"):
        (tmp_path / name).touch()
    assert [file.name for file in voices_in(tmp_path)] == ["a.onnx", "b.onnx"]
    assert voices_in(tmp_path / "none") == []
