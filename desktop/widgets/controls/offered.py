"""What is pasted or dropped, where it is more than text: files of this computer and pictures."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


def files_in(data: QMimeData) -> list[str]:
    """The paths of files on this computer; addresses of the network are not among them."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []


def picture_in(data: QMimeData) -> QImage:
    """The picture itself; a null one where there is none, or where it comes along with text that was copied."""
    picture = data.imageData() if data.hasImage() and not data.hasText() else None
    return picture if isinstance(picture, QImage) else QImage()


def is_more_than_text(data: QMimeData) -> bool:
    """Whether there is any of these."""
    return bool(files_in(data)) or (data.hasImage() and not data.hasText())
