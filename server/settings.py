"""The server's settings: declared once, read from the environment and from a file."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal
from urllib.parse import quote

import msgspec
from msgspec import Meta
from platformdirs import user_data_path

from server.models.whereabouts import models_folder
from server.protocol.roles import ROLES

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "SB_VOICE_"

CONFIG = "SB_VOICE_CONFIG"
"""The variable that names a TOML file with settings, under the names of the fields. Variables go above it."""

SECRETS = {
    "token": "SB_VOICE_TOKEN",
    "metrics_token": "SB_VOICE_METRICS_TOKEN",
    "worker_token": "SB_VOICE_WORKER_TOKEN",
    "database_url": "SB_VOICE_DATABASE_URL",
    "oidc_client_secret": "SB_VOICE_OIDC_CLIENT_SECRET",
    "embed_key": "SB_VOICE_EMBED_KEY",
    "deepgram_api_key": "DEEPGRAM_API_KEY",
    "openai_api_key": "OPENAI_API_KEY",
    "gemini_api_key": "GEMINI_API_KEY",
    "speech_key": "SB_VOICE_SPEECH_KEY",
}
"""Settings that may also be given as the path of a file, in the variable of that name with `_FILE` behind it."""


OTHER_VARIABLES = {
    "openai_api_key": ("OPENAI_API_KEY",),
    "deepgram_api_key": ("DEEPGRAM_API_KEY",),
    "gemini_api_key": ("GEMINI_API_KEY",),
    "models_url": ("SB_VOICE_MODELS_URL", "HF_ENDPOINT"),
    **{f"{role}_fallback": (f"SB_VOICE_{role.upper()}_FALLBACK", f"SB_VOICE_{role.upper()}_BACKUP") for role in ROLES},
}
"""Settings with variables of other names, the first of which counts; fallbacks were once called `..._BACKUP`."""

_ENGINES = {*ROLES, *(f"{role}_fallback" for role in ROLES)}
"""Settings that name an engine. An empty variable names none, and counts as one that is not set."""

_SWITCHES = {
    **dict.fromkeys(("1", "true", "t", "yes", "y", "on"), True),
    **dict.fromkeys(("0", "false", "f", "no", "n", "off"), False),
}
_KINDS = {"int": "a whole number", "bool": "true or false", "object": "a JSON object"}
_BOUNDS = {"<=": "at most", ">=": "at least"}


class SettingsError(Exception):
    """A setting is wrong; the text is one sentence for a person, without the value."""


class Secret:
    """A text that is not shown by accident, in a log or an error."""

    def __init__(self, value: str) -> None:
        self._value = value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)

    def get_secret_value(self) -> str:
        return self._value


def prompt(name: str) -> str:
    """The text of a prompt that comes with the program, by its file name without `.txt`."""
    return files("resources.prompts").joinpath(f"{name}.txt").read_text(encoding="utf-8").strip()


class ServerSettings(msgspec.Struct, frozen=True, kw_only=True):
    """Every field is a variable `SB_VOICE_...` unless `OTHER_VARIABLES` says otherwise."""

    host: str = "127.0.0.1"
    """The address to listen on. Beyond loopback a token is needed."""
    port: Annotated[int, Meta(ge=0, le=65535)] = 8790
    """The TCP port; 0 takes any free one."""
    workers: Annotated[int, Meta(ge=1, le=64)] = 1
    """How many processes serve, on Linux and macOS: each uses one core, and loads the local engines for itself."""
    token: Secret | None = None
    """What clients must show as a bearer token."""
    metrics_token: Secret | None = None
    """What opens `/metrics` and nothing else; with it the other token opens that no more. Unset, the other one does."""
    worker_token: Secret | None = None
    """What workers of other machines show to join, and is good for nothing else; with it no other token lets them. The
    worker itself reads it from the same variable. Unset, an admin's own token does."""
    log_format: Literal["text", "json"] = "text"
    """How the log is written: as text for people, or as lines of JSON with ids, and one for each turn, for programs."""
    traces: Literal["none", "otlp"] = "none"
    """Where traces of turns go: nowhere, or by OTLP to whom the variables `OTEL_EXPORTER_OTLP_...` name."""
    database_url: str = ""
    """Where conversations are stored: `sqlite:////path/to/file` (`%25` for a `%` of the path, `%3F` for a `?`), or
    `postgresql://user:password@host/name`, which several servers may share; empty means a SQLite file in the user's
    data folder."""
    keep_days: Annotated[int, Meta(ge=0, le=36_500)] = 0
    """After how many days a conversation is removed, with its sound, in which nothing was said meanwhile; 0 keeps it
    however old it is. What is pinned stays. For people who share a server: each is told in the app."""
    keep_audio: bool = True
    """Whether the sound of what is said is kept with the conversation."""
    keep_audio_days: Annotated[int, Meta(ge=0, le=36_500)] = 0
    """After how many days sound is removed; 0 keeps it however old it is. Text always stays."""
    keep_audio_mb: Annotated[int, Meta(ge=0, le=1_000_000)] = 1000
    """How many megabytes of sound are kept in all, the newest; 0 sets no limit. A talk of a minute takes about 1 MB."""
    keep_pictures_mb: Annotated[int, Meta(ge=0, le=1_000_000)] = 1000
    """How many megabytes of pictures that were shown are kept in all, the newest; 0 sets no limit."""
    most_sessions: Annotated[int, Meta(ge=0, le=100_000)] = 0
    """How many may be connected to talk at once; whoever comes then waits in a line and is told their place. 0 sets no
    limit. It holds for all workers, and for all servers that share one PostgreSQL."""
    allowed_hosts: str = ""
    """Names by which clients may address the server, separated by commas. Addresses always may."""
    tls_certificate: str = ""
    """A PEM file with the certificate to show, and those that vouch for it. It is read again when it changes."""
    tls_key: str = ""
    """The PEM file with its key, where that is not in the same file."""
    behind_proxy: bool = False
    """Whether a proxy speaks TLS before this server, which may then speak plain HTTP beyond this computer."""
    trusted_proxies: str = ""
    """Addresses of proxies, and networks such as `10.0.0.0/24`, separated by commas: what they say of a client in
    `X-Forwarded-For` and `X-Forwarded-Proto` counts. Nobody else is believed that."""
    wrong_tokens: Annotated[int, Meta(ge=0, le=1_000_000)] = 10
    """How many wrong tokens may come from one address, or for one person, within two minutes; then no token is taken
    from there for five. 0 sets no limit. Behind a proxy that is not among the trusted ones addresses do not count."""
    oidc_issuer: str = ""
    """The identity provider at which people sign in by OpenID Connect, as the URL that it calls itself. Unset, people
    come by invitations and tokens alone."""
    oidc_client_id: str = ""
    """What this server is called there. It comes back to `http://127.0.0.1:<any port>/`, where the app listens."""
    oidc_client_secret: Secret | None = None
    """What this server shows there; unset for a public client."""
    oidc_scopes: str = "openid profile email"
    """What is asked for, separated by spaces; some providers tell groups only where `groups` is among them."""
    oidc_name_claim: str = "preferred_username"
    """The claim that is a person's name here."""
    oidc_groups_claim: str = "groups"
    """The claim that lists a person's groups."""
    oidc_admin_groups: str = ""
    """Groups whose people are admins, separated by commas."""
    oidc_member_groups: str = ""
    """Groups whose people are members, separated by commas; empty: whoever can sign in. Who is in no group of either
    kind is not let in. Each sign-in sets the role anew."""
    allowed_origins: str = ""
    """Web pages that may connect, as exact origins separated by commas. By default none may."""

    stt: str = "moonshine"
    """What hears: `moonshine`, `sherpa-onnx`, `deepgram`, `openai`; `workers` of other machines that join; `scripted`
    for tests and demos."""
    llm: str = "llama"
    """What thinks: `llama`, `openai`; `workers` of other machines that join; `scripted` for tests and demos."""
    tts: str = "piper"
    """What speaks: `piper`, `deepgram`, `openai`; `workers` of other machines that join; `scripted` for tests and
    demos."""
    stt_model: str | None = None
    """The model that hears, by its vendor's name; for `sherpa-onnx` the name of a model that was fetched or imported
    (Whisper, Parakeet, Moonshine), or the path of one of its files. Unset leaves it to the engine."""
    llm_model: str | None = None
    """The model that thinks, by its vendor's name; for `llama` the name of a model that
    was fetched or imported, or the path of a `.gguf` file."""
    tts_model: str | None = None
    """The model that speaks, by its vendor's name; for `piper` the name of a voice that was fetched or imported, or the
    path of an `.onnx` file."""
    tts_voice: str | None = None
    """The voice, by its vendor's name."""
    llm_context: Annotated[int, Meta(ge=512)] | None = None
    """How many tokens the language model takes, prompt and reply together; unset leaves it to the engine."""
    stt_fallback: str = "auto"
    """What is asked where the first engine fails: a catalog name, `none`, or `auto` for the local one if installed."""
    llm_fallback: str = "auto"
    """The same for what thinks."""
    tts_fallback: str = "auto"
    """The same for what speaks."""
    speech: str = ""
    """A speech model that hears, thinks and speaks in one: `openai`, `live` (GPT-Live), `gemini`; empty or `none`
    leaves it to the three.
    Where it fails before it says anything, they answer."""
    speech_url: str | None = None
    """Where it is: any address of OpenAI's Realtime protocol, also another server like this; unset is its vendor's."""
    speech_model: str | None = None
    """The speech model, by its vendor's name."""
    speech_hears: str | None = None
    """The model of OpenAI's Realtime protocol that tells the words of a question beside the speech model; unset is the
    first one that the vendor lists, or what it chooses itself."""
    speech_thinks: str | None = None
    """The model of GPT-Live's vendor that calls functions for it, also to look into documents; unset is none: what
    needs one is then answered by the three."""
    speech_prices: str = ""
    """What the speech model's vendor takes, for a million tokens and for a minute of sound, with the day on which
    that was looked up: `text_in=4 cached_in=0.4 sound_in=32 text_out=24 sound_out=64 currency=USD day=2026-11-28`, or
    `minute=0.05 currency=USD day=2026-11-28`. Then each turn tells what it cost."""
    llm_prices: str = ""
    """The same of the model that thinks."""
    speech_key: Secret | None = None
    """Its key."""
    stt_offers: str = ""
    """What people may choose to be heard by, each as `Name = engine/model`, one a line or separated by semicolons:
    `Exact = openai/gpt-4o-transcribe`. An address (`url=`) and a price (`minute=0.006 currency=USD day=2026-11-28`, of
    what is heard) may follow. No key of a vendor goes to another address: one for it stands in `api_keys`. What `stt`
    and `stt_model` say counts where nobody has chosen, and is listed with them; an offer of the same names it.
    `workers` and `ray://application/deployment` are engines here, too."""
    llm_offers: str = ""
    """The same for what thinks, with prices as `llm_prices` has them. What one costs that has none is not known."""
    tts_offers: str = ""
    """The same for what speaks; a voice (`voice=`) may follow, too. People choose it as their voice. It is priced by
    what it speaks: `minute=`, or `characters=` for a million."""
    engine_processes: bool = False
    """Whether each engine that computes on this machine has a process of its own: then none holds up those who talk,
    and one that dies is started again; each takes about 40 MB more. Otherwise all are in the server's process."""
    engine_rest_minutes: Annotated[float, Meta(ge=0, le=10_080)] = 0
    """After how many minutes without work the engines that compute on this machine end, so that they need no memory;
    they start again when somebody opens the app, presses the key, types or begins a session. Then each has a process
    of its own, as `engine_processes` gives it: only the end of a process gives all of its memory back. 0 lets none
    rest."""
    speak_emoji: Literal["silent", "named"] = "silent"
    """Whether a voice names emoji and what is done ("*sighs*"); a session may wish otherwise."""
    speak_code: Literal["mention", "read"] = "mention"
    """Whether a voice reads a block of code out, or only says that there is one; a session may wish otherwise."""
    tts_voices: str = ""
    """A folder with voices of Piper; empty means `voices` in the user's data folder. Each speaks what the chosen voice
    cannot read."""
    models_folder: str = ""
    """The folder with models that were fetched or imported; empty means `models` in the user's data folder."""
    models_url: str = ""
    """Where models are fetched from: a mirror of Hugging Face; empty means Hugging Face itself."""
    language: str | None = None
    """What is spoken, as a BCP 47 tag; unset leaves it to the engines, and `*` has it found out each time."""
    instructions: str = msgspec.field(default_factory=lambda: prompt("assistant"))
    """What the language model is told before each conversation."""
    tools: str = ""
    """What the server does for a language model that calls functions, separated by commas: `time`, `calculator`,
    `note`, `search` (of earlier conversations), `timer` (timers and reminders); empty is nothing."""
    notes_file: str = ""
    """The file that `note` adds to; empty means one in the user's data folder. Of a team everybody has their own beside
    it, with a name of its own behind the dash."""
    mcp: str = ""
    """The JSON file with `mcpServers`, whose tools a language model may call (needs the extra `mcp`); empty means
    `mcp.json` in the user's data folder, which may be missing."""
    mcp_addresses: str = ""
    """Which servers of tools a client may name in `session.update` besides, as origins or URLs that begin with them,
    separated by commas; `*` is any that is no address of this computer or a private network. Empty: none."""

    openai_url: str | None = None
    """Base URL of an OpenAI-compatible API, for all stages that have no own."""
    deepgram_url: str | None = None
    """Another address of Deepgram's API than its own."""
    stt_url: str | None = None
    """Base URL of an OpenAI-compatible API that hears."""
    llm_url: str | None = None
    """Base URL of an OpenAI-compatible API that thinks."""
    tts_url: str | None = None
    """Base URL of an OpenAI-compatible API that speaks."""
    embed_url: str | None = None
    """Base URL of an OpenAI-compatible API whose `/v1/embeddings` says what passages of documents mean. It is sent all
    that documents say, and each question of whoever has some. Unset, the model of the extra `meaning` does it where
    that is installed, else documents are found by their words."""
    embed_model: str | None = None
    """The embedding model, by that API's name; `none` finds documents by their words alone."""
    embed_key: Secret | None = None
    """The key for it, where it wants one."""
    openai_api_key: Secret | None = None
    """The key of an OpenAI-compatible API."""
    deepgram_api_key: Secret | None = None
    """Deepgram's key."""
    gemini_api_key: Secret | None = None
    """Google's key for Gemini, which counts where `SB_VOICE_SPEECH_KEY` is not set."""

    mcp_secrets: dict[str, Secret] = msgspec.field(default_factory=dict)
    """What stands for `${keyring:NAME}` in the file with `mcpServers`, by that name, and what came of signing in at
    servers of it: as the app gives it from its keyring."""
    api_keys: dict[str, Secret] = msgspec.field(default_factory=dict)
    """Keys by host and port, as the app gives them: each is sent to that host alone."""

    def __repr__(self) -> str:
        """Without the database's URL, for that may hold a password, and without keys."""
        return f"{type(self).__name__}(host={self.host!r}, port={self.port})"

    @property
    def has_token(self) -> bool:
        """Whether there is a token and it is not empty."""
        return self.token is not None and bool(self.token.get_secret_value().strip())

    @property
    def speaks_tls(self) -> bool:
        """Whether it does so itself."""
        return bool(self.tls_certificate)

    @property
    def may_have_replicas(self) -> bool:
        """Whether other servers may share its database: its workers, or with PostgreSQL any."""
        return self.workers > 1 or not self.database.startswith("sqlite")

    @property
    def spoken(self) -> str | None:
        """The language that is spoken; None where none is set or it is found out each time."""
        return None if self.language == "*" else self.language

    @property
    def voices(self) -> Path:
        """The folder with further voices."""
        return Path(self.tts_voices).expanduser() if self.tts_voices else data_folder() / "voices"

    @property
    def mcp_file(self) -> Path:
        """The file with `mcpServers`."""
        return Path(self.mcp).expanduser() if self.mcp else data_folder() / "mcp.json"

    @property
    def notes(self) -> Path:
        """The file that notes are added to."""
        return Path(self.notes_file).expanduser() if self.notes_file else data_folder() / "notes.md"

    @property
    def models(self) -> Path:
        """The folder with models."""
        return models_folder(self.models_folder)

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


