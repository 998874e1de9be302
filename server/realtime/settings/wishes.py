"""What a client asks of a session or of one reply, field by field: done, or refused by name. Pure.

What OpenAI would refuse is refused as a whole, as it does. What OpenAI does and this server does not costs that field
alone: the others count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from msgspec import UNSET

from server.engines import ABILITIES, OwnWord
from server.engines.offers import named
from server.protocol import events as e
from server.protocol.audio import G711_RATE, RATES, SoundFormat
from server.protocol.texts import Text
from server.realtime.settings.session_settings import (
    NoiseReductionSettings,
    Refused,
    SessionSettings,
    TruncationSettings,
    TurnDetectionSettings,
)
from server.tools.mcp.addresses import may_be_named

if TYPE_CHECKING:
    from server.engines import Effort
    from server.protocol.audio import SoundType
    from server.protocol.roles import Role

T = TypeVar("T")
Wish = e.Session | e.ResponseParams

SLOWEST, FASTEST = 0.25, 1.5
"""How fast a voice may be asked to speak, 1 being its own pace."""

FUNCTION_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")

Offers = Mapping["Role", Collection[str]]

NO_OFFERS: Offers = {}

Able = Callable[[SessionSettings], Collection[str]]
"""Tells of the engines that such settings choose what they say that they can."""


def all_able(_: SessionSettings) -> Collection[str]:
    """Of engines that can do everything."""
    return ABILITIES


G711: dict[str, SoundType] = {"audio/pcmu": "audio/pcmu", "audio/pcma": "audio/pcma"}


@dataclass
class Asked:
    """A wish while it is gone through: what the settings have become, and what of it is not done.

    `where` is "session" or "response", `offers` are the names of the engines that may be chosen in a role. The names
    come first: what else is wished is for the engines that these choose.
    """

    settings: SessionSettings
    where: str
    able: Able
    offers: Offers
    undone: list[Refused] = field(default_factory=list)

    @property
    def abilities(self) -> Collection[str]:
        """What the engines say that they can which are chosen by now."""
        return self.able(self.settings)

    def change(self, **changes: object) -> None:
        """Set what was given; what is None stays as it is."""
        given = {name: value for name, value in changes.items() if value is not None}
        self.settings = replace(self.settings, **given)  # type: ignore[arg-type]

    def offered(self, role: Role, wish: e.Maybe[str] | None, place: str) -> str | None:
        """The wish by the name that it is offered under; as it was given where nothing is."""
        names = self.offers.get(role, ())
        if not isinstance(wish, str) or not wish or not names:
            return wish if isinstance(wish, str) else None
        if (name := named(wish, names)) is None:
            self.undone.append(not_offered(wish, names, f"{self.where}.{place}"))
        return name

    def cannot(self, place: str) -> None:
        """That field is not done."""
        self.undone.append(not_done(f"{self.where}.{place}"))


def updated(
    settings: SessionSettings, wish: e.Session, able: Able = all_able, offers: Offers = NO_OFFERS
) -> tuple[SessionSettings, list[Refused]]:
    """The settings with what `wish` sets changed, and what of it is not done. Raises `Refused` for the whole of it."""
    if wish.type not in ("realtime", "transcription"):
        raise Refused(
            "unsupported_session", Text("Sessions here are of type realtime or transcription."), "session.type"
        )
    asked = Asked(replace(settings, kind=wish.type), "session", able, offers)  # type: ignore[arg-type]
    for take in OF_SESSION:
        take(asked, wish)
    for each in OF_BOTH:
        each(asked, wish)
    return asked.settings, asked.undone


def for_response(
    settings: SessionSettings,
    wish: e.ResponseParams,
    able: Able = all_able,
    offers: Offers = NO_OFFERS,
) -> tuple[SessionSettings, list[Refused]]:
    """The settings as one `response.create` changes them, and what of it is not done. Raises `Refused`."""
    asked = Asked(settings, "response", able, offers)
    for take in OF_BOTH:
        take(asked, wish)
    return asked.settings, asked.undone


# --- of a session and of one reply


def _instructions(asked: Asked, wish: Wish) -> None:
    asked.change(instructions=given(wish.instructions), modalities=tuple(given(wish.output_modalities) or ()) or None)


def _max_tokens(asked: Asked, wish: Wish) -> None:
    match wish.max_output_tokens:
        case str():
            asked.settings = replace(asked.settings, max_tokens=None)
        case int() as number if number < 1:
            raise Refused("invalid_max_output_tokens", Text("A reply needs at least one token."), "max_output_tokens")
        case int() as number:
            asked.change(max_tokens=number)


def _output(asked: Asked, wish: Wish) -> None:
    audio = given(wish.audio)
    output = given(audio.output) if audio else None
    if output is None:
        return
    named_ = output.voice.get("id") if isinstance(output.voice, dict) else given(output.voice)
    voice = asked.offered("tts", named_, "audio.output.voice")
    place = f"{asked.where}.audio.output.format"
    asked.change(voice=voice or None, output_format=_format(output.format, asked.settings.output_format, place))
    if (speed := given(output.speed)) is not None:
        _speed(asked, speed, f"{asked.where}.audio.output.speed")


def _speed(asked: Asked, speed: float, place: str) -> None:
    """A voice that cannot is not the last one: another that is chosen later takes the wish."""
    if not SLOWEST <= speed <= FASTEST:
        raise Refused("invalid_value", Text("{field} is out of range.", field=place), place)
    asked.settings = replace(asked.settings, manner=replace(asked.settings.manner, speed=speed))
    if speed != 1.0 and "paces" not in asked.abilities:
        message = Text("The voice that is chosen here has a pace of its own; another one may speak at this speed.")
        asked.undone.append(Refused("unsupported_speed", message, place))


def _tools(asked: Asked, wish: Wish) -> None:
    if (tools := given(wish.tools)) is None:
        return
    if tools and "calls_functions" not in asked.abilities:
        message = Text("The language model that is chosen here cannot call functions.")
        asked.undone.append(Refused("unsupported_tools", message, f"{asked.where}.tools"))
        return
    servers: dict[str, e.Tool] = {}
    for number, tool in enumerate(tools):
        if tool.type != "function":
            if _server_of_tools(asked, tool, number, servers):
                servers[str(tool.server_label)] = tool
        elif isinstance(tool.sb_asks, e.Asking) and asked.where != "session":
            asked.cannot(f"tools[{number}].sb_asks")
        elif not isinstance(tool.name, str) or not FUNCTION_NAME.fullmatch(tool.name):
            message = Text("A function's name has 1 to 64 letters, digits, dashes and underscores.")
            raise Refused("invalid_tool", message, f"{asked.where}.tools[{number}].name")
    functions = tuple(
        tool
        for tool in tools
        if tool.type == "function" and (asked.where == "session" or not isinstance(tool.sb_asks, e.Asking))
    )
    asked.change(tools=functions, mcp=tuple(servers.values()) if asked.where == "session" else None)


def _server_of_tools(asked: Asked, tool: e.Tool, number: int, before: Collection[str]) -> bool:
    """Whether it is one that the client may name. Raises `Refused`."""
    place = f"tools[{number}]"
    if tool.type != "mcp" or asked.where != "session" or not asked.settings.mcp_addresses.strip():
        asked.cannot(place)
        return False
    label = tool.server_label
    if not isinstance(label, str) or not FUNCTION_NAME.fullmatch(label) or label in before:
        message = Text("A server of tools needs a server_label of its own: 1 to 64 letters, digits, - and _.")
        raise Refused("invalid_tool", message, f"{asked.where}.{place}.server_label")
    for name in ("connector_id", "tunnel_id", "defer_loading", "allowed_callers"):
        if given(getattr(tool, name)):
            asked.cannot(f"{place}.{name}")
    if isinstance(tool.require_approval, str) and tool.require_approval not in ("always", "never"):
        message = Text("An approval is required always, never, or by a filter.")
        raise Refused("invalid_tool", message, f"{asked.where}.{place}.require_approval")
    if isinstance(tool.server_url, str) and may_be_named(tool.server_url, asked.settings.mcp_addresses):
        return True
    message = Text("This server allows no server of tools at that address.")
    asked.undone.append(Refused("mcp_address_not_allowed", message, f"{asked.where}.{place}.server_url"))
    return False


def _tool_choice(asked: Asked, wish: Wish) -> None:
    place = f"{asked.where}.tool_choice"
    match wish.tool_choice:
        case "auto" | "none" | "required" as choice:
            asked.change(tool_choice=choice)
        case e.ToolChoice(type="mcp"):
            asked.cannot("tool_choice")
        case e.ToolChoice(type="function", name=str() as name) as named:
            if any(tool.name == name for tool in asked.settings.tools):
                asked.change(tool_choice=named)
            elif "calls_functions" in asked.abilities:
                raise Refused("invalid_tool_choice", Text("There is no function of that name among the tools."), place)
        case str() | e.ToolChoice():
            raise Refused("invalid_tool_choice", Text("A choice is auto, none, required or a function's name."), place)


def _parallel(asked: Asked, wish: Wish) -> None:
    asked.change(parallel_tool_calls=given(wish.parallel_tool_calls))


def _prompt(asked: Asked, wish: Wish) -> None:
    """It is stored at OpenAI."""
    if given(wish.prompt) is not None:
        asked.cannot("prompt")


def _reasoning(asked: Asked, wish: Wish) -> None:
    effort: Effort | None = given(wish.reasoning.effort) if isinstance(wish.reasoning, e.Reasoning) else None
    if effort is not None and "reasons" not in asked.abilities:
        message = Text("The language model that is chosen here cannot be told how much to think.")
        asked.undone.append(Refused("unsupported_reasoning", message, f"{asked.where}.reasoning"))
    elif wish.reasoning is not UNSET:  # none takes an earlier choice back
        asked.settings = replace(asked.settings, effort=effort)


# --- of a session alone


def _input(asked: Asked, wish: e.Session) -> None:
    audio = given(wish.audio)
    sound = given(audio.input) if audio else None
    if sound is None:
        return
    place = "session.audio.input.format"
    asked.change(input_format=_format(sound.format, asked.settings.input_format, place))
    _noise_reduction(asked, sound)
    _transcription(asked, sound)
    _turn_detection(asked, sound)


def _transcription(asked: Asked, sound: e.AudioInput) -> None:
    wish = sound.transcription
    if wish is None and asked.settings.kind == "realtime":
        asked.change(tells_words=False)
    if not isinstance(wish, e.Transcription):
        return
    model = asked.offered("stt", wish.model, "audio.input.transcription.model")
    asked.change(tells_words=True, transcription_model=model)
    if (language := given(wish.language)) is not None:  # an empty one takes an earlier choice back
        asked.settings = replace(asked.settings, language=language or None)
    for name in ("prompt", "languages", "keywords", "delay"):
        if given(getattr(wish, name)):
            asked.cannot(f"audio.input.transcription.{name}")


def _noise_reduction(asked: Asked, sound: e.AudioInput) -> None:
    wish = sound.noise_reduction
    if wish is None:
        asked.settings = replace(asked.settings, noise_reduction=None)
    if not isinstance(wish, e.NoiseReduction):
        return
    present = asked.settings.noise_reduction or NoiseReductionSettings()
    strength = present.strength if (wished := given(wish.strength)) is None else wished
    if not 0.0 <= strength <= 1.0:
        place = "session.audio.input.noise_reduction.strength"
        raise Refused("invalid_value", Text("{field} is out of range.", field=place), place)
    asked.change(noise_reduction=NoiseReductionSettings(given(wish.type) or present.type, strength))


def _turn_detection(asked: Asked, sound: e.AudioInput) -> None:
    wish = sound.turn_detection
    if wish is None:
        asked.settings = replace(asked.settings, turn_detection=None)
    if not isinstance(wish, e.TurnDetection):
        return
    asked.change(turn_detection=turn_detection(asked.settings.turn_detection, wish))


RANGES: dict[str, tuple[float, float]] = {
    "threshold": (0.0, 1.0),
    "prefix_padding_ms": (0, 10_000),
    "silence_duration_ms": (0, 60_000),
    "idle_timeout_ms": (5_000, 30_000),
}
"""What the fields of a turn detection may be."""


def turn_detection(present: TurnDetectionSettings | None, wish: e.TurnDetection) -> TurnDetectionSettings:
    """The detection that `wish` makes of the present one; of another type it begins anew. Raises `Refused`."""
    begin = present if present is not None and present.type == wish.type else TurnDetectionSettings(wish.type)
    set_ = {name: value for name in begin.__slots__ if (value := given(getattr(wish, name))) is not None}
    for name, (least, most) in RANGES.items():
        if name in set_ and not least <= set_[name] <= most:
            place = f"session.audio.input.turn_detection.{name}"
            raise Refused("invalid_value", Text("{field} is out of range.", field=place), place)
    if wish.idle_timeout_ms is None:
        set_["idle_timeout_ms"] = None
    return replace(begin, **set_)


def _tracing(asked: Asked, wish: e.Session) -> None:
    if wish.tracing is not UNSET:
        asked.settings = replace(asked.settings, tracing=wish.tracing)
    if isinstance(wish.tracing, e.Tracing) and isinstance(wish.tracing.metadata, dict):
        asked.settings = replace(
            asked.settings, tracing=e.Tracing(workflow_name=wish.tracing.workflow_name, group_id=wish.tracing.group_id)
        )
        asked.cannot("tracing.metadata")


def _truncation(asked: Asked, wish: e.Session) -> None:
    match wish.truncation:
        case str() as how:
            asked.change(truncation=TruncationSettings(disabled=how == "disabled"))
        case e.Truncation(retention_ratio=ratio, token_limits=limits):
            if not 0 <= ratio <= 1:
                place = "session.truncation.retention_ratio"
                raise Refused("invalid_value", Text("{field} is out of range.", field=place), place)
            most = given(limits.post_instructions) if isinstance(limits, e.TokenLimits) else None
            asked.change(truncation=TruncationSettings(ratio, most))


def _include(asked: Asked, wish: e.Session) -> None:
    if (names := given(wish.include)) is None:
        return
    asked.change(include=frozenset(name for name in names if name.startswith("sb.")))
    for number, name in enumerate(names):
        if not name.startswith("sb."):
            asked.cannot(f"include[{number}]")


def _interruption(asked: Asked, wish: e.Session) -> None:
    match wish.sb_interruption:
        case None:
            asked.settings = replace(asked.settings, patience=None)
        case e.Interrupting(patience=patience):
            asked.change(patience=given(patience) or asked.settings.patience or "normal")


def _documents(asked: Asked, wish: e.Session) -> None:
    match wish.sb_documents:
        case None:
            asked.settings = replace(asked.settings, collections=None)
        case list() as named:
            asked.settings = replace(asked.settings, collections=tuple(named))


def _rest(asked: Asked, wish: e.Session) -> None:
    present = asked.settings.manner
    manner = replace(
        present,
        emoji=given(wish.sb_emoji) or present.emoji,
        code=given(wish.sb_code) or present.code,
        pronunciations=_pronunciations(given(wish.sb_pronunciations), present.pronunciations),
    )
    model = asked.offered("llm", wish.model, "model")
    asked.change(model=model, keep_audio=given(wish.sb_keep_audio), keep=given(wish.sb_keep), manner=manner)


def _pronunciations(wished: list[e.Pronunciation] | None, present: tuple[OwnWord, ...]) -> tuple[OwnWord, ...]:
    if wished is None:
        return present
    for number, each in enumerate(wished):
        for name, text in (("word", each.word), ("say", each.say)):
            if not any(map(str.isalnum, text)):
                place = f"session.sb_pronunciations[{number}].{name}"
                raise Refused("invalid_value", Text("{field} must have a letter or a digit.", field=place), place)
    return tuple(OwnWord(each.word, each.say, given(each.language) or "") for each in wished)


OF_BOTH: tuple[Callable[[Asked, Wish], None], ...] = (
    _instructions, _max_tokens, _output, _tools, _tool_choice, _parallel, _prompt, _reasoning,
)  # fmt: skip
OF_SESSION: tuple[Callable[[Asked, e.Session], None], ...] = (
    _input, _tracing, _truncation, _include, _interruption, _documents, _rest,
)  # fmt: skip


def not_done(field: str) -> Refused:
    """That field was left out; all else counts."""
    message = Text("{field} is not supported here and was left out; all else counts.", field=field)
    return Refused("unsupported_parameter", message, field)


def not_offered(wish: str, names: Collection[str], place: str) -> Refused:
    """That is no choice here; it names those which are."""
    message = Text("{name} is not on offer here. Choose one of: {names}.", name=wish, names=", ".join(names))
    return Refused("not_offered", message, place)


def given(value: e.Maybe[T]) -> T | None:
    """The value, None where it was left out."""
    return None if value is UNSET else value


def _format(wish: e.Maybe[e.AudioFormat], present: SoundFormat, place: str) -> SoundFormat:
    if not isinstance(wish, e.AudioFormat):
        return present
    if (law := G711.get(wish.type or "")) is not None:
        if given(wish.rate) not in (None, G711_RATE):
            raise Refused("unsupported_rate", Text("G.711 has 8000 samples a second."), place)
        return SoundFormat(G711_RATE, law)
    if given(wish.type) not in (None, "audio/pcm"):
        message = Text("Sound is audio/pcm, audio/pcmu or audio/pcma.")
        raise Refused("unsupported_format", message, place)
    rate = given(wish.rate) or (present.rate if present.type == "audio/pcm" else RATES[-1])
    if rate not in RATES:
        rates = " or ".join(map(str, RATES))
        raise Refused("unsupported_rate", Text("The rate must be {rates} Hz.", rates=rates), place)
    return SoundFormat(rate)
