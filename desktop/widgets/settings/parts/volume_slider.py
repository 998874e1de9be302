"""A slider from silent to full volume, with its value beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from desktop.widgets.controls.plain import label

SETTLE_MS = 400


class VolumeSlider(QSlider):
    """0 to 100."""

    dragged = Signal(int, arguments=["volume"])
    """With every step that a person makes."""
    chosen = Signal(int, arguments=["volume"])
    """Once it rests, or is not seen any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        # The style sheet fills the part on the left, wherever the window begins.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setRange(0, 100)
        self.setSingleStep(5)
        self.setPageStep(20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self.value_label = label()
        """What the value is, in percent; for a place beside the slider."""
        self.value_label.setObjectName("value")
        self.valueChanged.connect(self._moved)
        self.show_value(100)

    def show_value(self, volume: int) -> None:
        """Show a value without a signal."""
        with QSignalBlocker(self):
            self.setValue(volume)
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()  # it scrolls the page

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        if self._settling.isActive():
            self._settle()
        super().hideEvent(event)

    def _moved(self, volume: int) -> None:
        self._tell()
        self._settling.start()
        self.dragged.emit(volume)

    def _settle(self) -> None:
        self._settling.stop()
        self.chosen.emit(self.value())

    def _tell(self) -> None:
        self.value_label.setText(self.tr("{0} %").format(self.value()))
