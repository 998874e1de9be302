"""Gemini Live on loopback: `BidiGenerateContent` as its official client speaks it, faults on demand.

It "hears" what `heard` says of the seconds of sound, and answers as `answer` does, in whole words of `BYTES_A_WORD` of
sound. Whoever breaks the protocol is hung up on with 1007, as the vendor does, which stands in `violations`.
"""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

PATH = re.compile(r"/ws/google\.ai\.generativelanguage\.v1\w*\.GenerativeService\.BidiGenerateContent")
_CAMEL = re.compile("_([a-z])")
HEARS_AT, SPEAKS_AT = 16_000, 24_000
BYTES_A_WORD = SPEAKS_AT * 2 // 5
SETUP = {
    "model", "generationConfig", "systemInstruction", "tools", "realtimeInputConfig", "sessionResumption",
    "contextWindowCompression", "inputAudioTranscription", "outputAudioTranscription", "proactivity", "historyConfig",
}  # fmt: skip
MESSAGES = {"setup", "clientContent", "realtimeInput", "toolResponse"}
USAGE = {
    "promptTokenCount": 200,
    "responseTokenCount": 100,
    "totalTokenCount": 300,
    "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 50}, {"modality": "AUDIO", "tokenCount": 150}],
    "responseTokensDetails": [{"modality": "AUDIO", "tokenCount": 70}],
}


@dataclass
class GeminiFault:
    """What goes wrong in one session; by default nothing."""

    goes_away: bool = False
    """Say goodbye, answer all the same, and hang up before the turn is told to be complete."""
    aborts: bool = False
    """Say goodbye and hang up before any answer, as at the end of a session's time."""
    hang_up_after_words: int | None = None
    hang_after_words: int | None = None
    """Say no more, and never that it is all."""
    rate: int = SPEAKS_AT
    """What it says its sound has."""
    speaks_and_calls: bool = False
    """Speak, then call, then speak on as if nothing had been called."""
    strays: bool = False
    """What no client knows, between all words."""


@dataclass
class GeminiSession:
    """What one client sent."""

    setup: dict[str, Any] = field(default_factory=dict)
    turns: list[dict[str, Any]] = field(default_factory=list)
    """Of the conversation, with the questions of this session."""
    sound: bytes = b""
    closed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def told(self) -> str:
        """All texts of its turns, in order."""
        return " | ".join(part["text"] for turn in self.turns for part in turn.get("parts", []) if "text" in part)


