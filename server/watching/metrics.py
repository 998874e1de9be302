"""The kinds of figures that Prometheus knows, as far as a server counts them. Pure.

A figure is declared once, where it is counted, and belongs to the `Metrics` of one server.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

PREFIX = "sb_voice_"
"""How the name of every figure begins."""

Labels = tuple[str, ...]
"""The values of a figure's labels, in the order in which it names them."""


@dataclass(frozen=True, slots=True)
class Figure:
    """`name` without the `PREFIX`, what it tells, and what its labels are called."""

    name: str
    told: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counter(Figure):
    """Something that only grows."""

    values: dict[Labels, float] = field(default_factory=dict)

    def add(self, *labels: str, by: float = 1) -> None:
        """Count it."""
        self.values[labels] = self.values.get(labels, 0) + by


@dataclass(frozen=True, slots=True)
class Gauge(Figure):
    """Something that is read when somebody asks."""

    read: Callable[[], Mapping[Labels, float]] = dict


@dataclass(slots=True)
class Distribution:
    """How often a value lay within each bound of a histogram, the last place being beyond all; and their sum."""

    counts: list[int]
    total: float = 0.0


@dataclass(frozen=True, slots=True)
class Histogram(Figure):
    """How values are distributed over `bounds`, which grow."""

    bounds: tuple[float, ...] = ()
    values: dict[Labels, Distribution] = field(default_factory=dict)

    def observe(self, value: float, *labels: str) -> None:
        """Count a value."""
        found = self.values.get(labels)
        if found is None:
            found = self.values[labels] = Distribution([0] * (len(self.bounds) + 1))
        found.counts[bisect_left(self.bounds, value)] += 1
        found.total += value


F = TypeVar("F", bound=Figure)


class Metrics:
    """The figures of one server, by name."""

    def __init__(self) -> None:
        self.figures: dict[str, Figure] = {}

    def add(self, figure: F) -> F:
        """Have it told with the others. Raises `ValueError` where one has that name."""
        if figure.name in self.figures:
            raise ValueError(f"there is a figure called {figure.name} already")
        self.figures[figure.name] = figure
        return figure
