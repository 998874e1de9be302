"""A small button that shows an icon and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

ICON = 18


class IconButton(QToolButton):
    """Its name is what assistive technology reads and what the tool tip says."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setObjectName("quiet")
        self.setIconSize(QSize(ICON, ICON))
        self.set_name(name)
        self._tint()

    def set_name(self, name: str) -> None:
        """What it does now."""
        if name != self.accessibleName() or not name:
            self.setAccessibleName(name)
            set_tool_tip(self, name)

    def set_icon(self, icon: str) -> None:
        """Show another picture."""
        self._icon = icon
        self._tint()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        theme = tokens_now()
        self.setIcon(icons.icon(self._icon, theme.muted, disabled=theme.outline))
