"""What a conversation shows, as data: messages, their captions and how their text is made safe to show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Self

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage

from desktop.bidi import contained
from desktop.i18n import translate
from desktop.model.citations import CitedPlace, sources_line
from desktop.model.conversations import StoredMessage
from desktop.model.cures import Cure, words_of
from desktop.model.notice import NoticeKind
from desktop.model.receipt import ShownCosts, ShownReceipt
from desktop.model.tools.calls import ToolCall
from desktop.shortening import shown_at_once
from desktop.widgets.transcript.markdown.growing import in_words

WAITING = "…"
BEFORE, AFTER = "\u2039", "\u203a"
"""Arrows in the caption of a message that has several versions."""


class Side(Enum):
    """Who a message comes from."""

    QUESTION = "question"
    REPLY = "reply"
    NOTICE = "notice"
    TOOL = "tool"

    @property
    def is_aside(self) -> bool:
        """Whether nobody says it: it stands between what is said."""
        return self in (Side.NOTICE, Side.TOOL)

    @property
    def speaker(self) -> str:
        """Whose words they are, as a heading."""
        return {
            Side.QUESTION: translate("messages", "You"),
            Side.REPLY: "SB Voice",
            Side.NOTICE: translate("messages", "Notice"),
            Side.TOOL: translate("messages", "Tool"),
        }[self]


SEPARATOR = " · "
"""Between the parts of a caption."""


@dataclass
class ShownMessage:
    """One entry of the conversation."""

    side: Side
    text: str = ""
    id: str = ""
    """That of its item on the server; of a question that is still being said one of ours."""
    finished: bool = False
    status: str = "completed"
    heard: int | None = None
    """How many characters were played before the user cut in."""
    timings: str = ""
    timings_details: str = ""
    timings_shown: bool = True
    """Whether the person wants to see them."""
    notes: tuple[str, ...] = ()
    """What the person was told while it came about."""
    receipt: ShownReceipt | None = None
    """Of a reply: who got what for it."""
    costs: ShownCosts | None = None
    """What it took."""
    server: str = ""
    """The team's server where that was; empty for this computer."""
    sources: tuple[CitedPlace, ...] = ()
    """Places in the person's documents that a reply comes from."""
    noted: bool = False
    """Whether that is known from the server."""
    kind: NoticeKind = "info"
    """Of a notice."""
    cure: Cure = ""
    """What helps against what a notice tells."""
    pictures: tuple[QImage, ...] = ()
    """Small ones, of a question that came with pictures; made here, and never of anything that a reply names."""
    pictured: str = ""
    """What these are called."""
    pictures_coming: bool = False
    """There are some, which are still to be had: the room for them is left free."""
    silent: bool = False
    """Of a reply that is only written."""
    thought: str = ""
    """What the model wrote for itself; no part of the text."""
    thinking_ms: int = 0
    thought_open: bool = False
    """Whether the person wants to see it."""
    stored: bool = False
    """Whether the server has it, so that it can be heard again or asked anew."""
    has_audio: bool = False
    ends: tuple[tuple[int, int], ...] = ()
    """Of a stored reply: how what it says lies along its sound, in characters and milliseconds."""
    version: int = 0
    versions: int = 0
    """Where the conversation has branches from here: which of them this is, from 1, and how many there are."""
    call: ToolCall | None = None
    """What is told of a tool, of which one line is shown until it is unfolded."""
    unfolded: bool = False

    @classmethod
    def of(cls, stored: StoredMessage) -> Self:
        """A message as the server kept it."""
        if stored.call is not None:
            message = cls(Side.TOOL, id=stored.id, finished=True, stored=True)
            message.show_call(stored.call)
            return message
        cut = stored.interrupted and not stored.question
        message = cls(
            Side.QUESTION if stored.question else Side.REPLY,
            text=stored.full if cut else stored.spoken,
            id=stored.id,
            finished=True,
            status=stored.status,
            heard=_shared(stored.spoken, stored.full) if cut else None,
            stored=True,
            has_audio=stored.has_audio,
            ends=stored.ends,
            pictures_coming=bool(stored.pictures),
        )
        message.note(stored)
        return message

    def show_call(self, call: ToolCall) -> None:
        """Tell of that call now."""
        self.call, self.text = call, call.told(unfolded=self.unfolded)

    def fold(self) -> None:
        """Show what the model thought, or all of a call, or hide it again."""
        if self.call is None:
            self.thought_open = not self.thought_open
        else:
            self.unfolded = not self.unfolded
            self.show_call(self.call)

    def note(self, stored: StoredMessage) -> bool:
        """Take how it came about, as far as the server kept that; True if that is news."""
        if self.noted:
            return False
        self.notes, self.sources = stored.told, stored.sources or self.sources
        if stored.took is not None:
            self.timings, self.timings_details = stored.took.figure, stored.took.details
        self.receipt, self.costs = stored.receipt or self.receipt, stored.costs or self.costs
        self.pictured = self.pictured or ", ".join(filter(None, (each.name for each in stored.pictures)))
        self.noted = stored.took is not None or bool(stored.told or stored.sources)
        return self.noted

    def grow_to(self, full: str) -> bool:
        """Take what the server wrote of a reply until it heard that it was cut off; True if that is more."""
        more = self.said_heard is not None and len(full) > len(self.said) and full.startswith(self.said)
        if more:
            self.text = self.text[: self.lead] + full
        return more

    @property
    def said(self) -> str:
        """What the voice says of it."""
        return self.text.strip()

    @property
    def lead(self) -> int:
        """How much white space is in front of that."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def said_heard(self) -> int | None:
        """How much of that was heard, if it was cut off."""
        return None if self.heard is None else max(0, self.heard - self.lead)

    @property
    def left_over(self) -> bool:
        """Whether it is a reply that was cut off and can be gone on with."""
        return self.side is Side.REPLY and self.said_heard is not None and self.said_heard < len(self.said)

    @property
    def shown(self) -> str:
        """The text as far as it is shown, or what stands in for it."""
        if self.text or self.side.is_aside:
            return self.text[: shown_at_once(self.text)]
        if not self.finished:
            return WAITING
        question = self.side is Side.QUESTION
        return translate("questions", "(nothing heard)") if question else translate("messages", "(no reply)")

    @property
    def told(self) -> str:
        """What a screen reader says of it."""
        told = in_words(self.shown) if self.side is Side.REPLY and self.text else self.shown
        if not self.pictured or told == self.pictured:
            return f"{told} {sources_line(self.sources)}".strip()
        return translate("messages", "{text} With: {names}").format(text=told, names=self.pictured)

    @property
    def settled(self) -> bool:
        """False for a transcript that may still change and for words that only stand in."""
        return bool(self.text) and (self.finished or self.side is Side.REPLY)

    @property
    def mark(self) -> str:
        """What went wrong with a reply, in a word."""
        if self.heard is not None:
            return translate("messages", "Interrupted")
        if self.finished and self.side is Side.REPLY:
            return _marks().get(self.status, "")
        return ""

    @property
    def caption(self) -> str:
        return SEPARATOR.join(text for _, text in self.caption_parts)

    @property
    def caption_parts(self) -> list[tuple[str, str]]:
        """What the caption consists of, each part with its name: mark, sources, turning, figure, shortening,
        cure.
        """
        named = (
            ("mark", self.mark),
            ("sources", sources_line(self.sources)),
            ("turning", self.turning),
            ("figure", self.figure),
            ("shortening", self.shortening),
            ("cure", words_of(self.cure)),
        )
        return [(name, text) for name, text in named if text]

    @property
    def figure(self) -> str:
        """One small figure, behind which is the rest: `figure_details`."""
        if self.timings_shown and self.timings:
            return self.timings
        return translate("messages", "Details") if self.notes else ""

    @property
    def figure_details(self) -> str:
        """How the message came about, a line for each thing."""
        return "\n".join(filter(None, (self.timings_details, *self.notes, *self.receipt_lines)))

    @property
    def receipt_lines(self) -> tuple[str, ...]:
        """Where the turn of a reply went and what it took, to be shown or copied."""
        went = self.receipt.lines(self.server) if self.receipt is not None else ()
        return (*went, *self.costs.lines) if self.costs is not None else went

    @property
    def thought_line(self) -> str:
        """What is shown of a thought: for how long, and where it was opened the thought; empty where there is none."""
        if not self.thought.strip():
            return ""
        seconds = max(1, round(self.thinking_ms / 1000))
        line = translate("messages", "Thought for {seconds} s").format(seconds=QLocale().toString(seconds))
        if not self.thought_open:
            return f"\u25b8 {line}"
        thought = self.thought.strip()
        return f"\u25be {line}\n{contained(thought[: shown_at_once(thought)])}"

    @property
    def is_shortened(self) -> bool:
        """Whether there is more of it than is shown."""
        return shown_at_once(self.text) < len(self.text)

    @property
    def shortening(self) -> str:
        """How to get at what is not shown."""
        return translate("messages", "Only the beginning is shown; copy it to get the whole text") * self.is_shortened

    @property
    def turning(self) -> str:
        """As `which`, between the arrows that lead to the versions before and after."""
        return f"{BEFORE} {self.which} {AFTER}" if self.which else ""

    @property
    def which(self) -> str:
        """Such as "2 of 3"; empty where there is one version."""
        if self.versions < 2:
            return ""
        return translate("messages", "{version} of {versions}").format(version=self.version, versions=self.versions)


def _marks() -> dict[str, str]:
    return {
        "cancelled": translate("messages", "Stopped"),
        "failed": translate("messages", "Failed before the end"),
        "max_output_tokens": translate("messages", "Cut off at the limit"),
        "content_filter": translate("messages", "Stopped by the model's filter"),
        "incomplete": translate("messages", "The end is missing"),
    }


def _shared(spoken: str, full: str) -> int:
    """How many characters of the full text were heard; the two may differ in spaces at the end alone."""
    heard = spoken.rstrip()
    return len(heard) if full.startswith(heard) else min(len(heard), len(full))


def transcript(messages: list[ShownMessage]) -> str:
    """The conversation as text to paste elsewhere."""
    return "\n\n".join(f"{message.side.speaker}: {message.text}" for message in messages if message.text)
