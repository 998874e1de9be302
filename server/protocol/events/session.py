"""How a session behaves, as a client asks for it and as it is told."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import UNSET, UnsetType

from server.protocol.events.base import Maybe, Modality, Shape
from server.protocol.texts import Text


class AudioFormat(Shape, frozen=True):
    """How sound is written: PCM16, mono, little-endian, at `rate` Hz; or G.711, mono, 8000 Hz."""

    type: Maybe[str] = "audio/pcm"
    """`audio/pcm`, or `audio/pcmu` (μ-law) and `audio/pcma` (A-law), which have no rate."""
    rate: Maybe[int] = UNSET
    """Hz: 16000 or 24000."""


class TurnDetection(Shape, frozen=True):
    """How it is noticed that somebody speaks and has finished; null: the client commits by itself, as push-to-talk."""

    type: Literal["server_vad", "semantic_vad"]
    threshold: Maybe[float] = UNSET
    """How sure it must be that it is speech, 0 to 1; of `server_vad`."""
    prefix_padding_ms: Maybe[int] = UNSET
    """Milliseconds of sound that are kept from before the speech; of `server_vad`."""
    silence_duration_ms: Maybe[int] = UNSET
    """Milliseconds of silence that end a turn; of `server_vad`."""
    idle_timeout_ms: Maybe[int] = UNSET
    """Milliseconds without speech after a reply until the model speaks again; of `server_vad`."""
    eagerness: Maybe[Literal["low", "medium", "high", "auto"]] = UNSET
    """How soon a turn counts as ended; of `semantic_vad`."""
    create_response: Maybe[bool] = UNSET
    """Whether the end of a turn is answered by itself."""
    interrupt_response: Maybe[bool] = UNSET
    """Whether speech ends the reply under way."""


class NoiseReduction(Shape, frozen=True):
    """What is taken out of the sound before it is understood."""

    type: Maybe[Literal["near_field", "far_field"]] = UNSET
    strength: Maybe[float] = UNSET


class Transcription(Shape, frozen=True):
    """How speech is understood."""

    model: Maybe[str] = UNSET
    """One that the server offers (`GET /v1/models`); where it offers none it is repeated as it was given."""
    language: Maybe[str] = UNSET
    """A tag such as `en`."""
    prompt: Maybe[str] = UNSET
    languages: Maybe[list[str]] = UNSET
    keywords: Maybe[list[str]] = UNSET
    delay: Maybe[str] = UNSET


class AudioInput(Shape, frozen=True):
    """The sound that a client sends."""

    format: Maybe[AudioFormat] = UNSET
    transcription: Maybe[Transcription] = UNSET
    """Null: the client is not told what was understood."""
    noise_reduction: Maybe[NoiseReduction] = UNSET
    turn_detection: Maybe[TurnDetection] = UNSET


class AudioOutput(Shape, frozen=True):
    """The sound of replies; an unknown `voice` means the engine's own; where voices are offered it is refused."""

    format: Maybe[AudioFormat] = UNSET
    voice: Maybe[str | dict[str, str]] = UNSET
    speed: Maybe[float] = UNSET


class Audio(Shape, frozen=True):
    """The sound of both directions."""

    input: Maybe[AudioInput] = UNSET
    output: Maybe[AudioOutput] = UNSET


class Asking(Shape, frozen=True):
    """How the person is asked whether a function may be called, before the client is told to."""

    words: str
    """With which the question begins, such as "Shall I open"; what the call is given follows."""
    by: Literal["voice", "button"]
    """Whether a plain yes allows it, where the question says all that the call is given; or
    `sb.tool_approval.answer` alone."""


