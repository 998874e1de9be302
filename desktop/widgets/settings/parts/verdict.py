"""What came of something that was tried, in one line with a mark."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from desktop.model.notice import Notice, NoticeKind
from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.buttons.cure_button import CureButton
from desktop.widgets.controls.plain import label
from desktop.widgets.controls.restyle import restyle
from desktop.widgets.settings.parts.form import note
from desktop.widgets.style import icons
from desktop.widgets.style.notice_kinds import colour_of
from desktop.widgets.style.tokens import tokens_now

ICON = 16
GAP = 7
MOST_CURE = 0.4
"""How much of the width a button beside the words may take."""


class Verdict(QFrame):
    """Hidden until there is something to say."""

    cure_wanted = Signal(str, arguments=["cure"])
    """What helps against what is said."""

    def __init__(self, parent: QWidget | None = None, *, boxed: bool = False) -> None:
        super().__init__(parent)
        if boxed:
            self.setObjectName("banner")
        self._kind: NoticeKind = "info"
        self._judged: object = None
        self._judging: object = None
        self._icon = label()
        self._text = note("", "verdict")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._cure = CureButton(self)
        self._cure.wanted.connect(self.cure_wanted)
        self._cure.setMinimumWidth(1)  # long words in large letters must not decide how wide the window is
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(GAP)
        self._words.addWidget(self._text, 1)
        self._words.addWidget(self._cure, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(*((12, 10, 12, 10) if boxed else (0, 2, 0, 2)))
        row.setSpacing(GAP)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)
        self.hide()

    @Slot(Notice)
    def show_result(self, result: Notice) -> None:
        """Say it, aloud for those who listen to the screen; an empty text takes it back."""
        self._kind, text = result.kind, result.text
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._cure.show_cure(result.cure if text else "")
        self._place_cure()
        self.setVisible(bool(text))
        self._tint()
        for widget in (self, self._text):
            restyle(widget, "kind", result.kind)
        if text:
            announce(self, text)

    def judge(self, result: Notice, values: object) -> None:
        """Show what came of trying these values; it is "busy" while they are tried.

        A result that comes after `keep_only` was told of other values belongs to nothing any more.
        """
        if result.kind == "busy":
            self._judging = values
        elif self._judging is not None and self._judging != values:
            self._judging = None
            self.forget()
            return
        else:
            self._judging = None
        self._judged = values
        self.show_result(result)

    def keep_only(self, values: object) -> None:
        """These are the values now: a verdict on others goes."""
        if self.text and self._judged is not None and self._judged != values:
            self.forget()

    def forget(self) -> None:
        """Say nothing any more."""
        self._judged = None
        self.show_result(Notice("info", ""))

    @property
    def kind(self) -> NoticeKind:
        return self._kind

    @property
    def text(self) -> str:
        return self._text.text()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place_cure()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _place_cure(self) -> None:
        """Beside the words, or below them where they would be squeezed."""
        squeezed = self._cure.sizeHint().width() > MOST_CURE * self.width()
        way = QBoxLayout.Direction.TopToBottom if squeezed else QBoxLayout.Direction.LeftToRight
        self._words.setDirection(way)

    def _tint(self) -> None:
        colour = colour_of(self._kind, tokens_now())
        self._icon.setPixmap(icons.pixmap(self._kind, colour, ICON, self.devicePixelRatioF()))
