"""The three Protocols, fulfilled by workers that joined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from server.engines.apart.engines import engine_over
from server.engines.joined.lending import JoinedWorkers

if TYPE_CHECKING:
    from server.engines.joined.registry import WorkerRegistry
    from server.protocol.roles import Role

USUAL_RATES: dict[Role, int] = {"stt": 16_000, "tts": 24_000}
"""In Hz, until the first worker says what it takes or makes."""


class UnknownFace:
    """Stands for an engine of which nobody here knows anything before a worker joins."""

    languages = ()
    prompt_tokens = 0

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate

    def language(self, _voice: str | None = None) -> str | None:
        """What a voice speaks."""
        return None


def engine_of_workers(role: Role, registry: WorkerRegistry) -> Any:
    """The engine of that role whose work is done by those who joined."""
    return engine_over(role, JoinedWorkers(role, registry), UnknownFace(USUAL_RATES.get(role, 0)))
