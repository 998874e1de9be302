"""Our server as `sb-voice-server serve` runs it, with scripted engines that say what they were told.

An answer repeats the instructions and the question, word by word, so that it can be interrupted; where it is asked for
a story it does not end soon, nor the first one of who was told to talk at length. Which voice speaks is written to
stdout.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from server.__main__ import main
from server.engines import catalog
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, echo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from server.engines import Manner, PromptMessage, ReplyPlayback, Speech
    from server.engines.catalog import EngineOptions

TOKEN_SECONDS = 0.02
SECONDS_PER_CHARACTER = 0.02
STORY = " ".join(f"Then came number {number}, and went." for number in range(100))
SPOKEN_BY = "spoken by "


def answer(messages: Sequence[PromptMessage]) -> str:
    told = " ".join(message.text for message in messages if message.role == "system")
    said = echo(messages)
    first = [message.role for message in messages].count("user") == 1
    story = STORY if "story" in said or ("at length" in told and first) else ""
    return f"I was told: {told} {said} {story}".strip()


class Voice(ScriptedSynthesizer):
    """Says who speaks."""

    def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        print(f"{SPOKEN_BY}{voice}", flush=True)
        return super().speak(text, voice=voice, playback=playback, manner=manner)


def _chat_model(_: EngineOptions) -> ScriptedChatModel:
    return ScriptedChatModel(answer, token_delay=TOKEN_SECONDS)


def _voice(_: EngineOptions) -> Voice:
    return Voice(seconds_per_character=SECONDS_PER_CHARACTER)


if __name__ == "__main__":
    catalog.CHAT_MODELS = {**catalog.CHAT_MODELS, "scripted": _chat_model}
    catalog.SYNTHESIZERS = {**catalog.SYNTHESIZERS, "scripted": _voice}
    sys.exit(main())
