"""What takes of an allowance while it goes on. Pure."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from server.errors import StageFailed
from server.quotas.allowances import RESERVE
from server.quotas.sentences import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from server.engines.receipt import EngineUse
    from server.quotas.allowances import Kind, Standing

OVER_QUOTA = "quota_exceeded"

LONG_MS = RESERVE["voice_minutes_day"]


class OverQuota(StageFailed):
    """Nothing more begins, as the message says, until `standing.renews_at`."""

    def __init__(self, standing: Standing) -> None:
        super().__init__(OVER_QUOTA, refusal(standing))
        self.standing = standing


@dataclass(slots=True, eq=False)
class MeteredTurn:
    """Something that a person says, or a reply to them: what it took so far, as `measure` says.

    `measure` gives the milliseconds that were said, or the tokens of a model, and whether it has ended.
    """

    user_id: str
    kind: Kind
    measure: Callable[[], tuple[int, bool]] = field(repr=False)
    took: Callable[[], Sequence[EngineUse]] = field(default=tuple, repr=False)
    """Gives what each engine took of it so far."""
    place: str = ""
    """Where it would be said again, should the connection break."""
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    makes_up_for: str = ""
    """The place at which it was said before, by a connection that broke."""
    is_withdrawn: bool = False
    """Whether it counts for nothing: it was known already, or was nothing."""
    went_on: bool = False
    """Whether it goes on before it is known that it may: then it counts, whatever comes."""
    amount: int = 0
    models: tuple[EngineUse, ...] = ()
    is_over: bool = False
    looked_at: int = 0
    """What it had taken when its allowances were looked at last."""
    refuse: Callable[[OverQuota], None] | None = field(default=None, repr=False)
    """Ends it, where it has gone on for longer than a turn does and nothing is left."""
    written: tuple[object, ...] | None = None
    """What of it stands in the database."""

    @property
    def voice_ms(self) -> int:
        return self.amount if self.kind == "voice" else 0

    @property
    def tokens(self) -> int:
        return self.amount if self.kind == "reply" else 0

    @property
    def money(self) -> int:
        """What it cost so far, in millionths of the currency of the server's prices."""
        return sum(each.millionths for each in self.models)

    @property
    def state(self) -> tuple[object, ...]:
        """All that is written of it."""
        return self.amount, self.models, self.is_over, self.is_withdrawn, self.place, self.makes_up_for

    @property
    def is_long(self) -> bool:
        """Whether it has gone on for as long as is kept free for a whole one, since its allowances were looked at."""
        return self.kind == "voice" and not self.is_over and self.amount - self.looked_at >= LONG_MS

    def look(self) -> None:
        """Take in what it took by now."""
        if not self.is_over:
            self.amount, self.is_over = self.measure()
            self.models = tuple(self.took())

    @property
    def is_settled(self) -> bool:
        """Whether it has ended, and all of it is written."""
        return self.is_over and self.written == self.state
