"""The settings and the welcome in the states a person meets, for `tests.screenshots`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.audio.devices.sound_server import Device
from desktop.audio.silence import silence_hint, silent
from desktop.hotkey.backends.catalog import NOTHING
from desktop.model.documents import DocumentEntry
from desktop.model.engines.choices import EngineOption, HotkeyState, KeyEntry, ModelOption, StageChoice
from desktop.model.engines.fetch_offer import FetchOffer
from desktop.model.engines.models import ModelEntry
from desktop.model.notice import Notice
from desktop.model.tools.servers import ServedTool, ToolServer
from desktop.model.tools.wanted_value import WantedValue
from desktop.widgets.main_window import MainWindow
from desktop.widgets.settings.documents.collection_bar import CollectionBar
from desktop.widgets.settings.settings_window import SettingsWindow
from desktop.widgets.welcome import Welcome
from tests.throwaway_settings import throwaway_settings

LOCAL_LLM = "SmolLM2 runs here. Quick and private; a starter, not a thinker."
OPENAI_URL = "https://api.openai.com/v1"
OPENAI_CHAT = "OpenAI, or any server that speaks its API: Ollama, LM Studio, vLLM, OpenRouter."
ENGINES = {
    "speech": (
        EngineOption("none", "None", "Hearing, thinking and speaking are done one after the other, as set below.",
                     takes_fallback=False),
        EngineOption("openai", "OpenAI Realtime or compatible", "OpenAI's speech models, or any server like it.",
                     "openai", True, True, default_url=OPENAI_URL, takes_fallback=False, needs_model=True),
        EngineOption("live", "GPT-Live", "OpenAI's models that listen while they speak.", "openai", True, True,
                     default_url=OPENAI_URL, takes_fallback=False, needs_model=True, takes_thinker=True),
    ),
    "stt": (
        EngineOption("moonshine", "Moonshine, on this computer", "Works while you speak. English only."),
        EngineOption("deepgram", "Deepgram", "Quick and exact, in many languages.", "deepgram", False, True,
                     default_url="https://api.deepgram.com"),
    ),
    "llm": (
        EngineOption("llama", "llama.cpp, on this computer", LOCAL_LLM),
        EngineOption("openai", "OpenAI or compatible", OPENAI_CHAT, "openai", True, True, default_url=OPENAI_URL),
    ),
    "tts": (
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


def settings_voice(window: MainWindow) -> QWidget:
    return _settings(window, "voice")


def settings_cloud(window: MainWindow) -> QWidget:
    """Another server was entered, whose key is not known, and a model that will be switched off."""
    settings = _settings(
        window,
        "voice",
        stt=StageChoice("deepgram"),
        llm=StageChoice("openai", "gpt-4o", "http://192.168.1.20:8000/v1"),
        tts=StageChoice("openai", "gpt-4o-mini-tts", "", "alloy", "piper"),
    )
    settings.set_models("tts", (ModelOption("gpt-4o-mini-tts", "", "2027-01-06"),))
    settings.set_local_servers((("Ollama", "http://127.0.0.1:11434/v1"),))
    settings.set_try_result("stt", Notice("ok", "Heard: “How many moons does Jupiter have?”"))
    settings.set_try_result("tts", Notice("error", "api.openai.com cannot be reached. Check the network."))
    return settings


def settings_narrow(window: MainWindow) -> QWidget:
    settings = settings_cloud(window)
    settings.resize(420, 700)
    return settings


def settings_models(window: MainWindow) -> QWidget:
    settings = _settings(window, "models")
    entries = [
        ("a", "Qwen2.5 0.5B", "llm", "491.4 MB · Apache-2.0 · quick", "use", True, Notice("ok", "Here")),
        ("b", "Qwen2.5 1.5B", "llm", "1.1 GB · Apache-2.0 · a moment to think", "cancel", False,
         Notice("busy", "42 %, 3.1 MB a second, 4 min left")),
        ("c", "Qwen3 8B", "llm", "5.0 GB · Apache-2.0 · slow without many cores", "get", False,
         Notice("warning", "It needs about 5528 MB of memory beside everything else, and this computer has 4096 MB.")),
        ("d", "English (US): Amy", "tts", "63.2 MB · as the model card says", "get", False, Notice("info", "")),
        ("e", "German (DE): Thorsten", "tts", "63.2 MB · CC0-1.0", "", True, Notice("ok", "In use")),
        ("f", "Whisper base", "stt", "148.0 MB · MIT", "", False,
         Notice("info", "SB Voice cannot use this model yet: it has nothing that runs it.")),
    ]  # fmt: skip
    settings.set_model_entries(
        tuple(
            ModelEntry(name, title, task, ("de" if name == "e" else "en",), facts, act, removable, notice)  # type: ignore[arg-type]
            for name, title, task, facts, act, removable, notice in entries
        )
    )
    settings.set_models_told(Notice("ok", "German (DE): Thorsten is used from now on."))
    settings.resize(settings.width(), 900)
    return settings


def settings_documents(window: MainWindow) -> QWidget:
    settings = _settings(window, "documents")
    settings.set_documents_told(Notice("busy", "Reading; 3 to go"), True)
    entries = (
        DocumentEntry("a", "annual report.pdf", "/home/ann/Documents", "cancel",
                      Notice("busy", "Page 48 of 212")),
        DocumentEntry("b", "scan_0042.pdf", "/home/ann/Documents", "remove",
                      Notice("error", "This PDF holds pictures of pages and no text; have its text recognised first.")),
        DocumentEntry("c", "lease 2024.pdf", "/home/ann/Documents/house · 16 pages", "remove", Notice("info", ""),
                      "House"),
        DocumentEntry("d", "notes from Anna.md", "/home/ann/Documents", "remove", Notice("info", ""), "documents"),
    )  # fmt: skip
    settings.set_documents(entries)
    return settings


def settings_collection(window: MainWindow) -> QWidget:
    """One collection is shown, and is about to be called otherwise."""
    settings = _settings(window, "documents")
    entries = (
        DocumentEntry("c", "lease 2024.pdf", "/home/ann/Documents/house · 16 pages", "remove", Notice("info", ""),
                      "House"),
        DocumentEntry("d", "notes from Anna.md", "/home/ann/Documents", "remove", Notice("info", ""), "documents"),
    )  # fmt: skip
    settings.set_documents(entries)
    settings.show_collection("House")
    bar = settings.findChild(CollectionBar)
    assert isinstance(bar, CollectionBar)
    bar.rename.click()
    return settings


def settings_keys(window: MainWindow) -> QWidget:
    settings = _settings(window, "keys")
    settings.set_key_result("deepgram", "api.deepgram.com", Notice("ok", "The key works."))
    settings.set_key_result(
        "openai", "api.openai.com", Notice("error", "The key works, but the account has no credit left.")
    )
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
    settings = _settings(window, "sound", microphone="Blue Yeti", volume=70, pronunciations="Nguyen = win\nJoe")
    inputs = tuple(Device(name, False, 48_000) for name in ("Built-in microphone", "Jabra Evolve2 65"))
    settings.set_devices(inputs, (Device("Built-in speaker", True, 48_000),))
    settings.set_level(0.62)
    settings.set_microphone_test(Notice("busy", "Say something: recording for three seconds…"))
    settings.set_speaker_test(Notice("ok", "Played. If you heard nothing, choose another speaker."))
    settings.resize(settings.width(), 900)
    return settings


def settings_shortcuts(window: MainWindow) -> QWidget:
    settings = _settings(window, "shortcuts")
    ways = (("X11 key grab", ""), ("Wayland portal", "This is no Wayland session; it is not needed."))
    settings.set_hotkey(
        "hotkey",
        HotkeyState("Ctrl+Alt+Space", Notice("ok", "Ctrl+Alt+Space talks, whatever window is in front."), ways),
    )
    settings.set_hotkey_lit("hotkey", True)
    return settings


def settings_no_hotkey(window: MainWindow) -> QWidget:
    """No program can watch keys on this desktop."""
    settings = _settings(window, "shortcuts")
    missing = "This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts)."
    blind = "Under Wayland it would only work while a program that uses X11 is in front."
    settings.set_hotkey(
        "hotkey", HotkeyState("", Notice("warning", NOTHING), (("Wayland portal", missing), ("X11 key grab", blind)))
    )
    return settings


def settings_taken_hotkey(window: MainWindow) -> QWidget:
    settings = _settings(window, "shortcuts")
    taken = "Another program uses Ctrl+Alt+T already; choose other keys. Pause stays."
    settings.set_hotkey("hotkey", HotkeyState("Pause", Notice("error", taken), (("X11 key grab", ""),)))
    settings.resize(420, 700)
    return settings


def settings_server(window: MainWindow) -> QWidget:
    settings = _settings(window, "server")
    settings.set_server("https://voice.example.org", False, "")
    settings.set_account(Notice("info", "Signed in as Ann, on ann-laptop."), True)
    return settings


def settings_tools(window: MainWindow) -> QWidget:
    return _settings(window, "tools", tool_time=True, tool_timer=True)


def settings_tool_servers(window: MainWindow) -> QWidget:
    """One that is looked into, one to sign in at, one that is not there, and one that is off."""
    settings = _settings(window, "tools")
    tools = (
        ServedTool("read_file", "Reads a file of the folders that may be seen.", True, "always"),
        ServedTool("write_file", "Writes a file, and replaces one of that name.", False, "ask"),
        ServedTool("move_file", "", False, "never"),
    )
    log = ("Secure MCP Filesystem Server running on stdio", "Client does not support MCP Roots")
    place = "npx -y @modelcontextprotocol/server-filesystem /home/ann/Documents"
    files = ToolServer("files", "stdio", place, False, "ready", "", 3, "ask", tools, log)
    first = "Sign in at this server first."
    search = ToolServer("search", "http", "https://tools.example/mcp", False, "sign_in", first, 0)
    gone = ToolServer("weather", "stdio", "uvx weather-mcp", False, "failed", "It has ended.", 0)
    off = ToolServer("git", "stdio", "uvx mcp-server-git", True, "off", "", 0)
    settings.set_tool_servers((files, search, gone, off))
    for button in settings.findChildren(QPushButton):
        if button.accessibleName().startswith("Details of") and button.isCheckable():
            button.setChecked(True)
            break
    settings.set_tool_servers((files, search, gone, off))
    settings.resize(820, 1500)
    return settings


def settings_personal_values(window: MainWindow) -> QWidget:
    """At a team's server, of whose tools two want something of each person, and one was given it."""
    settings = _settings(window, "tools")
    settings.set_tools_told("The team's server decides which tools there are. On now: Calculator.")
    settings.set_tool_servers(None)
    settings.set_personal_values(
        (
            (WantedValue("tracker", "TOKEN", "https://tracker.example"), True, Notice("ok", "")),
            (WantedValue("wiki", "API_KEY", "https://wiki.example"), False, Notice("info", "")),
        )
    )
    return settings


