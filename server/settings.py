"""The server's settings: declared once, read from the environment."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from platformdirs import user_data_path
from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

if TYPE_CHECKING:
    from collections.abc import Mapping

SECRETS = {
    "token": "SB_VOICE_TOKEN",
    "database_url": "SB_VOICE_DATABASE_URL",
    "deepgram_api_key": "DEEPGRAM_API_KEY",
    "openai_api_key": "OPENAI_API_KEY",
}
"""Settings that may also be given as the path of a file, in the variable of that name with `_FILE` behind it."""


class SettingsError(Exception):
    """A setting is wrong; the text is one sentence for a person, without the value."""


def _fallback(role: str) -> Any:
    """The field `{role}_fallback`; the variable was once called `..._BACKUP`, and servers are set up with it."""
    variable = f"SB_VOICE_{role.upper()}"
    return Field(
        "auto", validation_alias=AliasChoices(f"{role}_fallback", f"{variable}_FALLBACK", f"{variable}_BACKUP")
    )


class ServerSettings(BaseSettings):
    """Every field is a variable `SB_VOICE_...` unless it says otherwise."""

    model_config = SettingsConfigDict(env_prefix="SB_VOICE_", extra="ignore", hide_input_in_errors=True)

    host: str = "127.0.0.1"
    """The address to listen on. Beyond loopback a token is needed."""
    port: int = Field(8790, ge=0, le=65535)
    """The TCP port; 0 takes any free one."""
    token: SecretStr | None = None
    """What clients must show as a bearer token."""
    database_url: str = Field("", repr=False)
    """Where conversations are stored; empty means a SQLite file in the user's data folder. May hold a password."""
    keep_audio: bool = True
    """Whether the sound of what is said is kept with the conversation."""
    keep_audio_days: int = Field(0, ge=0, le=36_500)
    """After how many days sound is removed; 0 keeps it however old it is. Text always stays."""
    keep_audio_mb: int = Field(1000, ge=0, le=1_000_000)
    """How many megabytes of sound are kept in all, the newest; 0 sets no limit. A talk of a minute takes about 1 MB."""
    allowed_hosts: str = ""
    """Names by which clients may address the server, separated by commas. Addresses always may."""
    allowed_origins: str = ""
    """Web pages that may connect, as exact origins separated by commas. By default none may."""

    stt: str = "moonshine"
    llm: str = "llama"
    tts: str = "piper"
    stt_model: str | None = None
    llm_model: str | None = None
    tts_model: str | None = None
    tts_voice: str | None = None
    llm_context: int | None = Field(None, ge=512)
    """How many tokens the language model takes, prompt and reply together; unset leaves it to the engine."""
    stt_fallback: str = _fallback("stt")
    """What is asked where the first engine fails: a catalog name, `none`, or `auto` for the local one if installed."""
    llm_fallback: str = _fallback("llm")
    tts_fallback: str = _fallback("tts")
    speak_emoji: Literal["silent", "named"] = "silent"
    """Whether a voice names emoji and what is done ("*sighs*"); a session may wish otherwise."""
    speak_code: Literal["mention", "read"] = "mention"
    """Whether a voice reads a block of code out, or only says that there is one; a session may wish otherwise."""
    tts_voices: str = ""
    """A folder with voices of Piper; empty means `voices` in the user's data folder. Each speaks what the chosen voice
    cannot read."""
    language: str | None = None
    """What is spoken, as a BCP 47 tag; unset leaves it to the engines."""
    instructions: str = Field(default_factory=lambda: prompt("assistant"))
    """What the language model is told before each conversation."""

    openai_url: str | None = None
    """Base URL of an OpenAI-compatible API, for all stages that have no own."""
    deepgram_url: str | None = None
    stt_url: str | None = None
    llm_url: str | None = None
    tts_url: str | None = None
    openai_api_key: SecretStr | None = Field(None, validation_alias=AliasChoices("openai_api_key", "OPENAI_API_KEY"))
    deepgram_api_key: SecretStr | None = Field(
        None, validation_alias=AliasChoices("deepgram_api_key", "DEEPGRAM_API_KEY")
    )

    api_keys: dict[str, SecretStr] = Field(default_factory=dict)
    """Keys by host and port, as the app gives them: each is sent to that host alone."""

    @property
    def has_token(self) -> bool:
        """Whether there is a token and it is not empty."""
        return self.token is not None and bool(self.token.get_secret_value().strip())

    @property
    def voices(self) -> Path:
        """The folder with further voices."""
        return Path(self.tts_voices).expanduser() if self.tts_voices else data_folder() / "voices"

    @property
    def database(self) -> str:
        """The database's URL."""
        return self.database_url or sqlite_url(data_folder() / "conversations.sqlite3")


def sqlite_url(path: Path) -> str:
    """The URL of a SQLite file. Only what ends or escapes something in a URL is escaped: a path may hold any bytes."""
    escaped = str(path)
    for letter in "%?#":
        escaped = escaped.replace(letter, quote(letter))
    return f"sqlite:///{escaped}"


def data_folder() -> Path:
    """The folder that holds this user's conversations and the server's own token."""
    return user_data_path("sb-voice", appauthor=False)


def prompt(name: str) -> str:
    """The text of a prompt that comes with the program, by its file name without `.txt`."""
    return files("resources.prompts").joinpath(f"{name}.txt").read_text(encoding="utf-8").strip()


def read_settings(**given: object) -> ServerSettings:
    """The settings in force; a value that is `given` overrides the environment. Raises `SettingsError`."""
    try:
        return ServerSettings(**{**_from_files(os.environ), **given})  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = "_".join(str(part) for part in first["loc"])
        raise SettingsError(f"The setting SB_VOICE_{name.upper()} is wrong: {first['msg']}.") from None


def _from_files(environ: Mapping[str, str]) -> dict[str, str]:
    secrets = {}
    for field, variable in SECRETS.items():
        path = environ.get(f"{variable}_FILE")
        if path and not environ.get(variable):
            try:
                secrets[field] = Path(path).read_text(encoding="utf-8").strip()
            except (OSError, UnicodeDecodeError) as error:
                raise SettingsError(f"The file that {variable}_FILE names cannot be read.") from error
    return secrets
