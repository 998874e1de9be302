"""Something that is offered for download: what it is, and how far it is on its way."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.notice import Notice


@dataclass(frozen=True, slots=True)
class FetchOffer:
    title: str
    """What is offered, with its size."""
    text: str
    """What one has of it."""
    progress: Notice | None = None
    """How far it is; None as long as nobody wanted it."""
    possible: bool = True
    """Whether there is anything to fetch; else it only says what is missing."""

    @property
    def comes(self) -> bool:
        """Whether it is on its way."""
        return self.progress is not None and self.progress.kind == "busy"
