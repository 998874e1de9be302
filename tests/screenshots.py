"""Renders the window in the states a person meets: `python -m tests.screenshots FOLDER [--all]`.

Single ones with `... FOLDER THEME SCALE [--LANGUAGE] [--right-to-left] [--screen] STATE...`, `--ar` for one.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtGui import QCursor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.audio.silence import silence_hint, silent
from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.failures.outcome import Cause, Failure
from desktop.i18n import languages, speak
from desktop.model.conversations import StoredMessage, StoredPicture
from desktop.model.notice import Notice
from desktop.talk.status.line import Situation, status
from desktop.widgets.about_dialog import AboutDialog
from desktop.widgets.help_dialog import HelpDialog
from desktop.widgets.main_window import MainWindow
from desktop.widgets.overlay import Overlay
from desktop.widgets.server.server_dialog import ServerDialog
from desktop.widgets.style import icons
from desktop.widgets.style.theme import apply_theme
from server.protocol.invitations import joining_link
from server.protocol.turn import Phase
from tests.states.answer_states import ANSWER_STATES
from tests.states.conversation_states import CONVERSATION_STATES, fill_list
from tests.states.menu_states import MENU_STATES
from tests.states.settings_states import SETTINGS_STATES
from tests.states.voice_states import VOICE_STATES

LOCAL = "Private: all on this computer"

WINDOWS = (
    "conversation",
    "conversations",
    "listening",
    "welcome",
    "server",
    "about",
    "overlay",
    "settings-voice",
    "settings-keys",
    "settings-sound",
    "settings-shortcuts",
    "settings-server",
    "settings-tools",
    "settings-general",
    "settings-appearance",
    "settings-about",
)
"""Every window there is, and every page of the settings."""

KEPT = {
    ("light", "1"): (
        *WINDOWS,
        "empty",
        "conversations-found",
        "conversations-branches",
        "no-microphone",
        "right-to-left",
    ),
    ("dark", "1"): (*WINDOWS, "settings-cloud"),
    ("light", "2"): ("conversation",),
    ("dark", "2"): ("conversation",),
}
"""The pictures that the documentation shows; `--all` draws every state."""


HOWS = ("", "de", "right-to-left", "screen")
"""How a window may lie besides its theme and scale: of the languages one, the others when they are asked for."""
RESTS, ROUNDS = 3, 30
"""So many pictures in a row must be the same, and so many are taken at most."""
FRAME_MS = 100
"""Timers that are faster than this draw the frames of something that moves."""
SCREEN = (1366, 728)
"""All that a usual small screen has room for, below a panel."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a window is drawn: its theme, a language or another of `HOWS`, and its size where that is not its own."""

    theme: str
    how: str = ""
    size: tuple[int, int] = (0, 0)

    @property
    def name(self) -> str:
        return f"{self.theme}-{self.how}" if self.how else self.theme


