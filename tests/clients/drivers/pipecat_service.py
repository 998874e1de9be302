"""Pipecat: its examples of `OpenAIRealtimeLLMService` without the transport, and of `OpenAIRealtimeSTTService`."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
import soxr
from loguru import logger
from pipecat.adapters.llm.schemas.function_schema import FunctionSchema
from pipecat.adapters.llm.schemas.tools_schema import ToolsSchema
from pipecat.audio.vad.silero import SileroVADAnalyzer
from pipecat.frames.frames import (
    ErrorFrame,
    InputAudioRawFrame,
    InterruptionFrame,
    LLMFullResponseEndFrame,
    LLMFullResponseStartFrame,
    LLMRunFrame,
    TranscriptionFrame,
    TTSAudioRawFrame,
    TTSTextFrame,
)
from pipecat.observers.base_observer import BaseObserver, FramePushed
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineParams, PipelineWorker
from pipecat.processors.aggregators.llm_context import LLMContext
from pipecat.processors.aggregators.llm_response_universal import (
    LLMContextAggregatorPair,
    LLMUserAggregatorParams,
)
from pipecat.processors.audio.vad_processor import VADProcessor
from pipecat.processors.frame_processor import FrameProcessor
from pipecat.services.llm_service import FunctionCallParams
from pipecat.services.openai.realtime.events import (
    AudioConfiguration,
    AudioInput,
    AudioOutput,
    InputAudioNoiseReduction,
    InputAudioTranscription,
    SemanticTurnDetection,
    SessionProperties,
)
from pipecat.services.openai.realtime.llm import OpenAIRealtimeLLMService
from pipecat.services.openai.stt import OpenAIRealtimeSTTService
from pipecat.workers.runner import WorkerRunner

from tests.clients.drivers.shared import (
    AT_LENGTH,
    HEARD,
    HELLO,
    INSTRUCTIONS,
    RATE,
    STORY,
    VOICE,
    WEATHER,
    Facts,
    OpenMicrophone,
    play,
    realtime_url,
    speech,
    until,
)

HEARING_RATE = 16_000
TOOL = FunctionSchema(
    name="get_weather", description="Weather of a city.", properties={"city": {"type": "string"}}, required=["city"]
)


class Watch(BaseObserver):
    """What one service pushes into the pipeline."""

    def __init__(self, service: FrameProcessor) -> None:
        super().__init__()
        self._service = service
        self.replies: list[str] = []
        self.ended = 0
        self.heard: list[str] = []
        self.errors: list[str] = []
        self.interruptions = 0
        self.sound = 0

    async def on_push_frame(self, data: FramePushed) -> None:
        frame = data.frame
        if isinstance(frame, InterruptionFrame):
            self.interruptions += 1
        if data.source is not self._service:
            return
        match frame:
            case ErrorFrame():
                self.errors.append(frame.error)
            case TranscriptionFrame():
                self.heard.append(frame.text)
            case LLMFullResponseStartFrame():
                self.replies.append("")
            case TTSTextFrame() if self.replies:
                self.replies[-1] += frame.text
            case TTSAudioRawFrame():
                self.sound += len(frame.audio)
            case LLMFullResponseEndFrame():
                self.ended += 1

    async def until(self, holds: Callable[[], object]) -> None:
        await until(holds, self.facts)

    def facts(self, **more: Any) -> Facts:
        reply = self.replies[-1] if self.replies else ""
        return {"reply": reply, "heard": self.heard, "errors": self.errors, "sound": self.sound, **more}


class Talk:
    def __init__(self, worker: PipelineWorker, watch: Watch) -> None:
        self.worker = worker
        self.watch = watch
        self.called: dict[str, Any] | None = None

    async def send(self, pcm: bytes) -> None:
        await self.worker.queue_frames([InputAudioRawFrame(audio=pcm, sample_rate=HEARING_RATE, num_channels=1)])

    async def get_weather(self, params: FunctionCallParams) -> None:
        self.called = dict(params.arguments)
        await params.result_callback({"weather": f"sunny in {params.arguments['city']}"})


def at_microphone() -> bytes:
    return bytes(soxr.resample(np.frombuffer(speech(), np.int16), RATE, HEARING_RATE).tobytes())


@asynccontextmanager
async def running(service: Any, *processors: FrameProcessor) -> AsyncIterator[Talk]:
    watch = Watch(service)
    worker = PipelineWorker(Pipeline([*processors]), params=PipelineParams(), observers=[watch])
    runner = WorkerRunner(handle_sigint=False)
    await runner.add_workers(worker)
    task = asyncio.create_task(runner.run())
    yield Talk(worker, watch)
    await worker.cancel()
    await task


@asynccontextmanager
async def talking(
    asked: str,
    *,
    instructions: str = "You are a helpful and friendly AI.",
    local: bool = False,
    voice: str | None = None,
) -> AsyncIterator[Talk]:
    """The example, begun with `asked`; `local` is the one that finds the turns by itself."""
    hears = AudioInput(
        transcription=InputAudioTranscription(),
        turn_detection=False if local else SemanticTurnDetection(),
        noise_reduction=InputAudioNoiseReduction(type="near_field"),
    )
    audio = AudioConfiguration(input=hears, output=AudioOutput(voice=voice) if voice else None)
    settings = OpenAIRealtimeLLMService.Settings(
        system_instruction=instructions, session_properties=SessionProperties(audio=audio)
    )
    llm = OpenAIRealtimeLLMService(api_key=os.environ["OPENAI_API_KEY"], base_url=realtime_url(), settings=settings)
    context = LLMContext([{"role": "user", "content": asked}], ToolsSchema(standard_tools=[TOOL]))
    hearing: dict[str, Any] = (
        {"user_params": LLMUserAggregatorParams(vad_analyzer=SileroVADAnalyzer())} if local else {}
    )
    pair: Any = LLMContextAggregatorPair(context, **hearing)
    user, assistant = pair
    async with running(llm, user, llm, assistant) as talk:
        llm.register_function("get_weather", talk.get_weather)
        await talk.worker.queue_frames([LLMRunFrame()])
        yield talk


async def typed() -> Facts:
    async with talking(HELLO, instructions=INSTRUCTIONS, voice=VOICE) as talk:
        await talk.watch.until(lambda: talk.watch.ended or talk.watch.errors)
        return talk.watch.facts()


async def spoken() -> Facts:
    async with talking(HELLO, local=True) as talk, OpenMicrophone(talk.send, HEARING_RATE) as microphone:
        await talk.watch.until(lambda: talk.watch.ended or talk.watch.errors)
        microphone.say(at_microphone())
        await talk.watch.until(lambda: (talk.watch.ended > 1 and talk.watch.heard) or talk.watch.errors)
        return talk.watch.facts()


async def interrupted() -> Facts:
    async with talking(STORY, local=True) as talk, OpenMicrophone(talk.send, HEARING_RATE) as microphone:
        await talk.watch.until(lambda: talk.watch.sound or talk.watch.errors)
        microphone.say(at_microphone())
        await talk.watch.until(lambda: HEARD in talk.watch.facts()["reply"] or talk.watch.errors)
        return talk.watch.facts(cut=talk.watch.interruptions > 0)


async def tool() -> Facts:
    async with talking(WEATHER) as talk:
        await talk.watch.until(lambda: (talk.called and talk.watch.sound and talk.watch.ended > 1) or talk.watch.errors)
        return talk.watch.facts(called=talk.called)


async def hands_free() -> Facts:
    async with talking(HELLO) as talk, OpenMicrophone(talk.send, HEARING_RATE) as microphone:
        await talk.watch.until(lambda: talk.watch.ended or talk.watch.errors)
        microphone.say(at_microphone())
        await talk.watch.until(lambda: (talk.watch.ended > 1 and talk.watch.heard) or talk.watch.errors)
        return talk.watch.facts()


async def barge_in() -> Facts:
    async with talking(STORY, instructions=AT_LENGTH) as talk, OpenMicrophone(talk.send, HEARING_RATE) as microphone:
        await talk.watch.until(lambda: talk.watch.sound or talk.watch.errors)
        microphone.say(at_microphone())
        await talk.watch.until(lambda: HEARD in talk.watch.facts()["reply"] or talk.watch.errors)
        return talk.watch.facts(cut=talk.watch.interruptions > 0)


async def transcribed() -> Facts:
    stt = OpenAIRealtimeSTTService(api_key=os.environ["OPENAI_API_KEY"], base_url=realtime_url())
    voice_activity = VADProcessor(vad_analyzer=SileroVADAnalyzer())
    async with running(stt, voice_activity, stt) as talk, OpenMicrophone(talk.send, HEARING_RATE) as microphone:
        microphone.say(at_microphone())
        await talk.watch.until(lambda: talk.watch.heard or talk.watch.errors)
        return talk.watch.facts()


if __name__ == "__main__":
    logger.remove()
    logger.add(sys.stderr, level="WARNING")
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
