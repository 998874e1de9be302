"""Does what the buttons of notices promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.model.cures import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.presenters.settings.settings_window import SettingsPresenter
    from desktop.widgets.main_window import MainWindow


class CurePresenter(QObject):
    """`unmute`, `try_again`, `answer_here` and `use_local` are called for the cures of these names."""

    def __init__(
        self,
        window: MainWindow,
        preferences: SettingsPresenter,
        *,
        unmute: Callable[[], None],
        try_again: Callable[[], None],
        answer_here: Callable[[], None],
        use_local: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window
        self._acts: dict[str, Callable[[], None]] = {
            "keys": lambda: preferences.ask_for_key(window),
            "server": window.server_requested.emit,
            "conversations": window.open_conversations,
            "new": window.new_conversation.emit,
            "unmute": unmute,
            "again": try_again,
            "here": answer_here,
            "local": use_local,
        }
        window.cure_wanted.connect(self.apply)

    def apply(self, cure: str) -> None:
        """Do what the cure of that name is."""
        if cure in self._acts:
            self._acts[cure]()
        elif cure in PAGES:
            self._preferences.open(self._window).show_page(cure)
