"""OpenAI's Agents SDK: `RealtimeRunner` as its quick start writes it, and the ears of its `VoicePipeline`."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
from agents import function_tool, set_tracing_disabled
from agents.realtime import RealtimeAgent, RealtimeRunner, RealtimeSession
from agents.voice import OpenAISTTModel, StreamedAudioInput, STTModelSettings
from openai import AsyncOpenAI

from tests.clients.drivers.shared import (
    AT_LENGTH,
    ENOUGH,
    HELLO,
    INSTRUCTIONS,
    STORY,
    VOICE,
    WEATHER,
    Facts,
    OpenMicrophone,
    Seen,
    play,
    realtime_url,
    say,
    speech,
)

called: list[str] = []
BY_HAND: dict[str, Any] = {"audio": {"input": {"turn_detection": None}}}


@function_tool
def get_weather(city: str) -> str:
    """Weather of a city."""
    called.append(city)
    return f"sunny in {city}"


class Talk:
    """One session, and what it told its user and of the server's own words."""

    def __init__(self, session: RealtimeSession) -> None:
        self.session = session
        self.seen = Seen()
        self.interruptions = 0
        self.told: list[str] = []

    async def read(self) -> None:
        async for event in self.session:
            if event.type == "error":
                self.told.append(str(event.error))
            self.interruptions += event.type == "audio_interrupted"
            if event.type == "raw_model_event" and event.data.type == "raw_server_event":
                self.seen.take(event.data.data)

    def facts(self, **more: Any) -> Facts:
        return self.seen.facts(told=self.told, **more)


@asynccontextmanager
async def talking(instructions: str = "You are a helpful voice assistant.", **settings: Any) -> AsyncIterator[Talk]:
    agent = RealtimeAgent(name="Assistant", instructions=instructions, tools=[get_weather])
    config: Any = {"model_settings": {"model_name": "gpt-realtime", **settings}}
    runner = RealtimeRunner(starting_agent=agent, config=config)
    async with await runner.run(model_config={"url": realtime_url()}) as session:
        talk = Talk(session)
        reading = asyncio.create_task(talk.read())
        yield talk
        reading.cancel()


async def typed() -> Facts:
    async with talking(INSTRUCTIONS, voice=VOICE) as talk:
        await talk.session.send_message(HELLO)
        await talk.seen.ends()
        return talk.facts()


async def spoken() -> Facts:
    async with talking(**BY_HAND) as talk:
        await say(talk.session.send_audio, speech())
        await talk.session.send_audio(b"", commit=True)
        await talk.session.model.send_event(_raw("response.create"))
        await talk.seen.ends()
        return talk.facts()


async def interrupted() -> Facts:
    async with talking(**BY_HAND) as talk:
        await talk.session.send_message(STORY)
        await talk.seen.until(lambda: talk.seen.sound)
        await talk.session.interrupt()
        await talk.seen.ends()
        await talk.session.send_message(ENOUGH)
        await talk.seen.ends(2)
        return talk.facts(cut=talk.interruptions > 0 and talk.seen.endings[0] == "cancelled")


async def tool() -> Facts:
    async with talking() as talk:
        await talk.session.send_message(WEATHER)
        await talk.seen.ends(2)
        return talk.facts(called={"city": called[-1]} if called else None)


async def hands_free() -> Facts:
    async with talking() as talk, OpenMicrophone(talk.session.send_audio) as microphone:
        microphone.say(speech())
        await talk.seen.ends()
        return talk.facts()


async def barge_in() -> Facts:
    async with talking(AT_LENGTH) as talk, OpenMicrophone(talk.session.send_audio) as microphone:
        microphone.say(speech())
        await talk.seen.until(lambda: talk.seen.sound)
        microphone.say(speech())
        await talk.seen.answers(2)
        return talk.facts(cut=talk.interruptions > 0 and "cancelled" in talk.seen.done.values())


async def transcribed() -> Facts:
    sound = StreamedAudioInput()
    model = OpenAISTTModel("gpt-4o-transcribe", AsyncOpenAI())
    session = await model.create_session(sound, STTModelSettings(), False, False)

    async def send(pcm: bytes) -> None:
        await sound.add_audio(np.frombuffer(pcm, dtype=np.int16))

    async with OpenMicrophone(send) as microphone:
        microphone.say(speech())
        async for words in session.transcribe_turns():
            await session.close()
            return {"heard": [words], "errors": []}
    return {"heard": [], "errors": []}


def _raw(kind: str) -> Any:
    from agents.realtime.model_inputs import RealtimeModelSendRawMessage

    return RealtimeModelSendRawMessage(message={"type": kind})


if __name__ == "__main__":
    os.environ["OPENAI_AGENTS_DISABLE_TRACING"] = "1"
    set_tracing_disabled(True)
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
