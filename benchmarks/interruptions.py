"""How the bundled language model goes on after it was interrupted, by the remark that tells it; to be run by hand.

Prints each answer, and how many of them speak of the interruption or ask pardon for it.
"""

from __future__ import annotations

import asyncio
import re

from server.engines import PromptMessage
from server.engines.llm.llama import LlamaChat
from server.engines.llm.openai_chat import OpenAIChat
from server.engines.llm.wire import IN_A_WORD, IN_BRACKETS
from server.settings import prompt

TALKS = [
    ("Tell me about Paris.", "Paris is the capital of France and", "And London?"),
    ("What is the largest ocean on Earth?", "The largest ocean is the", "What is the capital of France?"),
    ("What is photosynthesis?", "", "What is water made of?"),
    ("Tell me about cats.", "Cats are small carnivorous mammals that", "Stop. Tell me about dogs instead."),
    ("Tell me a story.", "Once upon a time there was a small village by the sea where", "Go on."),
    ("Tell me about Rome.", "Rome is the capital of Italy and it was", "Why?"),
    ("Explain how a car works.", "A car has an engine that burns", "Hello?"),
    ("What is the moon?", "The moon is Earth's only", "Thanks."),
    ("Tell me about the war of 1812.", "The War of 1812 was fought between", "Okay, what were you saying?"),
    ("Give me a recipe.", "Take two eggs and", "Can you repeat that?"),
    ("Sing a song.", "La la la, this is", "Wait, something else. How are you?"),
    ("Describe the ocean.", "The ocean is a vast body of salt water that", "And then?"),
    ("Who are you?", "I am a voice assistant that", "What can you do?"),
]
TOKENS = 60
ECHO = re.compile(r"interrupt|reached|cut off|last answer|my answer|heard|\[|\bwait\b", re.IGNORECASE)
PARDON = re.compile(r"sorry|apolog|confusion", re.IGNORECASE)


async def answer(model: OpenAIChat | LlamaChat, asked: str, heard: str, then: str) -> str:
    messages = [
        PromptMessage("system", prompt("assistant")),
        PromptMessage("user", asked),
        PromptMessage("assistant", heard, interrupted=True),
        PromptMessage("user", then),
    ]
    written = model.stream(messages, max_tokens=TOKENS)
    return "".join([piece async for piece in written if isinstance(piece, str)])


async def main() -> None:
    model = LlamaChat()
    await model.load()
    assert model._chat is not None
    for name, remarks in (("in brackets", IN_BRACKETS), ("in a word", IN_A_WORD)):
        model._chat._remarks = remarks
        answers = [(talk[2], await answer(model, *talk)) for talk in TALKS]
        for then, said in answers:
            print(f"    {then} -> {said[:100]!r}")
        echoes, pardons = (sum(bool(sign.search(said)) for _, said in answers) for sign in (ECHO, PARDON))
        print(f"{name}: {echoes} of {len(TALKS)} speak of the interruption, {pardons} ask pardon")
    await model.close()


if __name__ == "__main__":
    asyncio.run(main())
