"""What goes along with the next question, above the field: each with its name, and a button that takes it away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.bidi import contained
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.elided_label import ElidedLabel
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import label, set_tool_tip
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

HEIGHT = 34
"""Pixels of a small picture."""
NAME_WIDTH = 150


class AttachmentStrip(QWidget):
    """Hidden while there is nothing."""

    removed = Signal(int, arguments=["place"])

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        """The focus goes to `after` when the last one is taken away."""
        super().__init__(parent)
        self._after = after
        self.buttons: list[IconButton] = []
        """Those that take away, in the order of what is attached."""
        self.setAccessibleName(self.tr("Attached"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 6)
        self._row.setSpacing(6)
        self._row.addStretch(1)
        self.hide()

    def show_attached(self, attached: Sequence[tuple[str, QImage]]) -> None:
        """Names, and small pictures of those that are pictures; null ones for the others."""
        hand_on(self, self._after)
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before = self._after
        self.buttons = []
        for place, (name, picture) in enumerate(attached):
            chip, button = self._chip(contained(name), picture, place)
            self._row.insertWidget(place, chip)
            self.buttons.append(button)
            QWidget.setTabOrder(before, button)
            before = button
        self.setVisible(bool(attached))

    def _chip(self, name: str, picture: QImage, place: int) -> tuple[QWidget, IconButton]:
        chip = QFrame()
        chip.setObjectName("chip")
        shown = label()
        if picture.isNull():
            shown.setPixmap(icons.pixmap("file", tokens_now().muted, 20, self.devicePixelRatioF()))
        else:
            mode = Qt.TransformationMode.SmoothTransformation
            shown.setPixmap(QPixmap.fromImage(picture.scaledToHeight(HEIGHT, mode)))
        shown.setAccessibleName(self.tr("Picture") if not picture.isNull() else self.tr("File"))
        named = ElidedLabel()
        named.setText(name)
        named.setMaximumWidth(NAME_WIDTH)
        set_tool_tip(named, name)
        button = IconButton("close", self.tr("Remove {name}").format(name=name))
        button.setObjectName("tiny")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.removed.emit, place))
        row = QHBoxLayout(chip)
        row.setContentsMargins(6, 3, 3, 3)
        row.setSpacing(6)
        for part in (shown, named, button):
            row.addWidget(part)
        return chip, button
