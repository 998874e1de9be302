"""OpenAI Realtime, and whoever speaks its protocol: LocalAI, speaches, another server of ours."""

from __future__ import annotations

from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from server.engines import FunctionCall, HeardQuestion, Speech, TokenCount
from server.engines.llm.wire import HEARD_NONE, HEARD_SOME
from server.engines.speech.connections import ANSWER_SECONDS, VendorSockets
from server.engines.speech.faults import REFUSED, UNAVAILABLE
from server.engines.speech.shapes import as_base64, inside, number, sound, text
from server.errors import SpeechFailed
from server.protocol.audio import size_of
from server.protocol.providers import PROVIDER_HOSTS, PROVIDER_URLS
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence

    from server.engines import PromptMessage, ReplyNotes, SpeechTurn
    from server.engines.speech.connections import VendorSocket

TRANSCRIBES_WITH = "gpt-transcribe"
"""What tells a session of OpenAI's the words of the question; others take it as they like."""
RATE = 24_000
PORTION = size_of(0.2, RATE)
"""How much sound is sent at once, in bytes."""
WORDS_SECONDS = 5.0
"""How long the words of the question are waited for when the answer is complete."""
VOICE = "sb_voice"
"""The id of the event that asks for a voice: a vendor that does not know it answers with its own."""
NO_MODEL = Text("Which speech model is to answer is not set: name it in SB_VOICE_SPEECH_MODEL.")

_SOUND = ("response.output_audio.delta", "response.audio.delta")
_WORDS = (
    "response.output_audio_transcript.delta",
    "response.audio_transcript.delta",
    "response.output_text.delta",
    "response.text.delta",
)
_HEARD = "conversation.item.input_audio_transcription.completed"
_UNHEARD = "conversation.item.input_audio_transcription.failed"


def address_of(url: str | None, model: str | None) -> str:
    """The WebSocket's address of a base URL such as `https://host/v1`, or of what is one already."""
    parts = urlsplit(url or PROVIDER_URLS["openai"])
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    path = parts.path.rstrip("/")
    if not path.endswith("/realtime"):
        path = f"{path or '/v1'}/realtime"
    query = dict(parse_qsl(parts.query)) | ({"model": model} if model else {})
    return urlunsplit((scheme, parts.netloc, path, urlencode(query), ""))


class OpenAIRealtime:
    """A session of the vendor's for each turn."""

    sample_rate = spoken_rate = RATE
    prompt_tokens = 16_000
    calls_functions = True

    def __init__(self, *, url: str | None = None, api_key: str | None = None, model: str | None = None) -> None:
        address = address_of(url, model)
        self._at_home = urlsplit(address).netloc == PROVIDER_HOSTS["openai"]
        self._model = model
        self._connections = VendorSockets(address, {"Authorization": f"Bearer {api_key}"} if api_key else {})

    async def load(self) -> None:
        """Raises `SpeechFailed` where OpenAI would not know which model is meant."""
        if self._at_home and not self._model:
            raise SpeechFailed("no_model", NO_MODEL)

    async def warm(self) -> None:
        await self._connections.warm()

    async def close(self) -> None:
        await self._connections.close()

    async def answer(self, turn: SpeechTurn, *, notes: ReplyNotes) -> AsyncIterator[HeardQuestion | Speech]:
        async with aclosing(self._connections.answered(partial(_answered, turn, notes))) as pieces:
            async for piece in pieces:
                yield piece


async def _answered(
    turn: SpeechTurn, notes: ReplyNotes, connection: VendorSocket
) -> AsyncGenerator[HeardQuestion | Speech, None]:
    for message in _asked(turn):
        await connection.send(message)
    reply = _RealtimeReply(notes, awaits_words=bool(turn.sound))
    while not reply.is_complete:
        try:
            event = await connection.receive(WORDS_SECONDS if reply.is_done else ANSWER_SECONDS)
        except SpeechFailed:
            if reply.is_done:  # only the words of the question are missing
                return
            raise
        for piece in reply.taken(event):
            yield piece