def settings_general(window: MainWindow) -> QWidget:
    settings = _settings(window, "general", start_at_login=True)
    settings.set_option_problem("close_to_tray", "This desktop shows no tray.")
    return settings


def settings_appearance(window: MainWindow) -> QWidget:
    return _settings(window, "appearance")


def settings_about(window: MainWindow) -> QWidget:
    return _settings(window, "about")


def welcome(window: MainWindow) -> QWidget:
    welcome = Welcome()
    window.show_instead(welcome)
    welcome.set_level(0.55)
    return window


def welcome_better_mind(window: MainWindow) -> QWidget:
    welcome(window)
    about = "Qwen2.5 1.5B knows more than the starter, which is often wrong. It is fetched from Hugging Face."
    offer = FetchOffer("A better mind: 1.1 GB, stays on this computer", about)
    next(iter(window.findChildren(Welcome))).mind.show_offer(offer)
    return window


def settings_speech(window: MainWindow) -> QWidget:
    """One model hears, thinks and speaks; it has another one for tools, and the three step in where it fails."""
    return _settings(window, "voice", speech=StageChoice("live", "gpt-live-1", thinks="a-model-that-thinks"))


def settings_key_removed(window: MainWindow) -> QWidget:
    """A key that was removed just now can be had back."""
    settings = _settings(window, "keys")
    settings.set_keys(KEYS[1:])
    settings.offer_key_back("The key for api.deepgram.com was removed.")
    return settings


