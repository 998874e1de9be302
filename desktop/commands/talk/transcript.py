"""What was said, line by line as it comes, and below it how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.commands.talk.screen import meter
from desktop.terminal import harmless
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from desktop.commands.talk.screen import Screen
    from desktop.model.notice import Notice

YOU = "You  "
REPLY = "     "
MARK = "  -- "
LEVELS = 12
"""So many of the newest levels are drawn."""
TOGETHER = 3
"""So many levels, 20 ms each, are drawn as the loudest of them: a terminal far away shall not be flooded."""
HEARD = 40
"""So many characters tell where a reply was cut off."""


class Transcript:
    """Takes the signals of the controller, writes on the screen."""

    def __init__(self, screen: Screen) -> None:
        self.begun = False
        """Whether something was asked."""
        self._screen = screen
        self._keys = ""
        self._question = ""
        self._replies: dict[str, str] = {}
        """Texts by the ids of the replies, also of those that have ended."""
        self._open: dict[str, str] = {}
        """Of a reply that is still being written, the text of the line to which more may be added."""
        self._cut: set[str] = set()
        self._status = ""
        self._phase = Phase.IDLE
        self._levels = [0.0] * LEVELS
        self._gathered: list[float] = []

    # --- questions

    def show_question(self, _question_id: str, text: str, final: bool = False) -> None:
        """Words as they are heard; once they are final they stay."""
        self._question = "" if final else text
        if final:
            self.begun = True
            self._say(*self._screen.wrapped(f"{YOU}{text}", len(YOU)))
        else:
            self.draw()

    # --- replies

    def begin_reply(self, reply_id: str) -> None:
        """A reply of which nothing is known yet."""
        self._replies[reply_id] = self._open[reply_id] = ""

    def replace_reply(self, old_id: str, new_id: str) -> None:
        """The same answer begins anew under another id."""
        self._open.pop(old_id, None)
        self.begin_reply(new_id)

    def grow_reply(self, reply_id: str, text: str) -> None:
        """More of it; a line to which nothing can be added any more stays."""
        if reply_id in self._open:
            self._replies[reply_id] += text
            self._open[reply_id] += text
            self._say(*self._take_whole_lines(reply_id))

    def finish_reply(self, reply_id: str, _status: str = "") -> None:
        """All of it stays."""
        if reply_id in self._open:
            rest = self._lines(self._open.pop(reply_id))
            self._say(*rest)

    def interrupt_reply(self, reply_id: str, heard_characters: int) -> None:
        """It was cut off; the last words that were heard tell where."""
        self.finish_reply(reply_id)
        if reply_id not in self._cut and self._replies.get(reply_id):
            self._cut.add(reply_id)
            heard = harmless(self._replies[reply_id][:heard_characters]).replace("\n", " ").strip()
            self._say(f"{MARK}stopped after: …{heard[-HEARD:]}" if heard else f"{MARK}stopped before a word was heard")

    # --- how it stands

    def show_notice(self, notice: Notice) -> None:
        """What a person should know; it stays."""
        self._say(*self._screen.wrapped(f"{MARK}{notice.text} {notice.hint}".rstrip(), len(MARK)))

    def show_status(self, notice: Notice) -> None:
        """The line at the bottom."""
        hint = "" if notice.kind == "ready" else notice.hint
        self._status = harmless(f"{notice.text} {hint}".rstrip())
        self._screen.tell(f"[{self._status}]")
        self.draw()

    def show_keys(self, keys: str) -> None:
        """What the keys do, for the line at the bottom."""
        self._keys = keys
        self._screen.tell(keys)
        self.draw()

    def show_phase(self, phase: Phase) -> None:
        self._phase = phase
        self._levels = [0.0] * LEVELS

    def show_level(self, level: float) -> None:
        """How loud it is, from 0 to 1."""
        self._gathered.append(level)
        if len(self._gathered) == TOGETHER:
            self._levels = [*self._levels[1:], max(self._gathered)]
            self._gathered.clear()
            self.draw()

    def draw(self) -> None:
        """Draw anew what is below the lines that stay."""
        self._screen.draw(*self._live())

    def _lines(self, text: str) -> list[str]:
        return [f"{REPLY}{line}" for line in self._screen.wrapped(text, room=len(REPLY))]

    def _take_whole_lines(self, reply_id: str) -> list[str]:
        """The lines that are full; only what is left is wrapped again when more comes."""
        text = self._open[reply_id]
        *whole, last = self._lines(text)
        if whole:
            self._open[reply_id] = last.removeprefix(REPLY) + text[len(text.rstrip(" ")) :]
        return whole

    def _say(self, *lines: str) -> None:
        self._screen.say(*lines, live=self._live())

    def _live(self) -> list[str]:
        live = []
        if self._question:
            live.append(self._screen.wrapped(f"{YOU}{self._question}")[-1])
        live += [self._lines(text)[-1] for text in self._open.values() if text]
        sound = "".join(meter(level) for level in self._levels) if self._phase is not Phase.IDLE else ""
        line = f"{sound} {self._status} · {self._keys}".strip()
        if self._screen.fits(line):
            return [*live, line]
        # A narrow terminal: the keys above, for they stay as they are.
        return [*live, *self._screen.wrapped(self._keys), *self._screen.wrapped(f"{sound} {self._status}".strip())]
