"""What servers of tools want of this person alone: a row for each value, with a field for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.bidi import isolated
from desktop.model.notice import Notice
from desktop.shortening import NAME, shortened
from desktop.widgets.settings.keys.key_field import KeyField
from desktop.widgets.settings.parts.form import Card, Form, breakable, lasting, note, push
from desktop.widgets.settings.parts.verdict import Verdict

if TYPE_CHECKING:
    from desktop.model.tools.wanted_value import WantedValue


class PersonalCard(Card):
    """Hidden while nothing is wanted."""

    given = Signal(object, str, arguments=["wanted", "secret"])
    """A `WantedValue`, and the value of it; an empty one is to be forgotten."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Yours alone"),
            self.tr(
                "These servers of tools are used in your name. What you enter stays in your keyring; the server is "
                "given it while you talk, shows it to that one, and keeps it nowhere."
            ),
            "key",
        )
        self._rows: dict[WantedValue, PersonalRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._told = Verdict()
        self.column.addLayout(self._list)
        self.column.addWidget(self._told)
        self.hide()

    def set_values(self, values: tuple[tuple[WantedValue, bool, Notice], ...]) -> None:
        """All that is wanted, whether it was given, and how its server is."""
        wanted = [each for each, _, _ in values]
        if wanted != list(self._rows):
            self._build(wanted)
        for each, has, how in values:
            self._rows[each].show_state(given=has, how=how)
        self.setVisible(bool(values))

    def set_told(self, notice: Notice) -> None:
        """What came of the last one."""
        self._told.show_result(notice)

    def _build(self, wanted: list[WantedValue]) -> None:
        for row in self._rows.values():
            row.hide()
            row.deleteLater()
        self._rows = {each: PersonalRow(each) for each in wanted}
        for row in self._rows.values():
            row.given.connect(self.given)
            self._list.addWidget(row)


class PersonalRow(QFrame):
    """One value."""

    given = Signal(object, str, arguments=["wanted", "secret"])

    def __init__(self, wanted: WantedValue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyRow")
        self._wanted = wanted
        self._how = Verdict()
        self._shown: tuple[bool, Notice] | None = None
        name = isolated(shortened(wanted.name, NAME))
        self.save = lasting(self.tr("Save"))
        self.save.set_possible(False)
        server = isolated(wanted.server)
        self.save.setAccessibleName(self.tr("Save {name} for {server}").format(name=name, server=server))
        self.field = KeyField(name, "", self.save)
        self.field.changed.connect(lambda: self.save.set_possible(bool(self.field.key)))
        self.field.entered.connect(self._give)
        self.save.wanted.connect(self._give)
        self.forget = push(self.tr("Forget"), "small")
        self.forget.setAccessibleName(self.tr("Forget {name} for {server}").format(name=name, server=server))
        self.forget.clicked.connect(lambda: self.given.emit(self._wanted, ""))
        self._arrange()

    def show_state(self, *, given: bool, how: Notice) -> None:
        """Whether it was given, and how its server is."""
        if (given, how) == self._shown:  # saying how it is again would be heard again
            return
        self._shown = given, how
        self.forget.setVisible(given)
        words = self.tr("Given. The server is there.") if how.kind == "ok" else self.tr("Given.")
        told = Notice("warning", self.tr("Not given yet: its tools cannot be used.")) if not given else how
        self._how.show_result(told if told.text else Notice(told.kind, words))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addWidget(note(breakable(shortened(self._wanted.server, NAME)), "keyHost"))
        column.addWidget(note(breakable(shortened(self._wanted.place, NAME)), "muted"))
        column.addWidget(Form(self.field))
        column.addWidget(self._how)
        column.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeading)

    def _give(self) -> None:
        self.given.emit(self._wanted, self.field.take())
