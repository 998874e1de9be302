"""Curves and dots in a box, as SVG; drawn here because nothing else of the program draws charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 360, 64, 48, 32, 150
COLOURS = ("#0b6e99", "#b3541e", "#4b7f2b", "#7a3e9d", "#555555")

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Series:
    """A name with a curve, and dots where something was measured."""

    name: str
    curve: Sequence[Point]
    dots: Sequence[Point] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """What it shows, what its axes are called, and how far they go from 0."""

    title: str
    across: str
    up: str
    most: Point


def drawn(chart: Chart, series: Sequence[Series]) -> str:
    """The chart as an SVG file's text."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"',
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        _text(LEFT, 20, chart.title),
        _text(LEFT, HEIGHT - 8, chart.across),
        _text(4, TOP - 4, chart.up),
        *_axes(chart),
    ]
    for number, (each, colour) in enumerate(zip(series, COLOURS, strict=False)):
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (_place(chart, point) for point in each.curve))
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for x, y in (_place(chart, point) for point in each.dots):
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>')
        parts.append(_text(WIDTH - RIGHT + 12, TOP + 16 + 18 * number, each.name, colour))
    return "\n".join([*parts, "</svg>"]) + "\n"


def _axes(chart: Chart) -> list[str]:
    parts = []
    for step in range(6):
        x, y = _place(chart, (chart.most[0] * step / 5, chart.most[1] * step / 5))
        parts += [
            f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#dddddd"/>',
            _text(LEFT - 44, round(y) + 4, f"{chart.most[1] * step / 5:g}"),
            _text(round(x) - 8, HEIGHT - BOTTOM + 18, f"{chart.most[0] * step / 5:g}"),
        ]
    return parts


def _place(chart: Chart, point: Point) -> Point:
    across, up = (min(1.0, value / most) for value, most in zip(point, chart.most, strict=True))
    return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - BOTTOM - TOP)


def _text(x: float, y: float, text: str, colour: str = "#222222") -> str:
    return f'<text x="{x}" y="{y}" fill="{colour}">{escape(text)}</text>'