def welcome_warned(window: MainWindow) -> QWidget:
    """The microphone is silent, another language is heard than is read, and a better model runs here."""
    welcome = Welcome()
    window.show_instead(welcome)
    welcome.set_microphone_problem(f"{silent()} {silence_hint()}")
    welcome.set_hearing(Notice("warning", "Hears English, and not German like this window", cure="voice"))
    welcome.set_offer(
        Notice("info", "Ollama runs on this computer; it may answer better than the starter.", cure="local")
    )
    return window


def welcome_spanish(window: MainWindow) -> QWidget:
    """Nothing here hears or speaks the person's language yet; what does is offered."""
    welcome = Welcome()
    window.show_instead(welcome)
    welcome.spoken.box.show_value("es")
    welcome.set_hearing(Notice("warning", "Hears English, and not Spanish like this computer", cure="voice"))
    welcome.spoken.show_offer(
        FetchOffer(
            "To talk in Spanish: 224.1 MB, stays on this computer",
            "Whisper base hears it (160.6 MB). Sharvard speaks it (63.5 MB). Fetched from Hugging Face.",
        )
    )
    return window


def settings_spoken(window: MainWindow) -> QWidget:
    """The same in the settings, on its way."""
    settings = _settings(window, "voice", language="es")
    settings.set_spoken_offer(
        FetchOffer(
            "To talk in Spanish: 224.1 MB, stays on this computer",
            "Whisper base hears it (160.6 MB). Sharvard speaks it (63.5 MB). Fetched from Hugging Face.",
            Notice("busy", "Whisper base: 41 %, 3.1 MB a second, 1 min left"),
        )
    )
    return settings


