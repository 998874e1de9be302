"""Every text can be read in both themes, and the application follows the choice."""

from __future__ import annotations

from dataclasses import asdict, fields

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.theme import ThemeFollower, apply_theme, font_sizes, style_sheet
from desktop.widgets.tokens import DARK, LIGHT, THEMES, Tokens, faded, tokens_now

TEXTS = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("text", "warning_soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("muted", "accent_soft"),
    ("unheard", "window"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent", "surface"),
    ("warning", "window"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("warning", "accent_soft"),
    ("error", "surface"),
    ("error", "error_soft"),
    ("error", "warning_soft"),
    ("error", "hover"),
    ("window", "text"),
]
MARKS = [
    ("outline", "window"),
    ("outline", "surface"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("accent", "hover"),
    ("warning", "warning_soft"),
    ("reply", "window"),
    ("reply", "reply_soft"),
    ("ok", "surface"),
    ("muted", "hover"),
]


def contrast(first: str, second: str) -> float:
    """As WCAG 2 defines it."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(name: str) -> float:
    colour = QColor(name)
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_text_can_be_read(theme: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_can_be_seen(theme: Tokens, mark: str, ground: str) -> None:
    assert contrast(getattr(theme, mark), getattr(theme, ground)) >= 3.0


def test_contrast_itself() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_token_is_a_colour(theme: Tokens) -> None:
    colours = asdict(theme)
    del colours["name"]
    assert all(QColor(value).isValid() for value in colours.values())
    assert len(colours) == len(fields(Tokens)) - 1


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_choice_shows(qtbot: QtBot, qapp: QApplication, choice: str) -> None:
    apply_theme(qapp, choice)
    assert tokens_now() is THEMES[choice]
    assert THEMES[choice].accent in qapp.styleSheet()


def test_only_one_follower_lives(qapp: QApplication) -> None:
    for choice in ("light", "system", "dark", "light"):
        apply_theme(qapp, choice)
    assert len(qapp.findChildren(ThemeFollower)) == 1


def test_unknown_themes_are_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        apply_theme(qapp, "sepia")


def test_nothing_is_left_unfilled() -> None:
    sheet = style_sheet(LIGHT, QFont())
    assert "$accent" not in sheet
    assert "font-family" not in sheet


def test_sizes_follow_the_font() -> None:
    points, pixels = QFont(), QFont()
    points.setPointSizeF(20)
    pixels.setPixelSize(20)
    assert font_sizes(points)["size_body"] == "22.0pt"
    assert font_sizes(pixels)["size_body"] == "22.0px"


@pytest.mark.parametrize(("opacity", "alpha"), [(-1, 0.0), (0.5, 0.5), (3, 1.0)])
def test_faded(opacity: float, alpha: float) -> None:
    assert faded("#000000", opacity).alphaF() == pytest.approx(alpha, abs=0.01)
