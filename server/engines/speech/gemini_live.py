"""Gemini Live: `BidiGenerateContent` over a WebSocket, where the client says when somebody speaks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from server.engines import HeardQuestion, Speech, TokenCount
from server.engines.llm.wire import IN_BRACKETS, as_wire
from server.engines.speech.adapter import SpeechAdapter
from server.engines.speech.connections import ANSWER_SECONDS, VendorSockets
from server.engines.speech.faults import REFUSED
from server.engines.speech.shapes import as_base64, check_rate, inside, note_call, number, objects, sound, text
from server.errors import SpeechFailed
from server.protocol.audio import size_of
from server.protocol.providers import SPEECH_HOSTS

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

    from server.engines import ReplyNotes, SpeechTurn
    from server.engines.speech.connections import VendorSocket

HOST = SPEECH_HOSTS["gemini"]
PATH = "/ws/google.ai.generativelanguage.v1.GenerativeService.BidiGenerateContent"
HEARS_AT = 16_000
SPEAKS_AT = 24_000
PORTION = size_of(0.2, HEARS_AT)
"""How much sound is sent at once, in bytes."""
END_SECONDS = 2.0
"""How long what was counted is waited for when the answer is complete: some models wait until it could be played."""
GO_ON = "(Go on.)"
"""What is said to a model that is to speak again."""


def address_of(url: str) -> str:
    """The WebSocket's address of a host's, or of what is one already."""
    parts = urlsplit(url)
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    return urlunsplit((scheme, parts.netloc, parts.path.rstrip("/") or PATH, parts.query, ""))


class GeminiLive(SpeechAdapter):
    """A session of the vendor's for each turn, so that its goodbye and its limit concern no other.

    It answers as soon as the sound ends, so that passages of documents reach it only by a function.
    """

    sample_rate, spoken_rate = HEARS_AT, SPEAKS_AT

    def __init__(self, *, url: str | None = None, api_key: str | None = None, model: str | None = None) -> None:
        address = f"wss://{HOST}{PATH}" if url is None else address_of(url)
        connections = VendorSockets(address, {"x-goog-api-key": api_key} if api_key else {})
        super().__init__(connections, model, needs_model=True)  # this protocol has no other way to choose one

    async def _answered(
        self, turn: SpeechTurn, notes: ReplyNotes, connection: VendorSocket
    ) -> AsyncGenerator[HeardQuestion | Speech, None]:
        await connection.send({"setup": _setup(turn, self._model)})
        while "setupComplete" not in (event := await connection.receive()):
            if "error" in event:
                raise SpeechFailed("refused", REFUSED)
        for message in _asked(turn):
            await connection.send(message)
        reply = _GeminiReply(turn, notes)
        while not reply.is_complete:
            try:
                message = await connection.receive(END_SECONDS if reply.is_generated else ANSWER_SECONDS)
            except SpeechFailed:
                if not reply.is_generated:
                    raise
                for piece in reply.rest:
                    yield piece
                return
            for piece in reply.taken(message):
                yield piece


class _GeminiReply:
    """Makes pieces of the vendor's messages. That it says goodbye concerns the next session, which is another one."""

    def __init__(self, turn: SpeechTurn, notes: ReplyNotes) -> None:
        self._notes = notes
        self._aloud = turn.aloud
        self._question = ""
        """Its words as they come, also while the answer does."""
        self._words = ""
        """Those of the answer that came and have no sound yet."""
        self.is_generated = False
        """Whether all of the answer is there; the rest is about the turn."""
        self.is_complete = False

    def taken(self, message: dict[str, Any]) -> Iterator[HeardQuestion | Speech]:
        """Raises `SpeechFailed` where the vendor refuses to answer."""
        if "error" in message:
            raise SpeechFailed("refused", REFUSED)
        if "usageMetadata" in message:
            self._count(inside(message, "usageMetadata"))
        for call in objects(inside(message, "toolCall"), "functionCalls"):
            note_call(self._notes, text(call, "id"), text(call, "name"), json.dumps(inside(call, "args")))
        content = inside(message, "serverContent")
        if heard := text(inside(content, "inputTranscription"), "text"):
            self._question += heard
            yield HeardQuestion(self._question.strip(), final=False)
        self._words += text(inside(content, "outputTranscription"), "text")
        for part in objects(inside(content, "modelTurn"), "parts"):
            data = inside(part, "inlineData")
            pcm = sound(text(data, "data"))
            if pcm and self._aloud:
                check_rate(_rate_in(text(data, "mimeType")), SPEAKS_AT)
                yield self._piece(pcm)
        self.is_generated = self.is_generated or bool(content.get("generationComplete"))
        self.is_complete = bool(content.get("turnComplete")) or "toolCall" in message
        if self._words and (self.is_complete or not self._aloud):
            yield self._piece(b"")
        if self.is_complete:
            yield from self.question

    @property
    def question(self) -> Iterator[HeardQuestion]:
        """All of its words, where the vendor told any."""
        if self._question:
            yield HeardQuestion(self._question.strip())

    @property
    def rest(self) -> Iterator[HeardQuestion | Speech]:
        """What is left where the vendor tells no more of the turn."""
        if self._words:
            yield self._piece(b"")
        yield from self.question

    def _piece(self, pcm: bytes) -> Speech:
        words, self._words = self._words, ""
        return Speech(pcm, words)

    def _count(self, usage: dict[str, Any]) -> None:
        self._notes.count = TokenCount(
            number(usage, "promptTokenCount"),
            number(usage, "responseTokenCount"),
            number(usage, "cachedContentTokenCount"),
            _of_sound(usage, "promptTokensDetails"),
            _of_sound(usage, "responseTokensDetails"),
        )


