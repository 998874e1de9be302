"""The official SDK: `client.realtime.connect`, as its README writes it."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

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
    say,
    speech,
)

if TYPE_CHECKING:
    from openai.resources.realtime.realtime import AsyncRealtimeConnection

TOOL = {
    "type": "function",
    "name": "get_weather",
    "description": "Weather of a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


class Talk:
    """One connection, and what came over it."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        self.connection = connection
        self.seen = Seen()
        self.call: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    async def read(self) -> None:
        async for event in self.connection:
            if event.type == "response.function_call_arguments.done":
                self.call.set_result(event)
            self.seen.take(event.model_dump())

    async def set(self, **session: Any) -> None:
        asked: Any = {"type": "realtime", **session}
        await self.connection.session.update(session=asked)

    async def type(self, text: str) -> None:
        await self.connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
        )
        await self.connection.response.create()

    async def send(self, pcm: bytes) -> None:
        await self.connection.input_audio_buffer.append(audio=base64.b64encode(pcm).decode())


@asynccontextmanager
async def talking(**options: Any) -> AsyncIterator[Talk]:
    connecting: Any = {"model": "gpt-realtime", **options}
    async with AsyncOpenAI() as client, client.realtime.connect(**connecting) as connection:
        talk = Talk(connection)
        reading = asyncio.create_task(talk.read())
        yield talk
        reading.cancel()


async def typed() -> Facts:
    async with talking() as talk:
        await talk.set(output_modalities=["audio"], instructions=INSTRUCTIONS, audio={"output": {"voice": VOICE}})
        await talk.type(HELLO)
        await talk.seen.ends()
        return talk.seen.facts()


async def spoken() -> Facts:
    async with talking() as talk:
        await talk.set(audio={"input": {"turn_detection": None}})
        await say(talk.send, speech())
        await talk.connection.input_audio_buffer.commit()
        await talk.connection.response.create()
        await talk.seen.ends()
        return talk.seen.facts()


async def interrupted() -> Facts:
    async with talking() as talk:
        await talk.set(audio={"input": {"turn_detection": None}})
        await talk.type(STORY)
        await talk.seen.until(lambda: talk.seen.sound)
        await talk.connection.response.cancel()
        await talk.seen.ends()
        await talk.type(ENOUGH)
        await talk.seen.ends(2)
        return talk.seen.facts(cut=talk.seen.endings[0] == "cancelled")


async def tool() -> Facts:
    async with talking() as talk:
        await talk.set(tools=[TOOL], tool_choice="auto")
        await talk.type(WEATHER)
        call = await talk.call
        await talk.seen.ends()
        await talk.connection.conversation.item.create(
            item={"type": "function_call_output", "call_id": call.call_id, "output": "sunny in Paris"}
        )
        await talk.connection.response.create()
        await talk.seen.ends(2)
        return talk.seen.facts(called=json.loads(call.arguments))


async def hands_free() -> Facts:
    async with talking() as talk, OpenMicrophone(talk.send) as microphone:
        microphone.say(speech())
        await talk.seen.ends()
        return talk.seen.facts()


async def barge_in() -> Facts:
    async with talking() as talk, OpenMicrophone(talk.send) as microphone:
        await talk.set(instructions=AT_LENGTH)
        microphone.say(speech())
        await talk.seen.until(lambda: talk.seen.sound)
        microphone.say(speech())
        await talk.seen.answers(2)
        cut = "turn_detected" in talk.seen.reasons
        return talk.seen.facts(cut=cut)


async def transcribed() -> Facts:
    async with AsyncOpenAI() as client, client.realtime.connect(extra_query={"intent": "transcription"}) as connection:
        talk = Talk(connection)
        reading = asyncio.create_task(talk.read())
        settings: Any = {"type": "transcription", "audio": {"input": {"transcription": {"model": "gpt-4o-transcribe"}}}}
        await connection.session.update(session=settings)
        async with OpenMicrophone(talk.send) as microphone:
            microphone.say(speech())
            await talk.seen.until(lambda: talk.seen.heard)
        reading.cancel()
        return talk.seen.facts()


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
