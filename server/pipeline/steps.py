"""What happens in a turn, step by step: the pipeline yields these and whoever runs the turn matches them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from server.engines import Speech
    from server.errors import StageFailed
    from server.protocol.texts import Text


@dataclass(frozen=True, slots=True)
class Transcribed:
    """Everything that was heard so far of what is being said; an earlier one counts no more.

    `over` is how likely that is all, 0 to 1, by whoever heard it; None where that cannot tell.
    """

    text: str
    over: float | None = None


@dataclass(frozen=True, slots=True)
class Wrote:
    """The next piece of the reply, as the model wrote it. `rests`: it is said now, whenever the next one comes."""

    text: str
    rests: bool = False


@dataclass(frozen=True, slots=True)
class Mused:
    """The next piece of what the model thinks. `takes_back`: all that it wrote so far was no reply but a thought."""

    text: str
    takes_back: bool = False


@dataclass(frozen=True, slots=True)
class Waits:
    """The model has not begun yet, and is waited for; `message` tells the person."""

    message: Text


@dataclass(frozen=True, slots=True)
class Said:
    """The next piece of the spoken reply, and the rate of its sound in Hz."""

    speech: Speech
    rate: int


@dataclass(frozen=True, slots=True)
class FellBack:
    """An engine failed with `failure`, and the one called `name` goes on in its place."""

    name: str
    failure: StageFailed


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was said so far counts for nothing: somebody else begins anew."""


Written: TypeAlias = Wrote | Mused | Waits | FellBack
"""What the writing of a reply consists of."""


@dataclass(frozen=True, slots=True)
class Unspoken:
    """A part of the reply is in a language that no voice here speaks; told once for each."""

    language: Text
