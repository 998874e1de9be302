"""The language that is spoken: one choice, and what is missing for it, to be fetched in place."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Slot

from desktop.i18n import DETECTED, QT_TRANSLATE_NOOP, system_language
from desktop.model.engines.fetch_offer import FetchOffer
from desktop.model.engines.languages import base
from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.settings.models.fetch_part import FetchPart
from desktop.widgets.settings.parts.choice_box import SettingBox
from desktop.widgets.settings.parts.form import Card, Field, Form

LANGUAGES = (
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "en-GB", "en-US", "es", "es-MX", "et", "fi", "fr", "hi", "hu", "id",
    "it", "ja", "ko", "lt", "lv", "ms", "nl", "no", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sv", "th", "tr", "uk", "vi",
    "zh",
)  # fmt: skip
PLAIN_NAMES = {"en": "English", "es": "Español"}
"""Qt takes these for the language of one country."""
PICKS = QT_TRANSLATE_NOOP("SpokenCard", "Picks who hears you, the voice, and what the model is told.")


class SpokenCard(Card):
    """Picks who hears, the voice and what the model is told, all together."""

    def __init__(self, *, brief: bool = False) -> None:
        """A `brief` one says no more than it must."""
        says = ("", "", "") if brief else (self.tr("You speak"), self.tr(PICKS), "voice")
        super().__init__(*says)
        self.box = SettingBox()
        self._part = FetchPart()
        self.wanted, self.refused = self._part.wanted, self._part.refused
        self._fill()
        field = Field(self.tr("You speak") if brief else self.tr("Language"), self.box)
        field.call(self.tr("Language that you speak"))
        self.column.addWidget(Form(field))
        self.column.addWidget(self._part)

    def follow(self, source: SettingsSource) -> None:
        """Show the choice of these settings from now on, and change it."""
        Binding(source, self.box, "language")

    @Slot(object)
    def show_offer(self, offer: FetchOffer | None) -> None:
        """Show what is missing for the language; None where it is all here."""
        self._part.show_offer(offer)

    def _fill(self) -> None:
        system = system_language()
        same = self.tr("As this computer: {language}").format(language=language_name(base(system)))
        self.box.add(same if system else self.tr("As this computer"), "")
        self.box.add(self.tr("Detect each time"), DETECTED)
        for tag in LANGUAGES:
            self.box.add(language_name(tag), tag)


def language_name(tag: str) -> str:
    """The language in its own words, and the country where the tag names one."""
    locale = QLocale(tag.replace("_", "-"))
    name = PLAIN_NAMES.get(tag) or locale.nativeLanguageName()
    name = name[:1].upper() + name[1:]
    return f"{name} ({tag})" if "-" in tag else name