def main(folder: str, *, everything: bool) -> None:
    """One process for each look and scale, because Qt takes its scale from the environment at the start."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for theme, scale in KEPT:
        states = tuple(STATES) if everything else KEPT[theme, scale]
        for how in HOWS if everything and scale == "1" else ("",):
            flags = [f"--{how}"] if how else []
            command = [sys.executable, "-m", "tests.screenshots", folder, theme, scale, *flags, *states]
            subprocess.run(command, check=True, env=os.environ | {"QT_SCALE_FACTOR": scale})


def draw(folder: Path, look: Look, scale: str, states: Sequence[str]) -> None:
    """Draw the states into files that are called after state, look and scale."""
    suffix = "" if scale == "1" else f"@{scale}x"
    for state, picture in drawn(QApplication([]), look, states):
        _save(picture, folder / f"{state}-{look.name}{suffix}.png")


def drawn(app: QApplication, look: Look, states: Sequence[str]) -> Iterator[tuple[str, QPixmap]]:
    """Each state and how it looks."""
    apply_theme(app, look.theme)
    if look.how in languages():
        speak(app, look.how)
    if look.how == "right-to-left":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    # A mouse that happens to lie on the window would change how buttons look.
    QCursor.setPos(0, 0)
    for state in states:
        window = MainWindow()
        window.set_reduced_motion(True)
        if look.size != (0, 0):
            window.resize(*look.size)
        window.show()
        window.status_line.set_engine_summary(LOCAL, private=True)
        window.status_line.show_status(_said(Phase.IDLE))
        window.menu.theme.show_value(look.theme)
        _until(window.isActiveWindow)
        _settle()
        shown = STATES[state](window)
        _hold_still(window, shown)
        _settle()
        yield state, _at_rest(shown)
        window.close()


def empty(window: MainWindow) -> QWidget:
    window.status_line.show_status(_said(Phase.IDLE))
    return window


def listening(window: MainWindow) -> QWidget:
    _history(window)
    window.set_phase(Phase.LISTENING)
    window.conversation.set_question("q3", "And could you remind me to water the", final=False)
    _sound(window)
    window.status_line.show_status(_said(Phase.LISTENING))
    return window


def thinking(window: MainWindow) -> QWidget:
    _history(window)
    window.conversation.add_question("q3", "And could you remind me to water the plants on Friday?")
    window.conversation.add_reply("r3")
    window.set_phase(Phase.THINKING)
    window.status_line.show_status(_said(Phase.THINKING))
    return window


def conversation(window: MainWindow) -> QWidget:
    """A reply that is being spoken, after one that was interrupted."""
    _history(window)
    window.conversation.add_question("q3", "Just the short version, please.")
    window.conversation.append_reply("r3", "Gravity from the moon pulls the sea towards it. The earth turns ")
    window.conversation.append_reply("r3", "underneath, so each coast meets the bulge twice a day.")
    window.set_phase(Phase.SPEAKING)
    _sound(window)
    window.status_line.show_status(_said(Phase.SPEAKING))
    return window


def no_microphone(window: MainWindow) -> QWidget:
    window.talk_button.set_ready(False, "No microphone was found")
    window.status_line.show_status(Notice("error", "No microphone.", "Plug one in, or type below."))
    window.conversation.add_question("q1", "What is the boiling point of water on Mount Everest?")
    window.conversation.append_reply("r1", "About 71 °C: the air is so thin up there that water boils early.")
    window.conversation.finish_reply("r1", "completed")
    window.conversation.add_notice(Notice("error", "The microphone is no longer there. Typing still works."))
    window.message_field.set_text("And at the Dead Sea?")
    return window


def cures(window: MainWindow) -> QWidget:
    """What a notice advises can be done at a press."""
    _history(window)
    window.conversation.add_notice(
        Notice("error", "The language model did not accept the API key; check it in the settings.", cure="keys")
    )
    window.conversation.add_question("q4", "And now?")
    window.conversation.add_notice(Notice("error", "The language model took too long to answer.", cure="again"))
    window.status_line.show_status(Notice("error", "The language model took too long to answer.", cure="again"))
    window.hearing.show_notice(Notice("warning", "Hears English, and not German like this window", cure="voice"))
    window.field_tools.model.set_choices({"m": "SmolLM2 on llama.cpp"})
    window.field_tools.model.show_value("m")
    window.field_tools.model.show()
    return window


def collection(window: MainWindow) -> QWidget:
    """Answers draw on one collection of documents alone."""
    _history(window)
    window.field_tools.model.set_choices({"m": "SmolLM2 on llama.cpp"})
    window.field_tools.model.show_value("m")
    window.field_tools.model.show()
    documents = {"": "All documents", "House": "House", "\n": "No documents"}
    window.field_tools.documents.set_choices(documents)
    window.field_tools.documents.show_value("House")
    window.field_tools.documents.show()
    return window


def tapped(window: MainWindow) -> QWidget:
    """The microphone stays open, and has been silent for a while."""
    _history(window)
    window.talk_button.set_hands_free(True)
    window.set_phase(Phase.LISTENING)
    window.status_line.show_status(_said(Phase.LISTENING, tapped=True, microphone_silence=QUIET))
    window.hearing.show_notice(Notice("info", "Hears English"))
    return window


def waiting(window: MainWindow) -> QWidget:
    """Somebody else has been thinking for more than ten seconds."""
    thinking(window)
    window.status_line.set_engine_summary("Thinks at api.openai.com")
    window.status_line.show_status(_said(Phase.THINKING, waiting_for="api.openai.com", may_answer_here=True))
    return window


def again(window: MainWindow) -> QWidget:
    """An answer of before is heard once more, typed questions are answered in silence."""
    _history(window)
    window.set_replaying("r1")
    window.field_tools.speak.show_value(False)
    window.status_line.show_status(_said(Phase.IDLE, replaying=True))
    return window


def in_line(window: MainWindow) -> QWidget:
    """The server of a team is full."""
    _history(window)
    place = LinkStatus(LinkState.IN_LINE, "The server is full. You are number 3.")
    window.status_line.set_engine_summary("All goes to voice.example.org")
    window.status_line.show_status(status(Situation(place, Phase.IDLE)))
    return window


def unreachable(window: MainWindow) -> QWidget:
    """The server shows a certificate that this computer does not trust."""
    _history(window)
    link = LinkStatus.after(Failure(Cause.CERTIFICATE))
    window.status_line.set_engine_summary("All goes to voice.example.org")
    window.status_line.show_status(status(Situation(link, Phase.IDLE)))
    return window


def dictating(window: MainWindow) -> QWidget:
    """The second key is held."""
    _history(window)
    window.talk_button.set_dictating(True)
    window.set_phase(Phase.LISTENING)
    _sound(window)
    let_go = QCoreApplication.translate("DictationPresenter", "Let go to type it.")
    window.status_line.show_status(Notice("ok", QCoreApplication.translate("DictationPresenter", "Dictating."), let_go))
    return window


def dictating_overlay(window: MainWindow) -> QWidget:
    """While another window is in front."""
    shown = overlay(window)
    window.overlay.set_dictating(True)  # type: ignore[attr-defined]
    return shown


def reopened(window: MainWindow) -> QWidget:
    """A conversation of yesterday: its picture, and behind the figure who stood in."""
    fill_list(window)
    picture = StoredPicture(0, "photo.png")
    answer = "A green square with sound waves in it."
    told = "The language model does not answer. Using the local language model instead."
    window.conversation.show_timings(False)
    messages = (
        StoredMessage("q1", True, "What is this?", "What is this?", pictures=(picture,)),
        StoredMessage("r1", False, answer, answer, told=(told,)),
    )
    window.conversation.show_stored(messages, older=False)
    window.conversation.show_pictures("q1", [icons.pixmap("app", None, 120).toImage()], "photo.png")
    return window


def help_page(window: MainWindow) -> QWidget:
    dialog = HelpDialog(window)
    dialog.open()
    return dialog


def scrolled_up(window: MainWindow) -> QWidget:
    """Back in what was said, while more comes."""
    for number in range(8):
        window.conversation.add_question(f"q{number}", "And how many moons does the next planet have?")
        window.conversation.append_reply(f"r{number}", "More than the one before, and most of them are small. " * 3)
        window.conversation.finish_reply(f"r{number}", "completed")
    window.conversation.flush()
    window.conversation.verticalScrollBar().setValue(0)
    window.conversation.append_reply("r8", "And this one is being written just now.")
    return window


def compact(window: MainWindow) -> QWidget:
    """The small window that stays on top."""
    conversation(window)
    window.set_compact(True)
    window.resize(window.minimumSize())
    return window


def attached(window: MainWindow) -> QWidget:
    """A picture that was asked about, and what goes along with the next question."""
    fill_list(window)
    photo = icons.pixmap("app", None, 120).toImage()
    window.conversation.add_question("q1", "What is this?")
    window.conversation.show_pictures("q1", [photo, photo.scaled(220, 120)], "photo.png, wide.png")
    window.conversation.append_reply("r1", "A green square with sound waves in it.")
    window.conversation.finish_reply("r1", "completed")
    window.attachments.show_attached([("holiday-by-the-sea-2026.jpg", photo), ("shopping list.txt", QImage())])
    window.message_field.set_accompanied(True)
    return window


def getting_ready(window: MainWindow) -> QWidget:
    window.set_phase(Phase.LISTENING)
    window.talk_button.set_getting_ready(True)
    window.status_line.show_status(Notice("busy", "Opening the microphone"))
    return window


def starting(window: MainWindow) -> QWidget:
    window.talk_button.set_ready(False, "The engines are starting")
    window.status_line.show_status(Notice("busy", "Starting the engines.", "This takes a few seconds."))
    return window


def server(window: MainWindow) -> QWidget:
    dialog = _dialog(window)
    dialog.set_choice("http://192.168.1.20:8000", "not-a-real-token")
    return dialog


def server_problem(window: MainWindow) -> QWidget:
    dialog = _dialog(window)
    dialog.set_choice("https://voice.example.org", "not-a-real-token")
    dialog.set_problem("voice.example.org refused the token. Ask whoever runs the server for a new one.")
    return dialog


def server_invited(window: MainWindow) -> QWidget:
    dialog = _dialog(window)
    dialog.set_choice(joining_link("https://voice.example.org", "sbi_not-a-real-code"))
    return dialog


def menu(window: MainWindow) -> QWidget:
    window.menu.popup(window.mapToGlobal(window.rect().topRight()))
    return window.menu


def themes(window: MainWindow) -> QWidget:
    themes = window.menu.findChildren(QMenu)[0]
    themes.popup(window.mapToGlobal(window.rect().topRight()))
    return themes


def about(window: MainWindow) -> QWidget:
    dialog = AboutDialog("SB Voice", "0.1.0", "Apache-2.0", window)
    dialog.open()
    return dialog


def overlay(window: MainWindow) -> QWidget:
    window.overlay = overlay = Overlay()  # type: ignore[attr-defined]  # lives as long as the window
    overlay.set_phase(Phase.LISTENING)
    overlay.set_question("Could you please remind me tomorrow at nine to call the garage?")
    overlay.appear()
    for level in _speech(140):
        overlay.waveform.push(level)
    return overlay


def right_to_left(window: MainWindow) -> QWidget:
    """Everything lies the other way round, as for Arabic or Hebrew; each message has the direction of its words."""
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    CONVERSATION_STATES["conversations"](window)
    window.conversation.add_question("rtl", "مرحبا، كيف حالك؟ What does שלום mean?")
    return window


STATES: dict[str, Callable[[MainWindow], QWidget]] = {
    "empty": empty,
    "right-to-left": right_to_left,
    "listening": listening,
    "thinking": thinking,
    "conversation": conversation,
    "no-microphone": no_microphone,
    "cures": cures,
    "collection": collection,
    "tapped": tapped,
    "waiting": waiting,
    "again": again,
    "in-line": in_line,
    "unreachable": unreachable,
    "dictating": dictating,
    "dictating-overlay": dictating_overlay,
    "reopened": reopened,
    "help": help_page,
    "scrolled-up": scrolled_up,
    "attached": attached,
    "compact": compact,
    "getting-ready": getting_ready,
    "starting": starting,
    "server": server,
    "server-problem": server_problem,
    "server-invited": server_invited,
    "menu": menu,
    "themes": themes,
    "about": about,
    "overlay": overlay,
    **ANSWER_STATES,
    **CONVERSATION_STATES,
    **MENU_STATES,
    **SETTINGS_STATES,
    **VOICE_STATES,
}


def _history(window: MainWindow) -> None:
    fill_list(window)
    view = window.conversation
    view.add_question("q1", "How many moons does Jupiter have?")
    view.append_reply("r1", "Ninety-seven that are confirmed, four of them big.")
    view.finish_reply("r1", "completed")
    view.set_timings("r1", "0.61 s", "heard 0.02 s · thought 0.24 s · first sound 0.61 s")
    view.add_question("q2", "Why does the sea rise and fall twice a day and not only once?")
    reply = "That is because of the moon. It pulls on the water that faces it, and it also pulls the whole planet "
    heard = len("That is because of the moon. It pulls on the water that faces it,")
    view.append_reply("r2", reply + "away from the water on the far side, so there are two bulges.")
    view.finish_reply("r2", "cancelled")
    view.mark_interrupted("r2", heard)
    view.set_timings("r2", "0.55 s", "heard 0.03 s · thought 0.21 s · first sound 0.55 s")


QUIET = Notice("warning", silent(), silence_hint(), "sound")


def _said(phase: Phase, **more: Any) -> Notice:
    """The status line as the app makes it."""
    return status(Situation(LinkStatus(LinkState.UP), phase, **more))


def _dialog(window: MainWindow) -> ServerDialog:
    dialog = ServerDialog(window)
    dialog.open()
    return dialog


def _sound(window: MainWindow) -> None:
    for level in _speech(140):
        window.waveform.push(level)


def _speech(count: int) -> Iterator[float]:
    """Levels that look like words and pauses."""
    for step in range(count):
        word = max(0.0, math.sin(step * 0.11) + 0.45 * math.sin(step * 0.31 + 1))
        yield min(1.0, 0.06 + 0.62 * word * (0.75 + 0.25 * math.sin(step * 2.3)))


def _hold_still(*shown: QWidget) -> None:
    """What sinks or glides on with time would look otherwise on a busy machine."""
    for window in shown:
        for timer in window.findChildren(QTimer):
            if not timer.isSingleShot() and timer.interval() < FRAME_MS:
                timer.stop()


def _at_rest(shown: QWidget) -> QPixmap:
    """How it looks when nothing changes any more: on a busy machine frames and focus come late."""
    seen = [shown.grab().toImage()]

    def rests() -> bool:
        seen.append(shown.grab().toImage())
        return len(seen) > RESTS and all(each == seen[-1] for each in seen[-RESTS:])

    _until(rests)
    return QPixmap.fromImage(seen[-1])


def _until(true: Callable[[], bool]) -> None:
    """Let time go by until it is, or for a while: some states never rest."""
    for _ in range(ROUNDS):
        if true():
            return
        _settle()


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(90, loop.quit)
    loop.exec()


def _save(picture: QPixmap, path: Path) -> None:
    """Without an alpha channel and compressed as far as it goes."""
    picture.toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(path), None, 0)


if __name__ == "__main__":
    flags = {argument.removeprefix("--") for argument in sys.argv[1:] if argument.startswith("--")}
    match [argument for argument in sys.argv[1:] if not argument.startswith("--")]:
        case [folder]:
            main(folder, everything="all" in flags)
        case [folder, theme, scale, *states]:
            # Dense pictures stay small enough for a repository.
            size = SCREEN if "screen" in flags else (0, 0) if scale == "1" else (440, 640)
            how = next((each for each in (*HOWS, *languages()) if each in flags), "")
            draw(Path(folder), Look(theme, how, size), scale, states)
        case _:
            sys.exit(__doc__)
