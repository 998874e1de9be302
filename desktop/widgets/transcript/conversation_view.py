"""The talk so far: both sides' text as it streams in, selectable; answers are rendered, questions stay as they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.model.citations import CitedPlace
from desktop.model.conversations import StoredMessage
from desktop.model.notice import Notice
from desktop.model.receipt import ShownCosts, ShownReceipt
from desktop.model.tools.calls import ToolCall
from desktop.shortening import shortened
from desktop.widgets.controls.announcing import announce
from desktop.widgets.style.tokens import Tokens, tokens_now
from desktop.widgets.transcript import bubbles
from desktop.widgets.transcript.answering_surface import AnsweringSurface
from desktop.widgets.transcript.floating.empty_hint import EmptyHint
from desktop.widgets.transcript.messages import ShownMessage, Side
from desktop.widgets.transcript.surface.pacing import Backlog, Flusher


class ConversationView(AnsweringSurface):
    """Messages go in by the id of their item; ids that are not known are taken as new.

    `actions` says what a person wants of a message; `older_wanted` that what was said before is to be seen.
    """

    older_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, ShownMessage] = {}
        self._written: dict[str, int] = {}
        self._stale: set[str] = set()
        self._hint = EmptyHint(self.viewport())
        self._pages.mirrored = self.isRightToLeft()
        self._older = False
        self._aloud = True
        self._timings_shown = True
        self.server = ""
        """The team's server that is talked with; empty for the one on this computer."""
        self._style = self._style_now()
        self._restyling = QTimer(self, singleShot=True, interval=0)
        self._restyling.timeout.connect(self._restyle)
        self._backlog = Backlog(self._put_in_front, self)
        self._flusher = Flusher(self)
        self._flusher.timeout.connect(self.flush)
        self._set_up()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Conversation"))
        bar = self.verticalScrollBar()
        bar.setAccessibleName(self.tr("Scroll the conversation"))
        bar.valueChanged.connect(self._look_back)
        self.actions_of_messages.thought_toggled.connect(self.toggle_thought)

    # Slots: questions

    @Slot(str, str)
    def add_question(self, item_id: str, text: str) -> None:
        self.set_question(item_id, text, final=True)

    @Slot(str, str, bool)
    def set_question(self, item_id: str, text: str, final: bool) -> None:
        """The transcript so far; until it is final it may still change."""
        message = self._item(item_id, Side.QUESTION)
        message.text, message.finished = text, final
        self._rewrite_later(item_id)

    def show_pictures(self, item_id: str, pictures: Sequence[QImage], names: str) -> None:
        """What went along with a question: small pictures of our own making, and what they are called."""
        message = self._item(item_id, Side.QUESTION)
        message.pictures, message.pictured, message.pictures_coming = tuple(pictures), names, False
        self._pages.lay_pictures(message)
        self._sight.follow()

    # Slots: replies

    @Slot(str)
    def add_reply(self, item_id: str) -> None:
        self._item(item_id, Side.REPLY)

    @Slot(str, str)
    def replace_reply(self, item_id: str, new_id: str) -> None:
        """The reply is begun anew under another id, in the place of the old one."""
        message = self._item(item_id, Side.REPLY)
        del self._items[item_id], self._written[item_id]
        self._stale.discard(item_id)
        message.id, message.text, message.finished, message.heard = new_id, "", False, None
        self._items[new_id], self._written[new_id] = message, 0
        self._rewrite_later(new_id)

    @Slot(str, str)
    def append_reply(self, item_id: str, delta: str) -> None:
        self._item(item_id, Side.REPLY).text += delta
        self._flusher.later()

    @Slot(str, str, int)
    def append_thought(self, item_id: str, delta: str, thinking_ms: int) -> None:
        """What the model thinks before it replies, and for how many milliseconds so far."""
        message = self._item(item_id, Side.REPLY)
        message.thought += delta
        message.thinking_ms = thinking_ms
        self._rewrite_later(item_id)

    @Slot(str)
    def toggle_thought(self, item_id: str) -> None:
        """Open or fold what the model thought, or what a call gave."""
        if (message := self._items.get(item_id)) is not None:
            message.fold()
            self._stale.add(item_id)
            self.flush()

    # Slots: tools

    @Slot(object)
    def show_call(self, call: ToolCall) -> None:
        """How a call stands; where it is over that is said, too."""
        message = self._item(call.row_id, Side.TOOL)
        message.finished = call.over
        message.show_call(call)
        self._rewrite_later(call.row_id)
        if call.over:
            announce(self, message.text)

    @Slot(str, str)
    def finish_reply(self, item_id: str, status: str = "completed") -> None:
        """The status is Realtime's: completed, cancelled, failed or incomplete; or why it is incomplete."""
        message = self._item(item_id, Side.REPLY)
        message.finished, message.status = True, status
        self._rewrite_later(item_id)
        if (message.silent or not self._aloud) and message.heard is None:
            announce(self, message.told)

    @Slot(str)
    def mark_silent(self, item_id: str) -> None:
        """That reply is only written."""
        self._item(item_id, Side.REPLY).silent = True

    @Slot(bool)
    def set_aloud(self, aloud: bool) -> None:
        """Whether replies can be heard; one that cannot be is left to the screen reader."""
        self._aloud = aloud

    @Slot()
    def say_last_reply(self) -> None:
        """It turns out that nobody hears it."""
        last = next((each for each in reversed(self._pages.messages) if not each.side.is_aside), None)
        if last is not None and last.side is Side.REPLY and last.finished and last.heard is None:
            announce(self, last.told)

    @Slot(str, int)
    def mark_interrupted(self, item_id: str, heard_characters: int) -> None:
        message = self._item(item_id, Side.REPLY)
        message.heard = message.lead + heard_characters if heard_characters > 0 else 0
        self._rewrite_later(item_id)

    @Slot(str)
    def mark_heard(self, item_id: str) -> None:
        """What had been cut off of the reply was heard after all."""
        if (message := self._items.get(item_id)) is not None:
            message.heard = None
            self._rewrite_later(item_id)

    # Slots: the voice

    @Slot(str, bool)
    def set_speaking(self, item_id: str, paused: bool) -> None:
        """In which message the voice is, if in any, and whether it waits there."""
        if item_id and paused is not self.actions_of_messages.paused:
            announce(self, self.tr("Paused") if paused else self.tr("Speaking"))
        self.pointer.set_speaking(item_id, paused=paused)

    @Slot()
    def follow_voice(self) -> None:
        """Somebody asked for the voice: be where it is, even if something else was being read."""
        self._sight.go_with_voice()

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:
        self._sight.set_reduced_motion(reduced)

    def message(self, item_id: str) -> ShownMessage | None:
        """What is shown under that id."""
        return self._items.get(item_id)

    def sentence_at(self, item_id: str, character: int) -> tuple[int, int]:
        """Where in a message that is shown the sentence of that character begins and ends."""
        return self._pages.sentence_at(self._items[item_id], character)

    @property
    def last_left_over(self) -> str:
        """The id of the last message, if it is a reply that was cut off; else nothing."""
        last = next((each for each in reversed(self._pages.messages) if not each.side.is_aside), None)
        return last.id if last is not None and last.left_over else ""

    @Slot(str, str, str)
    def set_timings(self, item_id: str, figure: str, details: str = "") -> None:
        """A figure for the caption, and what its tooltip says; of an item that is not shown there is nothing to say."""
        if item_id in self._items:
            self._items[item_id].timings, self._items[item_id].timings_details = figure, details
            self._rewrite_later(item_id)

    @Slot(str, object, object)
    def set_receipt(self, item_id: str, receipt: ShownReceipt | None, costs: ShownCosts | None) -> None:
        """Who got what for a reply, and what it took; None for what is not known yet, or was told before."""
        if (message := self._items.get(item_id)) is not None:
            message.receipt, message.costs = receipt or message.receipt, costs or message.costs
            message.server = self.server
            self._rewrite_later(item_id)

    @Slot(str, object)
    def set_sources(self, item_id: str, sources: tuple[CitedPlace, ...]) -> None:
        """Places in the person's documents that a reply comes from; nothing of them is read aloud."""
        self._item(item_id, Side.REPLY).sources = sources
        self._rewrite_later(item_id)

    def show_timings(self, shown: bool) -> None:
        """Whether their figures stand below replies."""
        self._timings_shown = shown
        for message in (*self._items.values(), *self._backlog.waiting):
            message.timings_shown = shown
            if message.id in self._items:
                self._rewrite_later(message.id)

    # Slots: what the server keeps

    def show_stored(self, stored: Iterable[StoredMessage], *, older: bool) -> None:
        """Put kept messages in front of those that are shown; `older` tells whether there are more before them."""
        known = {*self._items, *(message.id for message in self._backlog.waiting)}
        self._older = older
        new = [ShownMessage.of(each) for each in stored if each.id not in known]
        for message in new:
            message.server = self.server
        for message in new:
            message.timings_shown = self._timings_shown
        self._backlog.add(new)
        self._hint.setVisible(not self._pages.messages)
        self.pointer.update_last_reply()
        self._look_back()

    def update_stored(self, stored: Iterable[StoredMessage]) -> None:
        """What the server keeps of messages that are shown already."""
        for each in stored:
            if (message := self._items.get(each.id)) is not None:
                message.stored, message.has_audio, message.ends = True, each.has_audio, each.ends
                grew, noted = message.grow_to(each.full), message.note(each)
                if grew or noted:
                    self._rewrite_later(each.id)
        self.pointer.update_last_reply()

    def set_versions(self, versions: Mapping[str, tuple[int, int]]) -> None:
        """By message: which version of how many it is, from 1. A message that is not named has no other."""
        for message in (*self._items.values(), *self._backlog.waiting):
            now = versions.get(message.id, (0, 0))
            if now != (message.version, message.versions):
                message.version, message.versions = now
                if message.id in self._items:
                    self._rewrite_later(message.id)
        self.pointer.refresh()

    @Slot(str)
    def set_replaying(self, item_id: str) -> None:
        """Which message is being heard again; an empty id: none."""
        self.actions_of_messages.replaying = item_id
        self.pointer.refresh()

    # Slots: the rest

    @Slot(Notice)
    def add_notice(self, notice: Notice) -> None:
        """A remark between the messages, of kind info, warning or error."""
        told = ShownMessage(Side.NOTICE, text=shortened(notice.text), finished=True, kind=notice.kind, cure=notice.cure)
        self._append(told)
        announce(self, notice.text, urgent=notice.kind == "error")

    @Slot()
    def clear(self) -> None:
        self._flusher.stop()
        self._backlog.clear()
        self._items.clear()
        self._written.clear()
        self._stale.clear()
        self._older = False
        self.pointer.reset()
        self._pages.clear()
        self.overlays.reset()
        self._sight.reset()
        self._hint.show()

    @Slot()
    def begin_loading(self) -> None:
        """What was said in another conversation is about to be shown."""
        self.clear()
        self._hint.hide()

    @Slot()
    def flush(self) -> None:
        """Show everything that has come in."""
        changed = {i: m for i, m in self._items.items() if i in self._stale or self._has_more_to_show(i, m)}
        if not changed:
            return
        with self._flusher.at_work():
            with self._pages.one_edit():
                for item_id, message in changed.items():
                    self._write(item_id, message)
            self._stale.clear()
            self._align(changed.values())
        self.pointer.refresh()
        self.overlays.refresh()
        self._sight.follow()

    def show_all(self) -> None:
        self._backlog.settle()
        self.flush()

    @property
    def messages(self) -> list[ShownMessage]:
        """What is shown, oldest first."""
        return list(self._pages.messages)

    @property
    def hint(self) -> EmptyHint:
        return self._hint

    # Content

    def _item(self, item_id: str, side: Side) -> ShownMessage:
        if any(message.id == item_id for message in self._backlog.waiting):
            self._backlog.settle()
        if item_id not in self._items:
            self._items[item_id] = ShownMessage(side, id=item_id, timings_shown=self._timings_shown)
            self._written[item_id] = 0
            # The first words replace what stands in for them.
            self._stale.add(item_id)
            self._append(self._items[item_id])
        return self._items[item_id]

    def _write(self, item_id: str, message: ShownMessage) -> None:
        if item_id in self._stale:
            self._pages.write_thought(message)
        self._pages.write_body(message)
        if item_id in self._stale or message.is_shortened:
            self._pages.write_caption(message)
        self._written[item_id] = len(message.text)

    def _has_more_to_show(self, item_id: str, message: ShownMessage) -> bool:
        """Whether there is more text than was written, and that was not cut off already."""
        written = self._written[item_id]
        return written < len(message.text) and not len(message.shown) < written

    def _put_in_front(self, new: list[ShownMessage]) -> None:
        self.flush()
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        with self._pages.one_edit():
            self._pages.prepend(new)
        self._items = {message.id: message for message in new} | self._items
        self._written |= {message.id: len(message.text) for message in new}
        self._align(new)
        self.document().size()  # lays it out, so that the reader can stay at the same words
        self._sight.move(bar.maximum() - below)
        self._sight.follow()  # whoever was led to the voice, which this may have cut short
        self._look_back()

    def _align(self, messages: Iterable[ShownMessage]) -> None:
        for message in messages:
            self._pages.align(message)

    def _append(self, message: ShownMessage) -> None:
        self._hint.hide()
        if not message.side.is_aside:
            self._pages.forget_again()
        self._pages.append(message)
        self._sight.something_new(asked=message.side is Side.QUESTION)
        self.pointer.update_last_reply()

    def _rewrite_later(self, item_id: str) -> None:
        self._stale.add(item_id)
        self._flusher.later()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._pages.fit(self.viewport().width())
        self._align(self._pages.messages)
        self._hint.setGeometry(self.viewport().rect())
        self._sight.follow()
        self.overlays.resized()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._restyling.start()  # not now: a style sheet that looks again takes the font away and gives it back

    def _restyle(self) -> None:
        """Colours and sizes stand in the document itself; a new style sheet alone is no reason to write it again."""
        self._pages.mirrored = self.isRightToLeft()
        if (style := self._style_now()) != self._style:
            self._style = style
            self.flush()
            self._pages.rewrite()
            self._align(self._pages.messages)
            self.pointer.refresh()

    def _style_now(self) -> tuple[Tokens, str, bool]:
        """What the document was written in, or would be now."""
        return tokens_now(), self.document().defaultFont().toString(), self._pages.mirrored

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self.viewport())
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        bubbles.paint_all(painter, self._pages, self.document(), QRectF(QPointF(0, top), self.viewport().size()))
        painter.end()
        super().paintEvent(event)

    def _look_back(self) -> None:
        """Near the beginning of what is shown ask for what was said before."""
        near = self.verticalScrollBar().value() < self.viewport().height() // 2
        if self._older and near and not self._backlog.waiting:
            self._older = False
            self.older_wanted.emit()
