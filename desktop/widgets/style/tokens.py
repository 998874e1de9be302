"""The colours of the light and the dark theme, as data."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True)
class Tokens:
    """One theme. Text colours reach 4.5:1 on every ground they stand on, marks and outlines 3:1."""

    name: str
    window: str
    """The ground of the window."""
    surface: str
    """Fields, menus and dialogs: what lies on the ground."""
    hover: str
    border: str
    """A line that only decorates."""
    outline: str
    """The edge of something that can be used."""
    text: str
    muted: str
    """Captions and hints."""
    unheard: str
    """The part of a reply that was never played."""
    accent: str
    accent_hover: str
    accent_soft: str
    """The user's bubbles and the resting talk button."""
    on_accent: str
    reply: str
    """The voice that answers."""
    reply_soft: str
    ok: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str


LIGHT = Tokens(
    name="light",
    window="#f7f7f4",
    surface="#ffffff",
    hover="#ebebe6",
    border="#e0e0da",
    outline="#808487",
    text="#1a1d1f",
    muted="#5a6066",
    unheard="#6b7177",
    accent="#0b766c",
    accent_hover="#095f57",
    accent_soft="#dcefeb",
    on_accent="#ffffff",
    reply="#6a4bd4",
    reply_soft="#ebe6fb",
    ok="#1a7a3c",
    warning="#8f5600",
    warning_soft="#fbefd9",
    error="#b3261e",
    error_soft="#fbe6e4",
)

DARK = Tokens(
    name="dark",
    window="#14171a",
    surface="#1c2024",
    hover="#272c31",
    border="#2b3035",
    outline="#757d84",
    text="#eceef0",
    muted="#a2aab1",
    unheard="#858d95",
    accent="#3fcdb8",
    accent_hover="#66dccb",
    accent_soft="#17352f",
    on_accent="#04201c",
    reply="#a893ff",
    reply_soft="#292344",
    ok="#5cc983",
    warning="#e8b04f",
    warning_soft="#382b14",
    error="#ff8a80",
    error_soft="#421f1d",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def tokens_now() -> Tokens:
    """The theme that the application's palette shows: what painted widgets read when they paint."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground.lightness() < 128 else LIGHT


def faded(color: str, opacity: float) -> QColor:
    """The colour with an opacity from 0 to 1."""
    shade = QColor(color)
    shade.setAlphaF(max(0.0, min(1.0, opacity)))
    return shade
