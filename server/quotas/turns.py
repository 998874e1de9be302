"""What takes of an allowance while it goes on. Pure."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from server.errors import StageFailed
from server.quotas.sentences import refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from server.quotas.allowances import Kind, Standing

OVER_QUOTA = "quota_exceeded"


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
    is_over: bool = False
    written: tuple[object, ...] | None = None
    """What of it stands in the database."""

    @property
    def voice_ms(self) -> int:
        return self.amount if self.kind == "voice" else 0

    @property
    def tokens(self) -> int:
        return self.amount if self.kind == "reply" else 0

    @property
    def state(self) -> tuple[object, ...]:
        """All that is written of it."""
        return self.amount, self.is_over, self.is_withdrawn, self.place, self.makes_up_for

    def look(self) -> None:
        """Take in what it took by now."""
        if not self.is_over:
            self.amount, self.is_over = self.measure()

    @property
    def is_settled(self) -> bool:
        """Whether it has ended, and all of it is written."""
        return self.is_over and self.written == self.state