class Tool(Shape, frozen=True):
    """A function that the model may call and the client runs; or a server of tools (`mcp`), whose tools the server
    calls."""

    type: Maybe[str] = "function"
    name: Maybe[str] = UNSET
    description: Maybe[str] = UNSET
    parameters: Maybe[dict[str, Any]] = UNSET
    """What the function takes, as a JSON schema."""
    sb_asks: Maybe[Asking] = UNSET
    """The function is called once the person has allowed it: the client begins at `sb.tool_call.updated` with
    `running`, and says what came of it in a `function_call_output` of that call."""
    server_label: Maybe[str] = UNSET
    """Of a server of tools: what it is called here."""
    server_url: Maybe[str] = UNSET
    """Its address, which the settings of the server have to allow."""
    server_description: Maybe[str] = UNSET
    connector_id: Maybe[str] = UNSET
    """Not done: there are no connectors here."""
    tunnel_id: Maybe[str] = UNSET
    """Not done: there are no tunnels here."""
    authorization: Maybe[str] = UNSET
    """The bearer token that it is shown; told to nobody again."""
    headers: Maybe[dict[str, str]] = UNSET
    """What else it is shown; told to nobody again."""
    allowed_tools: Maybe[list[str] | dict[str, Any]] = UNSET
    """Names of the only tools that count, or a filter with `tool_names` and `read_only`."""
    require_approval: Maybe[str | dict[str, Any]] = UNSET
    """`always`, as where nothing is said, `never`, or a filter for each."""
    defer_loading: Maybe[bool] = UNSET
    allowed_callers: Maybe[list[str]] = UNSET


class ToolChoice(Shape, frozen=True):
    """The one function that the model must call."""

    type: str
    name: Maybe[str] = UNSET
    server_label: Maybe[str] = UNSET


class Prompt(Shape, frozen=True):
    """A prompt that is stored at OpenAI; there is none here."""

    id: str
    version: Maybe[str] = UNSET
    variables: Maybe[dict[str, Any]] = UNSET


class Tracing(Shape, frozen=True):
    """What a trace is filed under."""

    workflow_name: Maybe[str] = UNSET
    group_id: Maybe[str] = UNSET
    metadata: Maybe[dict[str, Any]] = UNSET


class TokenLimits(Shape, frozen=True):
    """How much of a conversation a model is shown."""

    post_instructions: Maybe[int] = UNSET
    """Tokens, without the instructions."""


class Truncation(Shape, frozen=True):
    """How much of a conversation stays when it is longer than the model can take in."""

    type: Literal["retention_ratio"]
    retention_ratio: float
    """The share of the room that stays filled, 0 to 1."""
    token_limits: Maybe[TokenLimits] = UNSET


class Reasoning(Shape, frozen=True):
    """How much a model thinks before it speaks."""

    effort: Maybe[Literal["minimal", "low", "medium", "high", "xhigh"]] = UNSET


class EngineStatus(Shape, frozen=True):
    """One stage of the pipeline: which engine serves it and whether it can."""

    name: str
    state: Literal["loading", "ready", "failed"]
    message: Text | UnsetType = UNSET
    code: Maybe[str] = UNSET
    """Why it failed, for a program."""
    abilities: Maybe[list[str]] = UNSET
    """What not every engine can: `calls_functions`, `sees` (takes pictures), `reasons` (thinks as much as it is told),
    `paces` (speaks faster and slower)."""
    fallback: Maybe[str] = UNSET
    """The engine that is asked where this one fails."""
    languages: Maybe[list[str]] = UNSET
    """Of what hears: the tags of its languages, `*` for any; the first is what it hears where none was chosen."""
    wakes_in_ms: Maybe[int] = UNSET
    """While it starts again after a rest: about how many milliseconds that takes from the beginning."""


Patience = Literal["patient", "normal", "quick"]


class Interrupting(Shape, frozen=True):
    """What it takes to interrupt a reply by voice, where turns are detected; null: any voice does, at once."""

    patience: Maybe[Patience] = UNSET
    """How much must be said before the reply is ended: `quick` ends it soonest, `patient` lets most pass."""


class Pronunciation(Shape, frozen=True):
    """What is said for a word, or for some that stand together."""

    word: str
    """As it is written, in capitals or not; it is found where it stands as whole words."""
    say: str
    """What is said for it."""
    language: Maybe[str] = UNSET
    """The language of the reply in which it counts, as a BCP 47 tag; else it counts in all."""


