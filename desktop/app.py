"""Creates each part of the app once and connects them; the only file that sees all of them."""

from __future__ import annotations

import asyncio
import logging
from functools import cached_property
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.address import Address
from desktop.backend.choice import ServerChoice
from desktop.backend.link import ServerLink
from desktop.conversations.presenter import Conversations
from desktop.hotkey.backends.catalog import writes_no_latin
from desktop.hotkey.global_keys import GlobalKeys
from desktop.hotkey.hold_or_tap import HoldOrTap
from desktop.hotkey.names import TALK
from desktop.i18n import interface_language, speak, spoken_language, system_language
from desktop.model.notice import Notice
from desktop.presenters.announcements import Announcements
from desktop.presenters.background import Background
from desktop.presenters.console.attachments import AttachmentPresenter
from desktop.presenters.console.document_choice import DocumentChoice
from desktop.presenters.console.field_tools import FieldToolsPresenter
from desktop.presenters.console.model_choice import ModelChoice
from desktop.presenters.cures import CurePresenter
from desktop.presenters.desktop_tools import DesktopTools
from desktop.presenters.dictation import DictationPresenter
from desktop.presenters.documents.citations import open_sources_of
from desktop.presenters.documents.dropping import take_dropped
from desktop.presenters.documents.page import DocumentsPresenter
from desktop.presenters.documents.watching import WatchedFoldersPresenter
from desktop.presenters.hands_free import HandsFreePresenter
from desktop.presenters.hearing import HearingPresenter
from desktop.presenters.links import open_links_of
from desktop.presenters.offers.better_mind import BetterMind
from desktop.presenters.offers.local_offer import LocalOffer
from desktop.presenters.offers.newcomer import NewcomerPresenter
from desktop.presenters.offers.spoken_language import SpokenLanguage
from desktop.presenters.settings.account import AccountPresenter
from desktop.presenters.settings.kept_sound import KeptSoundPresenter
from desktop.presenters.settings.personal_values import PersonalValues
from desktop.presenters.settings.server import ServerPresenter
from desktop.presenters.settings.settings_window import SettingsPresenter
from desktop.presenters.settings.sound import SoundPresenter
from desktop.presenters.settings.talk_key import DICTATING, TalkKeyPresenter
from desktop.presenters.settings.team_models import TeamModels
from desktop.presenters.settings.tool_servers import ToolServersPresenter
from desktop.presenters.settings.tools import ToolsPresenter
from desktop.presenters.tool_calls import ToolCallsPresenter
from desktop.presenters.voice_place import VoicePlace
from desktop.presenters.window import WindowPresenter
from desktop.settings.api_keys import ApiKeys
from desktop.settings.server_config import greeting
from desktop.settings.stored import SettingsFile
from desktop.settings.tools.personal_secrets import PersonalSecrets
from desktop.settings.tools.tool_secrets import ToolSecrets
from desktop.settings.whereabouts import whereabouts
from desktop.single_instance.commands import RemoteCommands
from desktop.system.reduced_motion import ReducedMotion
from desktop.system.runtime.end_signals import call_at_end
from desktop.system.runtime.garbage import MainThreadCollector
from desktop.system.sleep_watch import SleepWatch
from desktop.talk.activity import Activity
from desktop.talk.audio_devices import AudioDevices
from desktop.talk.controller import Controller
from desktop.tasks import BackgroundTasks
from desktop.widgets.about_dialog import AboutDialog
from desktop.widgets.controls.latin_keys import LatinKeys
from desktop.widgets.main_window import MainWindow
from desktop.widgets.style.theme import apply_theme, set_text_size
from server.protocol.roles import ROLES
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.backend.bundled_process import Child
    from desktop.backend.connection import LinkStatus
    from desktop.presenters.settings.models import ModelsPresenter
    from desktop.settings.disk import SettingsOnDisk
    from desktop.single_instance.claims import Claimed
    from desktop.widgets.settings.settings_window import SettingsWindow
    from server.protocol.events import ServerEvent

log = logging.getLogger(__name__)

