"""Draws what is compared with kept pictures: `python -m tests.pictures` renews these, `... FOLDER` draws elsewhere.

Always the same font, scale, size and language, without a display, so that every machine draws the same but for the
edges of letters. Kept at half their size: it is less, and edges count less.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

KEPT = Path(__file__).parent / "kept"
FONT = "DejaVu Sans"
SIZE = (460, 640)
DRAWN = {
    ("light", ""): ("conversation", "answer", "answer-spoken", "attached", "cures", "listening", "overlay", "welcome"),
    ("dark", ""): ("conversation", "answer", "settings-appearance"),
    ("light", "--de"): ("waiting", "dictating"),
    ("light", "--right-to-left"): ("answer",),
}
"""By the theme and how else the window lies: which states."""


def main(folder: Path) -> None:
    """Draw all into the folder, one process for each look."""
    for (theme, how), states in DRAWN.items():
        arguments = [sys.executable, "-m", "tests.pictures", str(folder), theme, how, *states]
        subprocess.run(arguments, check=True, env=os.environ | ALONE)


ALONE = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "QT_FONT_DPI": "96",
    "LC_ALL": "C.UTF-8",
    "LANGUAGE": "",
    "TZ": "UTC",
}
"""What Qt looks for before it begins."""


def draw(folder: Path, theme: str, how: str, states: tuple[str, ...]) -> None:
    """Draw the states into `THEME[-HOW]-STATE.png` files."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFont, QImage
    from PySide6.QtWidgets import QApplication

    from tests.screenshots import Look, drawn

    app = QApplication([])
    app.setFont(QFont(FONT, 10))
    app.setCursorFlashTime(0)
    folder.mkdir(parents=True, exist_ok=True)
    look = Look(theme, how.removeprefix("--"), SIZE)
    for state, picture in drawn(app, look, states):
        image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
        half = image.scaledToWidth(image.width() // 2, Qt.TransformationMode.SmoothTransformation)
        half.save(str(folder / f"{look.name}-{state}.png"), None, 0)


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            main(KEPT)
        case [folder]:
            main(Path(folder))
        case [folder, theme, how, *states]:
            draw(Path(folder), theme, how, tuple(states))
