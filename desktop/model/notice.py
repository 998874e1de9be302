"""What a person is told of how something is or what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from desktop.model.cures import Cure

NoticeKind = Literal["ready", "info", "busy", "ok", "warning", "error"]
KINDS: tuple[NoticeKind, ...] = get_args(NoticeKind)


@dataclass(frozen=True, slots=True)
class Notice:
    """`text` says what is, `hint` what to do; each is one sentence or empty. `cure` does it at a press.

    Raises `ValueError` for another kind.
    """

    kind: NoticeKind
    text: str
    hint: str = ""
    cure: Cure = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind of notice: {self.kind}")

    @property
    def is_trouble(self) -> bool:
        """Whether something does not work."""
        return self.kind in ("warning", "error")
