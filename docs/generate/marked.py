"""Pages whose marked parts are written by a program. Pure.

A part begins with a line `<!-- made: NAME -->` and ends with `<!-- end: NAME -->`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PART = re.compile(r"(<!-- made: (?P<name>[\w-]+) -->\n).*?(<!-- end: (?P=name) -->)", re.DOTALL)


def filled(page: str, parts: Mapping[str, str]) -> str:
    """The page with each marked part as it should be. Raises `ValueError` where page and parts name different ones."""
    marked = [match["name"] for match in _PART.finditer(page)]
    if sorted(marked) != sorted(parts):
        raise ValueError(f"the page marks {sorted(marked)} and there are {sorted(parts)}")
    return _PART.sub(lambda match: f"{match[1]}\n{parts[match['name']].strip()}\n\n{match[3]}", page)
