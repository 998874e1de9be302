"""The published questions, and the texts in which their answers stand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
GUIDES = HERE.parents[1] / "docs"
OTHERS = ("contributing", "engines", "faults", "hands-free", "installing", "talking", "team-server", "terminal")
"""Guides of this program that lie among the texts, so that there is something else to find."""


@dataclass(frozen=True, slots=True)
class PublishedQuestion:
    """`phrase` stands in the one passage that answers it."""

    language: str
    text: str
    file: str
    phrase: str


def questions() -> list[PublishedQuestion]:
    """All of them, in order."""
    lines = (HERE / "questions.tsv").read_text(encoding="utf-8").splitlines()
    return [PublishedQuestion(*line.split("\t")) for line in lines]


def texts() -> list[Path]:
    """The files in which the answers stand, and the others."""
    return [*sorted((HERE / "corpus").iterdir()), *(GUIDES / f"{name}.md" for name in OTHERS)]
