"""The list of what is inside, made from what is really taken."""

from __future__ import annotations

import shutil
from ctypes.util import find_library
from email.message import Message
from importlib.metadata import distribution
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from bundle.licences import licence_of, write_licences


def test_a_file_brings_its_distribution_and_the_terms(tmp_path: Path) -> None:
    parts = write_licences([np.__file__, str(distribution("qasync").locate_file("qasync/__init__.py"))], tmp_path)
    assert {"numpy", "qasync", "Python"} <= {part.name for part in parts}
    assert "piper-tts" not in {part.name for part in parts}
    listed = (tmp_path / "LICENCES.txt").read_text()
    assert any(line.startswith("numpy ") and "BSD" in line for line in listed.splitlines())
    assert "Redistribution and use" in (tmp_path / "numpy.txt").read_text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "LGPL-3.0.txt").read_text()


def test_what_a_wheel_carries_of_others_is_told_too(tmp_path: Path) -> None:
    write_licences([str(distribution("soundfile").locate_file("soundfile.py"))], tmp_path)
    listed = (tmp_path / "LICENCES.txt").read_text()
    assert any(line.startswith("soundfile ") and "LGPL-2.1" in line for line in listed.splitlines())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "soundfile.txt").read_text()


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="only where Debian's tools are")
def test_a_library_of_the_system_brings_its_package(tmp_path: Path) -> None:
    library = find_library("portaudio")
    if library is None:
        pytest.skip("PortAudio is not installed here")
    place = next(iter(Path("/usr/lib").glob(f"*/{library}")))
    parts = write_licences([str(place), str(tmp_path / "nobody's")], tmp_path)
    assert "libportaudio2" in {part.name for part in parts}
    assert "portaudio" in (tmp_path / "libportaudio2.txt").read_text().lower()


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ([("License-Expression", "MIT OR Apache-2.0"), ("License", "older")], "MIT OR Apache-2.0"),
        ([("License", "BSD")], "BSD"),
        (
            [("License", "Copyright\nand so on"), ("Classifier", "License :: OSI Approved :: MIT License")],
            "MIT License",
        ),
        ([("Classifier", "Topic :: Sound")], "see its text"),
    ],
)
def test_the_words_for_a_licence(fields: list[tuple[str, str]], licence: str) -> None:
    metadata = Message()
    for name, value in fields:
        metadata[name] = value
    assert licence_of(cast("Any", SimpleNamespace(metadata=metadata))) == licence
