"""Notes, each person's in a file of their own."""

from __future__ import annotations

from pathlib import Path

from server.tools.notes import NoteTool


async def test_everybody_of_a_team_has_a_file_of_their_own(tmp_path: Path) -> None:
    tool = NoteTool(tmp_path / "notes.md")
    for person, text in (("", "admin"), ("ann", "hers"), ("../ben", "his"), ("ann", "hers too")):
        await tool.of(person, "conv_1").run(f'{{"text": "{text}"}}')
    kept = {file.name: [line.split(maxsplit=3)[3] for line in file.open()] for file in tmp_path.iterdir()}
    assert kept.pop("notes.md") == ["admin\n"]
    assert sorted(kept.values()) == [["hers\n", "hers too\n"], ["his\n"]]
