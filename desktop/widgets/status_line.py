"""The one line that always says what is happening, and what to do where something does not work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.widgets import icons
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.tokens import Tokens, tokens_now

KINDS = ("info", "busy", "ok", "warning", "error")


class StatusLine(QFrame):
    """On the left what happens, on the right which engines answer; the left has precedence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "info"
        self._icon = QLabel()
        self._text = ElidedLabel()
        self._hint = ElidedLabel()
        self._engines = ElidedLabel()
        self._engines.setObjectName("engines")
        self._hint.setObjectName("muted")
        self._text.setAccessibleName("Status")
        self._engines.setAccessibleName("Engines")
        self._arrange()
        self.show_status("busy", "Starting")

    @Slot(str, str, str)
    def show_status(self, kind: str, text: str, hint: str = "") -> None:
        """Say what happens; the hint says what to do about it."""
        if kind not in KINDS:
            raise ValueError(f"unknown kind of status: {kind}")
        self._kind = kind
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._tell()
        self._tint()
        self._share_room()

    @Slot(str)
    def set_engine_summary(self, text: str) -> None:
        self._engines.setText(text)
        self._engines.setToolTip(text)
        self._engines.setAccessibleDescription(text)
        self._share_room()

    @property
    def kind(self) -> str:
        return self._kind

    @property
    def sentence(self) -> str:
        """Everything the line says, unshortened."""
        return " ".join(part for part in (self._text.text(), self._hint.text()) if part)

    @property
    def engines_shown(self) -> bool:
        return self._engines.isVisibleTo(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(0, max(30, self.fontMetrics().height() + 14))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(7)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addWidget(self._hint)
        row.addStretch(1)
        row.addWidget(self._engines)
        self.setMinimumHeight(self.sizeHint().height())

    def _tell(self) -> None:
        self.setToolTip(self.sentence)
        self.setAccessibleName("Status")
        self.setAccessibleDescription(self.sentence)
        self._text.setAccessibleDescription(self.sentence)
        news = QAccessibleAnnouncementEvent(self, self.sentence)
        if self._kind == "error":
            news.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(news)

    def _share_room(self) -> None:
        """The engines are worth showing only where they take nothing from the status."""
        spoken = self._text.needed_width() + (self._hint.needed_width() if self._hint.text() else 0)
        room = self.width() - spoken - 28 - 16 - 5 * 7
        least = self._engines.needed_width() if self._kind in ("warning", "error") else 120
        self._engines.setVisible(bool(self._engines.text()) and room >= min(least, self._engines.needed_width()))
        self._engines.setMaximumWidth(max(0, room))

    def _tint(self) -> None:
        theme = tokens_now()
        colour = colour_of(self._kind, theme)
        self._icon.setPixmap(icons.pixmap(self._kind, colour, 16, self.devicePixelRatioF()))
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), colour if self._kind in ("warning", "error") else theme.text)
        self._text.setPalette(palette)


def colour_of(kind: str, theme: Tokens) -> str:
    """The colour of the mark of a kind."""
    return {
        "info": theme.muted,
        "busy": theme.accent,
        "ok": theme.ok,
        "warning": theme.warning,
        "error": theme.error,
    }[kind]
