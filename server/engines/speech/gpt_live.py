"""GPT-Live: a session that listens and speaks at once, and tells neither when a turn begins nor when it has ended.

Its time is that of the sound it is sent. So the question goes out as fast as it was said, silence follows it, and an
answer is over when nothing was said for a while. That nothing can be cancelled does not matter: no session outlives
its turn.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

from server.engines.llm.wire import IN_BRACKETS, as_wire
from server.engines.speech.adapter import SpeechAdapter
from server.engines.speech.connections import VendorSockets
from server.engines.speech.faults import REFUSED, SILENT, ConnectionLost
from server.engines.speech.live_reply import LiveReply
from server.engines.speech.shapes import as_base64, check_rate, inside, text
from server.errors import SpeechFailed
from server.protocol.audio import size_of
from server.protocol.providers import PROVIDER_URLS
from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator

    from server.engines import HeardQuestion, ReplyNotes, Speech, SpeechTurn
    from server.engines.speech.connections import VendorSocket

RATE = 24_000
PORTION_SECONDS = 0.1
PORTION = size_of(PORTION_SECONDS, RATE)
"""How much sound is sent at once, in bytes."""
START_SECONDS = 8.0
"""How long a session may take to begin."""
MOST_MESSAGES = 128
"""Of the conversation before, as the vendor has it."""

MANNER = (
    "You are told a conversation as it went so far, then one thing is said to you. Answer that, once, without a "
    "greeting, and then wait."
)
SPEAK = "What was said last was typed, or is what you wanted to know. Answer it aloud now."
"""What is said to a model that hears no question: it would wait for one."""
NOBODY = "Nothing can be looked up or done in this conversation. Say so, or answer by what you know."
"""What is said to a model that wants somebody else to do something, where nothing is offered."""


def address_of(url: str | None) -> str:
    """The WebSocket's address of a base URL such as `https://host/v1`, or of what is one already."""
    parts = urlsplit(url or PROVIDER_URLS["openai"])
    scheme = {"http": "ws", "https": "wss"}.get(parts.scheme, parts.scheme)
    path = parts.path.rstrip("/")
    if not path.endswith("/live/sessions"):
        path = f"{path or '/v1'}/live/sessions"
    return urlunsplit((scheme, parts.netloc, path, parts.query, ""))


class GptLive(SpeechAdapter):
    """A session of the vendor's for each turn. `thinks` names the vendor's model that calls functions for it.

    It answers as soon as it likes, so that passages of documents reach it only by a function.
    """

    sample_rate = spoken_rate = RATE
    prompt_tokens = 7_000
    """What a session is told before it begins may have 8192 of the vendor's."""

    def __init__(
        self, *, url: str | None = None, api_key: str | None = None, model: str | None = None, thinks: str | None = None
    ) -> None:
        headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
        super().__init__(VendorSockets(address_of(url), headers), model, needs_model=True)
        self._thinks = thinks or ""
        self._unknown_voices: set[str] = set()

    async def _answered(
        self, turn: SpeechTurn, notes: ReplyNotes, connection: VendorSocket
    ) -> AsyncGenerator[HeardQuestion | Speech, None]:
        await self._start(turn, connection)
        microphone = _Microphone(connection, turn.sound)
        reply = LiveReply(turn, notes, can_delegate=bool(self._thinks))
        sending = asyncio.create_task(microphone.run())
        try:
            if not turn.sound:
                await connection.send(_appended("instructions", SPEAK))
            while (event := await self._next(reply, microphone, connection)) is not None:
                for piece in reply.taken(event):
                    yield piece
                for delegation in reply.take_refused():
                    await connection.send(_appended("commentary", NOBODY, delegation))
            for piece in reply.rest:
                yield piece
        finally:
            await stopped(sending)

    async def _start(self, turn: SpeechTurn, connection: VendorSocket) -> None:
        """Raises `SpeechFailed`."""
        voice = turn.voice if turn.voice not in self._unknown_voices else None
        await connection.send({"type": "session.start", "session": _session(turn, self._model, self._thinks, voice)})
        try:
            async with asyncio.timeout(START_SECONDS):
                while (event := await connection.receive(START_SECONDS)).get("type") != "session.started":
                    self._look_at_refusal(event, voice)
        except TimeoutError:
            raise SpeechFailed("timeout", SILENT) from None
        check_rate(inside(event, "session", "audio", "format").get("rate"), RATE)

    def _look_at_refusal(self, event: dict[str, Any], voice: str | None) -> None:
        """Raises `SpeechFailed` where the event is one; another session then has the vendor's own voice."""
        if event.get("type") != "error":
            return
        if voice is None or "voice" not in text(inside(event, "error"), "param"):
            raise SpeechFailed("refused", REFUSED)
        self._unknown_voices.add(voice)
        raise ConnectionLost

    @staticmethod
    async def _next(reply: LiveReply, microphone: _Microphone, connection: VendorSocket) -> dict[str, Any] | None:
        """The vendor's next event; None where the answer is over. Raises `SpeechFailed`."""
        clock = asyncio.get_running_loop().time

        def until() -> float:
            return clock() + microphone.question_seconds + reply.seconds_left(microphone.silent_since)

        def wait_anew() -> None:
            if not limit.expired():
                limit.reschedule(until())

        if not reply.is_over and until() > clock():
            with suppress(TimeoutError):
                async with asyncio.timeout_at(until()) as limit:
                    microphone.fell_silent = wait_anew
                    try:
                        return await connection.receive(None)
                    finally:
                        microphone.fell_silent = _go_on
        if not reply.is_over and not reply.has_spoken:
            raise SpeechFailed("timeout", SILENT)
        return None


