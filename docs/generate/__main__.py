"""Brings the pages up to date: `python -m docs.generate`; with `--check` it only says which are not."""

from __future__ import annotations

import sys
from pathlib import Path

from docs.generate import clients_page, metrics_page, protocol_page, rooms_page, settings_page
from docs.generate.marked import filled
from docs.generate.rooms import houses
from docs.generate.rooms_picture import picture

DOCS = Path(__file__).parents[1]


def made() -> dict[Path, str]:
    """Every file that is made, in whole or in part, as it should be."""
    both = houses()
    parts = {
        "protocol.md": protocol_page.parts(),
        "clients.md": clients_page.parts(),
        "settings.md": settings_page.parts(),
        "watching.md": metrics_page.parts(),
        "architecture.md": rooms_page.parts(both),
    }
    pages = {DOCS / name: filled((DOCS / name).read_text(encoding="utf-8"), each) for name, each in parts.items()}
    return {**pages, DOCS / "rooms.svg": picture(both)}


def main() -> int:
    stale = {path: text for path, text in made().items() if not path.exists() or path.read_text("utf-8") != text}
    for path, text in stale.items():
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        print(path.relative_to(DOCS.parent))
    return int("--check" in sys.argv and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
