"""A list to choose one thing from, with our own arrow and a second column of notes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

ARROW = 14
GAP = 18
"""At least so much between an item and its note."""
NOTE = Qt.ItemDataRole.UserRole + 1
WARNING = Qt.ItemDataRole.UserRole + 2


class ChoiceBox(QComboBox):
    """The mouse wheel scrolls the page and never changes what is chosen."""

    chosen = Signal(str, arguments=["value"])
    """A person chose this value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(12)
        self.setItemDelegate(NotedItems(self))
        self.activated.connect(lambda: self.chosen.emit(self.value))

    def add(self, text: str, value: str, note: str = "", *, warning: bool = False, possible: bool = True) -> None:
        self.addItem(text, value)
        place = self.count() - 1
        self.setItemData(place, note, NOTE)
        self.setItemData(place, warning, WARNING)
        model = self.model()
        if not possible and isinstance(model, QStandardItemModel):
            model.item(place).setEnabled(False)

    def show_value(self, value: str) -> None:
        """Show a value without a signal; one that is not in the list shows as nothing chosen."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(value))
        self.blockSignals(blocked)

    @property
    def value(self) -> str:
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        theme = tokens_now()
        colour = theme.muted if self.isEnabled() else theme.unheard
        painter = QPainter(self)
        spot = QRect(self.width() - ARROW - 10, (self.height() - ARROW) // 2, ARROW, ARROW)
        spot = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        painter.drawPixmap(spot, icons.pixmap("chevron", colour, ARROW, self.devicePixelRatioF()))


class SettingBox(ChoiceBox):
    """What a setting holds is shown also where it is none of the choices: as it stands in the file."""

    def show_value(self, value: str) -> None:
        if self.findData(value) < 0:
            self.add(value, value)
        super().show_value(value)


class SuggestionBox(ChoiceBox):
    """A list that is a suggestion: anything else may be typed."""

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(placeholderText=empty)
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._empty = empty
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.set_suggestions([])

    def set_empty(self, text: str) -> None:
        """Say what counts while nothing is typed; the next suggestions say it too."""
        self._empty = text
        self.line.setPlaceholderText(text)

    def set_suggestions(self, rows: list[tuple[str, str, bool]]) -> None:
        """Texts with their notes and whether the note is a warning; what was typed stays, and where one types."""
        typed, cursor = self.currentText(), self.line.cursorPosition()
        blocked = self.blockSignals(True)
        self.clear()
        self.add("", "", self._empty)
        for text, note, warning in rows:
            self.add(text, text, note, warning=warning)
        self.setCurrentIndex(-1)
        self.blockSignals(blocked)
        self.type_in(typed)
        self.line.setCursorPosition(cursor)

    def type_in(self, text: str) -> None:
        """Show a text without a signal."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(self.findData(text))
        self.setEditText(text)
        self.line.setCursorPosition(0)
        self.blockSignals(blocked)

    @property
    def typed(self) -> str:
        return self.currentText().strip()


class NotedItems(QStyledItemDelegate):
    """Draws an item's note at the right, in the colour of a hint or of a warning."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        text = index.data(NOTE) or ""
        if not text:
            return
        theme = tokens_now()
        painter.setPen(QColor(theme.warning if index.data(WARNING) else theme.muted))
        name = index.data() or ""
        taken = option.fontMetrics.horizontalAdvance(name) + GAP if name else 0
        room = option.rect.adjusted(4 + taken, 0, -10, 0)
        side = Qt.AlignmentFlag.AlignRight if name else Qt.AlignmentFlag.AlignLeft
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        size = super().sizeHint(option, index)
        note = index.data(NOTE) or ""
        extra = option.fontMetrics.horizontalAdvance(note) + GAP + 10 if note else 0
        return QSize(size.width() + extra, max(size.height(), option.fontMetrics.height() + 12))
