"""What is said of a microphone that delivers only zeros."""

from __future__ import annotations

import pytest

from desktop.audio.silence import silence_hint


@pytest.mark.parametrize(
    ("platform", "word"), [("darwin", "System Settings"), ("win32", "desktop apps"), ("linux", "sound settings")]
)
def test_the_hint_fits_the_system(platform: str, word: str) -> None:
    hint = silence_hint(platform)
    assert word in hint
    assert "mute switch" in hint
    assert hint.count(".") == 1
