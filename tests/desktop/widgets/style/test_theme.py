"""Every text can be read in both themes, and the application follows the choice."""

from __future__ import annotations

import re
from dataclasses import asdict, fields
from importlib.resources import files
from typing import NamedTuple

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.style.theme import ThemeFollower, apply_theme, font_sizes, palette_of, style_sheet
from desktop.widgets.style.tokens import DARK, LIGHT, THEMES, Tokens, faded, tokens_now

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
    ("unheard", "surface"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "hover"),
    ("accent", "accent_soft"),
    ("warning", "window"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("warning", "accent_soft"),
    ("error", "window"),
    ("error", "surface"),
    ("error", "accent_soft"),
    ("error", "error_soft"),
    ("error", "warning_soft"),
    ("error", "hover"),
    ("window", "text"),
]
MARKS = [
    ("outline", "window"),
    ("outline", "surface"),
    ("outline", "hover"),
    ("outline", "accent_soft"),
    ("outline", "warning_soft"),
    ("outline", "text"),
    ("text", "surface"),
    ("accent", "window"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("accent", "hover"),
    ("warning", "warning_soft"),
    ("reply", "window"),
    ("reply", "reply_soft"),
    ("ok", "surface"),
    ("ok", "window"),
    ("ok", "accent_soft"),
    ("warning", "surface"),
    ("error", "surface"),
    ("on_accent", "accent"),
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


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(
    r"(?:^|[;\s])(color|background|selection-color|selection-background-color|border|border-color):[^;$]*\$(\w+)"
)
"""Of a declaration the colour's name."""
GROUNDS = ("window", "surface")
"""What a text lies on whose rule names no ground."""
INSIDE = {"QFrame#undoBar": "text", "QFrame#editingStrip": "accent_soft"}
"""The ground of what lies in something that has one of its own."""


class Rule(NamedTuple):
    """Of the style sheet: the names of the colours by property."""

    selector: str
    colours: dict[str, str]

    def grounds(self) -> list[str]:
        if own := self.colours.get("background"):
            return [own]
        around = [ground for container, ground in INSIDE.items() if container in self.selector]
        return around or list(GROUNDS)


def rules() -> list[Rule]:
    sheet = re.sub(
        r"/\*.*?\*/", "", (files("resources") / "style" / "app.qss").read_text(encoding="utf-8"), flags=re.DOTALL
    )
    return [Rule(" ".join(selector.split()), dict(COLOUR.findall(body))) for selector, body in RULE.findall(sheet)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_rule_of_the_style_sheet_can_be_read(theme: Tokens) -> None:
    """What is disabled or marked too."""
    pairs = [
        (rule.selector, rule.colours["color"], ground)
        for rule in rules()
        if "color" in rule.colours
        for ground in rule.grounds()
    ]
    pairs += [
        (rule.selector, rule.colours["selection-color"], rule.colours["selection-background-color"])
        for rule in rules()
        if "selection-color" in rule.colours
    ]
    assert len(pairs) > 40
    assert [pair for pair in pairs if contrast(getattr(theme, pair[1]), getattr(theme, pair[2])) < 4.5] == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_focus_of_every_rule_can_be_seen(theme: Tokens) -> None:
    """Its ring, against what lies around it."""
    rings = [
        (rule.selector, rule.colours.get("border") or rule.colours["border-color"], ground)
        for rule in rules()
        if ":focus" in rule.selector and {"border", "border-color"} & set(rule.colours)
        for ground in Rule(rule.selector, {}).grounds()
    ]
    assert len(rings) > 20
    assert [ring for ring in rings if contrast(getattr(theme, ring[1]), getattr(theme, ring[2])) < 3.0] == []


ROLES, GROUPS = QPalette.ColorRole, QPalette.ColorGroup
PALETTE = [
    (ROLES.WindowText, ROLES.Window),
    (ROLES.Text, ROLES.Base),
    (ROLES.Text, ROLES.Window),
    (ROLES.ButtonText, ROLES.Button),
    (ROLES.PlaceholderText, ROLES.Base),
    (ROLES.PlaceholderText, ROLES.Window),
    (ROLES.HighlightedText, ROLES.Highlight),
    (ROLES.Link, ROLES.Window),
    (ROLES.Link, ROLES.Base),
    (ROLES.BrightText, ROLES.Window),
    (ROLES.ToolTipText, ROLES.ToolTipBase),
]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("group", [GROUPS.Active, GROUPS.Inactive, GROUPS.Disabled])
def test_qt_s_own_widgets_can_be_read(theme: Tokens, group: QPalette.ColorGroup) -> None:
    palette = palette_of(theme)
    pairs = [(palette.color(group, text).name(), palette.color(group, ground).name()) for text, ground in PALETTE]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


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
