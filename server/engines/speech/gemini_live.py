"""Gemini Live: `BidiGenerateContent` over a WebSocket, where the client says when somebody speaks."""

from __future__ import annotations

import json
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from server.engines import FunctionCall, HeardQuestion, Speech, TokenCount
from server.engines.llm.wire import IN_BRACKETS, as_wire
from server.engines.speech.connections import ANSWER_SECONDS, VendorSockets
from server.engines.speech.faults import REFUSED
from server.engines.speech.shapes import as_base64, inside, number, objects, sound, text
from server.errors import SpeechFailed
from server.protocol.audio import size_of
from server.protocol.providers import SPEECH_HOSTS
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator

    from server.engines import ReplyNotes, SpeechTurn
    from server.engines.speech.connections import VendorSocket

HOST = SPEECH_HOSTS["gemini"]
PATH = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
HEARS_AT = 16_000
SPEAKS_AT = 24_000
PORTION = size_of(0.2, HEARS_AT)
"""How much sound is sent at once, in bytes."""
NO_MODEL = Text("Which speech model is to answer is not set: name it in SB_VOICE_SPEECH_MODEL.")


def address_of(url: str) -> str:
    """The WebSocket's address of a host's, or of what is one already."""
    parts = urlsplit(url)
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    return urlunsplit((scheme, parts.netloc, parts.path.rstrip("/") or PATH, parts.query, ""))


class GeminiLive:
    """A session of the vendor's for each turn, so that its goodbye and its limit concern no other."""

    sample_rate, spoken_rate = HEARS_AT, SPEAKS_AT
    prompt_tokens = 16_000
    calls_functions = True

    def __init__(self, *, url: str | None = None, api_key: str | None = None, model: str | None = None) -> None:
        self._model = model
        address = f"wss://{HOST}{PATH}" if url is None else address_of(url)
        self._connections = VendorSockets(address, {"x-goog-api-key": api_key} if api_key else {})

    async def load(self) -> None:
        """Raises `SpeechFailed` where no model is named: this protocol has no other way to choose one."""
        if not self._model:
            raise SpeechFailed("no_model", NO_MODEL)

    async def warm(self) -> None:
        await self._connections.warm()

    async def close(self) -> None:
        await self._connections.close()

    async def answer(self, turn: SpeechTurn, *, notes: ReplyNotes) -> AsyncIterator[HeardQuestion | Speech]:
        setup = {"setup": _setup(turn, self._model or "")}
        async with aclosing(self._connections.answered(partial(_answered, setup, turn, notes))) as pieces:
            async for piece in pieces:
                yield piece


async def _answered(
    setup: dict[str, Any], turn: SpeechTurn, notes: ReplyNotes, connection: VendorSocket
) -> AsyncGenerator[HeardQuestion | Speech, None]:
    await connection.send(setup)
    while "setupComplete" not in (event := await connection.receive()):
        if "error" in event:
            raise SpeechFailed("refused", REFUSED)
    for message in _asked(turn):
        await connection.send(message)
    reply = _GeminiReply(turn, notes)
    while not reply.is_complete:
        for piece in reply.taken(await connection.receive(ANSWER_SECONDS)):
            yield piece


class _GeminiReply:
    """Makes pieces of the vendor's messages."""

    def __init__(self, turn: SpeechTurn, notes: ReplyNotes) -> None:
        self._notes = notes
        self._aloud = turn.aloud
        self._question = ""
        """Its words as they come, also while the answer does."""
        self._words = ""
        """Those of the answer that came and have no sound yet."""
        self.is_complete = False

    def taken(self, message: dict[str, Any]) -> Iterator[HeardQuestion | Speech]:
        if "usageMetadata" in message:
            self._count(inside(message, "usageMetadata"))
        for call in objects(inside(message, "toolCall"), "functionCalls"):
            self._note_call(call)
        content = inside(message, "serverContent")
        if heard := text(inside(content, "inputTranscription"), "text"):
            self._question += heard
            yield HeardQuestion(self._question.strip(), final=False)
        words = text(inside(content, "outputTranscription"), "text")
        parts = objects(inside(content, "modelTurn"), "parts")
        self._words += words if self._aloud else "".join(text(part, "text") for part in parts)
        for part in parts:
            pcm = sound(text(inside(part, "inlineData"), "data"))
            if pcm:
                yield self._piece(pcm)
        self.is_complete = bool(content.get("turnComplete")) or "toolCall" in message
        if self._words and (self.is_complete or not self._aloud):
            yield self._piece(b"")
        if self.is_complete and self._question:
            yield HeardQuestion(self._question.strip())

    def _piece(self, pcm: bytes) -> Speech:
        words, self._words = self._words, ""
        return Speech(pcm, words)

    def _note_call(self, call: dict[str, Any]) -> None:
        """A call that is told twice is made once."""
        made = FunctionCall(text(call, "id"), text(call, "name"), json.dumps(inside(call, "args")))
        if all(made.id != each.id for each in self._notes.calls):
            self._notes.calls.append(made)

    def _count(self, usage: dict[str, Any]) -> None:
        self._notes.count = TokenCount(
            number(usage, "promptTokenCount"),
            number(usage, "responseTokenCount"),
            number(usage, "cachedContentTokenCount"),
            _of_sound(usage, "promptTokensDetails"),
            _of_sound(usage, "responseTokensDetails"),
        )


def _of_sound(usage: dict[str, Any], name: str) -> int:
    return sum(number(each, "tokenCount") for each in objects(usage, name) if each.get("modality") == "AUDIO")


def _setup(turn: SpeechTurn, model: str) -> dict[str, Any]:
    generation: dict[str, Any] = {"responseModalities": ["AUDIO" if turn.aloud else "TEXT"]}
    if turn.voice:
        generation["speechConfig"] = {"voiceConfig": {"prebuiltVoiceConfig": {"voiceName": turn.voice}}}
    if turn.max_tokens is not None:
        generation["maxOutputTokens"] = turn.max_tokens
    setup: dict[str, Any] = {
        "model": model if model.startswith("models/") else f"models/{model}",
        "generationConfig": generation,
        "realtimeInputConfig": {"automaticActivityDetection": {"disabled": True}},
        "inputAudioTranscription": {},
        "outputAudioTranscription": {},
    }
    told = "\n\n".join(message.text for message in turn.messages if message.role == "system")
    if told:
        setup["systemInstruction"] = {"parts": [{"text": told}]}
    if turn.functions.offered and turn.functions.choice != "none":
        declared = [
            {"name": each.name, "description": each.description, "parameters": each.parameters}
            for each in turn.functions.offered
        ]
        setup["tools"] = [{"functionDeclarations": declared}]
    return setup


def _asked(turn: SpeechTurn) -> Iterator[dict[str, Any]]:
    """The conversation so far, then what was said now, in sound or among the rest."""
    said = [message for message in turn.messages if message.role != "system"]
    turns = [_turn(message) for message in as_wire(said, IN_BRACKETS)]
    if turns or not turn.sound:
        yield {"clientContent": {"turns": turns, "turnComplete": not turn.sound}}
    if not turn.sound:
        return
    yield {"realtimeInput": {"activityStart": {}}}
    for begin in range(0, len(turn.sound), PORTION):
        pcm = {"data": as_base64(turn.sound[begin : begin + PORTION]), "mimeType": f"audio/pcm;rate={HEARS_AT}"}
        yield {"realtimeInput": {"audio": pcm}}
    yield {"realtimeInput": {"activityEnd": {}}}


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