class ToolSecret(Shape, frozen=True):
    """What a server of tools is shown in the person's name: held as long as the session lasts, told to nobody again."""

    server: str
    """What the server of tools is called, as `sb.tool_secrets.wanted` has it."""
    name: str
    """Which of its values it is."""
    place: str
    """Where it was given for: at a server that leads elsewhere by now it does not count."""
    secret: str


class ToolSecretWanted(Shape, frozen=True):
    """A value that a server of tools wants of each person, and how that server is in this session."""

    server: str
    name: str
    place: str
    """Where it would go: the origin of an address, or a digest of a program."""
    given: bool
    state: Literal["off", "connecting", "ready", "failed", "sign_in"]
    problem: Maybe[Text] = UNSET


class Session(Shape, frozen=True):
    """How a session behaves. In `session.update` only what is set changes."""

    type: str = "realtime"
    """`realtime`, or `transcription`: then nothing is answered, and of the fields only `audio.input`, `include` and
    `sb_keep` count."""
    object: Maybe[str] = UNSET
    id: Maybe[str] = UNSET
    conversation_id: Maybe[str] = UNSET
    expires_at: Maybe[int] = UNSET
    model: Maybe[str] = UNSET
    """What thinks: one that the server offers (`GET /v1/models`); where it offers none, as it was given."""
    instructions: Maybe[str] = UNSET
    output_modalities: Maybe[list[Modality]] = UNSET
    max_output_tokens: Maybe[int | Literal["inf"]] = UNSET
    """Tokens of one reply; `inf` leaves it to the model."""
    audio: Maybe[Audio] = UNSET
    include: Maybe[list[str]] = UNSET
    """Names of events and forms that this client wants beyond the standard."""
    tools: Maybe[list[Tool]] = UNSET
    tool_choice: Maybe[str | ToolChoice] = UNSET
    """`auto`, `none`, `required`, or a function that must be called."""
    parallel_tool_calls: Maybe[bool] = UNSET
    prompt: Maybe[Prompt] = UNSET
    reasoning: Maybe[Reasoning] = UNSET
    tracing: Maybe[Literal["auto"] | Tracing] = UNSET
    """Other than null: each reply leaves a line in the server's log, without what was said."""
    truncation: Maybe[Literal["auto", "disabled"] | Truncation] = UNSET
    """What becomes of a conversation that is longer than the model can take in."""
    sb_engines: Maybe[dict[str, EngineStatus]] = UNSET
    """Who hears, thinks and speaks; only the server sets it."""
    sb_keep_audio: Maybe[bool] = UNSET
    """Whether the server keeps the sound of what is said."""
    sb_keep: Maybe[bool] = UNSET
    """Whether it keeps anything of what is said: neither words nor sound where not, also in memory alone."""
    sb_tools: Maybe[list[str]] = UNSET
    """What the server does for the model, by name; only the server sets it."""
    sb_tool_secrets: Maybe[list[ToolSecret]] = UNSET
    """What servers of tools want of this person: all that is given, in place of what was given before."""
    sb_tool_secrets_wanted: Maybe[list[ToolSecretWanted]] = UNSET
    """What servers of tools want of each person; only the server sets it, where there is any."""
    sb_documents: Maybe[list[str] | None] = UNSET
    """The collections of documents that are looked through for an answer; null, as at first: all; empty: none. They
    belong to the conversation and count again when it goes on."""
    sb_emoji: Maybe[Literal["silent", "named"]] = UNSET
    """Whether emoji and what is done ("*sighs*") are named when a reply is spoken."""
    sb_code: Maybe[Literal["mention", "read"]] = UNSET
    """Whether a block of code is read out when a reply is spoken, or only mentioned."""
    sb_pronunciations: Maybe[list[Pronunciation]] = UNSET
    """What is said for some words, in place of what was asked for before. A speech model says them in its own way."""
    sb_interruption: Maybe[Interrupting] = UNSET
    """What it takes to interrupt a reply by voice; null, as at first: any voice does, at once."""