class _RealtimeReply:
    """Makes pieces of the vendor's events; those of other responses than the first count for nothing."""

    def __init__(self, notes: ReplyNotes, *, awaits_words: bool) -> None:
        self._notes = notes
        self._awaits_words = awaits_words
        self._id: str | None = None
        self._words = ""
        """Those that came and have no sound yet."""
        self.is_done = False

    @property
    def is_complete(self) -> bool:
        return self.is_done and not self._awaits_words

    def taken(self, event: dict[str, Any]) -> Iterator[HeardQuestion | Speech]:
        """Raises `SpeechFailed` where the vendor refuses to answer."""
        kind = event.get("type", "")
        if kind in (_HEARD, _UNHEARD):
            if kind == _HEARD and self._awaits_words:
                yield HeardQuestion(text(event, "transcript"))
            self._awaits_words = False
        elif kind == "error":
            self._fail(event)
        elif kind == "response.created":
            self._id = self._id or str(inside(event, "response").get("id"))
        elif self._id is not None and not self.is_done and self._id == _response_of(event):
            yield from self._of_response(kind, event)

    def _of_response(self, kind: str, event: dict[str, Any]) -> Iterator[Speech]:
        if kind in _SOUND:
            words, self._words = self._words, ""
            yield Speech(sound(text(event, "delta")), words)
        elif kind in _WORDS:
            self._words += text(event, "delta")
            if "text" in kind:
                yield Speech(b"", self._words)
                self._words = ""
        elif kind == "response.output_item.done":
            self._note_call(inside(event, "item"))
        elif kind == "response.done":
            if self._words:
                yield Speech(b"", self._words)
            self._end(inside(event, "response"))

    def _note_call(self, item: dict[str, Any]) -> None:
        """A call that is told twice is made once."""
        call = FunctionCall(text(item, "call_id"), text(item, "name"), text(item, "arguments") or "{}")
        if item.get("type") == "function_call" and all(call.id != each.id for each in self._notes.calls):
            self._notes.calls.append(call)

    def _end(self, response: dict[str, Any]) -> None:
        self.is_done = True
        usage = inside(response, "usage")
        read, written = inside(usage, "input_token_details"), inside(usage, "output_token_details")
        if usage:
            self._notes.count = TokenCount(
                number(usage, "input_tokens"),
                number(usage, "output_tokens"),
                number(read, "cached_tokens"),
                number(read, "audio_tokens"),
                number(written, "audio_tokens"),
            )
        reason = inside(response, "status_details").get("reason")
        if response.get("status") == "incomplete":
            self._notes.cut_short = "content_filter" if reason == "content_filter" else "max_output_tokens"
        elif response.get("status") in ("failed", "cancelled"):
            raise SpeechFailed("unavailable", UNAVAILABLE)

    def _fail(self, event: dict[str, Any]) -> None:
        """Once it answers an error is about something else."""
        if self._id is None and inside(event, "error").get("event_id") != VOICE:
            raise SpeechFailed("refused", REFUSED)


def _asked(turn: SpeechTurn) -> Iterator[dict[str, Any]]:
    """All that is sent for a turn."""
    yield {"type": "session.update", "session": _session(turn)}
    if turn.voice and turn.aloud:
        wish = {"type": "realtime", "audio": {"output": {"voice": turn.voice}}}
        yield {"type": "session.update", "event_id": VOICE, "session": wish}
    for message in _told(turn):
        for item in _items(message):
            yield {"type": "conversation.item.create", "item": item}
    for begin in range(0, len(turn.sound), PORTION):
        audio = as_base64(turn.sound[begin : begin + PORTION])
        yield {"type": "input_audio_buffer.append", "audio": audio}
    if turn.sound:
        yield {"type": "input_audio_buffer.commit"}
    yield {"type": "response.create"}


def _session(turn: SpeechTurn) -> dict[str, Any]:
    pcm = {"type": "audio/pcm", "rate": RATE}
    hears: dict[str, Any] = {"model": TRANSCRIBES_WITH}
    if turn.language:
        hears["language"] = turn.language.partition("-")[0]
    session: dict[str, Any] = {
        "type": "realtime",
        "output_modalities": ["audio" if turn.aloud else "text"],
        "audio": {
            "input": {"format": pcm, "turn_detection": None, "transcription": hears},
            "output": {"format": pcm},
        },
    }
    if len(_told(turn)) < len(turn.messages):
        session["instructions"] = turn.messages[0].text
    if turn.max_tokens is not None:
        session["max_output_tokens"] = turn.max_tokens
    functions = turn.functions
    if functions.offered:
        session["tools"] = [
            {"type": "function", "name": each.name, "description": each.description, "parameters": each.parameters}
            for each in functions.offered
        ]
        chosen = {"type": "function", "name": functions.chosen}
        session["tool_choice"] = chosen if functions.chosen else functions.choice
    return session


def _told(turn: SpeechTurn) -> Sequence[PromptMessage]:
    """The messages without the instructions, which open them."""
    begins_with_instructions = bool(turn.messages) and turn.messages[0].role == "system"
    return turn.messages[1:] if begins_with_instructions else turn.messages


def _items(message: PromptMessage) -> Iterator[dict[str, Any]]:
    """A message of the conversation, and a remark where it was interrupted."""
    if message.call is not None:
        call = message.call
        yield {"type": "function_call", "call_id": call.id, "name": call.name, "arguments": call.arguments}
        return
    if message.role == "tool":
        yield {"type": "function_call_output", "call_id": message.call_id, "output": message.text}
        return
    side = "output" if message.role == "assistant" else "input"
    content: list[dict[str, Any]] = [{"type": f"{side}_text", "text": message.text}] if message.text.strip() else []
    content += [{"type": "input_image", "image_url": each.url, "detail": each.detail} for each in message.pictures]
    if content:
        yield {"type": "message", "role": message.role, "content": content}
    if message.interrupted:
        remark = {"type": "input_text", "text": HEARD_SOME if message.text.strip() else HEARD_NONE}
        yield {"type": "message", "role": "system", "content": [remark]}


def _response_of(event: dict[str, Any]) -> str | None:
    named = event.get("response_id") or inside(event, "response").get("id")
    return None if named is None else str(named)
