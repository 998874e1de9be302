"""The list of conversations as a model that asks for one page after the other."""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from desktop.bidi import contained
from desktop.model.conversations import StoredConversation, group_of, when
from desktop.shortening import shortened
from desktop.widgets.controls.plain import tool_tip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

CALENDAR_MS = 15_000
"""How often the rows look whether the day or the time zone is another: timers do not count while a computer sleeps."""


def local_now() -> datetime:
    """The time where the computer is now. A zone that is set while the app runs is known to C only when asked."""
    if hasattr(time, "tzset"):
        time.tzset()
    return datetime.now().astimezone()


class Role(IntEnum):
    """What a row tells besides its title."""

    ID = Qt.ItemDataRole.UserRole
    HEADING = Qt.ItemDataRole.UserRole + 1
    """The group that begins with this row, else an empty text."""
    CURRENT = Qt.ItemDataRole.UserRole + 2
    ROW = Qt.ItemDataRole.UserRole + 3
    """The `StoredConversation` itself."""
    WHEN = Qt.ItemDataRole.UserRole + 4


class ConversationRows(QAbstractListModel):
    """Newest first, pinned ones before. It grows page by page, as far as somebody looks.

    `more_wanted` asks for the page after the given cursor; whoever answers calls `add_page`.
    """

    more_wanted = Signal(str, arguments=["cursor"])
    renamed = Signal(str, str, arguments=["conversation_id", "title"])

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(parent)
        self._now = now
        self._seen = now()
        """When it was looked at last: its day is today, its zone the one of all times shown."""
        self._calendar = QTimer(self, interval=CALENDAR_MS)
        self._calendar.timeout.connect(self.look_at_calendar)
        self._calendar.start()
        self._rows: list[StoredConversation] = []
        self._next = ""
        self._asked = False
        self._current = ""

    # Slots

    @Slot()
    def look_at_calendar(self) -> None:
        """Show days and times anew where midnight, a journey or the person changed what they are called."""
        before, self._seen = self._seen, self._now()
        if (before.date(), before.utcoffset()) != (self._seen.date(), self._seen.utcoffset()):
            self._tell_all()

    @Slot()
    def clear(self) -> None:
        self.beginResetModel()
        self._rows.clear()
        self._next, self._asked = "", False
        self._seen = self._now()
        self.endResetModel()

    def show_first(self, rows: Iterable[StoredConversation], following: str) -> None:
        """Begin anew with the first page; `following` is the cursor of the next one, empty where there is none."""
        self.beginResetModel()
        self._rows = list(rows)
        self._next, self._asked = following, False
        self._seen = self._now()
        self.endResetModel()

    def add_page(self, rows: Iterable[StoredConversation], following: str) -> None:
        """The page that was asked for. Rows that came up meanwhile are not shown twice."""
        known = {row.key for row in self._rows}
        new = [row for row in rows if row.key not in known]
        self._next, self._asked = following, False
        if new:
            self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()

    def more_failed(self) -> None:
        """The page that was asked for did not come; it may be asked for again."""
        self._asked = False

    def put(self, row: StoredConversation) -> None:
        """Show the conversation as it is now, at its place; one that lies beyond the pages shown so far is left out."""
        old = self._number(row.key)
        if old is not None:
            kept = self._rows[old]
            row = _with_snippet(row, kept)
            self._move(old, self._place(row, without=old))
            self._rows[self._number(row.key) or 0] = row
        else:
            new = self._place(row)
            if new == len(self._rows) and self._next:
                return
            self.beginInsertRows(NOWHERE, new, new)
            self._rows.insert(new, row)
            self.endInsertRows()
        self._seen = self._now()
        # Headings move with the rows under them.
        self._tell_all()

    def take(self, conversation_id: str) -> StoredConversation | None:
        """Remove a row; returns it, or None where it is not shown."""
        number = self._number(conversation_id)
        if number is None:
            return None
        self.beginRemoveRows(NOWHERE, number, number)
        row = self._rows.pop(number)
        self.endRemoveRows()
        self._tell_all()
        return row

    @Slot(str)
    def set_current(self, conversation_id: str) -> None:
        """Mark the conversation that is open, by its id or its family's; an empty text marks none."""
        before, self._current = self._current, conversation_id
        for number in (self._number(before), self._number(conversation_id)):
            if number is not None:
                self.dataChanged.emit(self.index(number), self.index(number))

    # What is shown

    @property
    def today(self) -> date:
        return self._seen.date()

    @property
    def current(self) -> str:
        return self._current

    def row(self, index: Index) -> StoredConversation:
        return self._rows[index.row()]

    def find(self, conversation_id: str) -> QModelIndex:
        """Where the conversation is; an invalid index where it is not shown."""
        number = self._number(conversation_id)
        return NOWHERE if number is None else self.index(number)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802
        return not parent.isValid() and bool(self._next) and not self._asked

    def fetchMore(self, parent: Index) -> None:  # noqa: N802
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._next)

    def flags(self, index: Index) -> Qt.ItemFlag:
        editable = Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | editable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(row.name)
            case Qt.ItemDataRole.EditRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._told(row)
            case Role.ID:
                return row.id
            case Role.ROW:
                return row
            case Role.CURRENT:
                return self._current in (row.key, row.id)
            case Role.HEADING:
                return self._heading(index.row())
            case Role.WHEN:
                return when(row.updated_at, self.today)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """A new title; an empty one changes nothing."""
        title = " ".join(str(value).split())
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or not title or title == row.title:
            return False
        self.renamed.emit(row.id, title)
        return True

    def _heading(self, number: int) -> str:
        here = group_of(self._rows[number], self.today)
        first = number == 0 or group_of(self._rows[number - 1], self.today) != here
        return here.heading(self.today) if first else ""

    def _told(self, row: StoredConversation) -> str:
        """What assistive technology reads."""
        parts = [row.name, group_of(row, self.today).heading(self.today), contained(shortened(row.snippet))]
        parts.append(self.tr("open now") if self._current in (row.key, row.id) else "")
        return ", ".join(part for part in parts if part)

    def _number(self, conversation_id: str) -> int | None:
        """The row that shows the conversation or another branch of its family."""
        return next((number for number, row in enumerate(self._rows) if conversation_id in (row.key, row.id)), None)

    def _place(self, row: StoredConversation, without: int | None = None) -> int:
        """Where the row belongs among the others."""
        others = [each for number, each in enumerate(self._rows) if number != without]
        return bisect_left(others, _descending(row.place), key=lambda each: _descending(each.place))

    def _move(self, old: int, new: int) -> None:
        if old == new:
            return
        # Qt names the row in front of which it goes, counted before anything moves.
        self.beginMoveRows(NOWHERE, old, old, NOWHERE, new + 1 if new > old else new)
        self._rows.insert(new, self._rows.pop(old))
        self.endMoveRows()

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _descending(place: tuple[bool, datetime, str]) -> tuple[bool, float, tuple[int, ...]]:
    pinned, moment, name = place
    return (not pinned, -moment.timestamp(), tuple(-ord(letter) for letter in name))


def _with_snippet(row: StoredConversation, shown: StoredConversation) -> StoredConversation:
    """News of a conversation do not tell what was found in it."""
    if row.snippet or not shown.snippet:
        return row
    return replace(row, snippet=shown.snippet, marks=shown.marks)