class GeminiVendor:
    """`faults` are used up one a session; `key` is demanded where it is set."""

    def __init__(self) -> None:
        self.url = ""
        self.key = ""
        self.heard: Callable[[float], str] = lambda seconds: f"The vendor heard {seconds:.1f} seconds."
        self.answer: Callable[[GeminiSession], str] = lambda session: f"You said: {session.told.split(' | ')[-1]}"
        self.calls: list[dict[str, Any]] = []
        """Functions that are called instead of the next answer."""
        self.sound = b"\x10\x00" * (BYTES_A_WORD // 2)
        """Of a word."""
        self.faults: list[GeminiFault] = []
        self.sessions: list[GeminiSession] = []
        self.violations: list[str] = []
        self.late = 0
        """Pieces of sound that were sent after an interruption."""

    @property
    def asked(self) -> list[GeminiSession]:
        """The sessions in which something was said."""
        return [each for each in self.sessions if each.turns]

    async def serve(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        path, _, query = socket.request.path.partition("?")
        given = socket.request.headers.get("x-goog-api-key") or query.removeprefix("key=")
        if PATH.fullmatch(path) is None or (self.key and given != self.key):
            await socket.close(1008, "API key not valid.")
            return
        with suppress(ConnectionClosed):
            await _GeminiTalk(self, socket).run()


class _Broken(Exception):
    """The client does not keep to the protocol."""


class _GeminiTalk:
    def __init__(self, vendor: GeminiVendor, socket: ServerConnection) -> None:
        self.vendor = vendor
        self.socket = socket
        self.state = GeminiSession()
        self.fault = GeminiFault()
        self.awaits_history = self.speaks = False
        self.said: list[dict[str, Any]] = []
        self.answering: asyncio.Task[None] | None = None

    async def say(self, **message: Any) -> None:
        await self.socket.send(json.dumps(message).encode())  # binary frames, as the vendor sends them

    async def run(self) -> None:
        self.vendor.sessions.append(self.state)
        try:
            async for frame in self.socket:
                message = _in_camel_case(json.loads(frame))
                if len(message) != 1 or not MESSAGES.issuperset(message):
                    raise _Broken(f"not one of {sorted(MESSAGES)}: {sorted(message)}")
                if ("setup" in message) == bool(self.state.setup):
                    raise _Broken("setup comes first, and once")
                ((kind, content),) = message.items()
                await getattr(self, f"take_{kind}")(content)
        except _Broken as broken:
            self.vendor.violations.append(str(broken))
            await self.socket.close(1007, f"Request contains an invalid argument: {broken}"[:120])
        finally:
            if self.answering is not None:
                self.answering.cancel()
            self.state.closed.set()

    async def take_setup(self, setup: dict[str, Any]) -> None:
        if not SETUP.issuperset(setup) or not str(setup.get("model")).startswith("models/"):
            raise _Broken(f"setup: {sorted(setup)}")
        if len(setup["generationConfig"].get("responseModalities", [])) > 1:
            raise _Broken("one modality")
        self.state.setup = setup
        self.awaits_history = bool(setup.get("historyConfig", {}).get("initialHistoryInClientContent"))
        self.fault = self.vendor.faults.pop(0) if self.vendor.faults else GeminiFault()
        await self.say(setupComplete={"sessionId": "s1"})
        if "sessionResumption" in setup:
            await self.say(sessionResumptionUpdate={"newHandle": "handle_1", "resumable": True})

    async def take_clientContent(self, content: dict[str, Any]) -> None:  # noqa: N802
        for turn in content.get("turns", []):
            if turn.get("role") not in ("user", "model") or not turn.get("parts"):
                raise _Broken(f"a turn: {turn}")
            self.state.turns.append(turn)
        if not content.get("turnComplete"):
            return
        if self.awaits_history:
            self.awaits_history = False
        else:
            await self.respond()

    async def take_realtimeInput(self, given: dict[str, Any]) -> None:  # noqa: N802
        if self.awaits_history:
            raise _Broken("the history comes first")
        manual = self.state.setup.get("realtimeInputConfig", {}).get("automaticActivityDetection", {}).get("disabled")
        if ("activityStart" in given or "activityEnd" in given) and not manual:
            raise _Broken("activity is found here")
        if "activityStart" in given:
            await self.interrupt()
            self.speaks, self.said, self.state.sound = True, [], b""
        elif "audio" in given:
            if given["audio"]["mimeType"] != f"audio/pcm;rate={HEARS_AT}" or (manual and not self.speaks):
                raise _Broken("sound")
            self.state.sound += base64.b64decode(given["audio"]["data"])
        elif "text" in given:
            self.said.append({"text": given["text"]})
            if not manual:
                await self.ask()
        elif "activityEnd" in given:
            self.speaks = False
            await self.ask()
        else:
            raise _Broken(f"input: {sorted(given)}")

    async def take_toolResponse(self, given: dict[str, Any]) -> None:  # noqa: N802
        results = [each["response"] for each in given["functionResponses"]]
        self.state.turns.append({"role": "user", "parts": [{"text": json.dumps(each)} for each in results]})
        await self.respond()

    async def ask(self) -> None:
        """What was said becomes a turn."""
        if self.state.sound:
            words = self.vendor.heard(len(self.state.sound) / HEARS_AT / 2)
            if "inputAudioTranscription" in self.state.setup:
                for piece in words.split(" "):
                    await self.say(serverContent={"inputTranscription": {"text": f" {piece}"}})
            self.said.append({"text": words})
        self.state.turns.append({"role": "user", "parts": self.said})
        await self.respond()

    async def respond(self) -> None:
        await self.interrupt()
        self.answering = asyncio.create_task(self.answer())

    async def interrupt(self) -> None:
        """There is no cancelling: a piece that was on its way comes after it was told."""
        if self.answering is None or self.answering.done():
            return
        self.answering.cancel()
        await self.say(serverContent={"interrupted": True})
        await self.say_sound("late")
        self.vendor.late += 1
        await self.say(serverContent={"turnComplete": True}, usageMetadata=USAGE)

    async def answer(self) -> None:
        if self.fault.aborts:
            await self.say(goAway={"timeLeft": "1s"})
            await self.socket.close(1011, "The session was aborted.")
            return
        if self.vendor.calls:
            calls, self.vendor.calls = self.vendor.calls, []
            if self.fault.speaks_and_calls:
                await self.say_sound("Well, ")
            await self.say(toolCall={"functionCalls": calls})
            if self.fault.speaks_and_calls:
                await self.say_sound("late")
            return
        if self.fault.goes_away:
            await self.say(goAway={"timeLeft": "10s"})
        await self.say(serverContent={"modelTurn": {"parts": [{"text": "**Thinking**", "thought": True}]}})
        words = self.vendor.answer(self.state)
        for number, word in enumerate(words.split(" ")):
            if number == self.fault.hang_up_after_words:
                await self.socket.close(1011)
                return
            if number == self.fault.hang_after_words:
                await asyncio.Event().wait()
            if self.fault.strays:
                await self.say(ofTomorrow={"anything": 1})
                await self.say(serverContent={"modelTurn": {"parts": [{"hologram": 1}, 7]}, "mood": "good"})
            await self.say_sound(f" {word}" if number else word)
        await self.say(serverContent={"generationComplete": True})
        if self.fault.goes_away:
            await self.socket.close(1011, "The session is over.")
            return
        await self.say(serverContent={"turnComplete": True}, usageMetadata=USAGE)

    async def say_sound(self, word: str) -> None:
        data = base64.b64encode(self.vendor.sound).decode()
        sound = {"inlineData": {"mimeType": f"audio/pcm;rate={self.fault.rate}", "data": data}}
        await self.say(serverContent={"outputTranscription": {"text": word}})
        await self.say(serverContent={"modelTurn": {"role": "model", "parts": [sound]}})


def _in_camel_case(value: Any) -> Any:
    """The protocol takes names either way; its own client writes some with underscores."""
    if isinstance(value, list):
        return [_in_camel_case(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {_CAMEL.sub(lambda found: found[1].upper(), name): _in_camel_case(each) for name, each in value.items()}


@asynccontextmanager
async def gemini_vendor() -> AsyncIterator[GeminiVendor]:
    """Running on a free port."""
    vendor = GeminiVendor()
    async with serve(vendor.serve, "127.0.0.1", 0, max_size=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        vendor.url = f"http://127.0.0.1:{port}"
        yield vendor
