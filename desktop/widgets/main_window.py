"""The window: puts the widgets together and says what the person wants."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.console.attachment_strip import AttachmentStrip
from desktop.widgets.console.field_tools import FieldTools
from desktop.widgets.console.hearing_line import HearingLine
from desktop.widgets.console.talk_mode import TalkModeBar
from desktop.widgets.controls.binding import SettingsSource
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.offered import files_in, is_more_than_text, picture_in
from desktop.widgets.controls.plain import label
from desktop.widgets.controls.restyle import restyle
from desktop.widgets.header import Header
from desktop.widgets.help_dialog import HelpDialog
from desktop.widgets.history.conversation_panel import ConversationPanel
from desktop.widgets.history.side_by_side import SideBySide
from desktop.widgets.status_line import StatusLine
from desktop.widgets.style import icons
from desktop.widgets.talk.talk_button import KEYBOARD_FOCUS, TalkButton, moment
from desktop.widgets.talk.waveform import Waveform
from desktop.widgets.transcript.conversation_view import ConversationView
from desktop.widgets.transcript.editing_strip import EditingStrip
from desktop.widgets.transcript.message_field import MessageField
from desktop.widgets.transcript.surface.reading_column import reading_column
from desktop.widgets.transcript.tool_calls.approval_bar import ApprovalBar
from desktop.widgets.window.placing import WindowPlace
from desktop.widgets.window.text_size import TextSizeKeys
from desktop.widgets.window_menu import WindowMenu
from server.protocol.turn import Phase

TITLE = "SB Voice"
LEAST, LEAST_COMPACT = QSize(420, 560), QSize(340, 420)
USUAL_MODE = 37
"""How high the choice of how one talks is with letters of the usual size; `LEAST` has room for that."""
USUAL_LINES = 2
"""So many lines below the button `LEAST` has room for."""
MARGIN = 16
"""Left and right of what lies below the conversation."""
COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
"""With one of these a key is no letter."""


class MainWindow(QMainWindow):
    """Its parts are public, among them `panel`, `conversation`, `talk_button`, `message_field` and `menu`."""

    talk_pressed = Signal()
    talk_released = Signal(float, arguments=["seconds"])
    talk_lost = Signal()
    """Instead of the release: whether it is still held cannot be known any more."""
    stop_requested = Signal()
    hands_free_toggled = Signal()
    """The microphone shall stay open, or a key shall say again when one talks."""
    pause_requested = Signal()
    """What is heard shall pause, or go on."""
    message_submitted = Signal(str, arguments=["text"])
    files_offered = Signal(list, arguments=["paths"])
    """Files of this computer were pasted, or dropped on the field: they are to go along with a question."""
    files_dropped = Signal(list, arguments=["paths"])
    """They were dropped elsewhere in the window; folders may be among them."""
    picture_offered = Signal(QImage, arguments=["picture"])
    new_conversation = Signal()
    export_requested = Signal(str, arguments=["format"])
    panel_arranged = Signal(bool, int, arguments=["shown", "width"])
    """Whether the conversations are to be seen beside the talk, and how wide."""
    settings_requested = Signal()
    server_requested = Signal()
    diagnostics_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()
    cure_wanted = Signal(str, arguments=["cure"])
    """What helps against a trouble that is told somewhere in the window."""
    closing = Signal()
    activation_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setWindowIcon(icons.app_icon())
        self.setAcceptDrops(True)
        self.panel = ConversationPanel()
        self.conversation = ConversationView()
        self.waveform = Waveform()
        self.talk_button = TalkButton()
        self.talk_mode = TalkModeBar()
        self.message_field = MessageField()
        self.field_tools = FieldTools()
        self.attachments = AttachmentStrip(self.message_field.line)
        self.hearing = HearingLine(self.talk_button)
        self._heard = _around(self.hearing)
        self.status_line = StatusLine()
        self.menu = WindowMenu(self)
        self._header = Header(TITLE, self.menu)
        self.menu.set_anchor(self._header.menu_button)
        self._caption = label("", "talkCaption")
        self._editing = EditingStrip()
        self.approval_bar = ApprovalBar(self.message_field.line)
        self._compact = False
        self._phase = Phase.IDLE
        self._replaying = False
        self._stage = QStackedWidget()
        self._arrange()
        self._forward()
        self._add_shortcuts()
        self.place = WindowPlace(self)
        self.talk_button.setFocus()

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        self.menu.follow(source)
        self.field_tools.follow(source)
        self.talk_mode.follow(source)
        self.conversation.show_timings(source.current.show_timings)
        self.menu.text_size_stepped.connect(TextSizeKeys(self, source).step)

    # Slots

    @Slot(Phase)
    def set_phase(self, phase: Phase) -> None:
        self._phase = phase
        self._show_phase()

    @Slot(str)
    def set_replaying(self, message_id: str) -> None:
        """An answer of before is heard again, which is stopped as any other; with an empty id none is."""
        self._replaying = bool(message_id)
        self._show_phase()

    def _show_phase(self) -> None:
        phase = Phase.SPEAKING if self._replaying and self._phase is Phase.IDLE else self._phase
        self.talk_button.set_phase(phase)
        self.waveform.set_phase(phase)
        self.message_field.set_answering(phase in (Phase.THINKING, Phase.SPEAKING))

    @Slot(bool)
    def set_reduced_motion(self, reduced: bool) -> None:
        self.talk_button.set_reduced_motion(reduced)
        self.conversation.set_reduced_motion(reduced)

    def set_compact(self, compact: bool) -> None:
        """Be a small window that stays on top, with what a talk needs; or the whole one."""
        shown = self.isVisible()
        self._sides.uncover()
        self._compact = compact
        for widget in (self.waveform, self._heard):
            widget.setVisible(not compact)
        self._arrange_tools()
        self.place.set_least(self._least())
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, compact)
        if shown:  # a window that gets another flag is hidden by Qt
            self.show()
            self.activateWindow()

    def _arrange_tools(self) -> None:
        """What is asked anew goes without them, and a small window has no room."""
        self.field_tools.setVisible(not self._compact and self._editing.isHidden())

    def show_instead(self, widget: QWidget) -> None:
        """Lay a widget where the conversation is, until `show_conversation`."""
        # In a small window it is scrolled: the window shall not have to grow for it.
        around = QScrollArea(widgetResizable=True)
        around.setFrameShape(QFrame.Shape.NoFrame)
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.setWidget(widget)
        self._stage.addWidget(around)
        self._stage.setCurrentWidget(around)
        before: QWidget = self.field_tools.stops[-1]
        for button in widget.findChildren(QAbstractButton):
            QWidget.setTabOrder(before, button)
            before = button

    def show_conversation(self) -> None:
        """Show the conversation again; what lay in its place is let go."""
        instead = self._stage.currentWidget()
        if instead is not None and instead is not self.conversation:
            self._stage.removeWidget(instead)
            instead.deleteLater()

    @Slot(bool, int)
    def arrange_panel(self, shown: bool, width: int) -> None:
        """As the person had it last."""
        self._sides.arrange(shown, width)

    @Slot()
    def show_talk(self) -> None:
        """Back to the talk; the conversations go where they lie over it."""
        self._sides.uncover()
        self.talk_button.setFocus()

    @Slot()
    def show_opened(self) -> None:
        """A conversation was chosen: whoever chose it in the list stays there, where it can be seen."""
        self._sides.uncover()
        if not self.panel.list.hasFocus():
            self.talk_button.setFocus()

    @Slot()
    def open_conversations(self) -> None:
        """Show the conversations, over the talk where there is no room beside it."""
        self._sides.open_side()

    @Slot()
    def _search(self) -> None:
        self.open_conversations()
        self.panel.begin_search()

    @Slot()
    def _show_help(self) -> None:
        HelpDialog(self).open()

    @Slot(bool)
    def _show_editing(self, editing: bool) -> None:
        if not editing:
            hand_on(self._editing, self.message_field.line)
        self._editing.setVisible(editing)
        self._arrange_tools()

    # Building

    def _arrange(self) -> None:
        self.setMinimumSize(self._least())
        self.resize(self.sizeHint())
        # From the outside in: what is put into another widget later is dressed anew, with all that is in it.
        page = QWidget()
        self.setCentralWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        talk = QWidget()
        self._sides = SideBySide(self.panel, talk, self.talk_button, page)
        column.addWidget(self._sides, 1)
        column.addWidget(self.status_line)
        self._arrange_talk(talk)
        for first, second in self._focus_order():
            QWidget.setTabOrder(first, second)

    def _least(self) -> QSize:
        """How small the window may be made: the choice of how one talks grows with the letters, as do lines by it.

        Below the button there may be more lines than usual: with large letters in a language of long words.
        """
        least = LEAST_COMPACT if self._compact else LEAST
        grown = max(0, self.talk_mode.sizeHint().height() - USUAL_MODE)
        self._caption.ensurePolished()
        letters, room = self._caption.fontMetrics(), QRect(0, 0, least.width() - 2 * MARGIN, least.height())
        written = letters.boundingRect(room, Qt.TextFlag.TextWordWrap, self.talk_button.longest_caption)
        more = max(0, written.height() - USUAL_LINES * letters.lineSpacing())
        return QSize(least.width(), least.height() + 2 * grown + more)

    def _arrange_talk(self, talk: QWidget) -> None:
        """What was said, and below it where one talks and types."""
        column = QVBoxLayout(talk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stage, 1)
        self._stage.addWidget(self.conversation)
        asking = QVBoxLayout()
        asking.setContentsMargins(MARGIN, 0, MARGIN, 0)
        asking.addLayout(reading_column(talk, self.approval_bar))
        column.addLayout(asking)
        column.addLayout(self._console(talk))

    def _console(self, talk: QWidget) -> QVBoxLayout:
        """Where one talks and types."""
        self._caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._caption.setWordWrap(True)
        self._caption.setText(self.talk_button.caption)
        self.waveform.set_gap(self.talk_button.sizeHint().width() + 8)
        stage = QGridLayout()
        stage.addWidget(self.waveform, 0, 0)
        stage.addWidget(self.talk_button, 0, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.setContentsMargins(MARGIN, 4, MARGIN, 6)
        column.setSpacing(0)
        column.addLayout(stage)
        column.addWidget(self._caption)
        column.addWidget(self.talk_mode)
        column.addWidget(self._heard)
        column.addSpacing(10)
        typing = (self._editing, self.attachments, self.message_field, self.field_tools)
        column.addLayout(reading_column(talk, *typing))
        return column

    def _focus_order(self) -> list[tuple[QWidget, QWidget]]:
        stops: list[QWidget] = [
            self.talk_button,
            self.hearing.cure,
            self.message_field.line,
            self.message_field.send_button,
            *self.field_tools.stops,
            *self.talk_mode.stops,
            self.approval_bar.allow,
            self.approval_bar.refuse,
            self.conversation,
            self._header.conversations_button,
            self.panel.search,
            self.panel.list,
            self.panel.retry_button,
            self.panel.undo.undo_button,
            self._header.new_button,
            self._header.menu_button,
            self.status_line.cure_button,
            self.status_line.where_button,
        ]
        return list(pairwise(stops))

    def _forward(self) -> None:
        self.talk_button.pressed_to_talk.connect(self.talk_pressed)
        self.talk_button.released_to_talk.connect(self.talk_released)
        self.talk_button.hold_lost.connect(self.talk_lost)
        self.talk_button.caption_changed.connect(self._caption.setText)
        self.message_field.submitted.connect(self.message_submitted)
        self.message_field.pasted.connect(self._take_offered)
        self.message_field.stop_requested.connect(self.stop_requested)
        self._header.new_conversation.connect(self.new_conversation)
        self.menu.new_conversation.connect(self.new_conversation)
        self.menu.export_requested.connect(self.export_requested)
        self._header.conversations_toggled.connect(self._sides.toggle)
        self._sides.arranged.connect(self.panel_arranged)
        self.panel.left.connect(self.show_talk)
        self.conversation.actions_of_messages.edit_requested.connect(self.message_field.begin_edit)
        self.message_field.editing.connect(self._show_editing)
        self._editing.cancelled.connect(self.message_field.end_edit)
        self.menu.settings_requested.connect(self.settings_requested)
        self.menu.server_requested.connect(self.server_requested)
        self.menu.help_requested.connect(self._show_help)
        self.menu.diagnostics_requested.connect(self.diagnostics_requested)
        self.menu.about_requested.connect(self.about_requested)
        self.menu.quit_requested.connect(self.quit_requested)
        self.status_line.cure_wanted.connect(self.cure_wanted)
        self.hearing.cure_wanted.connect(self.cure_wanted)
        self.conversation.overlays.links.cure_wanted.connect(self.cure_wanted)
        # The conversation would scroll with the Space bar; here it talks. So it does in the field while that is empty.
        self.conversation.installEventFilter(self)
        self.message_field.line.installEventFilter(self)

    def _add_shortcuts(self) -> None:
        # The menu's own shortcuts work in the whole window only if the window knows them.
        self.addActions(self.menu.actions())
        for keys, act in (
            (QKeySequence(Qt.Key.Key_Escape), self.stop_requested.emit),
            (QKeySequence("Ctrl+P"), self.pause_requested.emit),
            (QKeySequence(Qt.Key.Key_MediaTogglePlayPause), self.pause_requested.emit),
            (QKeySequence("Ctrl+Shift+H"), self.hands_free_toggled.emit),
            (QKeySequence("Ctrl+B"), self._sides.toggle),
            (QKeySequence("Ctrl+F"), self._search),
            (QKeySequence("Ctrl+K"), self._search),
            (QKeySequence("Ctrl+L"), self.message_field.focus),
            (QKeySequence("Ctrl+Shift+A"), self.field_tools.attach_requested.emit),
            (QKeySequence("Ctrl+Shift+M"), self.field_tools.open_models),
            (QKeySequence("/"), self.message_field.focus),
            (QKeySequence(Qt.Key.Key_F10), self._header.open_menu),
            (QKeySequence(QKeySequence.StandardKey.Copy), self.conversation.copy_text),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _take_offered(self, data: QMimeData) -> None:
        """What was pasted or dropped goes along with the next question."""
        if paths := files_in(data):
            self.files_offered.emit(paths)
        elif not (picture := picture_in(data)).isNull():
            self.picture_offered.emit(picture)

    # Events

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(840, 796)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.FocusOut:
            # The release would go to whoever has the focus now.
            self.talk_button.let_go()
        if isinstance(event, QFocusEvent) and watched is self.conversation:
            # A caret alone is no sign of where the keyboard is.
            restyle(self.conversation, "byKeyboard", event.gotFocus() and event.reason() in KEYBOARD_FOCUS)
        if isinstance(event, QKeyEvent) and event.type() != QEvent.Type.ShortcutOverride:
            if watched is not self.message_field.line:
                return self._talk_by_key(event) or self._type_into_field(event)
            if self.talk_button.held or not self.message_field.line.text():
                return self._talk_by_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not (self._talk_by_key(event) or self._type_into_field(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if not self._talk_by_key(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            if not self.isActiveWindow():
                self.talk_button.let_go()
            self.activation_changed.emit(self.isActiveWindow())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if is_more_than_text(event.mimeData()) or event.mimeData().hasText():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if paths := files_in(event.mimeData()):
            self.files_dropped.emit(paths)
        elif is_more_than_text(event.mimeData()):
            self._take_offered(event.mimeData())
        else:
            self.message_field.write(event.mimeData().text())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.talk_button.let_go()
        self.closing.emit()
        super().closeEvent(event)

    def _talk_by_key(self, event: QKeyEvent) -> bool:
        """True if the key was the talk key."""
        if event.key() != Qt.Key.Key_Space:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.modifiers():
            self.talk_button.key_down(moment(event))
        elif event.type() == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self.talk_button.key_up(moment(event))
        return True

    def _type_into_field(self, event: QKeyEvent) -> bool:
        """True if it was a letter: typed anywhere in the window it goes into the field, and so do the next ones."""
        typed = event.type() == QEvent.Type.KeyPress and event.text().isprintable() and bool(event.text())
        commanded = event.modifiers() & COMMANDING and not event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier
        if not typed or commanded or self.talk_button.held:
            return False
        self.message_field.write(event.text())
        return True


def _around(widget: QWidget) -> QWidget:
    """Something that can be hidden while the widget shows and hides itself."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return made
