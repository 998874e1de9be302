"""What stands on the blocks of code and the tables in sight: buttons that copy, scroll bars where they are wide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QTextEdit, QWidget

from desktop.bidi import isolated
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.transcript.answer.panels import LONGEST_LANGUAGE, Panel

INSET = 4
BAR = 10
"""How high a scroll bar is."""


class PanelTools(QObject):
    """Belongs to the view; `panels` tells which are in sight now, in the coordinates of the document."""

    copy_requested = Signal(str)

    def __init__(self, view: QTextEdit, panels: Callable[[], list[Panel]]) -> None:
        super().__init__(view)
        self._view = view
        self._panels = panels
        self._shown: list[Panel] = []
        self._buttons: list[IconButton] = []
        self._bars: list[QScrollBar] = []

    @property
    def buttons(self) -> list[IconButton]:
        """Those in sight, from above."""
        return [button for button in self._buttons if not button.isHidden()]

    @property
    def bars(self) -> list[QScrollBar]:
        """Those in sight, from above."""
        return [bar for bar in self._bars if not bar.isHidden()]

    def refresh(self) -> None:
        """What is in sight, or its place, may have changed."""
        self._shown = self._panels()
        room = self._view.viewport().rect()
        code = [panel for panel in self._shown if panel.is_code]
        wide = [panel for panel in self._shown if panel.width > room.width()]
        for number in range(max(len(code), len(self._buttons))):
            self._put_button(number, code[number] if number < len(code) else None, room)
        for number in range(max(len(wide), len(self._bars))):
            self._put_bar(number, wide[number] if number < len(wide) else None, room)

    def scroll(self, place: QPoint, by: int) -> bool:
        """Scroll what lies there sideways, by so many pixels; False if nothing there can be."""
        for panel in self._panels():  # those that were shown last may not be there any more
            if self._box(panel.box).contains(place) and panel.width > self._view.viewport().width():
                self._move(panel, panel.moved + by)
                return True
        return False

    def reveal(self) -> None:
        """Scroll what the text cursor stands in so that it can be seen."""
        width, caret = self._view.viewport().width(), self._view.cursorRect()
        if caret.right() > width:
            self.scroll(QPoint(0, caret.center().y()), caret.right() - width + width // 3)
        # How far beyond the left edge it stands is not told.
        while caret.left() < INSET and self._moved_at(caret) > 0:
            self.scroll(QPoint(0, caret.center().y()), -width // 3)
            caret = self._view.cursorRect()

    def _moved_at(self, caret: QRect) -> int:
        inside = (panel for panel in self._wide() if self._box(panel.box).contains(QPoint(0, caret.center().y())))
        return next((panel.moved for panel in inside), 0)

    def _put_button(self, number: int, panel: Panel | None, room: QRect) -> None:
        if number == len(self._buttons):
            self._buttons.append(self._new_button(number))
        button = self._buttons[number]
        if panel is None:
            button.hide()
            return
        button.set_name(self._name(number, panel.language))
        box = self._box(panel.box)
        lowest = box.bottom() - button.height() - INSET
        button.move(box.right() - button.width() - INSET, max(box.top() + INSET, min(room.top() + INSET, lowest)))
        button.show()
        button.raise_()

    def _name(self, number: int, language: str) -> str:
        if not language:
            return self.tr("Copy code {number}").format(number=number + 1)
        what = isolated(language[:LONGEST_LANGUAGE])
        return self.tr("Copy code {number}, {language}").format(number=number + 1, language=what)

    def _new_button(self, number: int) -> IconButton:
        button = IconButton("copy", "", self._view.viewport())
        # A click must not take the focus, or the Space bar would no longer talk.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setObjectName("tiny")
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda: self._copy(number))
        button.ensurePolished()
        button.resize(button.sizeHint())
        QWidget.setTabOrder(self._buttons[-1] if self._buttons else self._view, button)
        return button

    def _copy(self, number: int) -> None:
        panel = [panel for panel in self._shown if panel.is_code][number]
        self.copy_requested.emit(panel.body.code(panel.number))

    def _put_bar(self, number: int, panel: Panel | None, room: QRect) -> None:
        if number == len(self._bars):
            self._bars.append(self._new_bar(number))
        bar = self._bars[number]
        if panel is None:
            bar.hide()
            return
        box = self._box(panel.box)
        bar.blockSignals(True)
        bar.setRange(0, round(panel.width) - room.width())
        bar.setPageStep(room.width())
        bar.setSingleStep(24)
        bar.setValue(panel.moved)
        bar.blockSignals(False)
        top = box.bottom() - BAR if panel.is_code else box.bottom()
        bar.setGeometry(INSET, min(top, room.bottom() - BAR), room.width() - 2 * INSET, BAR)
        bar.setAccessibleName(self.tr("Scroll sideways, {number}").format(number=number + 1))
        bar.show()

    def _new_bar(self, number: int) -> QScrollBar:
        bar = QScrollBar(Qt.Orientation.Horizontal, self._view.viewport())
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar.setCursor(Qt.CursorShape.ArrowCursor)
        bar.valueChanged.connect(lambda value: self._move(self._wide()[number], value))
        return bar

    def _wide(self) -> list[Panel]:
        return [panel for panel in self._shown if panel.width > self._view.viewport().width()]

    def _move(self, panel: Panel, to: int) -> None:
        panel.move(max(0, min(round(panel.width) - self._view.viewport().width(), to)))
        self.refresh()

    def _box(self, box: QRectF) -> QRect:
        """In the viewport."""
        return box.toAlignedRect().translated(0, -self._view.verticalScrollBar().value())
