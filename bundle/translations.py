"""Collects the app's texts for the translators, and compiles what they wrote; `make translations`.

A new language: copy `de.ts` under its tag, empty the translations, fill them in with Qt Linguist, and run this.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"


def collect(source: Path) -> None:
    """Bring a language's file up to date: new texts come in unfinished, those that are gone go."""
    texts = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    # Without places: they would change with every line that is added to a file.
    _run(
        "lupdate",
        *texts,
        "-no-obsolete",
        "-disable-heuristic",
        "sametext",
        "-disable-heuristic",
        "similartext",
        "-locations",
        "none",
        "-ts",
        str(source),
    )


def compile_for_qt(source: Path, target: Path) -> None:
    """Only what is finished; for anything else the app shows the English text."""
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit(f"pyside6-{tool} is missing; it comes with PySide6.")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


def main() -> None:
    for source in sorted(FOLDER.glob("*.ts")):
        collect(source)
        compile_for_qt(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
