"""The top of the window: the conversations, the name, a new conversation and the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.widgets.controls.elided_label import ElidedLabel
from desktop.widgets.controls.plain import label, set_tool_tip
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

ICON = 22


class Header(QFrame):
    """Holds the menu's button; the menu itself is the window's."""

    new_conversation = Signal()
    conversations_toggled = Signal()

    def __init__(self, title: str, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conversations = _quiet(self.tr("Conversations"), self.tr("Conversations (Ctrl+B)"))
        self._conversations.clicked.connect(self.conversations_toggled)
        self._new = _quiet(self.tr("New conversation"), self.tr("New conversation (Ctrl+N)"))
        self._new.clicked.connect(self.new_conversation)
        self._menu = _quiet(self.tr("Menu"), self.tr("Menu (F10)"))
        self._menu.setMenu(menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._arrange(title)
        self._tint()

    @property
    def conversations_button(self) -> QToolButton:
        return self._conversations

    @property
    def new_button(self) -> QToolButton:
        return self._new

    @property
    def menu_button(self) -> QToolButton:
        return self._menu

    def open_menu(self) -> None:
        self._menu.showMenu()

    def _arrange(self, title: str) -> None:
        picture = label()
        picture.setPixmap(icons.pixmap("app", None, 26, self.devicePixelRatioF()))
        name = ElidedLabel()
        name.setObjectName("title")
        name.setText(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self._conversations)
        row.addWidget(picture)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(self._new)
        row.addWidget(self._menu)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._conversations.setIcon(icons.icon("sidebar", tokens_now().muted))
        self._new.setIcon(icons.icon("new", tokens_now().muted))
        self._menu.setIcon(icons.icon("menu", tokens_now().muted))


def _quiet(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setAccessibleName(name)
    set_tool_tip(button, tip)
    button.setIconSize(QSize(ICON, ICON))
    # A click must not take the focus, or the Space bar would no longer talk.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
