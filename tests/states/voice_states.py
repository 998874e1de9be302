"""The states in which the voice is somewhere in an answer, drawn by `tests.screenshots`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from desktop.widgets.main_window import MainWindow
from server.protocol.turn import Phase
from tests.states.answer_states import ARABIC, RICH

SPEAKING = Notice("ok", "Speaking.", "Tap to stop, hold to talk.")
PAUSED = Notice("ok", "Paused.", "Ctrl+P goes on, hold to talk.")


def before_sound(window: MainWindow) -> QWidget:
    """The text is there and the voice has not begun."""
    return _voice_at(window, RICH, "")


def code(window: MainWindow) -> QWidget:
    """The voice mentions a block of code."""
    _voice_at(window, RICH, "return 1.2")
    bar = window.conversation.verticalScrollBar()
    bar.setValue(bar.maximum())
    return window


def table(window: MainWindow) -> QWidget:
    """The voice reads the row of a table."""
    return _voice_at(window, RICH, "Mont Saint")


def paused(window: MainWindow) -> QWidget:
    _voice_at(window, RICH, "so there are two")
    window.conversation.set_speaking("r", True)
    window.talk_button.set_paused(True)
    window.status_line.show_status(PAUSED)
    return window


def right_to_left(window: MainWindow) -> QWidget:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return _voice_at(window, ARABIC, "الأرض")


def cut_off(window: MainWindow) -> QWidget:
    """An answer that can be continued; what points at it shows how."""
    _answer(window, RICH)
    window.conversation.finish_reply("r", "cancelled")
    window.conversation.mark_interrupted("r", RICH.index("2. The far"))
    window.conversation.flush()
    window.conversation.pointer.step(-1)
    return window


def continued(window: MainWindow) -> QWidget:
    """It is being continued: what was not heard before has its colour back as far as the voice has come."""
    cut_off(window)
    view = window.conversation
    begin, end = view.sentence_at("r", RICH.index("so there are two"))
    view.overlays.mark_spoken("r", begin, end)
    view.set_speaking("r", False)
    return window


def _answer(window: MainWindow, text: str) -> None:
    window.resize(window.width(), max(window.height(), 860))
    view = window.conversation
    view.add_question("q", "How do tides come about?")
    view.append_reply("r", text)
    view.flush()
    view.verticalScrollBar().setValue(0)


def _voice_at(window: MainWindow, text: str, words: str) -> QWidget:
    """In the sentence with these words; where there are none it has not begun."""
    _answer(window, text)
    view = window.conversation
    begin, end = view.sentence_at("r", text.index(words)) if words else (0, 0)
    view.overlays.mark_spoken("r", begin, end)
    view.set_speaking("r" if words else "", False)
    window.set_phase(Phase.SPEAKING)
    window.status_line.show_status(SPEAKING)
    return window


def hands_free(window: MainWindow) -> QWidget:
    """The microphone is open without a key, and nobody speaks."""
    window.talk_mode.mode.show_value("hands_free")
    window.talk_button.set_listening(Listening.OPEN)
    window.conversation.hint.set_listening(Listening.OPEN)
    window.status_line.show_status(Notice("ok", "Listening, hands-free.", "Just talk."))
    return window


def hands_free_muted(window: MainWindow) -> QWidget:
    hands_free(window)
    window.talk_mode.set_muted(True)
    window.talk_button.set_muted(True)
    window.talk_button.set_listening(Listening.MUTED)
    window.conversation.hint.set_listening(Listening.MUTED)
    window.status_line.show_status(Notice("info", "The microphone is muted.", "Ctrl+M opens it."))
    return window


def hands_free_small(window: MainWindow) -> QWidget:
    hands_free(window)
    window.set_compact(True)
    window.resize(window.minimumSize())
    return window


def hands_free_resting(window: MainWindow) -> QWidget:
    """It was quiet for long."""
    window.talk_mode.mode.show_value("until_quiet")
    window.talk_button.set_listening(Listening.RESTING)
    told = Notice("info", "The microphone is closed: nobody talked for 5 minutes.", "Tap the button or Space.")
    window.status_line.show_status(told)
    return window


VOICE_STATES: dict[str, Callable[[MainWindow], QWidget]] = {
    "voice-before-sound": before_sound,
    "voice-code": code,
    "voice-table": table,
    "voice-paused": paused,
    "voice-right-to-left": right_to_left,
    "voice-cut-off": cut_off,
    "voice-continued": continued,
    "hands-free": hands_free,
    "hands-free-muted": hands_free_muted,
    "hands-free-small": hands_free_small,
    "hands-free-resting": hands_free_resting,
}
