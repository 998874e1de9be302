"""What is measured of a long answer. No times: those are for `make bench`."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from benchmarks.app.long_answer import PART, STREAMING, answer, of_bare, of_view


def test_window_and_bare_text_are_measured_alike(qapp: QApplication) -> None:
    text = answer(3_000)
    assert len(text) == 3_000 > len(PART)
    floor, holds = of_bare(text), of_view(text)
    assert {what: len(each) for what, each in holds.items()} == {what: len(each) for what, each in floor.items()}
    assert holds[STREAMING]
    assert all(hold > 0 for each in holds.values() for hold in each)
