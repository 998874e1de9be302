"""What is shown of stored conversations, as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.bidi import contained
from desktop.i18n import translate
from desktop.model.citations import CitedPlace
from desktop.model.receipt import ShownCosts, ShownReceipt
from desktop.model.took import Took
from desktop.model.tools.calls import ToolCall
from desktop.shortening import NAME, shortened


@dataclass(frozen=True, slots=True)
class StoredConversation:
    """A row of the list. `marks` are the places [begin, end) of found words in `snippet`, in characters."""

    id: str
    title: str
    pinned: bool
    updated_at: datetime
    """With its time zone."""
    family: str = ""
    """The same for a conversation and its branches, of which the list shows one; empty where there are none."""
    branches: int = 1
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def name(self) -> str:
        """The title as it may be shown."""
        return contained(shortened(self.title, NAME)) or translate("stored", "New conversation")

    @property
    def key(self) -> str:
        """What makes it the same row, whichever branch it shows."""
        return self.family or self.id

    @property
    def place(self) -> tuple[bool, datetime, str]:
        """The list is in descending order of this, as on the server."""
        return (self.pinned, self.updated_at, self.id)


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture that was shown with a question; the server has its file at `place`."""

    place: int
    name: str


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """One message. `spoken` is what was said, or heard of a reply; `full` all that a reply would have said."""

    id: str
    question: bool
    spoken: str
    full: str
    status: str = "completed"
    interrupted: bool = False
    has_audio: bool = False
    ends: tuple[tuple[int, int], ...] = ()
    """Of a reply: how `full` lies along its sound, in characters and milliseconds where each stretch ends."""
    pictures: tuple[StoredPicture, ...] = ()
    took: Took | None = None
    """Of a reply: where its time went."""
    told: tuple[str, ...] = ()
    """What the person was told meanwhile, such as that another engine did the work."""
    receipt: ShownReceipt | None = None
    """Of a reply: who got what for it."""
    costs: ShownCosts | None = None
    """Of a reply: what it took."""
    call: ToolCall | None = None
    """It is no message but the call of a tool."""
    sources: tuple[CitedPlace, ...] = ()
    """Places in documents that a reply comes from."""


class Period(Enum):
    """How long ago a conversation was, or that this is of no matter."""

    PINNED = "pinned"
    TODAY = "today"
    YESTERDAY = "yesterday"
    THIS_WEEK = "this week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class ConversationGroup:
    """Conversations that stand under one heading; `year` and `month` tell groups of the period `MONTH` apart."""

    period: Period
    year: int = 0
    month: int = 0

    def heading(self, today: date) -> str:
        """Pinned, Today, Yesterday, This week, or the month."""
        if self.period is Period.MONTH:
            month = QLocale().standaloneMonthName(self.month)
            return month if self.year == today.year else f"{month} {self.year}"
        return {
            Period.PINNED: translate("stored", "Pinned"),
            Period.TODAY: translate("stored", "Today"),
            Period.YESTERDAY: translate("stored", "Yesterday"),
            Period.THIS_WEEK: translate("stored", "This week"),
        }[self.period]


def group_of(conversation: StoredConversation, today: date) -> ConversationGroup:
    """Among which the conversation stands."""
    if conversation.pinned:
        return ConversationGroup(Period.PINNED)
    day = conversation.updated_at.astimezone().date()
    if day >= today:
        return ConversationGroup(Period.TODAY)
    if day == today - timedelta(days=1):
        return ConversationGroup(Period.YESTERDAY)
    if day > today - timedelta(days=7):
        return ConversationGroup(Period.THIS_WEEK)
    return ConversationGroup(Period.MONTH, day.year, day.month)


def when(moment: datetime, today: date) -> str:
    """The moment, as short as it is clear: the time of today, else the day.

    What lies ahead, because a clock was set back or another computer's is fast, is as recent as can be.
    """
    local = moment.astimezone()
    locale = QLocale()
    day = QDate(local.year, local.month, local.day)
    if local.date() >= today:
        return locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() > today - timedelta(days=7):
        return locale.dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    if local.year == today.year:
        return locale.toString(day, translate("stored", "d MMM"))
    return locale.toString(day, translate("stored", "yyyy-MM-dd"))
