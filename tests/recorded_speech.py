"""A person speaking, from the package of the speech recogniser."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def recorded_speech() -> Path:
    """A WAV file of some seconds of English."""
    spec = find_spec("moonshine_voice")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / "assets" / "clone-test.wav"
