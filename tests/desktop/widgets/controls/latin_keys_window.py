"""A window whose shortcuts say on stdout that they were used; a program for `test_latin_keys.py`."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from desktop.hotkey.backends.catalog import writes_no_latin
from desktop.widgets.controls.latin_keys import LatinKeys


def say(what: str) -> None:
    print(what, flush=True)


def main() -> None:
    app = QApplication(sys.argv)
    LatinKeys(app, writes_no_latin)
    window = QMainWindow()
    window.setWindowTitle("latin keys")
    line = QLineEdit("words to cut")
    line.textChanged.connect(lambda text: say(f"text {text}"))
    window.setCentralWidget(line)
    for keys in ("Ctrl+B", "Ctrl+,", "Ctrl+Shift+K", "Alt+W"):
        QShortcut(QKeySequence(keys), window).activated.connect(lambda keys=keys: say(keys))
    quitting = QAction("Quit", window)
    quitting.setShortcut(QKeySequence("Ctrl+Q"))
    quitting.triggered.connect(lambda: say("Ctrl+Q"))
    window.addAction(quitting)
    window.show()
    app.focusWindowChanged.connect(lambda window: say("ready") if window is not None else None)
    app.exec()


main()
