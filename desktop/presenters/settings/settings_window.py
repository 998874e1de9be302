"""What happens in the settings window beside its settings: engines and keys are tried, models and servers looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.address import parse_address
from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from desktop.model.cures import cure_of
from desktop.model.engines.choices import ModelOption, StageChoice
from desktop.model.engines.team_offers import SETTINGS
from desktop.model.notice import Notice
from desktop.presenters.links import open_link
from desktop.settings.engine_options import engine_options, usual_url
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.server_config import SERVER_TOOLS, greeting
from desktop.system.start_at_login import StartAtLogin
from desktop.tasks import BackgroundTasks
from desktop.widgets.overlay import can_be_placed
from server.protocol.addresses import key_host
from server.protocol.providers import PROVIDER_HOSTS
from server.protocol.roles import ROLES, WIRE_NAMES, Role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.settings.api_keys import ApiKeys
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.settings.settings_window import SettingsWindow

TOLD_IN_GREETING = (
    "language",
    "persona",
    "persona_text",
    *SETTINGS.values(),
    "keep_audio",
    "speak_emoji",
    "speak_code",
    "pronunciations",
    "speed",
    "talk_mode",
    "tool_open",
    "tool_clipboard",
    "interruption",
)
TOLD_TO_BUNDLED = (
    *ROLES,
    "speech",
    "language",
    "keep_audio_mb",
    "keep_audio_days",
    "rest_minutes",
    *(f"tool_{name}" for name in SERVER_TOOLS),
)

ENGINES = ("llm", "stt", "tts", "speech")

UNDO_MS = 15_000
"""How long a key that was removed can be had back."""


class SettingsPresenter(QObject):
    """Opens the settings window, and has the server know of the settings that are its."""

    diagnostics_requested = Signal()
    sound_to_play = Signal(bytes, arguments=["pcm"])
    """A voice that was tried."""
    window_made = Signal(object, arguments=["window"])
    """The `SettingsWindow`, once, for who presents a page of it."""
    engines_changed = Signal()
    """Others than before hear, think or speak, or their keys are others: what was said of those before is over."""
    opened = Signal()
    """Somebody looks at the window: what may have changed meanwhile is looked up."""

    def __init__(self, settings: SettingsFile, keys: ApiKeys, servers: ServerChoice, link: ServerLink) -> None:
        super().__init__()
        self._settings = settings
        self._keys = keys
        self._servers = servers
        self._link = link
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._removed: tuple[str, str, str] | None = None
        """Provider, host and key that can be had back."""
        self._forgetting = QTimer(self, singleShot=True)
        self._forgetting.timeout.connect(self._forget_removed)
        self._start_at_login = StartAtLogin(settings)
        self._greeting = greeting(settings.current, server_url=servers.url)
        settings.changed.connect(self._setting_changed)

    def open(self, parent: QWidget) -> SettingsWindow:
        """Show the window, or bring it to the front."""
        if self._window is None:
            # Imported when it is first wanted: the app starts without it.
            from desktop.widgets.settings.settings_window import SettingsWindow

            self._window = SettingsWindow(parent)
            self._window.place.restore(self._settings.current.settings_place)
            self._window.place.changed.connect(lambda place: self._settings.change(settings_place=place))
            self._connect(self._window)
            self.window_made.emit(self._window)
        self._fill(self._window)
        self._window.show()
        self._window.raise_()
        self._later(self._reload_keys())
        self.opened.emit()
        self._later(self._find_local_servers())
        return self._window

    def ask_for_key(self, parent: QWidget) -> None:
        """Open the page of the keys, with the host filled in to which the key that is wanted goes."""
        self.open(parent).ask_for_key(*self._key_wanted())

    def set_diagnostics_result(self, result: Notice) -> None:
        """What came of copying the diagnostics."""
        if self._window is not None:
            self._window.set_diagnostics_result(result)

    def _connect(self, window: SettingsWindow) -> None:
        window.follow(self._settings)
        window.try_requested.connect(lambda stage: self._later(self._try(stage)))
        window.models_wanted.connect(lambda stage, choice: self._later(self._list_models(stage, choice)))
        window.key_added.connect(lambda *key: self._later(self._add_key(*key)))
        window.key_test_requested.connect(lambda *key: self._later(self._test_key(*key)))
        window.key_removed.connect(lambda *key: self._later(self._remove_key(*key)))
        window.key_restored.connect(lambda: self._later(self._restore_key()))
        window.folder_opened.connect(lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))
        window.project_page_opened.connect(self._open_project_page)
        window.diagnostics_requested.connect(self.diagnostics_requested)
        self._start_at_login.problem_changed.connect(lambda text: window.set_option_problem("start_at_login", text))

    def _fill(self, window: SettingsWindow) -> None:
        window.set_engine_options(engine_options())
        from desktop.settings.about import folders, licence_texts, licences, project_pages, versions

        window.set_about(versions(), licences(), folders(), licence_texts())
        window.set_project_pages(project_pages())
        for name, reason in self._limits().items():
            window.set_option_problem(name, reason)
        self._start_at_login.look()
        self._show_keys()

    def _open_project_page(self, page: str) -> None:
        from desktop.settings.about import project_pages

        open_link(project_pages().get(page, ""))

    def _limits(self) -> dict[str, str]:
        """Why an option does nothing here; an empty text where it works."""
        tray = "" if QSystemTrayIcon.isSystemTrayAvailable() else self.tr("This desktop shows no tray.")
        placed = "" if can_be_placed() else self.tr("Wayland does not let a program choose where its windows are.")
        return {"close_to_tray": tray, "show_overlay": placed}

    def _setting_changed(self, name: str) -> None:
        if name in TOLD_IN_GREETING:
            self._greet()
        if name in TOLD_TO_BUNDLED:
            self._servers.configure()
        if name in ENGINES:
            self.engines_changed.emit()

    def _greet(self) -> None:
        said = greeting(self._settings.current, server_url=self._servers.url)
        if said != self._greeting:
            self._greeting = said
            self._link.greet(said)

    # --- engines

    async def _try(self, stage: Role) -> None:
        assert self._window is not None
        self._window.set_try_result(stage, Notice("busy", self.tr("Trying…")))
        await self._link.settled()  # what was changed just now is what is tried
        try:
            trial = await self._client().try_out(WIRE_NAMES[stage])
        except NoAnswer as problem:
            cure = cure_of(problem.code)
            self._window.set_try_result(stage, Notice("error", str(problem), cure="keys" if cure == "keys" else ""))
            return
        self._window.set_try_result(stage, Notice("ok", trial.message))
        if trial.pcm:
            self.sound_to_play.emit(trial.pcm)

    async def _list_models(self, stage: str, choice: StageChoice) -> None:
        assert self._window is not None
        option = next((each for each in engine_options()[stage] if each.name == choice.engine), None)
        if option is None or not option.lists_models:
            return
        try:
            found = await self._client().models(choice.url or None, self._keys.for_host(option.host(choice.url)))
        except NoAnswer as problem:
            self._window.set_model_problem(stage, str(problem))
            return
        own = [name for name, _ in found if option.models_named in name.lower()]
        models = [ModelOption(name, "", shutdown, beside=bool(own) and name not in own) for name, shutdown in found]
        self._window.set_models(stage, tuple(models))

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
            raise NoAnswer(self.tr("The team server decides this; it cannot be tested from here."))
        return ProviderClient(address)

    # --- keys

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
        await self._keep_key(provider, host, key)
        await self._test_key(provider, host, "")

    def _key_wanted(self) -> tuple[str, str]:
        """Provider and host of a key that the chosen engines lack, else of one that they have; empty for none."""
        options, current = engine_options(), self._settings.current
        wanted = []
        for stage in ENGINES:
            choice: StageChoice = getattr(current, stage)
            option = next((each for each in options[stage] if each.name == choice.engine), None)
            if option is not None and option.needs_key:
                wanted.append((option.needs_key, option.host(choice.url)))
        return next((each for each in wanted if not self._keys.for_host(each[1])), (wanted or [("", "")])[0])

    async def _restore_key(self) -> None:
        if self._removed is not None:
            provider, host, key = self._removed
            await self._keep_key(provider, host, key)

    async def _keep_key(self, provider: str, host: str, key: str) -> None:
        self._forget_removed()
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
        self.engines_changed.emit()

    async def _remove_key(self, provider: str, host: str) -> None:
        self._forget_removed()
        key = self._keys.by_host.get(host, "")
        try:
            await self._keys.remove(host)
        except KeyringUnavailable as problem:
            self._show_keyring_problem(
                self.tr("{message} The key is still in the keyring.").format(message=problem.message), problem.hint
            )
        else:
            self._offer_back(provider, host, key)
        self._show_keys()
        self._servers.configure()
        self.engines_changed.emit()

    def _offer_back(self, provider: str, host: str, key: str) -> None:
        """For a while a key that was removed can be had back; one that could not be read is gone."""
        assert self._window is not None
        if key:
            self._removed = (provider, host, key)
            self._forgetting.start(UNDO_MS)
            self._window.offer_key_back(self.tr("The key for {host} was removed.").format(host=host))

    def _forget_removed(self) -> None:
        self._removed = None
        self._forgetting.stop()
        if self._window is not None:
            self._window.offer_key_back("")

    async def _test_key(self, provider: str, host: str, key: str) -> None:
        assert self._window is not None
        self._window.set_key_result(provider, host, Notice("busy", self.tr("Trying…")))
        url = None if host == PROVIDER_HOSTS[provider] else self._url_of(provider, host)
        try:
            outcome, message = await self._client().check_key(
                provider, url, key or self._keys.for_host(host), self._model_at(host)
            )
        except NoAnswer as problem:
            outcome, message = "error", str(problem)
        self._window.set_key_result(provider, host, Notice("ok" if outcome == "works" else "error", message))

    def _url_of(self, provider: str, host: str) -> str:
        """The address under which this host is asked; one that nobody asks is taken as it would be typed."""
        chosen = self._settings.current
        asked = [usual_url(provider), chosen.stt.url, chosen.llm.url, chosen.tts.url, chosen.speech.url]
        return next((url for url in asked if url and key_host(url) == host), None) or parse_address(host)

    def _model_at(self, host: str) -> str:
        """The language model that is chosen at this host, if one is."""
        thinking = self._settings.current.llm
        option = next((each for each in engine_options()["llm"] if each.name == thinking.engine), None)
        return thinking.model if option is not None and option.host(thinking.url) == host else ""

    def _show_keys(self) -> None:
        assert self._window is not None
        self._window.set_keys(self._keys.entries())
        if self._keys.problem is not None:
            self._show_keyring_problem(self._keys.problem.message, self._keys.problem.hint)

    def _show_keyring_problem(self, message: str, hint: str) -> None:
        assert self._window is not None
        self._window.set_keyring_problem(message, hint)
