"""The list of what is inside, made from what is really taken."""

from __future__ import annotations

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
