"""`python -m benchmarks.answers`: asks the mind that comes with the app all questions, and says what came of it."""

from __future__ import annotations

import asyncio
import time
from collections import Counter

from benchmarks.answers.question_set import MOST_WORDS, QUESTIONS
from server.engines import PromptMessage
from server.engines.llm.llama import LlamaChat
from server.settings import prompt


async def main() -> None:
    """Each question in a conversation of its own, with the app's own prompt."""
    model = LlamaChat()
    await model.load()
    right: Counter[str] = Counter()
    long, began = 0, time.perf_counter()
    for question in QUESTIONS:
        asked = [PromptMessage("system", prompt("assistant")), PromptMessage("user", question.text)]
        answer = "".join([piece async for piece in model.stream(asked) if isinstance(piece, str)]).strip()
        answered = question.is_answered(answer)
        right[question.kind] += answered
        long += len(answer.split()) > MOST_WORDS
        print(f"{'+' if answered else '-'} {question.text}  {answer}")
    seconds = (time.perf_counter() - began) / len(QUESTIONS)
    print(f"{dict(right)} of {dict(Counter(each.kind for each in QUESTIONS))}, {long} too long, {seconds:.2f} s each")
    await model.close()


if __name__ == "__main__":
    asyncio.run(main())
