"""The card of a key that works in any window: chosen by pressing it, tried at a lamp."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.engines.choices import HotkeyState
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import label
from desktop.widgets.controls.restyle import restyle
from desktop.widgets.settings.parts.details import Details
from desktop.widgets.settings.parts.form import NARROW, Card, note, push
from desktop.widgets.settings.parts.verdict import Verdict
from desktop.widgets.settings.shortcuts.key_caps import KeyCaps, native_text
from desktop.widgets.settings.shortcuts.key_capture import KeyCapture

COMMAND = "sb-voice ptt toggle"
LETTERS = 60
"""With less room than so many letters need the buttons go below the key."""


@dataclass(frozen=True, slots=True)
class KeyWords:
    """What a card says of its key. `aside` is what else there is to know."""

    title: str
    text: str
    choose: str
    aside: str


TALK = KeyWords(
    QT_TRANSLATE_NOOP("HotkeyCard", "Talk from anywhere"),
    QT_TRANSLATE_NOOP("HotkeyCard", "Hold to talk, or tap once to begin and once to send."),
    QT_TRANSLATE_NOOP("HotkeyCard", "Choose the key that talks"),
    QT_TRANSLATE_NOOP(
        "HotkeyCard", "Your desktop can bind keys to commands too: {command}; also start, stop and cancel."
    ),
)
DICTATE = KeyWords(
    QT_TRANSLATE_NOOP("HotkeyCard", "Dictate to other programs"),
    QT_TRANSLATE_NOOP("HotkeyCard", "Hold it or tap it, talk, and what was heard is typed where the cursor is."),
    QT_TRANSLATE_NOOP("HotkeyCard", "Choose the key that dictates"),
    QT_TRANSLATE_NOOP("HotkeyCard", "Where nothing can be typed the text is on the clipboard. Nothing of it is kept."),
)


class HotkeyCard(Card):
    chosen = Signal(str)
    """Keys in portable text; empty for none."""
    capturing = Signal(bool)

    def __init__(self, words: KeyWords = TALK) -> None:
        super().__init__(self.tr(words.title), self.tr(words.text))
        self._aside = note(self.tr(words.aside).format(command=COMMAND), "muted")
        self._caps = KeyCaps()
        self._none = note(self.tr("No key"), "muted")
        self._capture = KeyCapture(self.tr(words.choose))
        self._off = push(self.tr("Turn off"), "small")
        self._verdict = Verdict()
        self._lamp = label("", "keyLamp")
        self._testing = note(
            self.tr("While this page is open the key only lights up here; nothing is recorded."), "muted"
        )
        self._ways = Details()
        self._arrange()
        self._capture.captured.connect(self.chosen)
        self._capture.capturing.connect(self.capturing)
        self._off.clicked.connect(lambda: self.chosen.emit(""))
        self.set_lit(False)
        self.set_state(HotkeyState())

    @Slot(object)
    def set_state(self, state: HotkeyState) -> None:
        self._caps.setVisible(bool(state.chosen))
        self._none.setVisible(not state.chosen)
        if state.chosen:
            self._caps.set_keys(state.chosen)
        if not state.chosen:
            hand_on(self._off, self._capture)
        self._off.setVisible(bool(state.chosen))
        self._off.setAccessibleName(self.tr("Turn off {keys}").format(keys=native_text(state.chosen)))
        possible = not state.ways or any(not reason for _, reason in state.ways)
        self._capture.setVisible(possible)
        for part in (self._lamp, self._testing):
            part.setVisible(bool(state.chosen) and state.standing.kind == "ok")
        self._verdict.show_result(state.standing)
        works = self.tr("works here.")
        self._ways.set_text("\n".join(f"{name}: {reason or works}" for name, reason in state.ways), opened=not possible)

    @Slot(bool)
    def set_lit(self, lit: bool) -> None:
        """The key is down, or up again."""
        text = self.tr("The key is down.") if lit else self.tr("Try it: hold the key and this lights up.")
        if lit and self._lamp.isVisible():
            announce(self._lamp, text)
        self._lamp.setText(text)
        restyle(self._lamp, "lit", lit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        narrow = self.width() < max(NARROW, LETTERS * self.fontMetrics().averageCharWidth())
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        super().resizeEvent(event)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._capture)
        buttons.addWidget(self._off)
        buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self._caps, 1)
        self._row.addWidget(self._none, 1)
        self._row.addLayout(buttons)
        self._lamp.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lamp.setWordWrap(True)
        self.column.addLayout(self._row)
        for part in (self._verdict, self._lamp, self._testing, self._aside, self._ways):
            self.column.addWidget(part)
