"""Renders the window in the states a person meets: `python -m tests.screenshots FOLDER [--all]`."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QCursor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.widgets.about_dialog import AboutDialog
from desktop.widgets.main_window import MainWindow
from desktop.widgets.server_dialog import ServerDialog
from desktop.widgets.settings_pages.choices import EngineOption, KeyEntry, ModelOption, StageChoice
from desktop.widgets.settings_window import SettingsWindow
from desktop.widgets.theme import apply_theme
from desktop.widgets.welcome import Welcome
from server.protocol.turn import Phase

LOCAL = "On this computer · moonshine · llama · piper"

KEPT = {
    ("light", "1"): ("empty", "conversation", "no-microphone", "server"),
    ("dark", "1"): ("conversation", "listening"),
    ("light", "2"): ("conversation",),
    ("dark", "2"): ("conversation",),
}
"""The few pictures that the documentation shows; `--all` draws every state."""


def main(folder: str, *, everything: bool) -> None:
    """One process for each theme and scale, because Qt takes its scale from the environment at the start."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for theme, scale in KEPT:
        states = list(STATES) if everything else KEPT[theme, scale]
        command = [sys.executable, "-m", "tests.screenshots", folder, theme, scale, *states]
        subprocess.run(command, check=True, env=os.environ | {"QT_SCALE_FACTOR": scale})


def draw(folder: Path, theme: str, scale: str, states: list[str]) -> None:
    app = QApplication([])
    apply_theme(app, theme)
    # A mouse that happens to lie on the window would change how buttons look.
    QCursor.setPos(0, 0)
    for state in states:
        window = MainWindow()
        window.set_reduced_motion(True)
        if scale != "1":
            # Dense pictures stay small enough for a repository.
            window.resize(440, 640)
        window.show()
        window.status_line.set_engine_summary(LOCAL)
        window.menu.set_theme_choice(theme)
        _settle()
        shown = STATES[state](window)
        _settle()
        suffix = "" if scale == "1" else f"@{scale}x"
        _save(shown.grab(), folder / f"{state}-{theme}{suffix}.png")
        window.close()


def empty(window: MainWindow) -> QWidget:
    window.status_line.show_status("ok", "Ready", "")
    return window


def listening(window: MainWindow) -> QWidget:
    _history(window)
    window.set_phase(Phase.LISTENING)
    window.conversation.set_question("q3", "And could you remind me to water the", final=False)
    _sound(window)
    window.status_line.show_status("info", "Listening", "")
    return window


def thinking(window: MainWindow) -> QWidget:
    _history(window)
    window.conversation.add_question("q3", "And could you remind me to water the plants on Friday?")
    window.conversation.add_reply("r3")
    window.set_phase(Phase.THINKING)
    window.status_line.show_status("busy", "Thinking", "")
    return window


def conversation(window: MainWindow) -> QWidget:
    """A reply that is being spoken, after one that was interrupted."""
    _history(window)
    window.conversation.add_question("q3", "Just the short version, please.")
    window.conversation.append_reply("r3", "Gravity from the moon pulls the sea towards it. The earth turns ")
    window.conversation.append_reply("r3", "underneath, so each coast meets the bulge twice a day.")
    window.set_phase(Phase.SPEAKING)
    _sound(window)
    window.status_line.show_status("info", "Speaking", "")
    return window


def no_microphone(window: MainWindow) -> QWidget:
    window.talk_button.set_ready(False, "No microphone was found")
    window.status_line.show_status("error", "No microphone.", "Plug one in, or type below.")
    window.conversation.add_question("q1", "What is the boiling point of water on Mount Everest?")
    window.conversation.append_reply("r1", "About 71 °C: the air is so thin up there that water boils early.")
    window.conversation.finish_reply("r1", "completed")
    window.conversation.add_notice("The microphone is gone. Typing still works.", "error")
    window.message_field.set_text("And at the Dead Sea?")
    return window


def getting_ready(window: MainWindow) -> QWidget:
    window.set_phase(Phase.LISTENING)
    window.talk_button.set_getting_ready(True)
    window.status_line.show_status("busy", "Opening the microphone", "")
    return window


def starting(window: MainWindow) -> QWidget:
    window.talk_button.set_ready(False, "The engines are starting")
    window.status_line.show_status("busy", "Starting the engines.", "This takes a few seconds.")
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


def settings_voice(window: MainWindow) -> QWidget:
    return _settings(window, "voice")


def settings_cloud(window: MainWindow) -> QWidget:
    """Another server was entered, whose key is not known, and a model that will be switched off."""
    settings = _settings(window, "voice")
    choices = {
        "hear": StageChoice("deepgram"),
        "think": StageChoice("openai", "gpt-4o", "http://192.168.1.20:8000/v1"),
        "speak": StageChoice("openai", "gpt-4o-mini-tts", "", "alloy", "piper"),
    }
    settings.set_stages(choices, ENGINES)
    settings.set_models("speak", (ModelOption("gpt-4o-mini-tts", "", "2027-01-06"),))
    settings.set_local_servers((("Ollama", "http://127.0.0.1:11434/v1"),))
    settings.set_try_result("hear", "ok", "Heard: “How many moons does Jupiter have?”")
    settings.set_try_result("speak", "error", "api.openai.com cannot be reached. Check the network.")
    return settings


def settings_narrow(window: MainWindow) -> QWidget:
    settings = settings_cloud(window)
    settings.resize(420, 700)
    return settings


def settings_keys(window: MainWindow) -> QWidget:
    settings = _settings(window, "keys")
    settings.set_key_result("deepgram", "api.deepgram.com", "ok", "The key works.")
    settings.set_key_result("openai", "api.openai.com", "error", "The key works, but the account has no credit left.")
    return settings


