"""Draws the icon set from `resources/icons/app.svg`: PNG for Linux, ICO for Windows, ICNS for macOS; `make icons`."""

from __future__ import annotations

import os
import struct
from pathlib import Path

ROOT = Path(__file__).parent.parent
DRAWING = ROOT / "resources" / "icons" / "app.svg"
FOLDER = Path(__file__).parent / "icons"

PNG_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, as the hicolor theme has folders for."""
ICO_SIDES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def draw(side: int) -> bytes:
    """The icon as a PNG of so many pixels a side."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(DRAWING.read_bytes())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' container around PNGs, by their side in pixels."""
    place = 6 + 16 * len(pictures)
    table, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, png in pictures.items():
        # 256 is written as 0: the field is one byte.
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return table + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Apple's container around PNGs, by Apple's four letters for their size."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    FOLDER.mkdir(exist_ok=True)
    drawn = {side: draw(side) for side in {*PNG_SIDES, *ICO_SIDES, *ICNS_KINDS.values()}}
    for side in PNG_SIDES:
        (FOLDER / f"{side}.png").write_bytes(drawn[side])
    (FOLDER / "app.ico").write_bytes(ico({side: drawn[side] for side in ICO_SIDES}))
    (FOLDER / "app.icns").write_bytes(icns({kind: drawn[side] for kind, side in ICNS_KINDS.items()}))


if __name__ == "__main__":
    main()
