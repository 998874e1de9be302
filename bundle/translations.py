"""Collects the app's texts for the translators, and compiles what they wrote; `make translations`.

How a language is added: docs/translating.md.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"


def collect(*sources: Path) -> None:
    """Bring the languages' files up to date: new texts come in unfinished, those that are gone go."""
    texts = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "desktop").rglob("*.py"))
    with TemporaryDirectory() as folder:
        said = Path(folder) / "server.py"
        said.write_text("\n".join(_marked(text) for text in sorted(set(texts_of_server()))), encoding="utf-8")
        # Without places: they would change with every line that is added to a file.
        _run(
            "lupdate",
            *texts,
            str(said),
            "-no-obsolete",
            "-disable-heuristic",
            "sametext",
            "-disable-heuristic",
            "similartext",
            "-locations",
            "none",
            "-ts",
            *(str(source) for source in sources),
        )


def texts_of_server() -> Iterator[str]:
    """What the server says to a person: the source of every `Text`. Raises `ValueError` for one not written out."""
    for path in sorted((ROOT / "server").rglob("*.py")):
        yield from texts_in(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT)))


def texts_in(code: str, name: str) -> Iterator[str]:
    """The sources in a module that uses `Text`, not SQLAlchemy's type of that name."""
    if "server.protocol.texts" not in code:  # few have it, and reading one as a tree takes its time
        return
    tree = ast.parse(code)
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    if not any(each.module == "server.protocol.texts" for each in imports):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text":
            source = node.args[0] if node.args else None
            if not isinstance(source, ast.Constant) or not isinstance(source.value, str):
                raise ValueError(f"{name}:{node.lineno}: a text is written out where it is made")
            yield source.value


def _marked(text: str) -> str:
    """As lupdate finds it."""
    return f'QT_TRANSLATE_NOOP("server", {json.dumps(text, ensure_ascii=False)})'


def compile_for_qt(source: Path, target: Path) -> None:
    """Only what is finished; for anything else the app shows the English text."""
    _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    program = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if program is None:
        sys.exit(f"pyside6-{tool} is missing; it comes with PySide6.")
    subprocess.run([program, *arguments], cwd=ROOT, check=True)


def main() -> None:
    sources = sorted(FOLDER.glob("*.ts"))
    collect(*sources)
    for source in sources:
        compile_for_qt(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
