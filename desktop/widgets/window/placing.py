"""Where a window is: always inside what its screen leaves free, and where it was the last time."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QStyle, QWidget

EDGE = 16
"""Between a window in the corner and the edges of the screen."""
SETTLE_MS = 400
"""A window that is being dragged moves many times; where it stays is told once."""


class WindowPlace(QObject):
    """Keeps `window` on a screen, also when one goes or shrinks."""

    changed = Signal(str, arguments=["place"])
    """It was moved, resized or maximised: a text for `restore`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._least = window.minimumSize()
        self._told = ""
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._tell)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._screens_changed)
        app.screenAdded.connect(self._watch)
        for screen in app.screens():
            self._watch(screen)

    def now(self) -> str:
        """Where it is, as `changed` would say in a moment; that is not told any more."""
        self._settling.stop()
        self._told = bytes(self._window.saveGeometry().data()).hex()
        return self._told

    def set_least(self, size: QSize) -> None:
        """How small it may become where the screen leaves that much."""
        self._least = size
        self._window.setMinimumSize(size)

    def to_the_corner(self, size: QSize) -> None:
        """Be that large, near the lower corner of the screen where lines end."""
        window = self._window
        window.setWindowState(Qt.WindowState.WindowNoState)
        free = _screen_of(window).availableGeometry().marginsRemoved(_frame(window)).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        place = QRect(QPoint(free.right() + 1 - size.width(), free.bottom() + 1 - size.height()), size)
        window.setGeometry(QStyle.visualRect(window.layoutDirection(), free, place))

    def restore(self, place: str) -> None:
        """Be where `changed` said; a text that tells nothing, or of a screen that is gone, does no harm."""
        self._told = place
        if place and self._window.restoreGeometry(QByteArray.fromHex(place.encode(errors="replace"))):
            self.fit()

    def fit(self, *, opening: bool = False) -> None:
        """Be inside the screen where most of the window is, its frame included.

        While it is `opening` the system may still have to find a place for it: then only its size is ours.
        """
        window = self._window
        if window.isMaximized() or window.isFullScreen():
            return
        free = _screen_of(window).availableGeometry().marginsRemoved(_frame(window))
        if (least := self._least.boundedTo(free.size())) != self._least:
            window.setMinimumSize(least)
        fitted = inside(window.geometry(), free)
        if opening and not window.testAttribute(Qt.WidgetAttribute.WA_Moved):
            if fitted.size() != window.size():
                window.resize(fitted.size())
        elif fitted != window.geometry():
            window.setGeometry(fitted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        # The kind of event comes first: a window that is being deleted still hides, and has lost its Python half.
        if event.type() == QEvent.Type.Show:
            if not event.spontaneous():
                self.fit(opening=True)
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange):
            if self._window.isVisible() and not self._window.isMinimized():
                self._settling.start()
        elif event.type() == QEvent.Type.Close and self._settling.isActive():
            self._settling.stop()
            self._tell()
        return False

    def _tell(self) -> None:
        place = bytes(self._window.saveGeometry().data()).hex()
        if place != self._told:
            self._told = place
            self.changed.emit(place)

    def _watch(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._screens_changed)

    def _screens_changed(self) -> None:
        # A window that is hidden is fitted when it is shown.
        if self._window.isVisible():
            QTimer.singleShot(0, self, self.fit)


def inside(window: QRect, free: QRect) -> QRect:
    """The window in the free part of the screen: as large as it was where it can be, and as near to its place."""
    size = QSize(min(window.width(), free.width()), min(window.height(), free.height()))
    place = QPoint(
        max(free.left(), min(window.left(), free.right() + 1 - size.width())),
        max(free.top(), min(window.top(), free.bottom() + 1 - size.height())),
    )
    return QRect(place, size)


def _screen_of(window: QWidget) -> QScreen:
    """The screen that has most of it; the main one where none has any."""
    shown = [(_area(screen.geometry() & window.geometry()), screen) for screen in QGuiApplication.screens()]
    most, screen = max(shown, key=lambda each: each[0], default=(0, QGuiApplication.primaryScreen()))
    return screen if most else QGuiApplication.primaryScreen()


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0


def _frame(window: QWidget) -> QMargins:
    """What the system draws around it; before it is seen, about as much as it usually is."""
    inner, outer = window.geometry(), window.frameGeometry()
    if inner != outer:
        return QMargins(
            inner.left() - outer.left(),
            inner.top() - outer.top(),
            outer.right() - inner.right(),
            outer.bottom() - inner.bottom(),
        )
    return QMargins(1, window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight), 1, 1)
