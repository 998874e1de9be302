"""A better language model that is offered: what it is, and how far it is on its way."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.notice import Notice


@dataclass(frozen=True, slots=True)
class MindOffer:
    title: str
    """What is offered, with its size."""
    text: str
    """What one has of it."""
    progress: Notice | None = None
    """How far it is; None as long as nobody wanted it."""

    @property
    def comes(self) -> bool:
        """Whether it is on its way."""
        return self.progress is not None and self.progress.kind == "busy"
