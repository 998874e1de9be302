"""What lies over the text of a conversation: buttons of code, links, the way back to the end, signs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSizeF, Slot
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QMenu, QTextEdit

from desktop.bidi import isolated
from desktop.links import host_of
from desktop.model.cures import words_of
from desktop.widgets.transcript.answer.link_pointer import LinkPointer, links_of
from desktop.widgets.transcript.answer.panel_tools import PanelTools
from desktop.widgets.transcript.answer.panels import Panel
from desktop.widgets.transcript.bubbles import panels_in_sight
from desktop.widgets.transcript.floating.copied_sign import CopiedSign
from desktop.widgets.transcript.floating.latest_button import LatestButton
from desktop.widgets.transcript.message_document import MessageDocument
from desktop.widgets.transcript.messages import ShownMessage
from desktop.widgets.transcript.pointing.message_actions import MessageActions
from desktop.widgets.transcript.speaking.spoken_marks import SpokenMarks
from desktop.widgets.transcript.surface.sight import Sight

MOST_LINKS = 12
"""Of a message that are offered in its menu; the others can be clicked."""


class Overlays(QObject):
    """Belongs to the view over which they lie."""

    def __init__(self, view: QTextEdit, pages: MessageDocument, actions: MessageActions, sight: Sight) -> None:
        super().__init__(view)
        self._view = view
        self._pages = pages
        self._actions = actions
        self._spoken = SpokenMarks(view, pages)
        self._sight = sight
        sight.spoken = self._spoken.stretch
        self.tools = PanelTools(view, self._panels)
        self.tools.copy_requested.connect(actions.copy)
        self.links = LinkPointer(view)
        self.links.copied.connect(actions.copy)
        self.links.version_wanted.connect(self._turn)
        self.links.source_wanted.connect(self._open_source)
        self.latest = LatestButton(view.viewport())
        self.latest.clicked.connect(sight.go)
        sight.away.connect(self.latest.set_away)
        self.copied = CopiedSign(view.viewport())
        actions.copied.connect(self.copied.appear)

    @Slot(str, int, int)
    def mark_spoken(self, item_id: str, begin: int, end: int) -> None:
        """Which characters of a message are being spoken now; those behind them are lighter, an empty id ends it."""
        heard_out = self._spoken.is_last()
        self._spoken.mark(item_id, begin, end)
        self._sight.voice_moved(item_id, heard_out=heard_out)

    def refresh(self) -> None:
        """The text has changed or was scrolled."""
        self.tools.refresh()
        self._spoken.refresh()
        self.latest.raise_()

    def resized(self) -> None:
        """The view has another size."""
        self.links.card.close_up()
        self.latest.place()
        self.copied.place()
        self.refresh()

    def reset(self) -> None:
        """The messages are gone."""
        self.links.card.close_up()
        self.mark_spoken("", 0, 0)
        self.refresh()

    def add_links(self, menu: QMenu, message: ShownMessage, place: QPoint) -> None:
        """The links of the message, for those who work without a mouse."""
        for link in links_of(self._pages.body(message), self._pages.paragraphs(message))[:MOST_LINKS]:
            name = self.tr("Link to {host}").format(host=isolated(host_of(link)).replace("&", "&&"))
            menu.addAction(name, partial(self.links.show, link, place))

    def add_sources(self, menu: QMenu, message: ShownMessage) -> None:
        """The places in documents that the message comes from, to be opened."""
        for source in message.sources:
            name = self.tr("Open {place}").format(place=source.name.replace("&", "&&"))
            menu.addAction(name, partial(self._actions.source_requested.emit, source))

    def add_receipt(self, menu: QMenu, message: ShownMessage) -> None:
        """Where the turn of a reply went, to be read and copied."""
        if lines := message.receipt_lines:
            receipt = menu.addMenu(self.tr("Where this turn went"))
            for line in lines:
                receipt.addAction(line.replace("&", "&&")).setEnabled(False)
            receipt.addSeparator()
            receipt.addAction(self.tr("Copy the receipt"), partial(self._actions.copy, "\n".join(lines)))

    def add_cure(self, menu: QMenu, message: ShownMessage) -> None:
        """What helps against that which a notice tells."""
        if message.cure:
            menu.addAction(words_of(message.cure), partial(self.links.cure_wanted.emit, message.cure))

    def _panels(self) -> list[Panel]:
        top = self._view.verticalScrollBar().value()
        sight = QRectF(QPointF(0, top), QSizeF(self._view.viewport().size()))
        return panels_in_sight(self._pages, self._view.document(), sight)

    def _turn(self, caption: QTextBlock, by: int) -> None:
        """To another version of the message with that caption."""
        if (message := self._pages.message_of(caption)) is not None:
            self._actions.version_requested.emit(message.id, by)

    def _open_source(self, caption: QTextBlock, number: int) -> None:
        """The place of that number in that caption."""
        if (message := self._pages.message_of(caption)) is not None:
            self._actions.source_requested.emit(message.sources[number - 1])
