"""The kinds of notices and the colours of their marks."""

from __future__ import annotations

from desktop.widgets.style.tokens import Tokens

KINDS = ("ready", "info", "busy", "ok", "warning", "error")


def colour_of(kind: str, theme: Tokens) -> str:
    """The colour of the mark of a kind."""
    return {
        "ready": theme.muted,
        "info": theme.muted,
        "busy": theme.accent,
        "ok": theme.ok,
        "warning": theme.warning,
        "error": theme.error,
    }[kind]