def read_settings(**given: object) -> ServerSettings:
    """The settings in force: what is `given` goes above the environment, and that above the file that `CONFIG` names.

    Raises `SettingsError`.
    """
    values = {**_from_config(os.environ), **_from_environment(os.environ), **_from_files(os.environ), **given}
    for name, value in values.items():
        if isinstance(value, str) and isinstance(kind := _DEFAULTS.get(name), bool):
            values[name] = _SWITCHES.get(value.strip().lower(), value)
        elif isinstance(value, str) and isinstance(kind, int):
            values[name] = value.strip()
    try:
        return msgspec.convert(values, ServerSettings, strict=False, dec_hook=_decoded)
    except msgspec.ValidationError as error:
        raise SettingsError(_told(str(error))) from None


def _told(said: str) -> str:
    """One sentence for a person of what msgspec says: which setting, and what it has to be. It quotes no value."""
    reason, _, place = said.partition(" - at `$.")
    name = (re.match(r"\w+", place) or ["?"])[0]
    expected = re.match(r"Expected `(\w+)[^`]*`(?: ([<>]=) (\d+))?", reason)
    if expected is None:
        wanted = "it has none of the values that it may have"
    else:
        bound = f", {_BOUNDS[expected[2]]} {expected[3]}" if expected[2] else ""
        wanted = f"it has to be {_KINDS.get(expected[1], 'text')}{bound}"
    return f"The setting {PREFIX}{name.upper()} is wrong: {wanted}."