class _Microphone:
    """Sends a question as fast as it was said, then silence for as long as it runs."""

    def __init__(self, connection: VendorSocket, question: bytes) -> None:
        self._connection = connection
        self._question = question
        self._begin = 0
        """How much of it went out, in bytes."""
        self.silent_since: float | None = None
        """Since when, by the loop's clock, the vendor is sent silence."""
        self.fell_silent: Callable[[], None] = _go_on
        """Hears of it."""

    @property
    def question_seconds(self) -> float:
        """How much of the question is still to go out."""
        return max(0, len(self._question) - self._begin) / size_of(1.0, RATE)

    async def run(self) -> None:
        """Raises `ConnectionLost`."""
        clock = asyncio.get_running_loop().time
        due = clock()
        while True:
            if self._begin >= len(self._question) and self.silent_since is None:
                self.silent_since = clock()
                self.fell_silent()
            portion = self._question[self._begin : self._begin + PORTION].ljust(PORTION, b"\0")
            await self._connection.send({"type": "session.input_audio.append", "audio": as_base64(portion)})
            self._begin += PORTION
            due += PORTION_SECONDS
            await asyncio.sleep(due - clock())


def _go_on() -> None:
    """Nobody waits for it."""


def _appended(kind: str, content: str, delegation: str | None = None) -> dict[str, Any]:
    return {"type": f"session.{kind}.append", "content": content, "delegation_id": delegation}


def _session(turn: SpeechTurn, model: str, thinks: str, voice: str | None) -> dict[str, Any]:
    """What opens a session, which takes no field that it does not know."""
    told = "\n\n".join(message.text for message in turn.messages if message.role == "system")
    audio: dict[str, Any] = {"format": {"type": "audio/pcm", "rate": RATE}}
    if voice:
        audio["output"] = {"voice": voice}
    return {
        "model": model,
        "instructions": f"{told}\n\n{MANNER}".strip(),
        "input": list(_history(turn))[-MOST_MESSAGES:],
        "audio": audio,
        "delegation": _delegation(turn, thinks, told),
        "store": False,
    }


def _delegation(turn: SpeechTurn, thinks: str, told: str) -> dict[str, Any]:
    """Who does what the model cannot: the vendor's other model, which calls functions, or we."""
    functions = turn.functions
    if not functions.offered or functions.choice == "none" or not thinks:
        return {"type": "client"}
    backend: dict[str, Any] = {"model": thinks, "tool_choice": functions.choice}
    if told:
        backend["instructions"] = told
    if functions.chosen:
        backend["tool_choice"] = {"type": "function", "name": functions.chosen}
    if functions.parallel is not None:
        backend["parallel_tool_calls"] = functions.parallel
    backend["tools"] = [
        {"type": "function", "name": each.name, "description": each.description, "parameters": dict(each.parameters)}
        for each in functions.offered
    ]
    return {"type": "responses", "responses": backend}


def _history(turn: SpeechTurn) -> Iterator[dict[str, Any]]:
    """The conversation before, each message with one text, as the vendor wants it."""
    said = [message for message in turn.messages if message.role != "system"]
    for message in as_wire(said, IN_BRACKETS, pictures=False):
        is_answer = message["role"] == "assistant"
        calls = [f"(I called {each['function']['name']}: {each['function']['arguments']})" for each in _calls(message)]
        words = "\n".join([message.get("content") or "", *calls]).strip()
        if words:
            part = {"type": "output_text" if is_answer else "input_text", "text": words}
            yield {"type": "message", "role": "assistant" if is_answer else "user", "content": [part]}


def _calls(message: dict[str, Any]) -> list[dict[str, Any]]:
    return message.get("tool_calls") or []
