"""What the settings window shows and gives back, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from desktop.address import parse_address
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.model.notice import Notice
from server.protocol.addresses import key_host
from server.protocol.providers import PROVIDER_HOSTS

NO_FALLBACK = "none"
"""The `fallback` of a stage that shall rather fail than use another engine."""

NO_SPEECH_MODEL = "none"
"""The `engine` where each of the three stages has its own."""

OWN_PERSONA = "own"
"""The name of the persona whose text the user wrote."""
TEAM_PERSONA = "team:"
"""What the name of one begins with that a team's server offers."""

KEY_LIMIT = 1000
"""What every system's keyring can hold in one entry."""


@dataclass(frozen=True, slots=True)
class StageChoice:
    """How one stage is done; an empty text leaves it to the default."""

    engine: str = ""
    model: str = ""
    url: str = ""
    voice: str = ""
    fallback: str = ""
    """Another engine's name, `NO_FALLBACK`, or empty for the local one where it is installed."""
    thinks: str = ""
    """The model that calls functions for a speech model which cannot."""


NOT_KNOWN = Notice("busy", "")


@dataclass(frozen=True, slots=True)
class HotkeyState:
    """The key that talks from any window."""

    chosen: str = ""
    """As Qt writes keys in portable text; empty for none."""
    standing: Notice = NOT_KNOWN
    """Whether it is watched, or why not."""
    ways: tuple[tuple[str, str], ...] = ()
    """How keys could be watched on this system, and why that does not work here, empty where it does."""


@dataclass(frozen=True, slots=True)
class ModelOption:
    id: str
    note: str = ""
    """A few words beside the name."""
    shutdown_date: str = ""
    """The day its vendor switches it off, as 2027-01-06; empty where none is known."""
    beside: bool = False
    """Whether it is none that the engine runs, but one that may think beside it."""


@dataclass(frozen=True, slots=True)
class EngineOption:
    name: str
    """Empty for the one that the environment chooses; `stands_for` then is its name."""
    label: str
    description: str
    needs_key: str = ""
    """The provider whose key it needs, as in `PROVIDERS`; empty for none."""
    takes_url: bool = False
    takes_model: bool = False
    takes_voice: bool = False
    installed: bool = True
    models: tuple[ModelOption, ...] = ()
    voices: tuple[str, ...] = ()
    default_url: str = ""
    """Where it goes while no address is entered; empty for an engine on this computer."""
    remedy: str = ""
    """What to do where it is not installed, in one sentence."""
    stands_for: str = ""
    default_model: str = ""
    """What the environment sets where nothing is entered; empty leaves it to the engine. The same for the next two."""
    default_voice: str = ""
    default_fallback: str = ""
    takes_fallback: bool = True
    needs_model: bool = False
    """Whether it has no model that is usual."""
    takes_thinker: bool = False
    """Whether another model calls functions for it."""
    default_thinker: str = ""
    models_named: str = ""
    """What the names of its models have in them, where its server lists those of others, too."""

    @property
    def lists_models(self) -> bool:
        """Whether its server can be asked which models it has."""
        return self.takes_model and self.takes_url

    def host(self, url: str) -> str:
        """Whom its key would be sent to."""
        return key_host(url or self.default_url)


def from_environment(name: str) -> str:
    """What counts where nothing is chosen, because the environment says so."""
    return translate("choices", "{name}, from the environment").format(name=name)


@dataclass(frozen=True, slots=True)
class Provider:
    """Whose keys there are."""

    name: str
    label: str
    variable: str
    """The environment variable that can hold the key for `host` instead."""

    @property
    def host(self) -> str:
        """Where the provider itself is."""
        return PROVIDER_HOSTS[self.name]


PROVIDERS = (
    Provider("deepgram", "Deepgram", "DEEPGRAM_API_KEY"),
    Provider("openai", QT_TRANSLATE_NOOP("engine_options", "OpenAI or compatible"), "OPENAI_API_KEY"),
    Provider("gemini", "Google Gemini", "GEMINI_API_KEY"),
)


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A key as it may be shown: never the key itself."""

    provider: str
    host: str
    ends_with: str
    """Its last four characters."""
    from_environment: bool = False


@dataclass(frozen=True, slots=True)
class Persona:
    """What the language model is told about itself."""

    name: str
    label: str
    text: str

    @property
    def is_of_team(self) -> bool:
        return self.name.startswith(TEAM_PERSONA)


PERSONA_LABELS = {
    "assistant": QT_TRANSLATE_NOOP("choices", "Assistant"),
    "concise": QT_TRANSLATE_NOOP("choices", "Concise helper"),
    "teacher": QT_TRANSLATE_NOOP("choices", "Patient language teacher"),
    "thinking": QT_TRANSLATE_NOOP("choices", "Thinking partner"),
}


def bundled_personas() -> tuple[Persona, ...]:
    """Those that come with the app, the default first."""
    texts = files("resources.prompts")
    return tuple(
        Persona(name, translate("choices", label), texts.joinpath(f"{name}.txt").read_text(encoding="utf-8").strip())
        for name, label in PERSONA_LABELS.items()
    )


def team_persona(name: str, text: str) -> Persona:
    """One that a team's server offers under that name."""
    return Persona(f"{TEAM_PERSONA}{name}", name, text)


def parse_host(text: str) -> str:
    """Whom a key is for, typed as a bare host or as a whole address. Raises `InvalidAddress`."""
    return key_host(parse_address(text))


def key_problem(key: str) -> str:
    """Why this cannot be a key, in one sentence; empty where it can."""
    if any(letter.isspace() for letter in key):
        return translate("choices", "A key has no spaces or line breaks in it.")
    if len(key) > KEY_LIMIT:
        return translate("choices", "A key has at most {key_limit} characters; was it pasted twice?").format(
            key_limit=KEY_LIMIT
        )
    if not (key.isascii() and key.isprintable()):
        return translate("choices", "A key has only plain letters, digits and signs.")
    return ""