SETTINGS_STATES: dict[str, Callable[[MainWindow], QWidget]] = {
    "settings-voice": settings_voice,
    "settings-cloud": settings_cloud,
    "settings-speech": settings_speech,
    "settings-spoken": settings_spoken,
    "settings-key-removed": settings_key_removed,
    "settings-narrow": settings_narrow,
    "settings-models": settings_models,
    "settings-documents": settings_documents,
    "settings-collection": settings_collection,
    "settings-keys": settings_keys,
    "settings-no-keyring": settings_no_keyring,
    "settings-sound": settings_sound,
    "settings-shortcuts": settings_shortcuts,
    "settings-no-hotkey": settings_no_hotkey,
    "settings-taken-hotkey": settings_taken_hotkey,
    "settings-server": settings_server,
    "settings-tools": settings_tools,
    "settings-tool-servers": settings_tool_servers,
    "settings-personal-values": settings_personal_values,
    "settings-general": settings_general,
    "settings-appearance": settings_appearance,
    "settings-about": settings_about,
    "welcome": welcome,
    "welcome-better-mind": welcome_better_mind,
    "welcome-warned": welcome_warned,
    "welcome-spanish": welcome_spanish,
}


def _settings(window: MainWindow, page: str, **chosen: object) -> SettingsWindow:
    settings = SettingsWindow(window)
    settings.follow(throwaway_settings(**chosen))
    settings.set_engine_options(ENGINES)
    settings.set_keys(KEYS)
    settings.set_server(None, False, "")
    settings.set_about(
        [("SB Voice", "0.1.0"), ("Python", "3.12.11"), ("Qt", "6.11.0")],
        [("PySide6", "LGPL-3.0"), ("Piper", "GPL-3.0"), ("Moonshine", "MIT"), ("llama.cpp", "MIT")],
        [("Settings", "/home/me/.config/sb-voice"), ("Conversations", "/home/me/.local/share/sb-voice")],
        {"Piper": "/usr/share/licenses/piper/COPYING", "Moonshine": "/usr/share/licenses/moonshine/LICENSE"},
    )
    settings.show_page(page)
    settings.show()
    return settings
