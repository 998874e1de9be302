"""The waveform moves with the sound, comes to rest, and costs little to paint."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.talk.waveform import Waveform


@pytest.fixture
def waveform(qtbot: QtBot) -> Iterator[Waveform]:
    waveform = Waveform()
    qtbot.addWidget(waveform)
    waveform.resize(488, 112)
    waveform.show()
    yield waveform
    waveform.hide()


def fill(waveform: Waveform) -> None:
    for step in range(300):
        waveform.push(step % 17 / 17)


def colours(waveform: Waveform) -> set[str]:
    image = waveform.grab().toImage()
    middle = image.height() // 2
    return {image.pixelColor(x, middle).name() for x in range(image.width())}


def test_rests_until_sound_comes(waveform: Waveform) -> None:
    assert not waveform.moving
    waveform.push(0.5)
    assert waveform.moving


def test_comes_to_rest_when_sound_ends(qtbot: QtBot, waveform: Waveform) -> None:
    calm = waveform.grab().toImage()
    fill(waveform)
    assert waveform.grab().toImage() != calm
    qtbot.waitUntil(lambda: not waveform.moving)


@pytest.mark.parametrize("source", ["microphone", "reply"])
def test_the_source_decides_the_colour(waveform: Waveform, source: str) -> None:
    waveform.set_source(source)
    waveform.set_gap(0)
    for _ in range(3):
        waveform.push(1.0)
    theme = tokens_now()
    wanted = theme.accent if source == "microphone" else theme.reply
    shown = colours(waveform)
    assert any(_near(name, wanted) for name in shown)


@pytest.mark.parametrize("level", [-1.0, 0.0, 1.0, 7.0, float("inf")])
def test_any_level_can_be_drawn(waveform: Waveform, level: float) -> None:
    waveform.push(level)
    assert not waveform.grab().isNull()


@pytest.mark.parametrize("width", [0, 1, 80, 5000])
def test_any_width_can_be_drawn(waveform: Waveform, width: int) -> None:
    waveform.set_gap(120)
    waveform.resize(width, 60)
    fill(waveform)
    waveform.render(QImage(max(1, width), 60, QImage.Format.Format_ARGB32_Premultiplied))


def test_unknown_sources_are_refused(waveform: Waveform) -> None:
    with pytest.raises(ValueError, match="trumpet"):
        waveform.set_source("trumpet")


def test_a_frame_costs_little_more_than_drawing_its_bars(waveform: Waveform) -> None:
    """As a ratio to plain rectangles painted in the same run, so that a busy machine changes nothing."""
    fill(waveform)
    picture = QImage(488, 112, QImage.Format.Format_ARGB32_Premultiplied)
    ratio = _median_time(lambda: waveform.render(picture)) / _median_time(lambda: _reference(picture))
    assert ratio < 12


def _reference(picture: QImage) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    for place in range(82):
        painter.drawRect(QRect(place * 6, 20, 3, 70))
    painter.end()


def _median_time(paint: Callable[[], None]) -> float:
    times = []
    for _ in range(60):
        start = time.thread_time()
        paint()
        times.append(time.thread_time() - start)
    return statistics.median(times)


def _near(name: str, wanted: str) -> bool:
    first, second = QColor(name), QColor(wanted)
    pairs = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return all(abs(a - b) < 24 for a, b in pairs)