NAME = "SB Voice"
LICENCE = "Apache License 2.0"


def run(
    arguments: Sequence[str],
    disk: SettingsOnDisk,
    claimed: Claimed,
    *,
    server: Address | None = None,
    child: Child | None = None,
    hidden: bool = False,
    invitation: str = "",
) -> int:
    """Show the window, or the tray alone, until the user quits.

    `disk` has read the settings. Through `claimed` other processes reach the app. `server` is a team server for this
    run only, `child` the bundled server, launched already. Of an `invitation` the person is asked first.
    """
    qt = QApplication(list(arguments))
    qt.setApplicationName("sb-voice")
    qt.setApplicationDisplayName(NAME)
    qt.setDesktopFileName("sb-voice")
    speak(qt, disk.read.interface_language)
    MainThreadCollector(qt)
    LatinKeys(qt, writes_no_latin)
    qt.setQuitOnLastWindowClosed(False)  # the loop ends when all is put away, not when the window is
    loop = qasync.QEventLoop(qt)
    asyncio.set_event_loop(loop)
    with loop:
        app = App(qt, loop, SettingsFile(disk=disk), server, child)
        loop.run_until_complete(app.run(claimed, hidden=hidden, invitation=invitation))
    return 0


class App(QObject):
    """The window and everything behind it."""

    def __init__(
        self,
        qt: QApplication,
        loop: asyncio.AbstractEventLoop,
        settings: SettingsFile,
        server: Address | None,
        child: Child | None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._loop = loop
        self._server = server
        self._settings = settings
        self._child = child
        self._engines: dict[str, str] = {}
        self._quitting = asyncio.Event()
        self._later = BackgroundTasks()
        apply_theme(qt, self._settings.current.theme)
        set_text_size(qt, int(self._settings.current.text_size))
        self._window = MainWindow()
        self._presence = Background(settings, self._window)
        self._motion = ReducedMotion(settings, self._window.set_reduced_motion)
        self._make_parts()
        self._connect_window()
        self._connect_controller()
        self._connect_preferences()
        self._connect_sound()
        self._connect_presence()
        self._conversations = Conversations(self._window, self._controller, self._link, self._sound, settings)
        self._conversations.opened.changed.connect(self._document_choice.conversation_changed)
        self._conversations.replay_changed.connect(self._rule.replay_changed)
        self._conversations.replay_changed.connect(self._controller.replay_changed)
        self._conversations.replay_changed.connect(self._window.set_replaying)
        again, speaker = self._conversations.again, self._sound.speaker
        self._announcements = Announcements(self._window.conversation, again, self._controller.answer_anew)
        self._announcements.noticed.connect(self._presence.tell)
        self._desktop_tools = DesktopTools(
            self._window,
            self._settings,
            self._controller.send,
            self._announcements.answer_soon,
            lambda: not self._servers.url,
        )
        self._tool_calls.allowed.connect(self._desktop_tools.allow)
        self._desktop_tools.noticed.connect(self._presence.tell)
        self._dictation.phase_changed.connect(self._announcements.set_phase)
        self._conversations.replay_changed.connect(self._announcements.set_replaying)
        self._conversations.opened.changed.connect(self._announcements.forget)
        self._voice = VoicePlace(self._window.conversation, self._controller, again, speaker)
        self._voice.follow(self._window, self._controller, self._sound, self._conversations.replay_changed)

    async def run(self, claimed: Claimed, *, hidden: bool, invitation: str = "") -> None:
        """Show the window, work, and put everything away in the end."""
        with call_at_end(self._quitting.set):
            await self._run(claimed, hidden=hidden, invitation=invitation)

    async def _run(self, claimed: Claimed, *, hidden: bool, invitation: str) -> None:
        self._tell_settings_problem()
        self._conversations.begin(self._server.url if self._server else self._servers.url)
        self._later(self._servers.begin(self._server, self._child))
        await asyncio.sleep(0)  # told its settings, the server opens what it needs while the window is being shown
        self._presence.begin(hidden=hidden)
        self._motion.begin()
        self._sound.begin()
        watch = SleepWatch(self._woke)
        commands = RemoteCommands(self._presence.bring_to_front, self._rule, self._server_address, self._invite)
        reached = self._later(claimed.serve(commands.obey))
        chosen = self._settings.current
        self._hands_free.begin()
        self._watched_folders.begin()
        self._global_keys.begin(talk=chosen.hotkey, dictate=chosen.dictation_key)
        if not self._settings.current.welcomed and self._server is None:
            self._newcomer.greet()
        if invitation:
            self._invite(invitation)
        await self._quitting.wait()
        reached.cancel()
        self._watched_folders.close()
        self._global_keys.close()
        self._window.hide()
        self._presence.end()
        self._motion.close()
        self._sound.close()
        await self._dictation.close()
        await self._conversations.close()
        await self._link.close()
        watch.close()

    # --- building

    def _make_parts(self) -> None:
        chosen = self._settings.current
        self._sound = AudioDevices(self._settings, self._loop)
        self._controller = Controller(self._sound.microphone, self._sound.speaker, self)
        self._sound.serve(self._controller)
        self._link = ServerLink(
            self._loop,
            greeting=greeting(chosen, server_url=self._server.url if self._server else None),
            received=self._received,
            changed=self._link_changed,
            noticed=self._window.conversation.add_notice,
            keep=lambda kept: self._tool_servers.keep(*kept),
            read=lambda: self._tool_servers.read_again(),
        )
        self._controller.use(self._link)
        self._keys = ApiKeys(self._settings)
        tool_secrets = ToolSecrets()
        self._servers = ServerChoice(
            self._link,
            self._settings,
            self._keys,
            changed=self._link_changed,
            noticed=self._window.conversation.add_notice,
            tool_secrets=tool_secrets,
        )
        self._preferences = SettingsPresenter(self._settings, self._keys, self._servers, self._link)
        self._server_choice = ServerPresenter(self._servers)
        self._account = AccountPresenter(self._link, self._servers)
        self._sound_page = SoundPresenter(self._sound)
        self._kept_sound = KeptSoundPresenter(self._link, self._servers)
        self._tools_page = ToolsPresenter(self._servers)
        self._tool_servers = ToolServersPresenter(self._link, self._servers, tool_secrets)
        self._personal_values = PersonalValues(self._servers, PersonalSecrets(), self._controller.send)
        self._personal_values.noticed.connect(self._window.conversation.add_notice)
        self._rule = HoldOrTap(self._controller, self)
        self._activity = Activity(self._controller.send, self)
        self._global_keys = GlobalKeys(self._rule)
        self._dictation = DictationPresenter(
            self._settings, self._link, self._controller, self._sound, self._window, self._presence
        )
        talk_key = self._global_keys.add(TALK, self._controller)
        dictation_key = self._dictation.add_key(self._global_keys, self._rule)
        self._shortcuts = (
            TalkKeyPresenter(self._settings, talk_key),
            TalkKeyPresenter(self._settings, dictation_key, DICTATING, self._dictation),
        )
        self._field_tools = FieldToolsPresenter(self._window, self._controller, self._settings)
        self._team_models = TeamModels(self._settings, self._servers, self._link)
        self._models = ModelChoice(
            self._window.field_tools, self._settings, self._keys, self._servers, self._link, self._team_models
        )
        self._hearing = HearingPresenter(
            self._controller, self._settings, interface_language(), self, system_language()
        )
        self._hearing.told.connect(self._window.hearing.show_notice)
        self._hands_free = HandsFreePresenter(self._settings, self._controller, self._sound)
        self._attachments = AttachmentPresenter(self._window, self._controller)
        self._documents = DocumentsPresenter(self._link)
        self._watched_folders = WatchedFoldersPresenter(self._link, self._documents.refresh)
        self._document_choice = DocumentChoice(self._window.field_tools, self._link)
        self._documents.changed.connect(self._document_choice.look)
        for knower in (self._document_choice, self._watched_folders):
            self._documents.collection_renamed.connect(knower.collection_renamed)
        take_dropped(self._window, self._attachments, self._documents)
        self._tool_calls = ToolCallsPresenter(self._window, self._controller.send)
        self._local_offer = LocalOffer(self._controller, self._settings, self._servers, self._link, self)
        self._local_offer.answered.connect(self._window.conversation.add_notice)
        self._cures = CurePresenter(
            self._window,
            self._preferences,
            unmute=lambda: self._sound.mute(False),
            try_again=self._controller.try_again,
            answer_here=self._controller.answer_here,
            use_local=self._local_offer.use,
        )
        self._better_mind = BetterMind(
            self._controller,
            self._servers,
            self._link,
            self._local_offer,
            lambda: self._fetched_models,
            lambda: spoken_language(self._settings.current.language) or interface_language(),
            self,
        )
        self._better_mind.noticed.connect(self._window.conversation.add_notice)
        self._spoken = SpokenLanguage(self._settings, lambda: self._fetched_models, self)
        self._newcomer = NewcomerPresenter(
            self._window,
            self._settings,
            self._sound,
            self._preferences,
            self._hearing,
            self._cures,
            self._local_offer,
            self._better_mind,
            self._spoken,
        )

    def _connect_window(self) -> None:
        window, controller, rule = self._window, self._controller, self._rule
        window.talk_pressed.connect(rule.press_button)
        window.talk_released.connect(rule.release_button)
        window.talk_lost.connect(rule.lose_button)
        window.stop_requested.connect(rule.cancel)
        window.stop_requested.connect(self._tool_calls.stop)  # once the reply was cut where it was heard to
        rule.hands_free.connect(controller.hands_free)
        rule.hands_free.connect(window.talk_button.set_hands_free)
        window.new_conversation.connect(lambda: self._conversations.begin_new())
        window.server_requested.connect(lambda: self._server_choice.ask(window))
        window.field_tools.models_page_wanted.connect(lambda: self._cures.apply("voice"))
        window.status_line.where_requested.connect(self._open_where)
        window.settings_requested.connect(lambda: self._preferences.open(window))
        window.menu.mute_toggled.connect(self._sound.mute)
        window.talk_mode.mute_toggled.connect(self._sound.mute)
        window.hands_free_toggled.connect(self._hands_free.toggle)
        self._hands_free.listening_changed.connect(window.talk_button.set_listening)
        self._hands_free.listening_changed.connect(window.conversation.hint.set_listening)
        self._hands_free.noticed.connect(window.conversation.add_notice)
        window.follow(self._settings)
        window.activation_changed.connect(self._sound.activation_changed)
        window.activation_changed.connect(self._activity.window_activated)
        window.message_field.line.textChanged.connect(self._activity.typed)
        window.diagnostics_requested.connect(lambda: self._later(self._copy_diagnostics()))
        window.about_requested.connect(self._show_about)
        window.quit_requested.connect(self._quitting.set)
        WindowPresenter(window, self._settings)
        window.closing.connect(self._presence.window_closed)

    def _connect_controller(self) -> None:
        window, controller = self._window, self._controller
        conversation = window.conversation
        controller.question_added.connect(conversation.add_question)
        controller.question_changed.connect(conversation.set_question)
        controller.reply_added.connect(conversation.add_reply)
        controller.reply_replaced.connect(conversation.replace_reply)
        controller.reply_grew.connect(conversation.append_reply)
        controller.reply_thought.connect(conversation.append_thought)
        controller.reply_silent.connect(conversation.mark_silent)
        controller.reply_finished.connect(conversation.finish_reply)
        controller.reply_interrupted.connect(conversation.mark_interrupted)
        controller.sources_known.connect(conversation.set_sources)
        controller.timings_known.connect(conversation.set_timings)
        controller.receipt_known.connect(conversation.set_receipt)
        controller.noticed.connect(conversation.add_notice)
        open_links_of(conversation)
        open_sources_of(conversation)
        self._dictation.phase_changed.connect(window.set_phase)
        controller.phase_changed.connect(self._rule.phase_changed)
        controller.phase_changed.connect(self._activity.phase_changed)
        self._newcomer.follow(controller)
        self._dictation.status_changed.connect(window.status_line.show_status)
        controller.talk_possible.connect(window.talk_button.set_ready)
        controller.microphone_opening.connect(window.talk_button.set_getting_ready)
        controller.microphone_missing.connect(window.talk_button.set_microphone_missing)
        controller.engines_changed.connect(self._show_engines)

    def _connect_preferences(self) -> None:
        preferences = self._preferences
        preferences.diagnostics_requested.connect(lambda: self._later(self._copy_diagnostics()))
        preferences.sound_to_play.connect(self._sound.play_trial)
        server, sound = (
            (self._server_choice, self._account, self._team_models),
            (self._sound_page, self._kept_sound, self._documents, self._watched_folders),
        )
        for page in (*self._shortcuts, *server, *sound, self._field_tools):
            preferences.window_made.connect(page.attach)
        preferences.window_made.connect(self._add_models_page)
        preferences.window_made.connect(self._tools_page.attach)
        preferences.window_made.connect(self._tool_servers.attach)
        preferences.window_made.connect(self._personal_values.attach)
        preferences.opened.connect(self._server_choice.show)
        preferences.opened.connect(self._tools_page.show)
        preferences.opened.connect(self._account.show)
        preferences.opened.connect(self._team_models.look)
        preferences.opened.connect(self._kept_sound.show)
        preferences.opened.connect(self._documents.show)
        preferences.opened.connect(self._watched_folders.show)
        preferences.opened.connect(self._sound.look)
        self._server_choice.changed.connect(self._server_changed)
        self._server_choice.changed.connect(self._account.show)
        self._server_choice.changed.connect(self._tools_page.server_changed)
        self._server_choice.changed.connect(self._documents.server_changed)
        self._server_choice.changed.connect(self._watched_folders.show)
        self._server_choice.changed.connect(self._tool_servers.server_changed)
        self._server_choice.changed.connect(self._personal_values.server_changed)
        self._account.signed_out.connect(lambda: self._server_choice.choose(None, None))
        self._settings.changed.connect(self._setting_changed)
        for teller in (*self._shortcuts, self._dictation, self._documents):
            teller.noticed.connect(self._window.conversation.add_notice)

    def _add_models_page(self, window: SettingsWindow) -> None:
        self._fetched_models.attach(window)
        self._preferences.opened.connect(self._fetched_models.show)
        self._preferences.engines_changed.connect(self._controller.forget_trouble)
        self._spoken.attach(window)
        self._preferences.opened.connect(self._spoken.look)

    @cached_property
    def _fetched_models(self) -> ModelsPresenter:
        """Who fetches models, for the page and for the welcome; few starts need it."""
        from desktop.presenters.settings.models import ModelsPresenter

        models, tray = ModelsPresenter(self._settings, self._servers, self._is_talking), self._presence.tray
        models.downloading.connect(tray.set_downloads)
        tray.download_cancelled.connect(models.cancel)
        return models

    def _is_talking(self) -> bool:
        return self._controller.phase is not Phase.IDLE

    def _connect_sound(self) -> None:
        sound = self._sound
        sound.aloud_changed.connect(self._window.conversation.set_aloud)
        sound.speaker_failed.connect(self._window.conversation.say_last_reply)
        for waveform in (self._window.waveform, self._presence.overlay.waveform):
            sound.question_level.connect(waveform.push)
            sound.reply_level.connect(waveform.push)

    def _connect_presence(self) -> None:
        presence, controller, tray = self._presence, self._controller, self._presence.tray
        tray.talk_toggled.connect(lambda: self._rule.obey("toggle"))
        tray.settings_requested.connect(lambda: self._preferences.open(self._window))
        tray.conversations_requested.connect(self._window.open_conversations)
        tray.mute_toggled.connect(self._sound.mute)
        tray.follow(self._settings)
        self._hands_free.listening_changed.connect(presence.set_listening)
        self._hands_free.noticed.connect(presence.notice)
        self._dictation.dictation.phase_changed.connect(self._hands_free.dictation_changed)
        self._sound.muted.connect(tray.set_muted)
        self._sound.muted.connect(controller.microphone_muted)
        self._sound.muted.connect(self._window.menu.set_muted)
        self._sound.muted.connect(self._window.talk_mode.set_muted)
        self._sound.muted.connect(self._window.talk_button.set_muted)
        presence.quit_requested.connect(self._quitting.set)
        self._window.activation_changed.connect(presence.window_activated)
        self._dictation.phase_changed.connect(presence.set_phase)
        controller.microphone_opening.connect(presence.set_getting_ready)
        controller.question_added.connect(presence.set_question)
        controller.question_changed.connect(presence.set_question)
        controller.reply_grew.connect(presence.add_to_reply)
        controller.reply_replaced.connect(presence.drop_reply)
        self._dictation.status_changed.connect(presence.set_status)
        controller.noticed.connect(presence.notice)

    def _tell_settings_problem(self) -> None:
        if self._settings.problem:
            self._window.conversation.add_notice(Notice("warning", self._settings.problem))

    # --- the server

    def _woke(self) -> None:
        """The computer slept: what looks like a connection is none any more."""
        self._link.drop()
        self._controller.woke()
        self._dictation.woke()

    def _received(self, event: ServerEvent) -> None:
        self._controller.received(event)
        self._tool_calls.received(event)
        self._desktop_tools.received(event)
        self._tools_page.received(event)
        self._personal_values.received(event)
        self._announcements.received(event)
        self._document_choice.received(event)
        self._conversations.received(event)

    def _link_changed(self, link: LinkStatus) -> None:
        self._controller.link_changed(link)
        self._tool_calls.link_changed(link)
        self._activity.link_changed(link)
        self._document_choice.link_changed(link)
        self._dictation.link_changed(link)
        self._conversations.link_changed(link)

    def _server_changed(self) -> None:
        self._conversations.change_server(self._servers.url)
        self._show_engines({})  # those of the new one are told once it is there

    def _show_engines(self, engines: dict[str, str]) -> None:
        self._engines = engines
        self._team_models.look()
        self._show_where()

    def _show_where(self) -> None:
        """Where words go now: by the server, and by the engines that it says it has."""
        where = whereabouts(self._settings.current, self._servers.url, self._engines)
        self._window.conversation.server = Address(self._servers.url, "").host if self._servers.url else ""
        details = " · ".join(self._engines.values())
        self._window.status_line.set_engine_summary(where.sentence, details, private=where.private)
        self._models.show()
        self._controller.waits_for(where.thinker, own_engines=not self._servers.url, elsewhere=where.thinks_elsewhere)

    def _open_where(self) -> None:
        self._preferences.open(self._window).show_page("server" if self._servers.url else "voice")

    def _invite(self, link: str) -> None:
        """Ask whether to join by that link."""
        self._server_choice.ask(self._window, link)

    def _server_address(self) -> str:
        """Where the server is that is used now; empty while there is none."""
        return self._link.address.url if self._link.address else ""

    # --- the rest

    def _setting_changed(self, name: str) -> None:
        if name in (*ROLES, "speech", "server_url"):
            self._show_where()
        if name == "theme":
            apply_theme(self._qt, self._settings.current.theme)
        if name == "show_timings":
            self._window.conversation.show_timings(self._settings.current.show_timings)
        if name == "text_size":
            set_text_size(self._qt, int(self._settings.current.text_size))

    async def _copy_diagnostics(self) -> None:
        from desktop.commands.doctor import OpenApp, report

        text = await asyncio.to_thread(report, OpenApp(self._link.address))
        self._qt.clipboard().setText(text)
        told = self.tr("The diagnostics are on the clipboard; they contain no keys and nothing that was said.")
        self._window.conversation.add_notice(Notice("info", told))
        self._preferences.set_diagnostics_result(Notice("ok", told))

    def _show_about(self) -> None:
        from importlib.metadata import version

        dialog = AboutDialog(NAME, version("sb-voice"), LICENCE, self._window)
        dialog.more_wanted.connect(lambda: self._preferences.open(self._window).show_page("about"))
        dialog.open()
