"""The colours of the marks of notices."""

from __future__ import annotations

from desktop.model.notice import NoticeKind
from desktop.widgets.style.tokens import Tokens


def colour_of(kind: NoticeKind, theme: Tokens) -> str:
    """The colour of the mark of a kind."""
    return {
        "ready": theme.muted,
        "info": theme.muted,
        "busy": theme.accent,
        "ok": theme.ok,
        "warning": theme.warning,
        "error": theme.error,
    }[kind]
