"""OpenAI Realtime, and whoever speaks its protocol: LocalAI, speaches, another server of ours."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from server.engines import HeardQuestion, Speech, TokenCount
from server.engines.llm.wire import HEARD_NONE, HEARD_SOME
from server.engines.speech.adapter import SpeechAdapter
from server.engines.speech.connections import ANSWER_SECONDS, VendorSockets
from server.engines.speech.faults import REFUSED, UNAVAILABLE, ConnectionLost
from server.engines.speech.listed import listed_transcriber
from server.engines.speech.shapes import as_base64, check_rate, inside, note_call, number, sound, text
from server.errors import SpeechFailed
from server.protocol.audio import size_of
from server.protocol.providers import PROVIDER_HOSTS, PROVIDER_URLS

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence

    from server.engines import PromptMessage, ReplyNotes, SpeechTurn
    from server.engines.speech.connections import VendorSocket

RATE = 24_000
PORTION = size_of(0.2, RATE)
"""How much sound is sent at once, in bytes."""
WORDS_SECONDS = 5.0
"""How long the words of the question are waited for when the answer is complete."""
PASSAGES_SECONDS = 2.0
"""How long those of a person who has documents are waited for before it is asked without passages."""
VOICE = "sb_voice"
"""The id of the event that asks for a voice: a vendor that does not know it answers with its own."""
WORDS = "sb_words"
"""The id of the event that asks for the words of the question: who will not tell them answers all the same."""
EXPIRED = "session_expired"
"""The code of the error that ends a session for its age; another one has time again."""

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


def api_of(address: str) -> str:
    """The base URL over HTTP of who is at a WebSocket's address."""
    parts = urlsplit(address)
    scheme = {"ws": "http", "wss": "https"}.get(parts.scheme, parts.scheme)
    return urlunsplit((scheme, parts.netloc, parts.path.removesuffix("/realtime"), "", ""))


class OpenAIRealtime(SpeechAdapter):
    """A session of the vendor's for each turn; `hears` names the vendor's model that tells the words of a question."""

    sample_rate = spoken_rate = RATE

    def __init__(
        self, *, url: str | None = None, api_key: str | None = None, model: str | None = None, hears: str | None = None
    ) -> None:
        address = address_of(url, model)
        connections = VendorSockets(address, {"Authorization": f"Bearer {api_key}"} if api_key else {})
        super().__init__(connections, model, needs_model=urlsplit(address).netloc == PROVIDER_HOSTS["openai"])
        self._hears = hears
        self._api, self._key = api_of(address), api_key or ""

    async def load(self) -> None:
        """Where no model is named that tells the words of a question, it is one that the vendor lists."""
        await super().load()
        self._hears = self._hears or await listed_transcriber(self._api, self._key)

    async def _answered(
        self, turn: SpeechTurn, notes: ReplyNotes, connection: VendorSocket
    ) -> AsyncGenerator[HeardQuestion | Speech, None]:
        for message in _told_all(turn, self._hears):
            await connection.send(message)
        reply = _RealtimeReply(notes, awaits_words=bool(turn.sound))
        if turn.sound and turn.passages is not None:
            for heard in await _shown_passages(reply, turn.passages, connection):
                yield heard
        await connection.send({"type": "response.create"})
        while not reply.is_complete:
            try:
                event = await connection.receive(WORDS_SECONDS if reply.is_done else ANSWER_SECONDS)
            except SpeechFailed:
                if reply.is_done:  # only the words of the question are missing
                    return
                raise
            for piece in reply.taken(event):
                yield piece


async def _shown_passages(
    reply: _RealtimeReply, passages: Callable[[str], Awaitable[str]], connection: VendorSocket
) -> list[HeardQuestion]:
    """Wait for the words of the question, for a while, and show the vendor what documents say about them."""
    heard: list[HeardQuestion] = []
    with suppress(TimeoutError):
        async with asyncio.timeout(PASSAGES_SECONDS):
            while reply.awaits_words:
                event = await connection.receive()
                heard += [piece for piece in reply.taken(event) if isinstance(piece, HeardQuestion)]
    found = await passages(heard[-1].text) if heard else ""
    if found:
        content = [{"type": "input_text", "text": found}]
        item = {"type": "message", "role": "system", "content": content}
        await connection.send({"type": "conversation.item.create", "item": item})
    return heard


class _RealtimeReply:
    """Makes pieces of the vendor's events; those of other responses than the first count for nothing."""

    def __init__(self, notes: ReplyNotes, *, awaits_words: bool) -> None:
        self._notes = notes
        self.awaits_words = awaits_words
        self._id: str | None = None
        self._words = ""
        """Those that came and have no sound yet."""
        self.is_done = False

    @property
    def is_complete(self) -> bool:
        return self.is_done and not self.awaits_words

    def taken(self, event: dict[str, Any]) -> Iterator[HeardQuestion | Speech]:
        """Raises `SpeechFailed` where the vendor refuses to answer."""
        kind = event.get("type", "")
        if kind in (_HEARD, _UNHEARD):
            if kind == _HEARD and self.awaits_words:
                yield HeardQuestion(text(event, "transcript"))
            self.awaits_words = False
        elif kind == "error":
            self._fail(event)
        elif kind == "session.updated":
            check_rate(inside(event, "session", "audio", "output", "format").get("rate"), RATE)
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
        if item.get("type") == "function_call":
            note_call(self._notes, text(item, "call_id"), text(item, "name"), text(item, "arguments"))

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
        about = inside(event, "error").get("event_id")
        if about == WORDS:
            self.awaits_words = False
        elif inside(event, "error").get("code") == EXPIRED:
            raise ConnectionLost
        elif self._id is None and about != VOICE:
            raise SpeechFailed("refused", REFUSED)


def _told_all(turn: SpeechTurn, hears: str | None) -> Iterator[dict[str, Any]]:
    """All that is sent for a turn, but that an answer is wanted."""
    session = _session(turn)
    yield {"type": "session.update", "session": session}
    if turn.sound:
        tells: dict[str, Any] = {"model": hears} if hears else {}
        if turn.language:
            tells["language"] = turn.language.partition("-")[0]
        audio = {**session["audio"], "input": {**session["audio"]["input"], "transcription": tells}}
        yield {"type": "session.update", "event_id": WORDS, "session": {"type": "realtime", "audio": audio}}
    if turn.voice and turn.aloud:
        wish = {"type": "realtime", "audio": {"output": {"voice": turn.voice}}}
        yield {"type": "session.update", "event_id": VOICE, "session": wish}
    for message in _told(turn):
        for item in _items(message):
            yield {"type": "conversation.item.create", "item": item}
    for begin in range(0, len(turn.sound), PORTION):
        portion = as_base64(turn.sound[begin : begin + PORTION])
        yield {"type": "input_audio_buffer.append", "audio": portion}
    if turn.sound:
        yield {"type": "input_audio_buffer.commit"}


def _session(turn: SpeechTurn) -> dict[str, Any]:
    pcm = {"type": "audio/pcm", "rate": RATE}
    session: dict[str, Any] = {
        "type": "realtime",
        "output_modalities": ["audio" if turn.aloud else "text"],
        "audio": {
            "input": {"format": pcm, "turn_detection": None},
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
