"""Text that is shown as it is: Qt and notification services take what looks like HTML for HTML, and load what it names.

Nothing else makes a `QLabel`, sets a tool tip or speaks to the system's notifications; a test looks at the source.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.bidi import contained

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

NOTHING = "\u2060"
"""Takes no room; keeps `&` from being the beginning of an entity."""


def label(text: str = "", style: str = "") -> QLabel:
    """A label that shows its texts as they are, now and later; `style` is its name in the style sheet."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    if style:
        made.setObjectName(style)
    return made


def set_tool_tip(owner: QWidget | QAction, text: str) -> None:
    """Have a tool tip say the text as it is."""
    owner.setToolTip(tool_tip(text))


def tool_tip(text: str) -> str:
    """The text as Qt has to be given it for a tool tip, which alone cannot be told that it is plain."""
    text = contained(text)
    if "<" not in text and "&" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'


def for_the_system(text: str) -> str:
    """The text for notifications and the tray, where some desktops read markup and others don't, and none says which.

    Angle brackets become others that look alike; entities stay what was written.
    """
    text = contained(text).replace("<", "\u2039").replace(">", "\u203a")
    return re.sub(r"&(?=[#\w])", f"&{NOTHING}", text)