def settings_no_keyring(window: MainWindow) -> QWidget:
    settings = _settings(window, "keys")
    settings.set_keys(())
    settings.set_keyring_problem(
        "There is no keyring service.", "Install and start one, such as GNOME Keyring or KWallet."
    )
    settings.ask_for_key("openai", "my server")
    return settings


def settings_sound(window: MainWindow) -> QWidget:
    settings = _settings(window, "sound")
    inputs = ("Built-in microphone", "Jabra Evolve2 65")
    settings.set_devices(inputs, ("Built-in speaker",), "Blue Yeti", "")
    settings.set_keep_ready(True)
    settings.set_level(0.62)
    return settings


def settings_shortcuts(window: MainWindow) -> QWidget:
    return _settings(window, "shortcuts")


def settings_server(window: MainWindow) -> QWidget:
    settings = _settings(window, "server")
    settings.set_server("https://voice.example.org", False, "")
    return settings


def settings_appearance(window: MainWindow) -> QWidget:
    return _settings(window, "appearance")


def settings_about(window: MainWindow) -> QWidget:
    return _settings(window, "about")


def welcome(window: MainWindow) -> QWidget:
    dialog = Welcome(window)
    dialog.open()
    dialog.set_level(0.55)
    return dialog


STATES: dict[str, Callable[[MainWindow], QWidget]] = {
    "empty": empty,
    "listening": listening,
    "thinking": thinking,
    "conversation": conversation,
    "no-microphone": no_microphone,
    "getting-ready": getting_ready,
    "starting": starting,
    "server": server,
    "server-problem": server_problem,
    "menu": menu,
    "themes": themes,
    "about": about,
    "settings-voice": settings_voice,
    "settings-cloud": settings_cloud,
    "settings-narrow": settings_narrow,
    "settings-keys": settings_keys,
    "settings-no-keyring": settings_no_keyring,
    "settings-sound": settings_sound,
    "settings-shortcuts": settings_shortcuts,
    "settings-server": settings_server,
    "settings-appearance": settings_appearance,
    "settings-about": settings_about,
    "welcome": welcome,
}

LOCAL_LLM = "SmolLM2 runs here. Quick and private; a starter, not a thinker."
OPENAI_URL = "https://api.openai.com/v1"
OPENAI_CHAT = "OpenAI, or any server that speaks its API: Ollama, LM Studio, vLLM, OpenRouter."
ENGINES = {
    "hear": (
        EngineOption("moonshine", "Moonshine, on this computer", "Works while you speak. English only."),
        EngineOption("deepgram", "Deepgram", "Quick and exact, in many languages.", "deepgram", False, True,
                     default_url="https://api.deepgram.com"),
    ),
    "think": (
        EngineOption("llama", "llama.cpp, on this computer", LOCAL_LLM),
        EngineOption("openai", "OpenAI or compatible", OPENAI_CHAT, "openai", True, True, default_url=OPENAI_URL),
    ),
    "speak": (
        EngineOption("piper", "Piper, on this computer", "One calm voice, quick on any computer."),
        EngineOption("deepgram", "Deepgram Aura", "Natural voices that begin at once.", "deepgram", False, True, True,
                     default_url="https://api.deepgram.com"),
        EngineOption("openai", "OpenAI or compatible", "Natural voices that follow the mood of a text.", "openai",
                     True, True, True, default_url=OPENAI_URL, voices=("alloy", "marin", "verse")),
    ),
}  # fmt: skip
KEYS = (
    KeyEntry("deepgram", "api.deepgram.com", "3f9a"),
    KeyEntry("openai", "api.openai.com", "Qx7w", from_environment=True),
)


def _settings(window: MainWindow, page: str) -> SettingsWindow:
    settings = SettingsWindow(window)
    settings.set_stages({}, ENGINES)
    settings.set_keys(KEYS)
    settings.set_server(None, False, "")
    settings.set_theme("system")
    settings.set_about(
        [("SB Voice", "0.1.0"), ("Python", "3.12.11"), ("Qt", "6.11.0")],
        [("PySide6", "LGPL-3.0"), ("Piper", "GPL-3.0"), ("Moonshine", "MIT"), ("llama.cpp", "MIT")],
        [("Settings", "/home/me/.config/sb-voice"), ("Conversations", "/home/me/.local/share/sb-voice")],
    )
    settings.show_page(page)
    settings.show()
    return settings


def _history(window: MainWindow) -> None:
    view = window.conversation
    view.add_question("q1", "How many moons does Jupiter have?")
    view.append_reply("r1", "Ninety-seven that are confirmed, four of them big.")
    view.finish_reply("r1", "completed")
    view.set_timings("r1", "heard 0.02 s · thought 0.24 s · first sound 0.61 s")
    view.add_question("q2", "Why does the sea rise and fall twice a day and not only once?")
    reply = "That is because of the moon. It pulls on the water that faces it, and it also pulls the whole planet "
    heard = len("That is because of the moon. It pulls on the water that faces it,")
    view.append_reply("r2", reply + "away from the water on the far side, so there are two bulges.")
    view.finish_reply("r2", "cancelled")
    view.mark_interrupted("r2", heard)
    view.set_timings("r2", "heard 0.03 s · thought 0.21 s · first sound 0.55 s")


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


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(90, loop.quit)
    loop.exec()


def _save(picture: QPixmap, path: Path) -> None:
    """Without an alpha channel and compressed as far as it goes."""
    picture.toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(path), None, 0)


if __name__ == "__main__":
    match [argument for argument in sys.argv[1:] if argument != "--all"]:
        case [folder]:
            main(folder, everything="--all" in sys.argv)
        case [folder, theme, scale, *states]:
            draw(Path(folder), theme, scale, states)
        case _:
            sys.exit(__doc__)
