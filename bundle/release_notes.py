"""What a release says of itself: `python -m bundle.release_notes v0.1.0` prints that version's part of the changelog.

It is also what holds tag, `pyproject.toml` and changelog together: nothing is printed where they differ.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


class NotReady(Exception):
    """The version cannot be released as it is; the text is one sentence for who released it."""


def notes(tag: str, version: str, changelog: str) -> str:
    """The lines under the version's heading, `## 0.1.0 (2026-12-01)`. Raises `NotReady`."""
    if tag != f"v{version}":
        raise NotReady(f"The tag is {tag} and pyproject.toml says {version}.")
    heading, *lines = _section(version, changelog)
    if not re.search(r"\(\d{4}-\d\d-\d\d\)$", heading):
        raise NotReady(f"The changelog gives no date to {version}: {heading!r}.")
    text = "\n".join(lines).strip()
    if not text:
        raise NotReady(f"The changelog says nothing about {version}.")
    return text + "\n"


def _section(version: str, changelog: str) -> list[str]:
    """The lines from the version's heading to the next one. Raises `NotReady`."""
    for section in re.split(r"^(?=## )", changelog, flags=re.MULTILINE):
        if section.startswith((f"## {version} ", f"## {version}\n")):
            return section.splitlines()
    raise NotReady(f"The changelog has no section for {version}.")


def main() -> int:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    try:
        sys.stdout.write(notes(sys.argv[1], version, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    except NotReady as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
