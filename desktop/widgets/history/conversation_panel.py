"""The panel of conversations: search, list, and what there is to say where the list has nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.bidi import isolated
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import label, set_tool_tip
from desktop.widgets.controls.undo_bar import UndoBar
from desktop.widgets.history.conversation_list import ConversationList
from desktop.widgets.history.conversation_rows import ConversationRows
from desktop.widgets.history.search_field import SearchField


class ConversationPanel(QFrame):
    """Its parts are public: `search`, `rows`, `list`, `undo`. The rows are filled by whoever knows them."""

    conversation_opened = Signal(str, arguments=["conversation_id"])
    searched = Signal(str, arguments=["words"])
    retry_requested = Signal()
    left = Signal()
    """Back to the talk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversations")
        self.setAccessibleName(self.tr("Conversations"))
        self.search = SearchField(self.tr("Search conversations"))
        set_tool_tip(self.search, self.tr("Search everything that was said (Ctrl+F)"))
        self.rows = ConversationRows(self)
        self.list = ConversationList(self.rows)
        self.undo = UndoBar(resting=self.list)
        self._loaded = False
        self._open_first = False
        self._note = _note("hintText")
        self._problem = _note("listProblem")
        self._retry = QPushButton(self.tr("Retry"))
        self._trouble = QWidget()
        self._stage = QStackedWidget()
        self._arrange()
        self._connect()

    # Slots

    @Slot()
    def begin_search(self) -> None:
        """Let the person type what to look for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def show_rows(self) -> None:
        """The rows are what the server has; where there are none, say so."""
        self._loaded = True
        self.search.settle()
        hand_on(self._trouble, self.search)
        self._trouble.hide()
        self._say_what_is_missing()
        if self._open_first and self.rows.rowCount():
            self._open_row(0)
        self._open_first = False

    @Slot()
    def show_row(self) -> None:
        """One row is what the server has; what was searched for may still be on its way."""
        self._loaded = True
        self._say_what_is_missing()

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """Why the rows are not what the server has."""
        self.search.settle()
        self._problem.setText(sentence)
        self._trouble.show()
        self._open_first = False
        if not self.rows.rowCount():
            self._note.setText("")
            self._stage.setCurrentWidget(self._note)

    @property
    def note(self) -> str:
        """What is said in the place of rows."""
        return self._note.text() if self._stage.currentWidget() is self._note else ""

    @property
    def problem(self) -> str:
        return "" if self._trouble.isHidden() else self._problem.text()

    @property
    def retry_button(self) -> QPushButton:
        return self._retry

    # Building

    def _arrange(self) -> None:
        self._retry.setObjectName("small")
        trouble = QVBoxLayout(self._trouble)
        trouble.setContentsMargins(14, 4, 14, 8)
        trouble.addWidget(self._problem)
        trouble.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignLeft)
        self._trouble.hide()
        self._stage.addWidget(self.list)
        self._stage.addWidget(self._note)
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 6)
        top.addWidget(self.search)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(8, 0, 8, 8)
        bottom.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._trouble)
        column.addWidget(self._stage, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.search.searched.connect(self.searched)
        self.search.left.connect(self.left)
        self.search.left_downwards.connect(self._enter_list)
        self.search.entered.connect(self._open_found)
        self.list.opened.connect(self.conversation_opened)
        self.list.left.connect(self.left)
        self.list.left_upwards.connect(self.begin_search)
        self._retry.clicked.connect(self.retry_requested)
        for changed in (self.rows.rowsInserted, self.rows.rowsRemoved):
            changed.connect(self._say_what_is_missing)

    def _enter_list(self) -> None:
        self.list.choose_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_found(self) -> None:
        """Open the first row, once there is one for what was typed; where nothing was found it is sought again."""
        if not self.search.pending and self.rows.rowCount():
            self._open_row(0)
            return
        self._open_first = True
        if not self.search.pending:
            self.retry_requested.emit()

    def _open_row(self, number: int) -> None:
        self.conversation_opened.emit(self.rows.row(self.rows.index(number)).id)

    def _say_what_is_missing(self) -> None:
        if self.rows.rowCount() or not self._loaded:
            self._stage.setCurrentWidget(self.list)
            return
        hand_on(self.list, self.search)
        typed = " ".join(self.search.text().split())
        nothing = self.tr("Conversations appear here once something was said.")
        missing = self.tr("Nothing was found for “{words}”.").format(words=isolated(typed))
        self._note.setText(missing if typed else nothing)
        self._stage.setCurrentWidget(self._note)


def _note(name: str) -> QLabel:
    made = label("", name)
    made.setWordWrap(True)
    if name == "hintText":
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        made.setContentsMargins(18, 26, 18, 0)
    return made
