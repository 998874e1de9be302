"""One stored conversation across the three stages and a speech model: nothing is lost, nothing unheard comes back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from server.engines import PromptMessage
from tests.server.realtime.replies.test_speech_reply import pushed, said, with_speech
from tests.servers.realtime_server import (
    RecordingChatModel,
    ask_aloud,
    ask_in_writing,
    hear,
    hear_all,
    lineup,
    serving,
    tell,
)
from tests.servers.vendors.realtime_vendor import realtime_vendor

QUESTION = "What was my number?"
LONG = "Apples and pears and MARKED"


def recalled(told: str) -> str:
    """What somebody says who remembers all that they were told: the last number, and what is marked."""
    if not told.rstrip().endswith(QUESTION):
        return LONG
    marked = " MARKED" * ("MARKED" in told)
    return f"It was {re.findall(r'[0-9]{4}', told)[-1]}{marked}."


async def test_ten_times_the_number_is_known_across_engines_and_marked_words_never_come_back(tmp_path: Path) -> None:
    def by_the_prompt(messages: Sequence[PromptMessage]) -> str:
        return recalled(" | ".join(message.text for message in messages))

    model = RecordingChatModel(reply=by_the_prompt)
    answers: list[tuple[str, str]] = []
    async with realtime_vendor() as vendor:
        engines = lineup(llm=model)
        speech = with_speech(vendor).speech
        vendor.answer = lambda session: recalled(session.told)
        vendor.heard = lambda _: QUESTION
        async with serving(tmp_path, engines) as address, pushed(address) as socket:
            for number in range(10):
                digits = str(4711 + number * 7)
                engines.exchange("speech", None if number % 2 else speech)
                await ask_in_writing(socket, f"My number is {digits}.")
                item = (await hear(socket, "response.output_audio.delta"))["item_id"]
                await hear(socket, "response.done")
                await tell(socket, "conversation.item.truncate", item_id=item, content_index=0, audio_end_ms=500)
                await hear(socket, "conversation.item.truncated")
                engines.exchange("speech", speech if number % 2 else None)
                if number % 2:
                    await ask_aloud(socket)
                else:
                    await ask_in_writing(socket, QUESTION)
                answers.append((said(await hear_all(socket)), digits))
    assert [answer for answer, _ in answers] == [f"It was {digits}." for _, digits in answers]
    assert len(vendor.asked) == 10, "each engine was asked in its turn"
