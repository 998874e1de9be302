"""Reads what a person attaches: files of this computer and pictures of the clipboard, made small; nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop.i18n import translate
from desktop.model.attachments import MOST_QUOTED, Attachment

MOST_BYTES = 30 * 2**20
"""Of a picture's file."""
MOST_TEXT_BYTES = 2 * 2**20
MOST_PIXELS = 100_000_000
SIDE = 1568
"""Pixels; models look at no more."""
WANTED_BYTES = 700_000
"""Of a picture that is sent: four of them fit into one message."""
KINDS = (b"png", b"jpeg", b"webp", b"gif", b"bmp")
QUALITIES = (88, 75, 60, 40)


class NotAttachable(Exception):
    """It cannot go along; the text is one sentence for a person."""


def read(path: Path) -> Attachment:
    """The file as an attachment. May take a second. Raises `NotAttachable`."""
    try:
        if not path.is_file():
            raise NotAttachable(_sentence(translate("attaching", "{name} is no file."), path))
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise NotAttachable(_sentence(translate("attaching", "{name} is too large to be attached."), path))
        data = path.read_bytes()
    except OSError:
        raise NotAttachable(_sentence(translate("attaching", "{name} cannot be read."), path)) from None
    kind = _kind(data)
    if kind in KINDS:
        return of_picture(_decoded(data, kind, path), path.name)
    return Attachment(path.name, text=_text(data, path))


def of_picture(picture: QImage, name: str) -> Attachment:
    """A picture as an attachment, not larger than models look at. Raises `NotAttachable`."""
    if picture.isNull() or picture.width() * picture.height() > MOST_PIXELS:
        raise NotAttachable(translate("attaching", "{name} is no picture that can be shown.").format(name=name))
    if max(picture.width(), picture.height()) > SIDE:
        picture = _scaled(picture, QSize(SIDE, SIDE))
    written = _written(picture, "PNG", -1)
    if len(written) <= WANTED_BYTES:
        return Attachment(name, picture=written, kind="image/png")
    opaque = _on_white(picture)
    for quality in QUALITIES:
        written = _written(opaque, "JPEG", quality)
        if len(written) <= WANTED_BYTES:
            break
    return Attachment(name, picture=written, kind="image/jpeg")


def thumbnail(picture: bytes, height: int) -> QImage:
    """A small one of a picture, `height` pixels high and at most four times as wide; null where it is none of ours.

    May take a moment.
    """
    kind = _kind(picture)
    if kind not in KINDS:
        return QImage()
    try:
        return _scaled(_decoded(picture, kind, Path()), QSize(4 * height, height))
    except NotAttachable:
        return QImage()


def media_type(picture: bytes) -> str:
    """Such as `image/png`, by its content; empty where models take no such."""
    kind = _kind(picture).decode()
    return f"image/{kind}" if kind in ("png", "jpeg", "webp", "gif") else ""


def _scaled(picture: QImage, bounds: QSize) -> QImage:
    """As large as it can be within the bounds."""
    return picture.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _kind(data: bytes) -> bytes:
    """What Qt takes the file for, by its content."""
    return bytes(QImageReader.imageFormat(_opened(data)).data())


def _opened(data: bytes) -> QBuffer:
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return buffer


def _decoded(data: bytes, kind: bytes, path: Path) -> QImage:
    buffer = _opened(data)  # kept here: the reader does not keep it
    reader = QImageReader(buffer, kind)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise NotAttachable(_sentence(translate("attaching", "{name} is too large to be attached."), path))
    if size.isValid() and max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _text(data: bytes, path: Path) -> str:
    """The text of a file, as much of it as is quoted. Raises `NotAttachable`."""
    for encoding in ("utf-8-sig", "utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig",):
        try:
            text = data[:MOST_TEXT_BYTES].decode(encoding, "strict" if len(data) <= MOST_TEXT_BYTES else "ignore")
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return _shortened(text)
    raise NotAttachable(_sentence(translate("attaching", "{name} is neither a picture nor text."), path))


def _shortened(text: str) -> str:
    if len(text) <= MOST_QUOTED:
        return text
    return f"{text[:MOST_QUOTED]}\n[…]"


def _written(picture: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _on_white(picture: QImage) -> QImage:
    """JPEG knows nothing that can be seen through."""
    if not picture.hasAlphaChannel():
        return picture
    from PySide6.QtGui import QPainter

    ground = QImage(picture.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    return ground


def _sentence(text: str, path: Path) -> str:
    return text.format(name=path.name)
