"""What a person can change: each setting declared once, with its default and its meaning. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from desktop.model.engines.choices import StageChoice
from desktop.model.hands_free import TalkMode
from server.protocol.events import Patience

Theme = Literal["system", "light", "dark"]
Motion = Literal["system", "reduced", "full"]
KeptMegabytes = Literal["250", "1000", "5000", ""]
KeptDays = Literal["30", "90", "365", ""]
Emoji = Literal["silent", "named"]
Code = Literal["mention", "read"]
Speed = Literal["0.75", "0.9", "1", "1.1", "1.25", "1.5"]
RestMinutes = Literal["5", "15", "60", ""]
QuietMinutes = Literal["1", "5", "10", "30"]
TextSize = Literal["80", "90", "100", "110", "125", "150", "175", "200"]

WIDEST = 100_000
"""Pixels; wider than any screen, and a number that the window system still takes."""


@dataclass(frozen=True)
class Settings:
    """No secret is among them: those are in the OS keyring (`desktop.settings.keyring_store`)."""

    theme: Theme = "system"
    """Light, dark, or as the system has it."""
    motion: Motion = "system"
    """Whether what moves on the screen stands still: `reduced`, `full`, or as the system has it."""
    text_size: TextSize = "100"
    """Per cent of the system's size of letters."""
    show_timings: bool = False
    """Whether a reply says how long it took."""
    interface_language: str = ""
    """What the app's own texts are in, as a BCP 47 tag; empty means the system's language."""
    server_url: str = ""
    """A team server's address; empty means the server that comes with the app."""
    known_servers: tuple[str, ...] = ()
    """Addresses of team servers that were used, the latest first; their tokens are in the keyring."""
    keep_microphone_ready: bool = True
    """Whether the microphone is open while the window is in front, so that no first syllable is lost. What it hears
    before the button goes down stays in memory for 0.3 s and goes nowhere."""
    talk_mode: TalkMode = "hold"
    """Whether a key says when one talks, or the microphone stays open: for ever, or until nobody talked for long."""
    quiet_minutes: QuietMinutes = "5"
    """How long that is."""
    interruption: Patience = "normal"
    """How much must be said over an answer before it ends, where the microphone stays open."""
    microphone: str = ""
    """An input device by name; empty means the system's default."""
    speaker: str = ""
    """An output device by name; empty means the system's default."""
    volume: int = 100
    """How loud the assistant is, 0 to 100."""
    cues: bool = True
    """Whether a soft sound tells that the microphone opens and closes."""
    stt: StageChoice = field(default_factory=StageChoice)
    """Who hears on the bundled server; what is left empty there is left to the server. The same for the next two."""
    llm: StageChoice = field(default_factory=StageChoice)
    """Who thinks."""
    tts: StageChoice = field(default_factory=StageChoice)
    """Who speaks."""
    speech: StageChoice = field(default_factory=StageChoice)
    """What hears, thinks and speaks in one; the three step in where it fails."""
    language: str = ""
    """What is spoken, as a BCP 47 tag; empty means the computer's own language, `*` one that is found out each time."""
    team_llm: str = ""
    """What thinks, of what the team's server offers, by its name there; empty leaves it to the server."""
    team_stt: str = ""
    """The same for what hears."""
    team_tts: str = ""
    """The same for what speaks."""
    persona: str = ""
    """What the model is told about itself: a prompt's name, or empty for the server's own."""
    persona_text: str = ""
    """The text itself where the user wrote one."""
    keys: tuple[str, ...] = ()
    """For which providers and hosts there are keys in the keyring, as `provider host`. The keys are not here."""
    start_at_login: bool = False
    """Whether the app starts when the person logs in. The system's own entry counts (`desktop.system.autostart`)."""
    close_to_tray: bool = False
    """Whether the app goes on in the tray when its window is closed."""
    show_overlay: bool = True
    """Whether a small window shows what is heard while another program is in front."""
    notify: bool = True
    """Whether the system shows errors while the window is hidden."""
    keep_audio: bool = True
    """Whether the sound of both sides is kept with a conversation, so that it can be heard again."""
    keep_audio_mb: KeptMegabytes = "1000"
    """How many megabytes of sound the bundled server keeps in all, the newest; empty for any number."""
    keep_audio_days: KeptDays = ""
    """After how many days it removes sound; empty for never."""
    speak_emoji: Emoji = "silent"
    """Whether the voice says what emoji show."""
    speak_code: Code = "mention"
    """Whether the voice reads blocks of code, or only says that there is one."""
    pronunciations: str = ""
    """How the voice says some words, as `desktop.model.pronunciations` reads it."""
    rest_minutes: RestMinutes = ""
    """After how many minutes without work the bundled server's engines give their memory back; empty for never."""
    tool_time: bool = False
    """Whether a language model may ask the bundled server for the time. So with the next ones, each for one tool."""
    tool_calculator: bool = False
    """Sums and units."""
    tool_timer: bool = False
    """Timers and reminders."""
    tool_search: bool = False
    """What was said in earlier conversations."""
    tool_note: bool = False
    """Notes in a file; the person is asked before."""
    tool_open: bool = False
    """Pages, files and programs of this computer; the person is asked before."""
    tool_clipboard: bool = False
    """What is copied, to be read or written; the person is asked before."""
    speed: Speed = "1"
    """How fast the voice speaks; 1 is its own pace. Not every voice can another."""
    speak_typed: bool = True
    """Whether answers to typed questions are spoken, too."""
    show_conversations: bool = True
    """Whether the list of conversations stands beside the talk where there is room for both."""
    conversations_width: int = 0
    """Of that list, in pixels; 0 leaves it to the window."""
    export_folder: str = ""
    """Where a conversation was saved last; empty means the documents."""
    window_place: str = ""
    """Where the window was last, as Qt writes it, in hexadecimal digits; empty leaves it to the system."""
    compact: bool = False
    """Whether the window is a small one that stays on top of the others."""
    compact_place: str = ""
    """Where that was last."""
    settings_place: str = ""
    """Where the settings were last."""
    conversation: str = ""
    """The conversation that is open, or was last; empty where nothing was said in it."""
    conversation_server: str = ""
    """On which team server it is; empty: on the one that comes with the app."""
    conversation_left: float = 0.0
    """When the app was closed with it open, in Unix time; 0 while the app runs."""
    hotkey: str = ""
    """The key that talks while another window is in front, such as `Ctrl+Alt+Space`; empty for none, as at first: every
    key is somebody's, and a grabbed one is lost to all other programs."""
    dictation_key: str = ""
    """The same of the key that dictates to the program in front."""
    dictation_permit: str = ""
    """What the desktop gave so that it need not ask again whether text may be typed; empty until it was asked."""
    local_offered: bool = False
    """Whether a model server on this computer was offered below an answer; that is done once."""
    welcomed: bool = False
    """Whether the first start is over."""

    def __post_init__(self) -> None:
        if self.theme not in ("system", "light", "dark"):
            raise ValueError(f"There is no theme called {self.theme!r}.")
        if self.motion not in ("system", "reduced", "full"):
            raise ValueError(f"There is no kind of motion called {self.motion!r}.")
        if not 0 <= self.volume <= 100:
            raise ValueError(f"A volume of {self.volume} is not between 0 and 100.")
        if not 0 <= self.conversations_width <= WIDEST:
            raise ValueError("No list is so wide.")
