"""One answer of a chat model, from the events of its stream to the pieces that are said and thought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from unicodedata import category

from server.engines import Thought
from server.engines.llm.chunks import read
from server.engines.llm.inside.answer_filter import AnswerFilter
from server.engines.openai.errors import THINKING
from server.engines.openai.event_stream import DONE, error_in
from server.errors import LlmFailed
from server.protocol.texts import Text
from server.unicode_text import Halves

if TYPE_CHECKING:
    from httpx2 import Request

    from server.engines.llm.chunk_notes import NoteTaker

ONLY_THOUGHTS = Text("The language model only thought and gave no answer; ask again, or choose another model.")
ONLY_TOOLS = Text("The language model wanted to use a tool, and there is none here; ask in another way.")
NOTHING_SAID = Text("The language model answered with nothing.")


class Reply:
    """Give it each event with `take`, then `finish`; `check` raises where the whole was no answer."""

    def __init__(self, request: Request, taker: NoteTaker, *, hold: bool) -> None:
        """The answer to `request`. `taker` is shown each event; `hold`: whether the model is known to think without
        saying where it begins.
        """
        self._request = request
        self._taker = taker
        self._filter = AnswerFilter(hold=hold)
        self._said, self._thought = Halves(), Halves()
        self._understood = self._finished = self._answered = self._called_tool = False
        self._thoughts = False

    @property
    def thought_unmarked(self) -> bool:
        return self._filter.thought_unmarked

    def take(self, event: Any) -> list[str | Thought]:
        """What the event brings. Raises the SDK's error where it tells of one."""
        from openai import APIError

        self._understood = True
        if event is DONE:
            self._finished = True
            return []
        if error := error_in(event):
            raise APIError("", request=self._request, body=error)
        self._taker.take(event)
        chunk = read(event)
        self._finished = self._finished or chunk.finished
        self._called_tool = self._called_tool or chunk.called_tool
        pieces = self._filter.think(self._thought.feed(chunk.thought)) if chunk.thought else []
        return self._noted(pieces + self._filter.feed(self._said.feed(chunk.text)))

    def finish(self) -> list[str | Thought]:
        """What was kept back."""
        return self._noted(self._filter.feed(self._said.finish()) + self._filter.finish())

    def check(self) -> None:
        """Raises `LlmFailed` where nothing was said and no function called, or not all of it."""
        if not self._understood:
            raise THINKING.failure("bad_answer")
        answered = self._answered or self._taker.called
        if not answered and self._finished and (self._called_tool or self._filter.called_tool):
            raise LlmFailed("only_tools", ONLY_TOOLS)
        if not answered and self._finished and self._thoughts:
            raise LlmFailed("only_thoughts", ONLY_THOUGHTS)
        if not answered and not self._thoughts:
            raise LlmFailed("empty_reply", NOTHING_SAID)
        if not self._finished:
            raise THINKING.failure("cut_off")

    def _noted(self, pieces: list[str | Thought]) -> list[str | Thought]:
        for piece in pieces:
            if isinstance(piece, Thought):
                self._thoughts = self._thoughts or bool(piece.text.strip()) or piece.takes_back
                self._answered = self._answered and not piece.takes_back
            else:
                self._answered = self._answered or _is_seen(piece)
        return pieces


def _is_seen(text: str) -> bool:
    """Whether there is more to it than spaces and characters that nobody sees."""
    return any(not each.isspace() and category(each) not in ("Cc", "Cf") for each in text)
