"""A program that something is typed into: says on stdout, a line of JSON each, that it is there and what it holds.

`python -m tests.desktop.dictation.typing.target [qt|tk]`, on the display it is given; a line on stdin empties
its field, and the end of stdin ends it.
"""

from __future__ import annotations

import json
import sys
import threading
import tkinter as tk

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit


def say(text: str) -> None:
    print(json.dumps(text), flush=True)


class Stdin(QObject):
    """Its lines, told on the loop."""

    line = Signal()
    ended = Signal()

    def listen(self) -> None:
        for _ in sys.stdin:
            self.line.emit()
        self.ended.emit()


def qt() -> None:
    """A field of several lines, as of an editor."""
    app = QApplication([])
    field = QPlainTextEdit()
    field.setWindowTitle("Dictated to")
    field.textChanged.connect(lambda: say(field.toPlainText()))
    stdin = Stdin()
    stdin.line.connect(field.clear)
    stdin.ended.connect(app.quit)
    threading.Thread(target=stdin.listen, daemon=True).start()
    field.resize(400, 200)
    field.show()
    field.activateWindow()
    field.setFocus()
    app.focusChanged.connect(lambda _, now: say("ready") if now is field else None)
    if field.hasFocus():
        say("ready")
    app.exec()


def tk_text() -> None:
    """Tk speaks Xlib, as xterm does, and looks the letters up with an input method."""
    root = tk.Tk()
    field = tk.Text(root)
    field.pack()

    def tell(_: object) -> None:
        field.edit_modified(False)
        say(field.get("1.0", "end-1c"))

    field.bind("<<Modified>>", tell)
    field.bind("<FocusIn>", lambda _: say("ready"))
    field.focus_force()

    def listen() -> None:
        for _ in sys.stdin:
            root.after(0, lambda: field.delete("1.0", "end"))
        root.after(0, root.destroy)

    threading.Thread(target=listen, daemon=True).start()
    root.mainloop()


if __name__ == "__main__":
    {"qt": qt, "tk": tk_text}[sys.argv[1]]()
