"""What is known of a turn when it is over. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.engines import TokenCount
    from server.protocol.roles import Role


@dataclass(frozen=True, slots=True)
class TurnReport:
    """How a reply ended, and when each stage gave its first, in seconds of the loop's clock; no word of it.

    `status` is that of the reply, or `abandoned` where its client left. `fault` is the code of what failed.
    """

    id: str
    status: str
    asked: float
    ended: float
    stt: float | None
    llm: float | None
    tts: float | None
    tokens: TokenCount
    fault: str = ""
    offer: str = ""
    """Under which name the model was chosen, where people may choose."""

    @property
    def stages(self) -> Iterator[tuple[Role, float, float]]:
        """Each stage that gave something: when it was asked, and when its first came."""
        begin = self.asked
        reached: tuple[tuple[Role, float | None], ...] = (("stt", self.stt), ("llm", self.llm), ("tts", self.tts))
        for role, first in reached:
            if first is not None:
                yield role, begin, first
                begin = first
