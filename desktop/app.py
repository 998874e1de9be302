"""Creates each part of the app once and connects them; the only file that sees all of them."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
from importlib.metadata import version
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop import credentials
from desktop.address import Address
from desktop.audio.level import LevelMeter
from desktop.audio.microphone import Microphone, MicrophoneState
from desktop.audio.speaker import Speaker
from desktop.connection import Link, LinkStatus, try_out
from desktop.controller import GREETING, Controller
from desktop.credentials import KeyringUnavailable
from desktop.garbage import MainThreadCollector
from desktop.server_link import ServerLink
from desktop.settings import SettingsFile
from desktop.widgets.about_dialog import AboutDialog
from desktop.widgets.main_window import MainWindow
from desktop.widgets.server_dialog import ServerDialog
from desktop.widgets.theme import apply_theme
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

log = logging.getLogger(__name__)

NAME = "SB Voice"
LICENCE = "Apache License 2.0"
DISARM_SECONDS = 20.0
"""How long the microphone stays ready after the window went to the back."""


def run(arguments: Sequence[str], server: Address | None = None) -> int:
    """Show the window until the user quits. `server` is a team server for this run only."""
    qt = QApplication(list(arguments))
    qt.setApplicationName("sb-voice")
    qt.setApplicationDisplayName(NAME)
    qt.setDesktopFileName("sb-voice")
    MainThreadCollector(qt)
    qt.setQuitOnLastWindowClosed(False)  # the loop ends when all is put away, not when the window is
    loop = qasync.QEventLoop(qt)
    asyncio.set_event_loop(loop)
    with loop:
        app = App(qt, loop, server)
        loop.run_until_complete(app.run())
    return 0


class App(QObject):
    """The window and everything behind it."""

    def __init__(self, qt: QApplication, loop: asyncio.AbstractEventLoop, server: Address | None) -> None:
        super().__init__()
        self._qt = qt
        self._loop = loop
        self._server = server
        self._settings = SettingsFile()
        self._quitting = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._disarming: asyncio.TimerHandle | None = None
        apply_theme(qt, self._settings.current.theme)
        self._window = MainWindow()
        self._meter = LevelMeter()
        self._make_parts()
        self._connect_window()
        self._connect_controller()

    async def run(self) -> None:
        """Show the window, work, and put everything away in the end."""
        self._show_settings()
        self._window.show()
        wakeup = _quit_on_signals(self._quitting.set)
        self._begin()
        await self._quitting.wait()
        self._window.hide()
        self._microphone.disarm()
        self._speaker.close()
        await self._link.close()
        del wakeup

    # --- building

    def _make_parts(self) -> None:
        chosen = self._settings.current
        self._microphone = Microphone(
            loop=self._loop,
            deliver=self._microphone_frame,
            changed=self._microphone_changed,
            silent=lambda: self._controller.microphone_silent(),
            device=chosen.microphone or None,
        )
        self._speaker = Speaker(
            loop=self._loop,
            drained=lambda item_id: self._controller.drained(item_id),
            failed=lambda trouble: self._controller.speaker_failed(trouble),
            level=self._window.waveform.push,
            device=chosen.speaker or None,
        )
        self._controller = Controller(self._microphone, self._speaker, self)
        self._link = ServerLink(
            self._loop,
            greeting=GREETING,
            received=self._controller.received,
            changed=self._controller.link_changed,
            noticed=lambda sentence: self._window.conversation.add_notice(sentence, "warning"),
        )
        self._controller.use(self._link)

    def _connect_window(self) -> None:
        window, controller = self._window, self._controller
        window.talk_pressed.connect(controller.press)
        window.talk_released.connect(controller.release)
        window.stop_requested.connect(controller.stop)
        window.message_submitted.connect(controller.submit)
        window.new_conversation.connect(self._new_conversation)
        window.server_requested.connect(self._ask_for_server)
        window.theme_chosen.connect(self._choose_theme)
        window.keep_ready_toggled.connect(self._keep_ready)
        window.activation_changed.connect(self._activation_changed)
        window.diagnostics_requested.connect(lambda: self._later(self._copy_diagnostics()))
        window.about_requested.connect(self._show_about)
        window.quit_requested.connect(self._quitting.set)
        window.closing.connect(self._quitting.set)

    def _connect_controller(self) -> None:
        window, controller = self._window, self._controller
        conversation = window.conversation
        controller.question_added.connect(conversation.add_question)
        controller.question_changed.connect(conversation.set_question)
        controller.reply_added.connect(conversation.add_reply)
        controller.reply_grew.connect(conversation.append_reply)
        controller.reply_finished.connect(conversation.finish_reply)
        controller.reply_interrupted.connect(conversation.mark_interrupted)
        controller.timings_known.connect(conversation.set_timings)
        controller.noticed.connect(conversation.add_notice)
        controller.message_returned.connect(window.message_field.set_text)
        controller.phase_changed.connect(window.set_phase)
        controller.status_changed.connect(window.status_line.show_status)
        controller.talk_possible.connect(window.talk_button.set_ready)
        controller.microphone_opening.connect(window.talk_button.set_getting_ready)
        controller.engines_changed.connect(self._show_engines)

    def _show_settings(self) -> None:
        chosen = self._settings.current
        self._window.menu.set_theme_choice(chosen.theme)
        self._window.menu.set_keep_ready(chosen.keep_microphone_ready)
        if self._settings.problem:
            self._window.conversation.add_notice(self._settings.problem, "warning")

    def _begin(self) -> None:
        """Find the server to talk to."""
        if self._server is not None:
            self._link.use_team(self._server)
        elif self._settings.current.server_url:
            self._later(self._use_stored_server(self._settings.current.server_url))
        else:
            self._link.use_bundled()

    # --- sound

    def _microphone_frame(self, pcm: bytes) -> None:
        if self._controller.phase is Phase.LISTENING:
            for level in self._meter.take(pcm):
                self._window.waveform.push(level)
        self._controller.frame(pcm)

    def _microphone_changed(self, state: MicrophoneState) -> None:
        self._controller.microphone_changed(state)

    def _activation_changed(self, active: bool) -> None:
        """The microphone is ready while the window is in front, and a little longer."""
        if self._disarming is not None:
            self._disarming.cancel()
            self._disarming = None
        if active:
            self._arm()
        else:
            self._disarming = self._loop.call_later(DISARM_SECONDS, self._disarm)

    def _arm(self) -> None:
        if self._settings.current.keep_microphone_ready:
            self._microphone.arm()

    def _disarm(self) -> None:
        if self._controller.phase is not Phase.LISTENING:
            self._microphone.disarm()

    def _keep_ready(self, keep: bool) -> None:
        self._settings.change(keep_microphone_ready=keep)
        if keep:
            self._arm()
        else:
            self._disarm()

    # --- the server

    def _new_conversation(self) -> None:
        self._controller.forget()
        self._window.conversation.clear()
        self._link.start_over()

    def _ask_for_server(self) -> None:
        dialog = ServerDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_choice(self._settings.current.server_url or None)
        dialog.chosen.connect(lambda url, token: self._later(self._choose_server(dialog, url, token)))
        dialog.open()

    async def _choose_server(self, dialog: ServerDialog, url: str | None, token: str | None) -> None:
        """Change to the server once it is known to work; until then the dialog stays."""
        address = None
        if url is not None:
            dialog.set_busy(True)
            address, problem = await self._tried(url, token)
            if not isValid(dialog):
                return  # cancelled meanwhile
            dialog.set_busy(False)
            if address is None:
                dialog.set_problem(problem)
                return
        dialog.accept()
        self._settings.change(server_url=url or "")
        self._server = None
        self._controller.forget()
        self._window.conversation.clear()
        if address is None:
            self._link.use_bundled()
            return
        if token:
            await self._keep_token(address)
        self._link.use_team(address)

    async def _tried(self, url: str, token: str | None) -> tuple[Address | None, str]:
        """The server's address with its token, once it answered, or None and why not."""
        try:
            token = token or await _stored_token(url)
        except KeyringUnavailable as trouble:
            return None, f"Enter the token: {trouble.message}"
        if token is None:
            return None, "Enter the token that belongs to this server."
        address = Address(url, token)
        problem = await try_out(address)
        return (None, problem) if problem else (address, "")

    async def _keep_token(self, address: Address) -> None:
        try:
            await credentials.write(credentials.server_entry(address.host), address.token)
        except KeyringUnavailable as trouble:
            self._window.conversation.add_notice(
                f"The token is kept for this run only: {trouble.message} {trouble.hint}", "warning"
            )

    async def _use_stored_server(self, url: str) -> None:
        try:
            token = await _stored_token(url)
        except KeyringUnavailable as trouble:
            self._refused(f"The token of {url} cannot be read: {trouble.message}")
            return
        if token is None:
            self._refused(f"There is no token for {url} yet.")
        else:
            self._link.use_team(Address(url, token))

    def _refused(self, message: str) -> None:
        self._controller.link_changed(LinkStatus(Link.REFUSED, message))

    def _show_engines(self, engines: dict[str, str]) -> None:
        url = self._server.url if self._server else self._settings.current.server_url
        where = Address(url, "").host if url else "On this computer"
        self._window.status_line.set_engine_summary(" · ".join([where, *engines.values()]))

    # --- the rest

    def _choose_theme(self, theme: str) -> None:
        self._settings.change(theme=theme)
        apply_theme(self._qt, theme)

    async def _copy_diagnostics(self) -> None:
        from desktop.doctor import report

        text = await asyncio.to_thread(report)
        self._qt.clipboard().setText(text)
        self._window.conversation.add_notice("Diagnostics are on the clipboard; they hold no keys and no speech.")

    def _show_about(self) -> None:
        AboutDialog(NAME, version("sb-voice"), LICENCE, self._window).open()

    def _later(self, work: object) -> None:
        task = asyncio.ensure_future(work)  # type: ignore[call-overload]
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _stored_token(url: str) -> str | None:
    return await credentials.read(credentials.server_entry(Address(url, "").host))


def _quit_on_signals(quit_app: Callable[[], None]) -> QSocketNotifier:
    """Have Ctrl+C and SIGTERM close the app; Qt's loop would not let Python see them."""
    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)
    signal.set_wakeup_fd(writing.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: quit_app())
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reading.recv(64))
    notifier.writing = writing  # type: ignore[attr-defined]
    return notifier
