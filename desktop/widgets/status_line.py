"""The one line that always says what is happening, and what to do where something does not work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.bidi import contained
from desktop.model.notice import Notice, NoticeKind
from desktop.shortening import shortened
from desktop.widgets.controls.announcing import announce_sentences
from desktop.widgets.controls.buttons.cure_button import CureButton
from desktop.widgets.controls.elided_label import ElidedLabel
from desktop.widgets.controls.plain import label, set_tool_tip
from desktop.widgets.controls.restyle import restyle
from desktop.widgets.style import icons
from desktop.widgets.style.notice_kinds import colour_of
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.window.where_button import WhereButton

ANNOUNCED = ("info", "warning", "error")
"""The others are the usual course of a talk, which is heard; a screen reader would talk into the microphone."""
ICONS = {"ready": "info"}


MARGIN, SPACING, ICON = 14, 7, 16
ENGINES_LEAST = 120
"""With less room than this where words go is told by an icon alone."""


class StatusLine(QFrame):
    """On the left what happens, on the right where words go; the left has precedence.

    Advice that does not fit beside the status goes below it: a person in trouble must not have to widen the window.
    """

    where_requested = Signal()
    """The page is wanted on which it is decided where words go."""

    cure_wanted = Signal(str, arguments=["cure"])
    """What helps against the trouble that is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: NoticeKind = "info"
        self._icon = label()
        self._text = ElidedLabel()
        self._hint = ElidedLabel()
        self._hint_below = label()
        self._engines = WhereButton()
        self._engines.clicked.connect(self.where_requested)
        self._cure = CureButton(self._engines)
        self._cure.wanted.connect(self.cure_wanted)
        for hint in (self._hint, self._hint_below):
            hint.setObjectName("muted")
        self._text.setAccessibleName(self.tr("Status"))
        self._arrange()
        self.show_status(Notice("busy", self.tr("Starting")))

    @Slot(Notice)
    def show_status(self, status: Notice) -> None:
        """Say what happens, and what to do about it."""
        self._kind = status.kind
        text, hint = contained(shortened(status.text)), contained(shortened(status.hint))
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint_below.setText(hint)
        self._cure.show_cure(status.cure)
        self._tell()
        self._tint()
        self._share_room()

    def set_engine_summary(self, text: str, details: str = "", *, private: bool = False) -> None:
        """Where words go, and the engines in detail; `private` where that is this computer alone."""
        self._engines.show_where(text, details, private=private)
        self._share_room()

    @property
    def where_button(self) -> WhereButton:
        return self._engines

    @property
    def cure_button(self) -> CureButton:
        return self._cure

    @property
    def kind(self) -> NoticeKind:
        return self._kind

    @property
    def sentence(self) -> str:
        """Everything the line says, unshortened."""
        return " ".join(part for part in (self._text.text(), self._hint.text()) if part)

    @property
    def engines_shown(self) -> bool:
        return self._engines.isVisibleTo(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _arrange(self) -> None:
        self._hint_below.setWordWrap(True)
        self._hint_below.setIndent(ICON + SPACING)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for part in (self._icon, self._text, self._hint, self._cure):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._engines)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self._hint_below)

    def _tell(self) -> None:
        set_tool_tip(self, self.sentence)
        self.setAccessibleName(self.tr("Status"))
        self.setAccessibleDescription(self.sentence)
        self._text.setAccessibleDescription(self.sentence)
        if self._kind in ANNOUNCED:
            announce_sentences(self, (self._text.text(), self._hint.text()), urgent=self._kind == "error")

    def _share_room(self) -> None:
        """Status first, then the advice, then the engines; but where all is well the caption tells what to do, too."""
        room = self.width() - 2 * MARGIN - ICON - self._text.needed_width() - 3 * SPACING
        if self._cure.cure:
            room -= self._cure.sizeHint().width() + SPACING
        hint = bool(self._hint.text())
        kept = self._engines.needed_width() + SPACING if self._kind == "ready" and self._engines.sentence else 0
        beside = hint and self._hint.needed_width() <= room - kept
        self._hint.setVisible(beside)
        self._hint_below.setVisible(hint and not beside and not kept)
        if beside:
            room -= self._hint.needed_width() + SPACING
        least = self._engines.needed_width() if self._kind in ("warning", "error") else ENGINES_LEAST
        in_words = room >= min(least, self._engines.needed_width())
        icon_alone = self._engines.minimumSizeHint().width()
        self._engines.setVisible(bool(self._engines.sentence) and room >= icon_alone)
        self._engines.setMaximumWidth(max(0, room if in_words else icon_alone))

    def _tint(self) -> None:
        picture, colour = ICONS.get(self._kind, self._kind), colour_of(self._kind, tokens_now())
        self._icon.setPixmap(icons.pixmap(picture, colour, ICON, self.devicePixelRatioF()))
        restyle(self._text, "kind", self._kind)
