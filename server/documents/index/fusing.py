"""Several rankings put together: what stands high in any of them does so in the end. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

EVEN = 60
"""The larger, the less it matters to be first in one ranking (reciprocal rank fusion)."""


def fused(rankings: Sequence[Sequence[Any]]) -> list[tuple[Any, float]]:
    """Rows with a `passage_id`, each once with its score, the best first."""
    rows: dict[int, Any] = {}
    scores: dict[int, float] = {}
    for ranking in rankings:
        for place, row in enumerate(ranking, 1):
            rows.setdefault(row.passage_id, row)
            scores[row.passage_id] = scores.get(row.passage_id, 0.0) + 1 / (EVEN + place)
    return [(rows[each], scores[each]) for each in sorted(scores, key=lambda each: -scores[each])]
