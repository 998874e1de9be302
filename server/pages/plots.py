"""Small pictures of numbers, as SVG that stands in the page itself. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH, HEIGHT, GAP = 320, 48, 2
"""Pixels; the gap is between two bars."""


def bars(values: Sequence[float], told: str) -> Markup:
    """One bar for each value, the highest as high as the picture; `told` is what a screen reader says."""
    most = max(values, default=0.0)
    step = WIDTH / max(1, len(values))
    drawn = Markup("").join(
        Markup('<rect x="{}" y="{}" width="{}" height="{}"/>').format(
            f"{place * step:.1f}", f"{HEIGHT - height:.1f}", f"{step - GAP:.1f}", f"{height:.1f}"
        )
        for place, height in enumerate(HEIGHT * value / most if most else 0.0 for value in values)
    )
    return Markup('<svg class="bars" role="img" aria-label="{}" viewBox="0 0 {} {}">{}</svg>').format(
        told, WIDTH, HEIGHT, drawn
    )
