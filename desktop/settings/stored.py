"""What the user can change: declared once, kept in one file."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from platformdirs import user_config_path

from desktop.address import parse_address
from desktop.i18n import translate

log = logging.getLogger(__name__)

Theme = Literal["system", "light", "dark"]
Motion = Literal["system", "reduced", "full"]

WIDEST = 100_000
"""Pixels; wider than any screen, and a number that the window system still takes."""


@dataclass(frozen=True)
class StageSettings:
    """How one stage of the bundled server is done; an empty text leaves it to the server's default."""

    engine: str = ""
    model: str = ""
    url: str = ""
    voice: str = ""
    fallback: str = ""
    """Who stands in: an engine's name, `none`, or empty for the local one where it is installed."""


@dataclass(frozen=True)
class Settings:
    """No secret is among them: those are in the OS keyring (`desktop.settings.keyring_store`)."""

    theme: Theme = "system"
    """Light, dark, or as the system has it."""
    motion: Motion = "system"
    """Whether what moves on the screen stands still: `reduced`, `full`, or as the system has it."""
    interface_language: str = ""
    """What the app's own texts are in, as a BCP 47 tag; empty means the system's language."""
    server_url: str = ""
    """A team server's address; empty means the server that comes with the app."""
    keep_microphone_ready: bool = True
    """Whether the microphone is open while the window is in front, so that no first syllable is lost. What it hears
    before the button goes down stays in memory for 0.3 s and goes nowhere."""
    microphone: str = ""
    """An input device by name; empty means the system's default."""
    speaker: str = ""
    """An output device by name; empty means the system's default."""
    volume: int = 100
    """How loud the assistant is, 0 to 100."""
    cues: bool = True
    """Whether a soft sound tells that the microphone opens and closes."""
    hear: StageSettings = StageSettings()
    think: StageSettings = StageSettings()
    speak: StageSettings = StageSettings()
    language: str = ""
    """What is spoken, as a BCP 47 tag; empty leaves it to the engines."""
    persona: str = ""
    """What the model is told about itself: a prompt's name, or empty for the server's own."""
    persona_text: str = ""
    """The text itself where the user wrote one."""
    keys: tuple[str, ...] = ()
    """For which providers and hosts there are keys in the keyring, as `provider host`. The keys are not here."""
    close_to_tray: bool = False
    """Whether the app goes on in the tray when its window is closed."""
    show_overlay: bool = True
    """Whether a small window shows what is heard while another program is in front."""
    notify: bool = True
    """Whether the system shows errors while the window is hidden."""
    keep_audio: bool = True
    """Whether the sound of both sides is kept with a conversation, so that it can be heard again."""
    show_conversations: bool = True
    """Whether the list of conversations stands beside the talk where there is room for both."""
    conversations_width: int = 0
    """Of that list, in pixels; 0 leaves it to the window."""
    conversation: str = ""
    """The conversation that is open, or was last; empty where nothing was said in it."""
    conversation_server: str = ""
    """On which team server it is; empty: on the one that comes with the app."""
    conversation_left: float = 0.0
    """When the app was closed with it open, in Unix time; 0 while the app runs."""
    hotkey: str = ""
    """The key that talks while another window is in front, such as `Ctrl+Alt+Space`; empty for none, as at first: every
    key is somebody's, and a grabbed one is lost to all other programs."""
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


class SettingsFile:
    """The settings on disk. A file that cannot be read is set aside, never overwritten.

    Where some of it makes no sense, the rest counts: a bad field has its default, and the file as it was is kept.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_config_path("sb-voice", appauthor=False) / "settings.json"
        self.problem = ""
        self.current = self._read()

    def change(self, **values: Any) -> Settings:
        """Change some and save all. A disk that refuses is told in `problem`; the change counts for this run."""
        self.current = replace(self.current, **values)
        self.problem = self._write()
        return self.current

    def _write(self) -> str:
        """Returns why not, in a sentence, or an empty text."""
        try:
            _write_whole(self._path, json.dumps(asdict(self.current), indent=2))
        except OSError as error:
            log.warning("saving the settings failed: %s", type(error).__name__)
            return translate("settings", "The settings cannot be saved: {reason}.").format(
                reason=error.strerror or type(error).__name__
            )
        return ""

    def _read(self) -> Settings:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(stored, dict):
                raise TypeError("no object")
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, TypeError, RecursionError) as error:
            self.problem = self._set_aside(
                error,
                translate(
                    "settings",
                    "The settings could not be read; they were set aside as {name} and the defaults are used.",
                ),
            )
            return Settings()
        return self._understood(stored)

    def _understood(self, stored: dict[str, Any]) -> Settings:
        values: dict[str, Any] = {}
        wrong: Exception | None = None
        for name in _FIELDS & stored.keys():
            try:
                value = _restored(name, stored[name])
                Settings(**{name: value})
            except (ValueError, TypeError, AttributeError) as error:
                wrong = error
            else:
                values[name] = value
        settings = Settings(**values)
        if wrong is not None:
            self.problem = self._set_aside(
                wrong,
                translate(
                    "settings",
                    "Some settings could not be read and have their defaults; the file was set aside as {name}.",
                ),
            )
            self.current = settings
            self._write()
        return settings

    def _set_aside(self, error: Exception, told: str) -> str:
        try:
            aside = self._free_name()
            self._path.replace(aside)
        except OSError:
            return translate("settings", "The settings cannot be read ({error}); the defaults are used.").format(
                error=type(error).__name__
            )
        return told.format(name=aside.name)

    def _free_name(self) -> Path:
        """Where nothing that was set aside before is lost."""
        names = (self._path.with_suffix(f".unreadable{number}.json") for number in ("", *map(str, range(2, 100))))
        return next((name for name in names if not name.exists()), self._path.with_suffix(".unreadable.json"))


_FIELDS = {field.name for field in fields(Settings)}


def _restored(name: str, value: Any) -> Any:
    """A value of the file as the field has it. Raises `TypeError` or `ValueError` where it makes no sense."""
    kind = type(getattr(Settings(), name))
    if kind is StageSettings:
        return StageSettings(
            **{key: _text(text) for key, text in value.items() if key in StageSettings.__annotations__}
        )
    if kind is tuple:
        return tuple(_text(each) for each in value)
    if type(value) is not kind:  # True would pass for a number
        raise TypeError(f"{name} is no {kind.__name__}")
    if name == "server_url" and value:
        return parse_address(value)  # somebody may have written it there by hand
    return _text(value) if kind is str else value


def _text(value: Any) -> str:
    """Raises `ValueError` where it has half a character in it, which nobody could be sent."""
    text = str(value)
    text.encode()
    return text


def _write_whole(path: Path, text: str) -> None:
    """All of it or nothing, whatever happens meanwhile."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
