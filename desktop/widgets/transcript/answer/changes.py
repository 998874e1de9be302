"""How paragraphs differ, and where their characters stand in the document, in the message and in a copy."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from desktop.widgets.controls.document_text import plain, utf16_length, utf16_part
from desktop.widgets.transcript.markdown.paragraphs import Paragraph, Rows, Run


def grows(old: Rows, new: Rows) -> bool:
    """Whether a part of a table may become another by cells that change and rows that are added."""
    same = (old.table, old.header, old.from_right) == (new.table, new.header, new.from_right)
    if not same or len(old.cells) > len(new.cells) or len(old.cells[0]) != len(new.cells[0]):
        return False
    cells = zip(old.cells, new.cells, strict=False)
    return all(was.frame == now.frame for before, after in cells for was, now in zip(before, after, strict=True))


def difference(old: Paragraph, new: Paragraph) -> tuple[int, tuple[Run, ...]]:
    """How much of the paragraph stays as it is in the document, by the places that Qt counts, and what comes behind."""
    same, length = 0, 0
    for was, now in zip(old.runs, new.runs, strict=False):
        if was != now:
            break
        same, length = same + 1, length + utf16_length(plain(was.text))
    rest = new.runs[same:]
    if same < len(old.runs) and rest and _continues(old.runs[same], rest[0]):
        length += utf16_length(plain(old.runs[same].text))
        return length, (*(part for part in rest[0].split(old.runs[same].end)[1:] if part is not None), *rest[1:])
    return length, rest


def _continues(was: Run, now: Run) -> bool:
    alike = was.literal and now.literal and was.look == now.look and was.begin == now.begin
    return alike and now.end > was.end and now.text.startswith(was.text)


def as_written(paragraph: Paragraph, text: str, begin: int, end: int) -> str:
    """A part of a paragraph, by the places that Qt counts, in the characters of the message."""
    parts, passed = [], 0
    for run in paragraph.runs:
        length = utf16_length(run.text)
        if passed < end and passed + length > begin:
            said = text[run.begin : run.end] if run.literal else run.text if run.begin < run.end else ""
            if run.text == "\n" and text[run.begin - 1 : run.begin] == "\r":
                said = "\r\n"
            parts.append(utf16_part(said, max(0, begin - passed), None if passed + length <= end else end - passed))
        passed += length
    return "".join(parts)


def selected(block: QTextBlock, paragraph: Paragraph, begin: int, end: int) -> QTextCursor:
    passed, from_here, to_here = block.position(), None, block.position()
    for run in paragraph.runs:
        length = utf16_length(plain(run.text))
        if run.begin < end and run.end > begin:
            front = run.split(begin)[0] if run.literal else None
            behind = run.split(end)[1] if run.literal else None
            if from_here is None:
                from_here = passed + (utf16_length(plain(front.text)) if front else 0)
            to_here = passed + length - (utf16_length(plain(behind.text)) if behind else 0)
        passed += length
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() if from_here is None else from_here)
    cursor.setPosition(cursor.position() if from_here is None else to_here, QTextCursor.MoveMode.KeepAnchor)
    return cursor
