"""The page of the models: what can be fetched for thinking, speaking and hearing, and what is here."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.engines.languages import NAMES, base, name_of
from desktop.model.engines.models import ModelEntry
from desktop.model.notice import Notice
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.settings.models.model_row import ModelRow
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import Card, Field, Form, page_column, push
from desktop.widgets.settings.parts.verdict import Verdict

CARDS = {
    "llm": (
        QT_TRANSLATE_NOOP("ModelsPage", "Thinking"),
        QT_TRANSLATE_NOOP("ModelsPage", "Larger ones know more and answer more slowly."),
        "think",
    ),
    "tts": (
        QT_TRANSLATE_NOOP("ModelsPage", "Voices"),
        QT_TRANSLATE_NOOP("ModelsPage", "Each speaks its language, also beside the voice that you chose."),
        "speaker",
    ),
    "stt": (QT_TRANSLATE_NOOP("ModelsPage", "Hearing"), "", "microphone"),
    "": (QT_TRANSLATE_NOOP("ModelsPage", "Other models"), "", "file"),
}
"""By task; what has no card of its own is in the last."""
ALL = "*"


class ModelsPage(QWidget):
    """Nothing is fetched before somebody asks for it."""

    wanted = Signal(str, str, arguments=["act", "name"])
    """As of `desktop.model.engines.models.Act`."""
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, ModelRow] = {}
        self._entries: tuple[ModelEntry, ...] = ()
        self._columns = {task: QVBoxLayout() for task in CARDS}
        self._cards = {task: Card(self.tr(title), self.tr(text), icon) for task, (title, text, icon) in CARDS.items()}
        self._language = ChoiceBox()
        self._language.chosen.connect(lambda _: self._show_spoken())
        self._import = push(self.tr("Import…"), "small")
        self._import.setAccessibleName(self.tr("Import a model from a file"))
        self._import.clicked.connect(self.import_wanted)
        self._told = Verdict()
        self._arrange()

    @Slot(object)
    def set_models(self, entries: tuple[ModelEntry, ...]) -> None:
        """All that there are, in order."""
        if [each.name for each in entries] != [each.name for each in self._entries]:
            self._build(entries)
        self._entries = entries
        for entry in entries:
            self._rows[entry.name].show_entry(entry)
        self._show_spoken()

    @Slot(Notice)
    def set_models_told(self, notice: Notice) -> None:
        """What came of importing or deleting one."""
        self._told.show_result(notice)

    def _build(self, entries: tuple[ModelEntry, ...]) -> None:
        """Rows of models that stay are kept, and the keyboard with them."""
        for gone in self._rows.keys() - {entry.name for entry in entries}:
            row = self._rows.pop(gone)
            hand_on(row, self._import)
            row.hide()
            row.deleteLater()
        self._rows = {entry.name: self._rows.get(entry.name) or self._made(entry) for entry in entries}
        for entry in entries:
            row, column = self._rows[entry.name], self._columns[_card_of(entry)]
            column.removeWidget(row)
            column.addWidget(row)
        for task, card in self._cards.items():
            card.setVisible(any(_card_of(entry) == task for entry in entries))
        self._offer_languages(entries)
        stops: list[QWidget] = [self._import]
        for task in CARDS:
            rows = [self._rows[entry.name] for entry in entries if _card_of(entry) == task]
            stops += [self._language] if task == "tts" else []
            stops += [button for row in rows for button in row.findChildren(QPushButton)]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _made(self, entry: ModelEntry) -> ModelRow:
        row = ModelRow(entry, self._import)
        row.wanted.connect(self.wanted)
        return row

    def _offer_languages(self, entries: tuple[ModelEntry, ...]) -> None:
        chosen = self._language.value or base(QLocale().bcp47Name())
        spoken = {base(tag) for entry in entries if entry.task == "tts" for tag in entry.languages}
        self._language.clear()
        self._language.add(self.tr("All languages"), ALL)
        for name, tag in sorted((_called(tag), tag) for tag in spoken):
            self._language.add(name, tag)
        self._language.show_value(chosen if chosen in spoken else ALL)

    def _show_spoken(self) -> None:
        """Voices of the chosen language, and those that are here or on their way."""
        chosen = self._language.value
        for entry in self._entries:
            speaks = chosen in (ALL, "") or any(base(tag) == chosen for tag in entry.languages)
            shown = entry.task != "tts" or speaks or entry.act != "get"
            self._rows[entry.name].setVisible(shown)

    def _arrange(self) -> None:
        column = page_column(
            self,
            self.tr("Models"),
            self.tr("Fetched once, then kept and used on this computer, without a network."),
        )
        column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._told)
        language = Field(self.tr("Language"), self._language)
        language.call(self.tr("Language of the voices"))
        self._cards["tts"].column.addWidget(Form(language))
        for task, card in self._cards.items():
            self._columns[task].setSpacing(0)
            card.column.addLayout(self._columns[task])
            column.addWidget(card)
        column.addStretch(1)


def _card_of(entry: ModelEntry) -> str:
    return entry.task if entry.task in CARDS else ""


def _called(tag: str) -> str:
    """A language in the words of the app, or its own where the app has none."""
    return name_of(tag) if tag in NAMES else QLocale(tag).nativeLanguageName() or tag
