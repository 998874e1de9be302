"""`python -m benchmarks.answers`: asks the mind that comes with the app all questions, and says what came of it.

With `--tools` what a computer simply knows is answered as the server does it for such a model; `--held-out` asks the
questions by which nothing was tuned.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING

from benchmarks.answers.held_out import HELD_OUT
from benchmarks.answers.question_set import MOST_WORDS, QUESTIONS
from server.engines import PromptMessage
from server.engines.llm.llama import LlamaChat
from server.settings import prompt
from server.tools.calculator import Calculator
from server.tools.clock import Clock
from server.tools.known.questions import recognised
from server.tools.known.sentences import sentence
from server.tools.tool import ToolFailed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.answers.question_set import PlainQuestion

TOOLS = {tool.name: tool for tool in (Calculator(), Clock())}


async def main(questions: Sequence[PlainQuestion], *, tools: bool) -> None:
    """Each question in a conversation of its own, with the app's own prompt."""
    model = LlamaChat()
    await model.load()
    right: Counter[str] = Counter()
    long, began = 0, time.perf_counter()
    for question in questions:
        answer = (await _known(question.text) if tools else "") or await _thought(model, question.text)
        answered = question.is_answered(answer)
        right[question.kind] += answered
        long += len(answer.split()) > MOST_WORDS
        print(f"{'+' if answered else '-'} {question.text}  {answer}")
    seconds = (time.perf_counter() - began) / len(questions)
    print(f"{dict(right)} of {dict(Counter(each.kind for each in questions))}, {long} too long, {seconds:.2f} s each")
    await model.close()


async def _known(question: str) -> str:
    """What the server answers without asking the model; empty where it asks it."""
    found = recognised(question, german=False)
    if found is None:
        return ""
    try:
        return sentence(found, await TOOLS[found.tool].run(found.arguments), german=False)
    except ToolFailed:
        return ""


async def _thought(model: LlamaChat, question: str) -> str:
    asked = [PromptMessage("system", prompt("assistant")), PromptMessage("user", question)]
    return "".join([piece async for piece in model.stream(asked) if isinstance(piece, str)]).strip()


if __name__ == "__main__":
    asyncio.run(main(HELD_OUT if "--held-out" in sys.argv else QUESTIONS, tools="--tools" in sys.argv))
