"""Every input that the fuzzer kept, and every one that once broke something, holds in each run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.__main__ import CORPUS, LONGEST_INPUT, NAMES
from tests.fuzz.targets import TARGETS


def inputs(target: str) -> list[Path]:
    return sorted((CORPUS / target).iterdir())


def test_each_target_has_a_corpus_of_small_files() -> None:
    assert set(NAMES) == set(TARGETS) == {folder.name for folder in CORPUS.iterdir()}
    for target in TARGETS:
        assert inputs(target)
        assert all(file.stat().st_size <= LONGEST_INPUT for file in inputs(target))


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_what_was_found_holds(target: str) -> None:
    for file in inputs(target):
        try:
            TARGETS[target](file.read_bytes())
        except Exception as error:
            raise AssertionError(f"tests/fuzz/corpus/{target}/{file.name}") from error


@pytest.mark.parametrize("target", ["addresses", "client_event", "cursors", "settings"])
def test_what_is_deep(target: str) -> None:
    """Too long for the corpus."""
    for data in (b"[" * 50_000, b'{"a":' * 50_000, b"\xff" * 1000, b"9" * 5000):
        TARGETS[target](data)


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_nothing_at_all(target: str) -> None:
    TARGETS[target](b"")
