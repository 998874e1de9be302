"""The page on how the window looks: its theme, what moves in it, and the language of its texts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.i18n import QT_TRANSLATE_NOOP, languages
from desktop.widgets.settings.models.spoken_card import language_name
from desktop.widgets.settings.parts.rows import SettingRow, SettingsCard, SettingsPage
from desktop.widgets.window.text_size import SIZES

THEME = (
    SettingRow(
        "theme",
        QT_TRANSLATE_NOOP("AppearancePage", "Theme"),
        "theme",
        choices=(
            ("system", QT_TRANSLATE_NOOP("AppearancePage", "Same as the system")),
            ("light", QT_TRANSLATE_NOOP("AppearancePage", "Light")),
            ("dark", QT_TRANSLATE_NOOP("AppearancePage", "Dark")),
        ),
    ),
)
TEXT = (
    SettingRow(
        "text_size",
        QT_TRANSLATE_NOOP("AppearancePage", "Text size"),
        "choice",
        QT_TRANSLATE_NOOP("AppearancePage", "Of the system's size. Ctrl + and Ctrl - do the same, Ctrl 0 goes back."),
        choices=tuple((size, f"{size} %") for size in SIZES),
    ),
)
MORE = (
    SettingRow(
        "motion",
        QT_TRANSLATE_NOOP("AppearancePage", "Motion"),
        "choice",
        QT_TRANSLATE_NOOP("AppearancePage", "Reduced, the talk button stands still."),
        choices=(
            ("system", QT_TRANSLATE_NOOP("AppearancePage", "Same as the system")),
            ("reduced", QT_TRANSLATE_NOOP("AppearancePage", "Reduced")),
            ("full", QT_TRANSLATE_NOOP("AppearancePage", "Full")),
        ),
    ),
    SettingRow(
        "interface_language",
        QT_TRANSLATE_NOOP("AppearancePage", "Language"),
        "choice",
        QT_TRANSLATE_NOOP(
            "AppearancePage", "The language of the app itself. Takes effect when SB Voice is started again."
        ),
        choices=(("", QT_TRANSLATE_NOOP("AppearancePage", "Same as the system")),),
        more=lambda: ((tag, language_name(tag)) for tag in languages()),
    ),
)
ANSWERS = (
    SettingRow(
        "show_timings",
        QT_TRANSLATE_NOOP("AppearancePage", "Show how long each answer took"),
        "switch",
        QT_TRANSLATE_NOOP("AppearancePage", "From the end of your question to the first sound."),
    ),
)


class AppearancePage(SettingsPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.arrange(
            self.tr("Appearance"),
            self.tr("How SB Voice looks, and in which language."),
            SettingsCard(THEME, "AppearancePage", self.tr("Theme")),
            SettingsCard(TEXT, "AppearancePage", self.tr("Text")),
            SettingsCard(MORE, "AppearancePage", self.tr("Motion and language")),
            SettingsCard(ANSWERS, "AppearancePage", self.tr("Answers")),
        )
