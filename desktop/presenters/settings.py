"""What happens in the settings window: every change is kept, told to whom it concerns, and answered."""

from __future__ import annotations

import os
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.address import parse_address
from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from desktop.i18n import languages
from desktop.model.engines import OWN_PERSONA, PROVIDERS, STAGES, ModelOption, StageChoice
from desktop.settings.engine_options import engine_options, usual_url
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.server_config import greeting
from desktop.settings.stored import StageSettings
from desktop.system.autostart import LoginItemFailed, login_item
from desktop.tasks import BackgroundTasks
from desktop.widgets.overlay import can_be_placed
from server.protocol.addresses import key_host
from server.protocol.providers import PROVIDER_HOSTS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.audio.devices import Device, Devices
    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.settings.api_keys import ApiKeys
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.settings.settings_window import SettingsWindow

DEFAULT_PERSONA = "assistant"
"""What a server tells its model where nobody chose anything."""

SOUND_SIGNALS = (
    "microphone_chosen",
    "speaker_chosen",
    "keep_ready_toggled",
    "volume_changed",
    "volume_settled",
    "cues_toggled",
    "meter_wanted",
    "microphone_test_requested",
    "speaker_test_requested",
)
"""What the page of the devices says; it is passed on as it is."""


class SettingsPresenter(QObject):
    """Opens the settings window and carries out what is chosen there.

    What concerns the window's owner is told in signals: the theme, the devices, the meter, a voice to be heard.
    """

    theme_chosen = Signal(str)
    motion_chosen = Signal(str)
    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)
    keep_ready_toggled = Signal(bool)
    volume_changed = Signal(int)
    volume_settled = Signal(int)
    cues_toggled = Signal(bool)
    meter_wanted = Signal(bool)
    devices_wanted = Signal()
    microphone_test_requested = Signal()
    speaker_test_requested = Signal()
    diagnostics_requested = Signal()
    sound_to_play = Signal(bytes)
    server_changed = Signal()
    window_made = Signal(object)
    """The `SettingsWindow`, once, for who presents a page of it."""

    def __init__(self, settings: SettingsFile, keys: ApiKeys, servers: ServerChoice, link: ServerLink) -> None:
        super().__init__()
        self._settings = settings
        self._keys = keys
        self._servers = servers
        self._link = link
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()

    def open(self, parent: QWidget) -> SettingsWindow:
        """Show the window, or bring it to the front."""
        if self._window is None:
            # Imported when it is first wanted: the app starts without it.
            from desktop.widgets.settings.settings_window import SettingsWindow

            self._window = SettingsWindow(parent)
            self._connect(self._window)
            self.window_made.emit(self._window)
        self._fill(self._window)
        self._window.show()
        self._window.raise_()
        self._later(self._reload_keys())
        self.devices_wanted.emit()
        self._later(self._find_local_servers())
        return self._window

    def set_level(self, level: float) -> None:
        """How loud the microphone is, from 0 to 1."""
        if self._window is not None:
            self._window.set_level(level)

    def set_microphone_problem(self, text: str) -> None:
        """Why nothing is heard; an empty text takes it back."""
        if self._window is not None:
            self._window.set_microphone_problem(text)

    def set_devices(self, devices: Devices) -> None:
        """What is plugged in now."""
        if self._window is None:
            return
        chosen = self._settings.current
        inputs, outputs = (tuple(device.name for device in each) for each in (devices.inputs, devices.outputs))
        self._window.set_devices(
            inputs, outputs, shown_as(chosen.microphone, devices.inputs), shown_as(chosen.speaker, devices.outputs)
        )

    def set_microphone_test(self, kind: str, text: str) -> None:
        """How trying the microphone goes on."""
        if self._window is not None:
            self._window.set_microphone_test(kind, text)

    def set_speaker_test(self, kind: str, text: str) -> None:
        """How trying the speaker goes on."""
        if self._window is not None:
            self._window.set_speaker_test(kind, text)

    def set_diagnostics_result(self, text: str) -> None:
        """What came of copying the diagnostics."""
        if self._window is not None:
            self._window.set_diagnostics_result("ok", text)

    def _connect(self, window: SettingsWindow) -> None:
        window.stage_changed.connect(self._change_stage)
        window.language_changed.connect(lambda tag: self._change_talk(language=tag))
        window.persona_changed.connect(self._change_persona)
        window.keep_audio_toggled.connect(lambda keep: self._change_talk(keep_audio=keep))
        window.try_requested.connect(lambda stage: self._later(self._try(stage)))
        window.models_wanted.connect(lambda stage, choice: self._later(self._list_models(stage, choice)))
        window.key_added.connect(lambda *key: self._later(self._add_key(*key)))
        window.key_test_requested.connect(lambda *key: self._later(self._test_key(*key)))
        window.key_removed.connect(lambda *key: self._later(self._remove_key(*key)))
        window.server_chosen.connect(lambda url, token: self._later(self._change_server(url, token)))
        window.local_server_chosen.connect(self._use_local_server)
        window.folder_opened.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))
        window.interface_language_chosen.connect(lambda tag: self._settings.change(interface_language=tag))
        for name in ("theme_chosen", "motion_chosen", *SOUND_SIGNALS):
            getattr(window, name).connect(getattr(self, name))
        window.option_changed.connect(self._change_option)
        window.diagnostics_requested.connect(self.diagnostics_requested)

    def _fill(self, window: SettingsWindow) -> None:
        chosen = self._settings.current
        window.set_stages(self._choices(), engine_options())
        window.set_language(chosen.language)
        window.set_persona(chosen.persona or DEFAULT_PERSONA, chosen.persona_text)
        window.set_theme(chosen.theme)
        window.set_motion(chosen.motion)
        window.set_interface_language(chosen.interface_language, languages())
        window.set_keep_ready(chosen.keep_microphone_ready)
        window.set_keep_audio(chosen.keep_audio)
        window.set_volume(chosen.volume)
        window.set_cues(chosen.cues)
        self._show_options(window)
        window.set_server(self._servers.url or None, False, "")
        from desktop.settings.about import folders, licences, versions

        window.set_about(versions(), licences(), folders())
        self._show_keys()

    # --- how the app is there

    def _show_options(self, window: SettingsWindow) -> None:
        for name in ("close_to_tray", "show_overlay", "notify"):
            window.set_option(name, getattr(self._settings.current, name))
        window.set_option("start_at_login", login_item().enabled)
        for name, reason in self._limits().items():
            window.set_option_problem(name, reason)

    def _limits(self) -> dict[str, str]:
        """Why an option does nothing here; an empty text where it works."""
        tray = "" if QSystemTrayIcon.isSystemTrayAvailable() else self.tr("This desktop shows no tray.")
        placed = "" if can_be_placed() else self.tr("Wayland does not let a program choose where its windows are.")
        return {"close_to_tray": tray, "show_overlay": placed}

    def _change_option(self, name: str, wanted: bool) -> None:
        if name != "start_at_login":
            self._settings.change(**{name: wanted})
            return
        problem = ""
        try:
            login_item().set_enabled(wanted)
        except LoginItemFailed as failure:
            problem = str(failure)
        assert self._window is not None
        self._window.set_option_problem(name, problem)
        self._window.set_option(name, login_item().enabled)

    # --- engines

    def _choices(self) -> dict[str, StageChoice]:
        return {stage: StageChoice(**asdict(getattr(self._settings.current, stage))) for stage in STAGES}

    def _change_stage(self, stage: str, choice: StageChoice) -> None:
        self._settings.change(**{stage: StageSettings(**asdict(choice))})
        self._servers.configure()

    def _change_persona(self, name: str, text: str) -> None:
        self._change_talk(persona=name, persona_text=text if name == OWN_PERSONA else "")

    def _change_talk(self, **values: str | bool) -> None:
        self._link.greet(greeting(self._settings.change(**values)))
        self._servers.configure()

    def _use_local_server(self, _name: str, url: str) -> None:
        self._change_stage("think", StageChoice(engine="openai", url=url))
        assert self._window is not None
        self._window.set_stages(self._choices(), engine_options())

    async def _try(self, stage: str) -> None:
        assert self._window is not None
        self._window.set_try_result(stage, "busy", self.tr("Trying…"))
        await self._link.settled()  # what was changed just now is what is tried
        try:
            trial = await self._client().try_out(stage)
        except NoAnswer as problem:
            self._window.set_try_result(stage, "error", str(problem))
            return
        self._window.set_try_result(stage, "ok", trial.message)
        if trial.pcm:
            self.sound_to_play.emit(trial.pcm)

    async def _list_models(self, stage: str, choice: StageChoice) -> None:
        assert self._window is not None
        option = next((each for each in engine_options()[stage] if each.name == choice.engine), None)
        if option is None or not option.lists_models:
            return
        try:
            found = await self._client().models(choice.url or None, self._key_for(option.host(choice.url)))
        except NoAnswer as problem:
            self._window.set_model_problem(stage, str(problem))
            return
        self._window.set_models(stage, tuple(ModelOption(name, "", shutdown) for name, shutdown in found))

    async def _find_local_servers(self) -> None:
        try:
            found = await self._client().local_servers()
        except NoAnswer:
            return
        if self._window is not None:
            self._window.set_local_servers(tuple(found))

    def _client(self) -> ProviderClient:
        """Raises `NoAnswer`."""
        address = self._link.bundled_address
        if address is None:
            raise NoAnswer(self.tr("The team's server decides about this; here it cannot be asked."))
        return ProviderClient(address)

    # --- keys

    def _key_for(self, host: str) -> str:
        """The key for a host; one from the environment only for the provider's own, or for that which it names too."""
        if host in self._keys.by_host:
            return self._keys.by_host[host]
        for provider in PROVIDERS:
            if host in (provider.host, key_host(usual_url(provider.name))):
                return os.environ.get(provider.variable, "")
        return ""

    async def _reload_keys(self) -> None:
        """Keys that could not be read before may be readable now: a keyring was unlocked."""
        if not self._keys.problem:
            return
        await self._keys.load()
        self._show_keys()
        if not self._keys.problem:
            self._show_keyring_problem("", "")
            self._servers.configure()

    async def _add_key(self, provider: str, host: str, key: str) -> None:
        try:
            await self._keys.add(provider, host, key)
        except KeyringUnavailable as problem:
            self._show_keyring_problem(
                self.tr("{message} The key counts until you quit.").format(message=problem.message), problem.hint
            )
        else:
            self._show_keyring_problem("", "")
        self._show_keys()
        self._servers.configure()
        await self._test_key(provider, host, "")

    async def _remove_key(self, _provider: str, host: str) -> None:
        try:
            await self._keys.remove(host)
        except KeyringUnavailable as problem:
            self._show_keyring_problem(
                self.tr("{message} The key is still in the keyring.").format(message=problem.message), problem.hint
            )
        self._show_keys()
        self._servers.configure()

    async def _test_key(self, provider: str, host: str, key: str) -> None:
        assert self._window is not None
        self._window.set_key_result(provider, host, "busy", self.tr("Trying…"))
        url = None if host == PROVIDER_HOSTS[provider] else self._url_of(provider, host)
        try:
            outcome, message = await self._client().check_key(
                provider, url, key or self._key_for(host), self._model_at(host)
            )
        except NoAnswer as problem:
            outcome, message = "error", str(problem)
        self._window.set_key_result(provider, host, "ok" if outcome == "works" else "error", message)

    def _url_of(self, provider: str, host: str) -> str:
        """The address under which this host is asked; one that nobody asks is taken as it would be typed."""
        asked = [usual_url(provider), *(choice.url for choice in self._choices().values())]
        return next((url for url in asked if url and key_host(url) == host), None) or parse_address(host)

    def _model_at(self, host: str) -> str:
        """The language model that is chosen at this host, if one is."""
        thinking = self._choices()["think"]
        option = next((each for each in engine_options()["think"] if each.name == thinking.engine), None)
        return thinking.model if option is not None and option.host(thinking.url) == host else ""

    def _show_keys(self) -> None:
        assert self._window is not None
        self._window.set_keys(self._keys.entries())
        if self._keys.problem is not None:
            self._show_keyring_problem(self._keys.problem.message, self._keys.problem.hint)

    def _show_keyring_problem(self, message: str, hint: str) -> None:
        assert self._window is not None
        self._window.set_keyring_problem(message, hint)

    # --- the rest

    async def _change_server(self, url: str | None, token: str | None) -> None:
        assert self._window is not None
        self._window.set_server(self._servers.url or None, True, "")
        problem = await self._servers.change(url, token)
        self._window.set_server(self._servers.url or None, False, problem)
        if not problem:
            self.server_changed.emit()


def shown_as(chosen: str, devices: tuple[Device, ...]) -> str:
    """The name under which a chosen device is in the list now; one that is not there keeps its own."""
    return next((device.name for device in devices if device.answers_to(chosen)), chosen)
