"""Which page is shown: a list beside the pages, or one drop-down above them where there is little room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.widgets.controls.restyle import restyle
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

LIST_WIDTH = 184
SIDE, FRAME = 10, 4
"""Beside the list, and what it keeps for itself."""
ANY_WIDTH = 16777215
"""What Qt takes for no limit."""
ICON = 20


@dataclass(frozen=True, slots=True)
class PageName:
    name: str
    label: str
    icon: str


class Navigation(QWidget):
    """Both forms always show the same page."""

    chosen = Signal(str)

    def __init__(self, pages: tuple[PageName, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = pages
        self._list = QListWidget()
        self._box = ChoiceBox()
        self._fill()
        self.set_narrow(False)
        self._list.currentRowChanged.connect(self._choose)
        self._box.activated.connect(self._choose)

    @Slot(str)
    def show_page(self, name: str) -> None:
        self._list.setCurrentRow([page.name for page in self._pages].index(name))

    @Slot(bool)
    def set_narrow(self, narrow: bool) -> None:
        self._list.setVisible(not narrow)
        self._box.setVisible(narrow)
        width = self._list_width()
        self.setMaximumWidth(ANY_WIDTH if narrow else width)
        self.setMinimumWidth(0 if narrow else width)
        restyle(self, "narrow", narrow)

    def _list_width(self) -> int:
        """So that every name is seen whole, in any language and however large the letters are."""
        self._list.ensurePolished()
        return max(LIST_WIDTH, self._list.sizeHintForColumn(0) + 2 * SIDE + FRAME)

    def step(self, by: int) -> None:
        """Go on or back by so many pages, around the end."""
        self._list.setCurrentRow((self._list.currentRow() + by) % len(self._pages))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _fill(self) -> None:
        for page in self._pages:
            QListWidgetItem(page.label, self._list)
            self._box.add(page.label, page.name)
        self._list.setIconSize(QSize(ICON, ICON))
        self._box.setIconSize(QSize(ICON, ICON))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for control in (self._list, self._box):
            control.setAccessibleName(self.tr("Page"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.addWidget(self._list)
        column.addWidget(self._box)
        self._tint()

    def _choose(self, row: int) -> None:
        name = self._pages[row].name
        self._list.setCurrentRow(row)
        self._box.show_value(name)
        self.chosen.emit(name)

    def _tint(self) -> None:
        for row, page in enumerate(self._pages):
            picture = icons.icon(page.icon, tokens_now().muted)
            self._list.item(row).setIcon(picture)
            self._box.setItemIcon(row, picture)
