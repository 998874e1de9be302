"""What may be attached: pictures made small and text of bounded size; all else is refused in a sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.model.attachments import MOST_QUOTED
from desktop.system import attaching
from desktop.system.attaching import SIDE, WANTED_BYTES, NotAttachable, of_picture, read, thumbnail


def picture(width: int, height: int) -> QImage:
    made = QImage(width, height, QImage.Format.Format_ARGB32)
    made.fill(QColor("teal"))
    return made


def noise(side: int) -> QImage:
    """Nothing that can be made small without loss."""
    return QImage(os.urandom(side * side * 4), side, side, QImage.Format.Format_RGB32).copy()


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "bmp"])
def test_a_picture_is_made_as_large_as_models_look_at(qapp: QApplication, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"photo.{kind}"
    assert picture(3000, 1500).save(str(path))
    made = read(path)
    decoded = QImage.fromData(made.picture)
    assert (decoded.width(), decoded.height()) == (SIDE, SIDE // 2)
    assert (made.name, made.text) == (path.name, "")


def test_what_is_sent_is_our_own_picture_whatever_the_file_is_called(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    assert picture(20, 10).save(str(path), "PNG")  # type: ignore[call-overload]
    path.write_bytes(path.read_bytes() + b"something hidden behind the picture")
    made = read(path)
    assert made.kind == "image/png"
    assert b"hidden" not in made.picture


def test_a_picture_that_is_hard_to_write_small_becomes_a_jpeg(qapp: QApplication) -> None:
    made = of_picture(noise(1500), "noise")
    assert made.kind == "image/jpeg"
    assert len(made.picture) < 3 * WANTED_BYTES
    assert len(of_picture(noise(600), "noise").picture) <= WANTED_BYTES


def test_a_small_one_is_shown(qapp: QApplication) -> None:
    wide = thumbnail(of_picture(picture(1500, 100), "wide").picture, 120)
    assert (wide.width(), wide.height()) == (480, 32)
    assert thumbnail(of_picture(picture(100, 800), "high").picture, 120).height() == 120


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_as_it_was_written(qapp: QApplication, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "letter.md"
    path.write_text("Grüße\n", encoding=encoding)
    assert read(path).text == "Grüße\n"


def test_a_long_text_is_cut(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("ä" * (attaching.MOST_TEXT_BYTES // 2 + 10), encoding="utf-8")
    assert read(path).text == "ä" * MOST_QUOTED + "\n[…]"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\x7fELF\0\0\0\xff", "neither a picture nor text"),
        (b"\x89PNG\r\n\x1a\n and then nonsense", "no picture that can be shown"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", ""),
    ],
)
def test_what_is_neither_is_refused(qapp: QApplication, tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "thing"
    path.write_bytes(content)
    if not told:  # a drawing is text: nothing that it names is loaded
        assert read(path).text == content.decode()
        return
    with pytest.raises(NotAttachable, match=told):
        read(path)


def test_what_cannot_be_read_or_is_too_large_says_so(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(NotAttachable, match="is no file"):
        read(tmp_path)
    with pytest.raises(NotAttachable, match="is no file"):
        read(tmp_path / "gone")
    monkeypatch.setattr(attaching, "MOST_BYTES", 3)
    (tmp_path / "large").write_text("four", encoding="utf-8")
    with pytest.raises(NotAttachable, match="too large"):
        read(tmp_path / "large")
    monkeypatch.setattr(attaching, "MOST_PIXELS", 50)
    monkeypatch.setattr(attaching, "MOST_BYTES", 10_000)
    assert picture(10, 10).save(str(tmp_path / "p.png"))
    with pytest.raises(NotAttachable, match="too large"):
        read(tmp_path / "p.png")
