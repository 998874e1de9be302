"""The rows of the settings: one for each setting, said in a table, shown and bound to the setting by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.widgets.controls.binding import Binding, Control, SettingsSource
from desktop.widgets.controls.buttons.switch import Switch
from desktop.widgets.settings.parts.choice_box import SettingBox
from desktop.widgets.settings.parts.device_box import DeviceBox
from desktop.widgets.settings.parts.form import Card, Field, Form, explained, note, page_column
from desktop.widgets.settings.parts.pronunciation_box import PronunciationBox
from desktop.widgets.settings.parts.theme_tile import ThemeTiles
from desktop.widgets.settings.parts.volume_slider import VolumeSlider

Translated = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting as a page shows it; its texts are marked for translation in the context of that page."""

    name: str
    """The field of `desktop.settings.declaration.Settings`."""
    label: str
    kind: Literal["switch", "choice", "device", "volume", "theme", "pronunciations"]
    help: str = ""
    """What it does, in a sentence."""
    choices: tuple[tuple[str, str], ...] = ()
    """Values and their labels."""
    more: Callable[[], Iterable[tuple[str, str]]] = tuple
    """Values and labels that follow those, in the person's language: known once the page is made."""
    spoken: str = ""
    """What it is called by those who do not see the box around it; empty: as its label says."""


class SettingsCard(Card):
    """A table of rows in a box: first the fields, then what else belongs there, then the switches."""

    def __init__(
        self,
        rows: Sequence[SettingRow],
        context: str,
        title: str = "",
        text: str = "",
        icon: str = "",
        *,
        fields: Sequence[Field] = (),
        between: Sequence[QWidget] = (),
    ) -> None:
        """`context` is that of the rows' texts. `fields` and `between` show no settings."""
        super().__init__(title, text, icon)
        tr = partial(translate, context)
        self._shown = {row.name: MADE[row.kind](row, tr) for row in rows}
        made = [shown.widget for shown in self._shown.values()]
        if form := [*(widget for widget in made if isinstance(widget, Field)), *fields]:
            self.column.addWidget(Form(*form))
        for widget in (*between, *(widget for widget in made if not isinstance(widget, Field))):
            self.column.addWidget(widget)

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        for name, shown in self._shown.items():
            Binding(source, shown.control, name)

    def control(self, name: str) -> Control:
        """Where a setting is chosen."""
        return self._shown[name].control

    def set_problem(self, name: str, text: str) -> None:
        """Why a setting does nothing here; an empty text takes it back. Unknown names are somebody else's."""
        if name in self._shown:
            self._shown[name].set_problem(text)


class SettingsPage(QWidget):
    """A page of such cards; its kinds call `arrange` once."""

    _cards: tuple[SettingsCard, ...] = ()

    def arrange(self, title: str, text: str, *cards: SettingsCard) -> None:
        """What the page is for, and what it holds."""
        self._cards = cards
        column = page_column(self, title, text)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        for card in self._cards:
            card.follow(source)

    def set_problem(self, name: str, text: str) -> None:
        """Why a setting does nothing here; an empty text takes it back."""
        for card in self._cards:
            card.set_problem(name, text)


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row that was made: what is laid out, what is bound, and how a problem is told."""

    widget: QWidget
    control: Control
    set_problem: Callable[[str], None]


class SwitchRow(QWidget):
    """A switch with what it does below it, and why it does nothing here where that is so."""

    def __init__(self, text: str, help_text: str) -> None:
        super().__init__()
        self.switch = Switch(text)
        self._help_text = help_text
        self._problem = note("", "fieldProblem")
        self.set_problem("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(explained(self.switch, note(help_text, "muted"), self._problem))

    def set_problem(self, text: str) -> None:
        """Why it does nothing here; an empty text takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.switch.setAccessibleDescription(text or self._help_text)


def _switch(row: SettingRow, tr: Translated) -> ShownRow:
    made = SwitchRow(tr(row.label), tr(row.help))
    return ShownRow(made, made.switch, made.set_problem)


def _choice(row: SettingRow, tr: Translated) -> ShownRow:
    box = SettingBox()
    for value, label in (*((value, tr(label)) for value, label in row.choices), *row.more()):
        box.add(label, value)
    field = _field(row, tr, box)
    return ShownRow(field, box, field.set_problem)


def _device(row: SettingRow, tr: Translated) -> ShownRow:
    box = DeviceBox()
    field = _field(row, tr, box)
    box.cautioned.connect(field.set_caution)
    return ShownRow(field, box, field.set_problem)


def _volume(row: SettingRow, tr: Translated) -> ShownRow:
    slider = VolumeSlider()
    field = _field(row, tr, slider, slider.value_label)
    return ShownRow(field, slider, field.set_problem)


def _pronunciations(row: SettingRow, tr: Translated) -> ShownRow:
    box = PronunciationBox()
    field = _field(row, tr, box)
    box.cautioned.connect(field.set_caution)
    return ShownRow(field, box, field.set_problem)


def _theme(row: SettingRow, tr: Translated) -> ShownRow:
    tiles = ThemeTiles({value: tr(label) for value, label in row.choices})
    tiles.setAccessibleName(tr(row.label))
    return ShownRow(tiles, tiles, lambda _: None)


def _field(row: SettingRow, tr: Translated, control: QWidget, beside: QWidget | None = None) -> Field:
    field = Field(tr(row.label), control, tr(row.help), beside)
    field.call(tr(row.spoken or row.label))
    return field


MADE: dict[str, Callable[[SettingRow, Translated], ShownRow]] = {
    "switch": _switch,
    "choice": _choice,
    "device": _device,
    "volume": _volume,
    "theme": _theme,
    "pronunciations": _pronunciations,
}
"""How each kind of row is made."""