def _decoded(kind: type, value: object) -> object:
    """What msgspec does not know itself."""
    if kind is not Secret or not isinstance(value, str | Secret):
        raise ValueError("Expected a text")
    return value if isinstance(value, Secret) else Secret(value)


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    """What its variables say; a variable may be written in small letters."""
    named = {variable.upper(): value for variable, value in environ.items()}
    found: dict[str, Any] = {}
    for name in ServerSettings.__struct_fields__:
        for variable in OTHER_VARIABLES.get(name, (f"{PREFIX}{name.upper()}",)):
            value = named.get(variable)
            if value is not None and (value.strip() or name not in _ENGINES):
                found.setdefault(name, value)
    for name in {"api_keys", "mcp_secrets"} & found.keys():
        try:
            found[name] = msgspec.json.decode(found[name])
        except msgspec.DecodeError:
            raise SettingsError(f"The setting {PREFIX}{name.upper()} is wrong: it is not JSON.") from None
    return found


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


def _from_config(environ: Mapping[str, str]) -> dict[str, Any]:
    """What the file of `CONFIG` says; a secret may stand in a file of its own there, too, as in `token_file`."""
    path = environ.get(CONFIG)
    if not path:
        return {}
    try:
        found = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"The file that {CONFIG} names cannot be read.") from None
    except tomllib.TOMLDecodeError as error:
        # What it says of the place quotes no value.
        raise SettingsError(f"The file that {CONFIG} names is not TOML: {error}.") from None
    files = {f"{variable}_FILE": found.pop(f"{field}_file", "") for field, variable in SECRETS.items()}
    unknown = next(iter(found.keys() - ServerSettings.__struct_fields__), None)
    if unknown is not None:
        near = difflib.get_close_matches(unknown, ServerSettings.__struct_fields__, 1)
        meant = f" Did you mean {near[0]}?" if near else ""
        raise SettingsError(f"The file that {CONFIG} names has a setting that there is not: {unknown}.{meant}")
    return {**found, **_from_files({name: str(file) for name, file in files.items()})}


_DEFAULTS = dict(zip(ServerSettings.__struct_fields__[::-1], ServerSettings.__struct_defaults__[::-1], strict=False))
