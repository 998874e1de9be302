"""The page of the keys: which are stored, whether they work, and a form for a new one."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.engines.choices import PROVIDERS, KeyEntry
from desktop.model.notice import Notice
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.undo_bar import UndoBar
from desktop.widgets.settings.keys.key_form import KeyForm
from desktop.widgets.settings.keys.key_row import KeyRow
from desktop.widgets.settings.parts.form import Card, note, page_column
from desktop.widgets.settings.parts.verdict import Verdict

INTRODUCTION = QT_TRANSLATE_NOOP(
    "KeysPage", "Keys are kept in your system's keyring. Each is sent only to the host it was entered for."
)


class KeysPage(QWidget):
    """Shows of a key its last four characters, never more."""

    added = Signal(str, str, str, arguments=["provider", "host", "key"])
    test_requested = Signal(str, str, str, arguments=["provider", "host", "key"])
    removed = Signal(str, str, arguments=["provider", "host"])
    restored = Signal()
    """The key that was removed last is wanted back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[KeyRow] = []
        self._trouble = Verdict(boxed=True)
        self._stored = Card(self.tr("Stored keys"))
        self._list = QVBoxLayout()
        self._none = note(self.tr("None yet. SB Voice works without one, on this computer."), "muted")
        self._form = KeyForm()
        self._undo = UndoBar(resting=self._form.key_field)
        self._undo.undo_requested.connect(self.restored)
        self._arrange()
        self._form.added.connect(self._add)
        self._form.test_requested.connect(self.test_requested)

    # Slots

    @Slot(object)
    def set_keys(self, keys: tuple[KeyEntry, ...]) -> None:
        kept = {row.entry: row for row in self._rows if row.entry in keys}
        for row in self._rows:
            if row.entry not in kept:
                hand_on(row, self._undo.undo_button if self._undo.text else self._form.key_field)
                row.hide()
                row.deleteLater()
        self._rows = [kept.get(entry) or self._row(entry) for entry in keys]
        for row in self._rows:
            self._list.addWidget(row)
        buttons: list[QWidget] = [button for row in self._rows for button in row.findChildren(QPushButton)]
        for first, second in pairwise([*buttons, self._undo.undo_button, *self._form.stops]):
            QWidget.setTabOrder(first, second)
        self._none.setVisible(not keys)

    @Slot(str, str, str, str)
    def set_result(self, provider: str, host: str, result: Notice) -> None:
        """Beside the form where the key is tested there, else beside the stored key; of one that is gone nowhere."""
        if self._form.take_result(provider, host, result):
            return
        for row in self._rows:
            if (row.entry.provider, row.entry.host) == (provider, host):
                row.show_result(result)

    @Slot(str)
    def offer_undo(self, text: str) -> None:
        """A key was removed and can be had back; an empty text when it cannot any more."""
        self._undo.offer(text)

    @Slot(str, str)
    def set_keyring_problem(self, message: str, hint: str) -> None:
        """Why keys cannot be kept and what to do; an empty message takes it back."""
        other_way = self.tr("Or set {one} or {another} in the environment before you start SB Voice.").format(
            one=PROVIDERS[0].variable, another=PROVIDERS[1].variable
        )
        self._trouble.show_result(Notice("warning", f"{message} {hint}\n{other_way}" if message else ""))

    def ask_for(self, provider: str = "", host: str = "") -> None:
        """Put the cursor where the key goes, of that provider if one is named."""
        self._form.ask_for(provider, host)

    # Building

    def _arrange(self) -> None:
        self._list.setSpacing(0)
        self._stored.column.addWidget(self._none)
        self._stored.column.addLayout(self._list)
        column = page_column(self, self.tr("Keys"), self.tr(INTRODUCTION))
        self._stored.column.addWidget(self._undo)
        for widget in (self._trouble, self._stored, self._form):
            column.addWidget(widget)
        column.addStretch(1)

    def _add(self, provider: str, host: str, key: str) -> None:
        """What was said about the key that this one replaces is not about it."""
        for row in self._rows:
            if row.entry.host == host:
                row.show_result(Notice("info", ""))
        self.added.emit(provider, host, key)

    def _row(self, entry: KeyEntry) -> KeyRow:
        row = KeyRow(entry)
        row.test_requested.connect(lambda: self.test_requested.emit(entry.provider, entry.host, ""))
        row.removed.connect(lambda: self.removed.emit(entry.provider, entry.host))
        return row