def _rate_in(kind: str) -> int | None:
    """Hz of a media type such as `audio/pcm;rate=24000`; None where it says none."""
    _, _, rate = kind.partition("rate=")
    return int(rate) if rate.isascii() and rate.isdigit() else None


def _of_sound(usage: dict[str, Any], name: str) -> int:
    return sum(number(each, "tokenCount") for each in objects(usage, name) if each.get("modality") == "AUDIO")


def _setup(turn: SpeechTurn, model: str) -> dict[str, Any]:
    """What opens a session. It always answers in sound, which its models do alone, and tells the words beside it."""
    generation: dict[str, Any] = {"responseModalities": ["AUDIO"]}
    if turn.voice:
        generation["speechConfig"] = {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": turn.voice}}}
    if turn.max_tokens is not None:
        generation["maxOutputTokens"] = turn.max_tokens
    setup: dict[str, Any] = {
        "model": model if model.startswith("models/") else f"models/{model}",
        "generationConfig": generation,
        "realtimeInputConfig": {"automaticActivityDetection": {"disabled": True}},
        "historyConfig": {"initialHistoryInClientContent": True},
        "inputAudioTranscription": {},
        "outputAudioTranscription": {},
    }
    told = "\n\n".join(message.text for message in turn.messages if message.role == "system")
    if told:
        setup["systemInstruction"] = {"parts": [{"text": told}]}
    if turn.functions.offered and turn.functions.choice != "none":
        declared = [
            {"name": each.name, "description": each.description, "parametersJsonSchema": each.parameters}
            for each in turn.functions.offered
        ]
        setup["tools"] = [{"functionDeclarations": declared}]
    return setup


def _asked(turn: SpeechTurn) -> Iterator[dict[str, Any]]:
    """The conversation so far, which nothing answers, then what was said now: in sound, or the last of what is told."""
    said = [message for message in turn.messages if message.role != "system"]
    turns = [_turn(message) for message in as_wire(said, IN_BRACKETS)]
    question = "" if turn.sound else _taken_out(turns)
    yield {"clientContent": {"turns": turns, "turnComplete": True}}
    yield {"realtimeInput": {"activityStart": {}}}
    if question:
        yield {"realtimeInput": {"text": question}}
    for begin in range(0, len(turn.sound), PORTION):
        pcm = {"data": as_base64(turn.sound[begin : begin + PORTION]), "mimeType": f"audio/pcm;rate={HEARS_AT}"}
        yield {"realtimeInput": {"audio": pcm}}
    yield {"realtimeInput": {"activityEnd": {}}}


def _taken_out(turns: list[dict[str, Any]]) -> str:
    """The words of the last turn, taken out of it, where those are the person's; else a request to go on."""
    if not turns or turns[-1]["role"] != "user":
        return GO_ON
    parts = turns.pop()["parts"]
    shown = [part for part in parts if "text" not in part]
    if shown:
        turns.append({"role": "user", "parts": shown})
    return "\n\n".join(part["text"] for part in parts if "text" in part) or GO_ON


def _turn(message: dict[str, Any]) -> dict[str, Any]:
    """One message as the vendor has it; a picture is bytes there."""
    role = "model" if message["role"] == "assistant" else "user"
    return {"role": role, "parts": list(_parts(message))}


def _parts(message: dict[str, Any]) -> Iterator[dict[str, Any]]:
    content = message.get("content") or ""
    for part in [{"type": "text", "text": content}] if isinstance(content, str) else content:
        url = text(inside(part, "image_url"), "url")
        if url:
            kind, _, data = url.removeprefix("data:").partition(";base64,")
            yield {"inlineData": {"mimeType": kind, "data": data}}
        elif part.get("text"):
            yield {"text": part["text"]}
    for call in message.get("tool_calls", []):
        made = call["function"]
        yield {"text": f"(I called {made['name']} with {made['arguments']}.)"}
