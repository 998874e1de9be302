"""A page of the settings that costs nothing before somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

PAGE_WIDTH = 680
"""Lines that are wider are hard to read."""

Page = TypeVar("Page", bound=QWidget)


class LazyPage(Generic[Page]):
    """Built at `build`; what it is told before is kept until then. `wire` connects its signals."""

    def __init__(self, page: Callable[[], Page], wire: Callable[[Page], object] = lambda _: None) -> None:
        self.area = _scroll_area()
        self._make = page
        self._wire = wire
        self._page: Page | None = None
        self._told: dict[str, Callable[[Page], None]] = {}

    def tell(self, what: str, do: Callable[[Page], None]) -> None:
        """Have the page do this, at once or as soon as it is there; of the same `what` the newest counts."""
        if self._page is None:
            self._told[what] = do
        else:
            do(self._page)

    def build(self) -> None:
        """Have the page in `area` from now on."""
        if self._page is not None:
            return
        self._page = page = self._make()
        # First the frame, then the page: Qt styles all that is in a widget again whenever it moves into another one.
        holder = QWidget()
        self.area.setWidget(holder)
        row = QHBoxLayout(holder)
        row.setContentsMargins(20, 18, 20, 20)
        row.addWidget(page, 1)
        row.addStretch(0)
        page.setMaximumWidth(PAGE_WIDTH)
        self._wire(page)
        for do in self._told.values():
            do(page)
        self._told.clear()


def _scroll_area() -> QScrollArea:
    area = QScrollArea()
    area.setObjectName("page")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
