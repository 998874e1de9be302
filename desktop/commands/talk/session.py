"""Creates what a conversation needs, without a window, and connects it with the terminal."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import qasync
from blessed import Terminal
from PySide6.QtCore import QCoreApplication, QObject

from desktop.backend.choice import ServerChoice
from desktop.backend.connection import LinkState, LinkStatus
from desktop.backend.link import ServerLink
from desktop.commands.personal_values import PersonalAnswers
from desktop.commands.served_secrets import ServedSecrets
from desktop.commands.talk import keyboard
from desktop.commands.talk.screen import Screen
from desktop.commands.talk.space_bar import SpaceBar
from desktop.commands.talk.transcript import Transcript
from desktop.echo.echo_verdict import Duplex
from desktop.hotkey.hold_or_tap import HoldOrTap
from desktop.model.notice import Notice
from desktop.settings.api_keys import ApiKeys
from desktop.settings.disk import SettingsOnDisk
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.server_config import detection, greeting
from desktop.settings.stored import SettingsFile
from desktop.settings.tools.tool_secrets import ToolSecrets
from desktop.system.runtime.end_signals import call_at_end, stop_job
from desktop.system.runtime.garbage import MainThreadCollector
from desktop.talk.audio_devices import AudioDevices
from desktop.talk.controller import Controller
from desktop.terminal import complain, nothing_on_stderr, say
from server.protocol import events as e

if TYPE_CHECKING:
    from desktop.address import Address

OPEN = "Just talk, or hold or tap Space · m: mute · Esc: silence · q: quit"
HOLD = "Space: hold or tap to talk · Esc: silence · q: quit"
TAP = "Space: talk, Space again: send · Esc: silence · q: quit"
COLOUR_WISHES = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE")
NO_TERMINAL = "This needs a terminal with a keyboard; `sb-voice ask FILE` asks without one."


def run_talk(
    server: Address | None,
    conversation_id: str | None,
    collections: list[str] | None = None,
    *,
    hands_free: bool = False,
) -> int:
    """The command: 0 when the person ended it, 1 with a sentence on stderr where it cannot go on."""
    terminal = _terminal()
    if terminal is None:
        complain(f"sb-voice: {NO_TERMINAL}")
        return 1
    qt = QCoreApplication([sys.argv[0]])
    qt.setApplicationName("sb-voice")
    MainThreadCollector(qt)
    loop = qasync.QEventLoop(qt)
    asyncio.set_event_loop(loop)
    with loop, nothing_on_stderr():
        talk = Talk(terminal, loop, collections, hands_free=hands_free, server_url=server.url if server else None)
        problem: str = loop.run_until_complete(talk.run(server, conversation_id))
    if talk.conversation_id:
        say(f"To go on with it: sb-voice talk --conversation {talk.conversation_id}")
    if problem:
        complain(f"sb-voice: {problem}")
    return 1 if problem else 0


def _terminal() -> Terminal | None:
    """The one that the program runs in; None where there is none, or nobody can type in it."""
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout)):
        return None
    # There is no colour here: to who wants none, or wants it in spite of all, blessed would not give a cursor, or one.
    wishes = {name: os.environ.pop(name) for name in COLOUR_WISHES if name in os.environ}
    try:
        # Others are asked what they can do, and a dumb one would show the question.
        return Terminal(force_styling=None if os.environ.get("TERM", "dumb") == "dumb" else False)
    finally:
        os.environ.update(wishes)


class Talk(QObject):
    """One conversation in the terminal, answered from the documents of these collections, else from all."""

    def __init__(
        self,
        terminal: Terminal,
        loop: asyncio.AbstractEventLoop,
        collections: list[str] | None = None,
        *,
        hands_free: bool = False,
        server_url: str | None = None,
    ) -> None:
        """`server_url` is that of another server for this talk."""
        super().__init__()
        self._terminal = terminal
        self._loop = loop
        self._screen = Screen(terminal)
        self._settings = SettingsFile(disk=SettingsOnDisk())
        # Nobody here is asked whether something may be opened or copied.
        unasked = replace(self._settings.current, tool_open=False, tool_clipboard=False)
        self._chosen = replace(unasked, talk_mode="hands_free" if hands_free else "hold")
        self._sound = AudioDevices(self._settings, loop)
        self._controller = Controller(self._sound.microphone, self._sound.speaker, self)
        self._rule = HoldOrTap(self._controller, self)
        self._quitting = asyncio.Event()
        self._problem = ""
        self.conversation_id = ""
        """Its id, known at the end, where something was said in it."""
        self._transcript = Transcript(self._screen)
        self._tool_secrets = ToolSecrets()
        self._served = ServedSecrets(self._tool_secrets, {})
        self._choice: ServerChoice | None = None
        self._personal = PersonalAnswers(
            self._controller.send, lambda told: self._transcript.show_notice(Notice("warning", told))
        )
        self._link = ServerLink(
            loop,
            greeting=greeting(self._chosen, collections, server_url=server_url),
            received=self._received,
            changed=self._link_changed,
            noticed=self._transcript.show_notice,
            keep=self._served.keep,
            read=self._served.read,
        )
        self._connect()

    async def run(self, server: Address | None, conversation_id: str | None) -> str:
        """Talk until the person quits; returns why it cannot go on, or an empty text."""
        choice = self._choice = ServerChoice(
            self._link,
            self._settings,
            ApiKeys(self._settings),
            changed=self._link_changed,
            noticed=self._transcript.show_notice,
            tool_secrets=self._tool_secrets,
        )
        self._served.tell_by(choice.configure)
        self._link.open(conversation_id)
        with (
            keyboard.Keyboard(self._terminal, self._pressed, self._released) as keys,
            call_at_end(self._quitting.set, partial(self._pause_soon, keys)),
        ):
            self._space = SpaceBar(self._rule, self._loop, tells_release=keys.tells_release)
            self._transcript.show_keys(OPEN if detection(self._chosen) else HOLD if keys.tells_release else TAP)
            await choice.begin(server, None)
            self._sound.begin()
            self._sound.activation_changed(True)
            self._controller.free.choose(self._chosen.talk_mode, 0, detection(self._chosen))
            await self._quitting.wait()
            self._space.close()
            self._rule.close()
            self._screen.close()
        self._sound.close()
        self.conversation_id = (self._link.conversation_id or "") if self._transcript.begun else ""
        await self._link.close()
        with suppress(KeyringUnavailable):  # what was renewed counted for this talk
            await self._served.settle()
        return self._problem

    def _connect(self) -> None:
        self._sound.serve(self._controller)
        self._controller.use(self._link)
        shown, controller = self._transcript, self._controller
        self._rule.hands_free.connect(controller.hands_free)
        self._sound.muted.connect(controller.microphone_muted)
        self._sound.duplex_changed.connect(lambda duplex: controller.voice_comes_back(duplex is Duplex.FAILS))
        controller.free.open_wanted.connect(self._sound.stay_open)
        controller.question_added.connect(shown.show_question)
        controller.question_changed.connect(shown.show_question)
        controller.reply_added.connect(shown.begin_reply)
        controller.reply_replaced.connect(shown.replace_reply)
        controller.reply_grew.connect(shown.grow_reply)
        controller.reply_finished.connect(shown.finish_reply)
        controller.reply_interrupted.connect(shown.interrupt_reply)
        controller.noticed.connect(shown.show_notice)
        controller.status_changed.connect(shown.show_status)
        controller.phase_changed.connect(shown.show_phase)
        controller.phase_changed.connect(self._rule.phase_changed)
        self._sound.question_level.connect(shown.show_level)
        self._sound.reply_level.connect(shown.show_level)

    def _pause_soon(self, keys: keyboard.Keyboard) -> None:
        """Ctrl+Z, in the middle of whatever is done now."""
        self._loop.call_soon(self._pause, keys)

    def _pause(self, keys: keyboard.Keyboard) -> None:
        """The terminal is the shell's until it goes on with this."""
        self._screen.close()
        keys.let_go()
        stop_job()
        keys.take()
        self._transcript.draw()

    # --- the keys

    def _pressed(self, key: str) -> None:
        match key:
            case " ":
                self._space.press()
            case keyboard.ESCAPE:
                self._rule.cancel()
            case "m" | "M":
                self._sound.mute(not self._sound.microphone.muted)
            case "q" | "Q":
                self._quitting.set()

    def _released(self, key: str) -> None:
        if key == " ":
            self._space.release()

    # --- the server

    def _received(self, event: e.ServerEvent) -> None:
        self._controller.received(event)
        self._personal.received(event, self._choice.url if self._choice is not None else "")
        if isinstance(event, e.TimerDue):
            self._transcript.show_notice(Notice("info", event.transcript))

    def _link_changed(self, link: LinkStatus) -> None:
        self._controller.link_changed(link)
        if link.link is LinkState.REFUSED:
            self._problem = f"{link.message} {link.hint}".strip()
            self._quitting.set()
