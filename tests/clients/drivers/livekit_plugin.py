"""LiveKit Agents: an `AgentSession` on the openai plugin's realtime model, with a microphone and a speaker of ours in
place of a room; and the plugin's `STT` over the Realtime API."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from livekit import rtc
from livekit.agents import Agent, AgentSession, function_tool
from livekit.agents.utils import http_context
from livekit.agents.voice.io import AudioInput, AudioOutput, AudioOutputCapabilities
from livekit.plugins import openai

from tests.clients.drivers.shared import (
    AT_LENGTH,
    ENOUGH,
    HELLO,
    INSTRUCTIONS,
    RATE,
    STORY,
    VOICE,
    WEATHER,
    Facts,
    OpenMicrophone,
    play,
    say,
    speech,
    until,
)

WARM_UP_SECONDS = 3.5
"""For three seconds after it begins to speak a session listens to nobody: they are meant for its echo canceller."""


def frame_of(pcm: bytes) -> rtc.AudioFrame:
    return rtc.AudioFrame(pcm, RATE, 1, len(pcm) // 2)


class Microphone(AudioInput):
    def __init__(self) -> None:
        super().__init__(label="microphone")
        self._frames = asyncio.Queue[rtc.AudioFrame]()

    async def send(self, pcm: bytes) -> None:
        self._frames.put_nowait(frame_of(pcm))

    async def __anext__(self) -> rtc.AudioFrame:
        return await self._frames.get()


class Speaker(AudioOutput):
    """Plays as long as the sound is, or until it is cleared."""

    def __init__(self) -> None:
        super().__init__(label="speaker", capabilities=AudioOutputCapabilities(pause=False), sample_rate=RATE)
        self.seconds = 0.0
        self._piece = 0.0
        self._began = 0.0
        self._cleared = asyncio.Event()
        self._playing: asyncio.Task[None] | None = None

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        await super().capture_frame(frame)
        if not self._piece:
            self._began = time.time()
            self._cleared.clear()
            self.on_playback_started(created_at=self._began)
        self._piece += frame.duration
        self.seconds += frame.duration

    def flush(self) -> None:
        super().flush()
        if self._piece and self._playing is None:
            self._playing = asyncio.create_task(self._play())

    def clear_buffer(self) -> None:
        self._cleared.set()
        if self._piece and self._playing is None:
            self._playing = asyncio.create_task(self._play())

    async def _play(self) -> None:
        left = self._began + self._piece - time.time()
        try:
            await asyncio.wait_for(self._cleared.wait(), max(left, 0))
            cut = True
        except TimeoutError:
            cut = False
        played = min(time.time() - self._began, self._piece)
        self._piece, self._playing = 0.0, None
        self.on_playback_finished(playback_position=played, interrupted=cut)


class Assistant(Agent):
    def __init__(self, instructions: str) -> None:
        super().__init__(instructions=instructions)
        self.called: dict[str, str] | None = None

    @function_tool
    async def get_weather(self, city: str) -> str:
        """Weather of a city.

        Args:
            city: Where.
        """
        self.called = {"city": city}
        return f"sunny in {city}"


class Talk:
    """One session; what its events tell."""

    def __init__(self, session: AgentSession[Any], agent: Assistant) -> None:
        self.session = session
        self.agent = agent
        self.microphone = Microphone()
        self.speaker = Speaker()
        self.replies: list[str] = []
        self.cut: list[bool] = []
        self.heard: list[str] = []
        self.errors: list[str] = []
        session.on("conversation_item_added", self._added)
        session.on("user_input_transcribed", self._transcribed)
        session.on("error", lambda event: self.errors.append(str(event.error)))

    def facts(self, **more: Any) -> Facts:
        reply = self.replies[-1] if self.replies else ""
        sound = self.speaker.seconds
        return {"reply": reply, "heard": self.heard, "errors": self.errors, "sound": sound, **more}

    async def until(self, holds: Any) -> None:
        await until(holds, self.facts)

    def _added(self, event: Any) -> None:
        if event.item.type == "message" and event.item.role == "assistant":
            self.replies.append(event.item.text_content or "")
            self.cut.append(event.item.interrupted)

    def _transcribed(self, event: Any) -> None:
        if event.is_final:
            self.heard.append(event.transcript)


@asynccontextmanager
async def talking(instructions: str = "You are a helpful voice AI assistant.", **model: Any) -> AsyncIterator[Talk]:
    async with aiohttp.ClientSession() as http:
        session: AgentSession[Any] = AgentSession(llm=openai.realtime.RealtimeModel(http_session=http, **model))
        talk = Talk(session, Assistant(instructions))
        session.input.audio = talk.microphone
        session.output.audio = talk.speaker
        await session.start(talk.agent, record=False)
        yield talk
        await session.aclose()


async def typed() -> Facts:
    async with talking(INSTRUCTIONS, voice=VOICE) as talk:
        await talk.session.generate_reply(user_input=HELLO)
        return talk.facts()


async def spoken() -> Facts:
    async with talking(turn_detection=None) as talk:
        await say(talk.microphone.send, speech())
        talk.session.commit_user_turn()
        await talk.until(lambda: talk.replies and talk.heard)
        return talk.facts()


async def interrupted() -> Facts:
    async with talking(turn_detection=None) as talk:
        handle = talk.session.generate_reply(user_input=STORY)
        await talk.until(lambda: talk.speaker.seconds)
        await talk.session.interrupt()
        await handle
        cut = handle.interrupted
        await talk.session.generate_reply(user_input=ENOUGH)
        return talk.facts(cut=cut)


async def tool() -> Facts:
    async with talking() as talk:
        await talk.session.generate_reply(user_input=WEATHER)
        await talk.until(lambda: talk.replies)
        return talk.facts(called=talk.agent.called)


async def hands_free() -> Facts:
    async with talking() as talk, OpenMicrophone(talk.microphone.send) as microphone:
        microphone.say(speech())
        await talk.until(lambda: talk.replies and talk.heard)
        return talk.facts()


async def barge_in() -> Facts:
    async with talking(AT_LENGTH) as talk, OpenMicrophone(talk.microphone.send) as microphone:
        microphone.say(speech())
        await talk.until(lambda: talk.speaker.seconds > WARM_UP_SECONDS)
        await asyncio.sleep(WARM_UP_SECONDS)
        microphone.say(speech())
        await talk.until(lambda: len(talk.heard) > 1 and len(talk.replies) > 1)
        return talk.facts(cut=talk.cut[0])


async def transcribed() -> Facts:
    async with http_context.open():
        stream = openai.STT(use_realtime=True, model="gpt-4o-mini-transcribe").stream()

        async def send(pcm: bytes) -> None:
            stream.push_frame(frame_of(pcm))

        async with OpenMicrophone(send) as microphone:
            microphone.say(speech())
            async for event in stream:
                if event.type == "final_transcript":
                    return {"heard": [event.alternatives[0].text], "errors": []}
    return {"heard": [], "errors": []}


if __name__ == "__main__":
    play(
        {
            "typed": typed,
            "spoken": spoken,
            "interrupted": interrupted,
            "tool": tool,
            "hands_free": hands_free,
            "barge_in": barge_in,
            "transcribed": transcribed,
        }
    )
