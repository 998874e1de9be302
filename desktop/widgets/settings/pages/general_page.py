"""The page on how the app is there while its window is not."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.settings.parts.rows import SettingRow, SettingsCard, SettingsPage

RUNNING = (
    SettingRow(
        "start_at_login",
        QT_TRANSLATE_NOOP("GeneralPage", "Start when I log in"),
        "switch",
        QT_TRANSLATE_NOOP("GeneralPage", "It then waits in the tray, with its microphone closed."),
    ),
    SettingRow(
        "close_to_tray",
        QT_TRANSLATE_NOOP("GeneralPage", "Keep running in the tray when the window is closed"),
        "switch",
        QT_TRANSLATE_NOOP("GeneralPage", "Quit it from the tray's menu or with Ctrl+Q."),
    ),
)
ELSEWHERE = (
    SettingRow(
        "show_overlay",
        QT_TRANSLATE_NOOP("GeneralPage", "Show captions near the bottom of the screen"),
        "switch",
        QT_TRANSLATE_NOOP("GeneralPage", "A small window that never takes the keyboard and disappears by itself."),
    ),
    SettingRow(
        "notify",
        QT_TRANSLATE_NOOP("GeneralPage", "Tell me about errors while the window is hidden"),
        "switch",
        QT_TRANSLATE_NOOP("GeneralPage", "As a system notification."),
    ),
)
MEMORY = (
    SettingRow(
        "rest_minutes",
        QT_TRANSLATE_NOOP("GeneralPage", "Give memory back"),
        "choice",
        QT_TRANSLATE_NOOP(
            "GeneralPage",
            "The engines of this computer end when nobody talks for so long, and take some seconds to wake. As long as "
            "they work they need about 40 MB more each.",
        ),
        choices=(
            ("", QT_TRANSLATE_NOOP("GeneralPage", "Never")),
            ("5", QT_TRANSLATE_NOOP("GeneralPage", "After 5 minutes")),
            ("15", QT_TRANSLATE_NOOP("GeneralPage", "After 15 minutes")),
            ("60", QT_TRANSLATE_NOOP("GeneralPage", "After an hour")),
        ),
    ),
)


class GeneralPage(SettingsPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.arrange(
            self.tr("General"),
            self.tr("How SB Voice behaves in the background."),
            SettingsCard(RUNNING, "GeneralPage", self.tr("Starting and quitting")),
            SettingsCard(ELSEWHERE, "GeneralPage", self.tr("While another window is in front")),
            SettingsCard(MEMORY, "GeneralPage", self.tr("Memory")),
        )
