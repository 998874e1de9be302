"""The menus that are drawn by `tests.screenshots`: of the tray, of a reply and of what there is to choose from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.engines.models import Coming
from desktop.model.notice import Notice
from desktop.model.receipt import HandedTo, ShownCosts, ShownReceipt
from desktop.widgets.main_window import MainWindow
from desktop.widgets.tray import Tray

ANSWER = "Gravity from the moon pulls the sea towards it, and the earth turns underneath."


def tray(window: MainWindow) -> QWidget:
    """Two models are on their way."""
    shown = _tray(window)
    return _popped_up(window, shown.downloads.parentWidget())


def tray_downloads(window: MainWindow) -> QWidget:
    """How far they are, and how one is cancelled."""
    return _popped_up(window, _tray(window).downloads)


def offers(window: MainWindow) -> QWidget:
    """What a team's server offers, by the names that people understand."""
    model = window.field_tools.model
    model.set_choices({"fast": "Fast", "careful": "Careful", "local": "On our own machines"})
    model.show_value("careful")
    model.show()
    return _popped_up(window, model.menu_of_choices)


def receipt(window: MainWindow) -> QWidget:
    """Where a turn went, and what it and the whole conversation took."""
    conversation = window.conversation
    conversation.server = "voice.example.org"
    conversation.add_question("q", "Why are there tides?")
    conversation.append_reply("r", ANSWER)
    conversation.finish_reply("r", "completed")
    handed = (
        HandedTo("moonshine", "", ("sound",)),
        HandedTo("gpt-5-mini", "api.openai.com", ("text", "passages")),
        HandedTo("Amy", "", ("text",)),
    )
    so_far = ShownCosts(5210, 61.4, 0.0149, "EUR", unpriced=1)
    conversation.set_receipt("r", ShownReceipt(handed, False), ShownCosts(1204, 9.6, 0.0031, "EUR", so_far))
    conversation.flush()
    words = conversation.cursorRect(conversation.document().find("Gravity")).center()
    whole = conversation.menu_at(words)
    return _popped_up(window, whole.findChildren(QMenu)[0])


def stand_in(window: MainWindow) -> QWidget:
    """Somebody stood in: where words go is told by its icon, as the warning takes the room."""
    conversation = window.conversation
    conversation.add_question("q", "Why are there tides?")
    told = "The language model did not accept the API key; check it in the settings. Using the local one instead."
    conversation.add_notice(Notice("warning", told, cure="keys"))
    conversation.append_reply("r", ANSWER)
    conversation.finish_reply("r", "completed")
    window.status_line.set_engine_summary("Thinks at api.openai.com")
    window.status_line.show_status(Notice("warning", told, cure="keys"))
    return window


def _tray(window: MainWindow) -> Tray:
    shown = Tray(window)
    shown.set_downloads(
        [Coming("thinker", "Qwen3 0.6B", "42 %, 1 min left"), Coming("voice", "German (DE): Thorsten", "8 %")]
    )
    return shown


def _popped_up(window: MainWindow, menu: QWidget | None) -> QWidget:
    assert isinstance(menu, QMenu)
    menu.popup(window.mapToGlobal(QPoint(20, 60)))
    return menu


MENU_STATES: dict[str, Callable[[MainWindow], QWidget]] = {
    "tray": tray,
    "tray-downloads": tray_downloads,
    "offers": offers,
    "receipt": receipt,
    "stand-in": stand_in,
}
MENUS = {"menu", "themes", *MENU_STATES} - {"stand-in"}
"""The states of which no window is shown."""
