"""Says what this program is, in which version and under which licence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.controls.plain import label
from desktop.widgets.style import icons


class AboutDialog(QDialog):
    """Opened with `open()`."""

    more_wanted = Signal()
    """Licences, folders, versions: the page of the settings."""

    def __init__(self, name: str, version: str, licence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About {name}").format(name=name))
        picture = label()
        picture.setPixmap(icons.pixmap("app", None, 72, self.devicePixelRatioF()))
        more = QPushButton(self.tr("More…"))
        more.clicked.connect(self.accept)
        more.clicked.connect(self.more_wanted)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, 24)
        column.setSpacing(6)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for text, style in (
            (name, "hintTitle"),
            (self.tr("Version {version}").format(version=version), "muted"),
            (licence, "muted"),
        ):
            column.addWidget(_line(text, style))
        column.addSpacing(14)
        self.setMinimumWidth(280)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(more)
        row.addWidget(close)
        row.addStretch(1)
        column.addLayout(row)
        close.setFocus(Qt.FocusReason.TabFocusReason)


def _line(text: str, style: str) -> QLabel:
    made = label(text, style)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
