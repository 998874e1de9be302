"""Brings the pages up to date: `python -m docs.generate`; with `--check` it only says which are not."""

from __future__ import annotations

import sys
from pathlib import Path

from docs.generate import protocol_page
from docs.generate.marked import filled

DOCS = Path(__file__).parents[1]


def made() -> dict[Path, str]:
    """Every file that is made, in whole or in part, as it should be."""
    protocol = DOCS / "protocol.md"
    return {protocol: filled(protocol.read_text(encoding="utf-8"), protocol_page.parts())}


def main() -> int:
    stale = {path: text for path, text in made().items() if not path.exists() or path.read_text("utf-8") != text}
    for path, text in stale.items():
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        print(path.relative_to(DOCS.parent))
    return int("--check" in sys.argv and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
