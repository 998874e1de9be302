"""Whether a window looks as it is meant to: edges of letters may differ a little, colours and places may not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Picture = NDArray[np.float64]

TILE = 10
"""Pixels of a side. In each tile the mean colour is compared, to which the edges of letters hardly matter."""
SHADE = 7.0
"""By how much the mean of a tile may differ, in levels of 0 to 255: other edges of letters make up to 6, a margin that
is two pixels wider 8, and a colour what it differs."""


def differences(drawn: Path, kept: Path) -> str:
    """What is different, in one sentence; empty where nothing is."""
    one, other = pixels(QImage(str(drawn))), pixels(QImage(str(kept)))
    if one.shape != other.shape:
        return f"{drawn.name} is {one.shape[1]}x{one.shape[0]} and not {other.shape[1]}x{other.shape[0]} pixels"
    return difference(drawn.name, one, other)


def difference(name: str, one: Picture, other: Picture) -> str:
    """The same of pictures of one size."""
    apart = np.abs(tiles(one) - tiles(other)).max(axis=2)
    worst = float(apart.max())
    if worst <= SHADE:
        return ""
    row, column = np.unravel_index(int(apart.argmax()), apart.shape)
    count = int((apart > SHADE).sum())
    return f"{name} differs by {worst:.1f} at {column * TILE},{row * TILE}, and in {count} tiles in all"


def pixels(image: QImage) -> Picture:
    """Height by width by three channels, 0 to 255."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float64)


def tiles(picture: Picture) -> Picture:
    """The mean colour of each tile; what is left over at the edges is cut off."""
    height, width = (side // TILE for side in picture.shape[:2])
    whole = picture[: height * TILE, : width * TILE]
    means: Picture = whole.reshape(height, TILE, width, TILE, 3).mean(axis=(1, 3))
    return means
