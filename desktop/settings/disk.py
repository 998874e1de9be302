"""The file that the settings are kept in: read field by field, written whole. Knows no Qt, so it is there before Qt."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from desktop.address import parse_address
from desktop.i18n import translate
from desktop.model.engines.choices import StageChoice
from desktop.settings.declaration import Settings

log = logging.getLogger(__name__)

FORMER_NAMES = {"hear": "stt", "think": "llm", "speak": "tts"}
"""What settings were called in files that earlier versions wrote, and what they are called now."""


class SettingsOnDisk:
    """The file with the settings. One that cannot be read is set aside, never overwritten.

    Where some of it makes no sense, the rest counts: a bad field has its default, and the file as it was is kept.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_config_path("sb-voice", appauthor=False) / "settings.json"
        self.problem = ""
        """What could not be read or saved last, in a sentence for a person."""
        self.read = self._read()
        """As the file had them at the start."""

    def save(self, settings: Settings) -> bool:
        """Write all of them. Returns whether the disk took them; `problem` says why not."""
        self.problem = self._write(settings)
        return not self.problem

    def _write(self, settings: Settings) -> str:
        """Returns why not, in a sentence, or an empty text."""
        try:
            _write_whole(self._path, json.dumps(asdict(settings), indent=2))
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
        stored = {FORMER_NAMES.get(name, name): value for name, value in stored.items()} | stored
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
            self._write(settings)
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
    if kind is StageChoice:
        return StageChoice(**{key: _text(text) for key, text in value.items() if key in StageChoice.__annotations__})
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
