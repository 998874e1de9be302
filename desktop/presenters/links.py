"""Opens the links of answers, after somebody has seen where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop.bidi import isolated
from desktop.i18n import translate
from desktop.links import leads_to
from desktop.model.notice import Notice

if TYPE_CHECKING:
    from desktop.widgets.transcript.conversation_view import ConversationView


def open_links_of(view: ConversationView) -> None:
    """Have the system open what is chosen there, and say so where it cannot."""

    def chosen(address: str) -> None:
        if not open_link(address):
            told = translate("links", "The link could not be opened: {address}")
            view.add_notice(Notice("warning", told.format(address=isolated(address))))

    view.overlays.links.opened.connect(chosen)


def open_link(address: str) -> bool:
    """Hand an address of http, https or mailto to the system; False if nothing there takes it, or it is another."""
    allowed = leads_to(address)
    return bool(allowed) and QDesktopServices.openUrl(QUrl.fromEncoded(allowed.encode()))
