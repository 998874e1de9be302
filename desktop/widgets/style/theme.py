"""Dresses the application in the light or the dark theme, or in the one that the system shows."""

from __future__ import annotations

from dataclasses import asdict
from importlib.resources import files
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop.widgets.style.tokens import DARK, LIGHT, THEMES, Tokens

CHOICES = ("system", "light", "dark")


def apply_theme(app: QApplication, choice: str) -> None:
    """Show the theme; "system" also follows the system when it changes."""
    if choice not in CHOICES:
        raise ValueError(f"unknown theme: {choice}")
    _follower(app).choose(choice)


def set_text_size(app: QApplication, percent: int) -> None:
    """Show all text in this size, of the system's."""
    _follower(app).set_text_size(percent)


class ThemeFollower(QObject):
    """Belongs to the application, remembers the choice and listens to the system."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = "system"
        self._font = app.font()
        """The system's."""
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._show)

    def choose(self, choice: str) -> None:
        self._choice = choice
        hints = self._app.styleHints()
        # Window frames and native dialogs follow the scheme, so the system is told as well.
        if choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        self._show()

    def set_text_size(self, percent: int) -> None:
        font = QFont(self._font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * percent / 100)
        else:
            font.setPixelSize(round(font.pixelSize() * percent / 100))
        if font != self._app.font():
            self._app.setFont(font)
            self._show()

    def _show(self) -> None:
        theme = THEMES.get(self._choice) or self._of_system()
        # Asking the application object only where something changes: a new style sheet repolishes every widget.
        self._app.setPalette(palette_of(theme))
        sheet = style_sheet(theme, self._app.font())
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)

    def _of_system(self) -> Tokens:
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _follower(app: QApplication) -> ThemeFollower:
    return app.findChild(ThemeFollower) or ThemeFollower(app)


def palette_of(theme: Tokens) -> QPalette:
    """The theme as Qt's own widgets understand it."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.hover,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.surface,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.error,
        roles.ToolTipBase: theme.text,
        roles.ToolTipText: theme.window,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Link: theme.accent,
        roles.Mid: theme.border,
        roles.Dark: theme.outline,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.unheard))
    return palette


def style_sheet(theme: Tokens, font: QFont) -> str:
    """The template filled with the theme's colours and with sizes that follow the system's font."""
    template = (files("resources") / "style" / "app.qss").read_text(encoding="utf-8")
    return Template(template).substitute(asdict(theme) | font_sizes(font))


def font_sizes(font: QFont) -> dict[str, str]:
    """Sizes relative to the system's font, in the unit that it uses."""
    in_points = font.pointSizeF() > 0
    size, unit = (font.pointSizeF(), "pt") if in_points else (float(font.pixelSize()), "px")
    return {name: f"{size * factor:.1f}{unit}" for name, factor in FONT_FACTORS.items()}


FONT_FACTORS = {"size_small": 0.9, "size_body": 1.1, "size_title": 1.25, "size_large": 1.5}
