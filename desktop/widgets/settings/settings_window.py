"""The settings: a page for each part, shown and told in plain data."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLabel, QStackedWidget, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.documents import DocumentEntry
from desktop.model.engines.choices import EngineOption, HotkeyState, KeyEntry, ModelOption, Persona
from desktop.model.engines.fetch_offer import FetchOffer
from desktop.model.engines.models import ModelEntry
from desktop.model.engines.team_offers import TeamOffer
from desktop.model.notice import Notice
from desktop.model.tools.servers import ToolServer
from desktop.model.tools.wanted_value import WantedValue
from desktop.widgets.controls.binding import SettingsSource
from desktop.widgets.settings.navigation import Navigation, PageName
from desktop.widgets.settings.pages.about_page import AboutPage, Pairs
from desktop.widgets.settings.pages.appearance_page import AppearancePage
from desktop.widgets.settings.pages.documents_page import DocumentsPage
from desktop.widgets.settings.pages.general_page import GeneralPage
from desktop.widgets.settings.pages.keys_page import KeysPage
from desktop.widgets.settings.pages.models_page import ModelsPage
from desktop.widgets.settings.pages.server_page import ServerPage
from desktop.widgets.settings.pages.shortcuts_page import ShortcutsPage
from desktop.widgets.settings.pages.sound_page import SoundPage
from desktop.widgets.settings.pages.tools_page import ToolsPage
from desktop.widgets.settings.pages.voice_page import VoicePage
from desktop.widgets.settings.parts.device_box import NamedDevice
from desktop.widgets.settings.parts.lazy_page import LazyPage
from desktop.widgets.style import icons
from desktop.widgets.window.placing import WindowPlace
from desktop.widgets.window.text_size import TextSizeKeys

PAGES = (
    PageName("voice", QT_TRANSLATE_NOOP("SettingsWindow", "Voice & models"), "voice"),
    PageName("models", QT_TRANSLATE_NOOP("SettingsWindow", "Models"), "think"),
    PageName("documents", QT_TRANSLATE_NOOP("SettingsWindow", "Documents"), "file"),
    PageName("keys", QT_TRANSLATE_NOOP("SettingsWindow", "Keys"), "key"),
    PageName("sound", QT_TRANSLATE_NOOP("SettingsWindow", "Sound"), "speaker"),
    PageName("shortcuts", QT_TRANSLATE_NOOP("SettingsWindow", "Shortcuts"), "keyboard"),
    PageName("server", QT_TRANSLATE_NOOP("SettingsWindow", "Server"), "server"),
    PageName("tools", QT_TRANSLATE_NOOP("SettingsWindow", "Tools"), "continue"),
    PageName("general", QT_TRANSLATE_NOOP("SettingsWindow", "General"), "computer"),
    PageName("appearance", QT_TRANSLATE_NOOP("SettingsWindow", "Appearance"), "appearance"),
    PageName("about", QT_TRANSLATE_NOOP("SettingsWindow", "About"), "info"),
)
NARROW = 620
"""With less room than this the list of pages becomes a drop-down above them."""


class SettingsWindow(QDialog):
    """Opened with `show()`, beside the window that it belongs to. Pages show and change what `follow` was given.

    A page is built when it is first seen; the slots can be called before that.
    """

    try_requested = Signal(str, arguments=["stage"])
    models_wanted = Signal(str, object, arguments=["stage", "choice"])
    key_added = Signal(str, str, str, arguments=["provider", "host", "key"])
    key_test_requested = Signal(str, str, str, arguments=["provider", "host", "key"])
    """The key is empty for the one that is stored."""
    key_removed = Signal(str, str, arguments=["provider", "host"])
    key_restored = Signal()
    """The key that was removed last is wanted back."""
    model_act_wanted = Signal(str, str, arguments=["act", "name"])
    """As of `desktop.model.engines.models.Act`."""
    model_import_wanted = Signal()
    spoken_act_wanted = Signal(str, arguments=["act"])
    """What is missing for the language is wanted (`get`), or not now (`leave`)."""
    document_act_wanted = Signal(str, str, arguments=["act", "id"])
    """As of `DocumentEntry.act`."""
    document_put_wanted = Signal(str, str, arguments=["id", "collection"])
    collection_shown = Signal(str, arguments=["collection"])
    """As of `DocumentsPage.collection_shown`."""
    collection_renamed = Signal(str, str, arguments=["old", "new"])
    collection_dissolved = Signal(str, arguments=["collection"])
    documents_choice_wanted = Signal(bool, arguments=["folder"])
    document_folder_wanted = Signal()
    """As of `DocumentsPage.watch_wanted`."""
    documents_dropped = Signal(list, arguments=["paths"])
    documents_stop_wanted = Signal()
    tool_servers_added = Signal(object, arguments=["document"])
    """The usual `{"mcpServers": …}`."""
    tool_server_act_wanted = Signal(str, str, arguments=["act", "name"])
    """As of `ToolServerRow.wanted`."""
    tool_permission_chosen = Signal(str, str, str, arguments=["name", "tool", "permission"])
    personal_value_given = Signal(object, str, arguments=["wanted", "secret"])
    """As of `PersonalCard.given`."""
    tool_servers_watched = Signal(bool, arguments=["watched"])
    """Whether somebody looks at how they are."""
    microphone_test_requested = Signal()
    speaker_test_requested = Signal()
    sound_removal_requested = Signal()
    meter_wanted = Signal(bool, arguments=["wanted"])
    """Whether somebody looks at the microphone's level."""
    server_chosen = Signal(object, object, arguments=["url", "token"])
    """As of `ServerForm`; so are the next two."""
    server_looked_for = Signal(str, arguments=["url"])
    sign_in_wanted = Signal(str, arguments=["url"])
    sign_out_requested = Signal()
    """From the team's server."""
    diagnostics_requested = Signal()
    folder_opened = Signal(str, arguments=["path"])
    project_page_opened = Signal(str, arguments=["page"])
    """As of `AboutPage`."""
    hotkey_chosen = Signal(str, str, arguments=["setting", "keys"])
    """Keys as Qt writes them in portable text; empty for none. The setting says what they are for."""
    hotkey_capturing = Signal(str, bool, arguments=["setting", "capturing"])
    """Whether a key is being chosen, so that every key must reach the window."""
    hotkey_test_wanted = Signal(bool, arguments=["wanted"])

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setWindowIcon(icons.app_icon())
        self._voice = LazyPage(VoicePage, self._forward_voice)
        self._models = LazyPage(ModelsPage, self._forward_models)
        self._documents = LazyPage(DocumentsPage, self._forward_documents)
        self._keys = LazyPage(KeysPage, self._forward_keys)
        self._sound = LazyPage(SoundPage, self._forward_sound)
        self._shortcuts = LazyPage(ShortcutsPage, self._forward_shortcuts)
        self._server = LazyPage(ServerPage, self._forward_server)
        self._tools = LazyPage(ToolsPage, self._forward_tools)
        self._general = LazyPage(GeneralPage)
        self._appearance = LazyPage(AppearancePage)
        self._about = LazyPage(AboutPage, self._forward_about)
        pages = tuple(replace(page, label=self.tr(page.label)) for page in PAGES)
        self._navigation = Navigation(pages)
        self._navigation.show_page("voice")
        self._stack = QStackedWidget()
        self._arrange()
        self._navigation.chosen.connect(self._on_page)
        self._add_shortcuts()
        self.place = WindowPlace(self)

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        for page in (self._voice, self._sound, self._tools, self._general, self._appearance):
            page.tell("follow", lambda page: page.follow(source))
        TextSizeKeys(self, source)

    # Slots: what there is

    @Slot(object)
    def set_engine_options(self, options: dict[str, tuple[EngineOption, ...]]) -> None:
        """What each stage has to choose from, by its role, the default first."""
        self._voice.tell("set_engine_options", lambda page: page.set_engine_options(options))

    @Slot(object)
    def set_model_entries(self, entries: tuple[ModelEntry, ...]) -> None:
        """Models that can be fetched, and that are here."""
        self._models.tell("set_models", lambda page: page.set_models(entries))

    @Slot(Notice)
    def set_models_told(self, notice: Notice) -> None:
        self._models.tell("set_models_told", lambda page: page.set_models_told(notice))

    @Slot(object)
    def set_spoken_offer(self, offer: FetchOffer | None) -> None:
        """What is missing for the language that is spoken; None where nothing is."""
        self._voice.tell("set_spoken_offer", lambda page: page.spoken.show_offer(offer))

    @Slot(object)
    def set_documents(self, entries: tuple[DocumentEntry, ...]) -> None:
        """What answers can draw on, and what is to become that."""
        self._documents.tell("set_documents", lambda page: page.set_documents(entries))

    @Slot(str)
    def set_documents_seen(self, text: str) -> None:
        """As of `DocumentsPage.set_seen`."""
        self._documents.tell("set_seen", lambda page: page.set_seen(text))

    @Slot(object)
    def set_watched_folders(self, entries: tuple[DocumentEntry, ...]) -> None:
        """As of `DocumentsPage.set_watched`."""
        self._documents.tell("set_watched", lambda page: page.set_watched(entries))

    @Slot(str)
    def show_collection(self, collection: str) -> None:
        """As of `DocumentsPage.show_collection`."""
        self._documents.tell("show_collection", lambda page: page.show_collection(collection))

    @Slot(Notice, bool)
    def set_documents_told(self, notice: Notice, stoppable: bool) -> None:
        self._documents.tell("set_documents_told", lambda page: page.set_documents_told(notice, stoppable))

    @Slot(object)
    def set_keys(self, keys: tuple[KeyEntry, ...]) -> None:
        self._keys.tell("set_keys", lambda page: page.set_keys(keys))
        self._voice.tell("set_keys", lambda page: page.set_keys(keys))

    @Slot(object, object)
    def set_devices(self, inputs: Sequence[NamedDevice], outputs: Sequence[NamedDevice]) -> None:
        """What is plugged in now."""
        self._sound.tell("set_devices", lambda page: page.set_devices(inputs, outputs))

    @Slot(str, str)
    def set_microphone_test(self, result: Notice) -> None:
        self._sound.tell("set_microphone_test", lambda page: page.set_microphone_test(result))

    @Slot(Notice)
    def set_kept_sound(self, notice: Notice) -> None:
        """How much sound is kept, or what came of removing it."""
        self._sound.tell("set_kept_sound", lambda page: page.set_kept_sound(notice))

    @Slot(str, str)
    def set_speaker_test(self, result: Notice) -> None:
        self._sound.tell("set_speaker_test", lambda page: page.set_speaker_test(result))

    @Slot(object, bool, str)
    def set_server(self, url: str | None, busy: bool, problem: str) -> None:
        """The server in use (None: the bundled one), whether another is being tried, and why that did not work."""
        self._server.tell("set_server", lambda page: page.set_server(url, busy, problem))
        self._voice.tell("set_server", lambda page: page.set_server(url))

    def set_tools_told(self, text: str) -> None:
        """What a team's server does, in place of what is chosen here; empty where that counts."""
        self._tools.tell("set_tools_told", lambda page: page.set_tools_told(text))

    @Slot(object)
    def set_tool_servers(self, servers: tuple[ToolServer, ...] | None) -> None:
        """The servers of tools there are; None where others decide on them."""
        self._tools.tell("set_tool_servers", lambda page: page.set_tool_servers(servers))

    @Slot(Notice)
    def set_tool_servers_told(self, notice: Notice) -> None:
        self._tools.tell("set_tool_servers_told", lambda page: page.tool_servers.set_told(notice))

    @Slot(object)
    def set_personal_values(self, values: tuple[tuple[WantedValue, bool, Notice], ...]) -> None:
        """As of `PersonalCard.set_values`."""
        self._tools.tell("set_personal_values", lambda page: page.personal.set_values(values))

    @Slot(Notice)
    def set_personal_values_told(self, notice: Notice) -> None:
        self._tools.tell("set_personal_values_told", lambda page: page.personal.set_told(notice))

    def set_known_servers(self, urls: Sequence[str]) -> None:
        """The team servers that were used before."""
        self._server.tell("set_known", lambda page: page.set_known(urls))

    @Slot(str, bool)
    def set_sign_in(self, url: str, offered: bool) -> None:
        """Whether one signs in at that server with the browser."""
        self._server.tell("set_sign_in", lambda page: page.set_sign_in(url, offered))

    @Slot(object, bool)
    def set_account(self, told: Notice, can_sign_out: bool) -> None:
        """Who one is at the team's server, and whether this computer can be signed out there."""
        self._server.tell("set_account", lambda page: page.set_account(told, can_sign_out))

    @Slot(object)
    def set_team_personas(self, personas: Sequence[Persona]) -> None:
        """The personas that the team's server offers."""
        self._voice.tell("set_team", lambda page: page.persona_card.set_team(personas))

    @Slot(object)
    def set_team_offers(self, offers: Sequence[TeamOffer]) -> None:
        """The models and voices that the team's server offers."""
        self._voice.tell("set_offers", lambda page: page.set_offers(offers))

    @Slot(str, str)
    def set_option_problem(self, name: str, text: str) -> None:
        """Why a setting does nothing here; an empty text takes it back."""
        for shown in (self._general, self._sound):
            shown.tell(f"set_problem {name}", lambda page: page.set_problem(name, text))

    @Slot(object, object, object)
    def set_about(
        self, versions: Pairs, licences: Pairs, folders: Pairs, texts: Mapping[str, str] | None = None
    ) -> None:
        self._about.tell("set_about", lambda page: page.set_about(versions, licences, folders, texts))

    @Slot(object)
    def set_project_pages(self, pages: Collection[str]) -> None:
        self._about.tell("set_project_pages", lambda page: page.set_project_pages(pages))

    @Slot(str, object)
    def set_hotkey(self, setting: str, state: HotkeyState) -> None:
        self._shortcuts.tell(f"set_state {setting}", lambda page: page.cards[setting].set_state(state))

    # Slots: what was found out

    @Slot(str, object)
    def set_models(self, stage: str, models: tuple[ModelOption, ...]) -> None:
        self._voice.tell(f"set_models {stage}", lambda page: page.set_models(stage, models))

    @Slot(str, str)
    def set_model_problem(self, stage: str, text: str) -> None:
        self._voice.tell(f"set_model_problem {stage}", lambda page: page.set_model_problem(stage, text))

    @Slot(str, str, str)
    def set_try_result(self, stage: str, result: Notice) -> None:
        """It is "busy" until there is a result."""
        self._voice.tell(f"set_try_result {stage}", lambda page: page.set_try_result(stage, result))

    @Slot(str, str, str, str)
    def set_key_result(self, provider: str, host: str, result: Notice) -> None:
        self._keys.tell(f"set_result {provider} {host}", lambda page: page.set_result(provider, host, result))
        self._voice.tell(f"set_result {provider} {host}", lambda page: page.set_key_result(provider, host, result))

    @Slot(str)
    def offer_key_back(self, text: str) -> None:
        """A key was removed and can be had back; an empty text when it cannot any more."""
        self._keys.tell("offer_undo", lambda page: page.offer_undo(text))

    @Slot(str, str)
    def set_keyring_problem(self, message: str, hint: str) -> None:
        """Why keys cannot be kept, and what to do; an empty message takes it back."""
        self._keys.tell("set_keyring_problem", lambda page: page.set_keyring_problem(message, hint))

    @Slot(object)
    def set_local_servers(self, servers: tuple[tuple[str, str], ...]) -> None:
        """Names and URLs of model servers that answer on this computer."""
        self._voice.tell("set_local_servers", lambda page: page.set_local_servers(servers))

    @Slot(float)
    def set_level(self, level: float) -> None:
        self._sound.tell("set_level", lambda page: page.set_level(level))

    @Slot(str, bool)
    def set_hotkey_lit(self, setting: str, lit: bool) -> None:
        """Whether the key that was chosen there is down."""
        self._shortcuts.tell(f"set_lit {setting}", lambda page: page.cards[setting].set_lit(lit))

    @Slot(str)
    def set_microphone_problem(self, text: str) -> None:
        self._sound.tell("set_microphone_problem", lambda page: page.set_microphone_problem(text))

    @Slot(str, str)
    def set_diagnostics_result(self, result: Notice) -> None:
        self._about.tell("set_diagnostics_result", lambda page: page.set_diagnostics_result(result))

    @Slot(str)
    def show_page(self, name: str) -> None:
        """One of the names in `PAGES`."""
        self._navigation.show_page(name)
        self._on_page(name)

    def ask_for_key(self, provider: str = "", host: str = "") -> None:
        """Open the page of the keys with the cursor where the key goes."""
        self.show_page("keys")
        self._keys.tell("ask_for", lambda page: page.ask_for(provider, host))

    # Building

    def _arrange(self) -> None:
        for page, named in zip(self._pages(), PAGES, strict=True):
            page.area.setAccessibleName(self.tr(named.label))
            self._stack.addWidget(page.area)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._navigation)
        self._row.addWidget(self._stack, 1)
        self.setMinimumSize(380, 420)
        self.resize(self.sizeHint())

    def _pages(self) -> tuple[LazyPage[Any], ...]:
        """In the order of `PAGES`."""
        return (
            self._voice,
            self._models,
            self._documents,
            self._keys,
            self._sound,
            self._shortcuts,
            self._server,
            self._tools,
            self._general,
            self._appearance,
            self._about,
        )

    def _forward_voice(self, voice: VoicePage) -> None:
        voice.spoken.wanted.connect(lambda: self.spoken_act_wanted.emit("get"))
        voice.spoken.refused.connect(lambda: self.spoken_act_wanted.emit("leave"))
        voice.try_requested.connect(self.try_requested)
        voice.models_wanted.connect(self.models_wanted)
        voice.key_added.connect(self.key_added)
        voice.cure_wanted.connect(self.show_page)

    def _forward_models(self, models: ModelsPage) -> None:
        models.wanted.connect(self.model_act_wanted)
        models.import_wanted.connect(self.model_import_wanted)

    def _forward_documents(self, documents: DocumentsPage) -> None:
        documents.wanted.connect(self.document_act_wanted)
        documents.put_wanted.connect(self.document_put_wanted)
        documents.collection_shown.connect(self.collection_shown)
        documents.collection_renamed.connect(self.collection_renamed)
        documents.collection_dissolved.connect(self.collection_dissolved)
        documents.choice_wanted.connect(self.documents_choice_wanted)
        documents.watch_wanted.connect(self.document_folder_wanted)
        documents.dropped.connect(self.documents_dropped)
        documents.stop_wanted.connect(self.documents_stop_wanted)

    def _forward_keys(self, keys: KeysPage) -> None:
        keys.added.connect(self.key_added)
        keys.test_requested.connect(self.key_test_requested)
        keys.removed.connect(self.key_removed)
        keys.restored.connect(self.key_restored)

    def _forward_sound(self, sound: SoundPage) -> None:
        sound.microphone_test_requested.connect(self.microphone_test_requested)
        sound.speaker_test_requested.connect(self.speaker_test_requested)
        sound.sound_removal_requested.connect(self.sound_removal_requested)
        sound.meter_wanted.connect(self.meter_wanted)

    def _forward_shortcuts(self, shortcuts: ShortcutsPage) -> None:
        shortcuts.chosen.connect(self.hotkey_chosen)
        shortcuts.capturing.connect(self.hotkey_capturing)
        shortcuts.test_wanted.connect(self.hotkey_test_wanted)

    def _forward_server(self, server: ServerPage) -> None:
        server.chosen.connect(self.server_chosen)
        server.looked_for.connect(self.server_looked_for)
        server.sign_in_wanted.connect(self.sign_in_wanted)
        server.sign_out_requested.connect(self.sign_out_requested)

    def _forward_tools(self, tools: ToolsPage) -> None:
        tools.tool_servers.added.connect(self.tool_servers_added)
        tools.tool_servers.wanted.connect(self.tool_server_act_wanted)
        tools.tool_servers.permission_chosen.connect(self.tool_permission_chosen)
        tools.servers_watched.connect(self.tool_servers_watched)
        tools.personal.given.connect(self.personal_value_given)

    def _forward_about(self, about: AboutPage) -> None:
        about.diagnostics_requested.connect(self.diagnostics_requested)
        about.folder_opened.connect(self.folder_opened)
        about.page_opened.connect(self.project_page_opened)

    def _add_shortcuts(self) -> None:
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self._navigation.step(by))

    # Events

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(820, 680)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self._on_page(PAGES[self._stack.currentIndex()].name)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        narrow = self._narrow()
        self._navigation.set_narrow(narrow)
        self._show_titles()
        beside, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(above if narrow else beside)
        super().resizeEvent(event)

    def _on_page(self, name: str) -> None:
        index = [page.name for page in PAGES].index(name)
        self._pages()[index].build()
        self._show_titles()
        self._stack.setCurrentIndex(index)

    def _narrow(self) -> bool:
        return self.width() < NARROW

    def _show_titles(self) -> None:
        for title in self._stack.findChildren(QLabel, "pageTitle"):
            title.setVisible(not self._narrow())  # the drop-down says it already
