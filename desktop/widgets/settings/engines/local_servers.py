"""Offers the model servers that were found running on this computer; none is used unasked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.settings.parts.form import breakable, note, push


class LocalServers(QWidget):
    """One line for each; hidden while there is none."""

    chosen = Signal(str, str, arguments=["name", "url"])
    """Its name and its URL."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def set_servers(self, servers: tuple[tuple[str, str], ...], before: QWidget) -> None:
        """Names and URLs; the Tab key comes from the widget `before`."""
        for line in self._lines:
            line.deleteLater()
        self._lines = [self._line(name, url) for name, url in servers]
        for line in self._lines:
            self._column.addWidget(line)
            for button in line.findChildren(QPushButton):
                QWidget.setTabOrder(before, button)
                before = button
        self.setVisible(bool(servers))

    def _line(self, name: str, url: str) -> QWidget:
        line = QFrame()
        line.setObjectName("offer")
        use = push(self.tr("Use it"))
        use.setAccessibleName(self.tr("Use {name} for thinking").format(name=name))
        use.clicked.connect(lambda: self.chosen.emit(name, url))
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(
            note(
                self.tr("{name} runs on this computer, at {address}.").format(name=name, address=breakable(url)),
                "offerText",
            ),
            1,
        )
        row.addWidget(use)
        return line
