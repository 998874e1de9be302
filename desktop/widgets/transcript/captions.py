"""The small print of a message: who says it, and below it how it ended, which version it is and what it took."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor

from desktop.model.citations import heading
from desktop.widgets.controls.document_text import plain
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.answer.looks import CURE, SOURCE, TIP, VERSION
from desktop.widgets.transcript.messages import AFTER, BEFORE, SEPARATOR, ShownMessage

SMALL = 0.8
"""In letters of the text."""


def write(cursor: QTextCursor, message: ShownMessage, size: float) -> None:
    """Put the caption in the place of what the cursor has selected; the text of the message has letters of `size`."""
    plainly = caption_format(message, size)
    cursor.insertText("", plainly)
    between = ""
    for name, text in message.caption_parts:
        cursor.insertText(between, plainly)
        if name == "turning":
            _write_turning(cursor, message, plainly)
        elif name == "sources":
            _write_sources(cursor, message, plainly)
        elif name == "cure":
            cursor.insertText(plain(text), _cure_format(message, size))
        else:
            style = caption_format(message, size, marked=name == "mark")
            if name == "figure" and message.figure_details:
                style.setProperty(TIP, message.figure_details)
            cursor.insertText(plain(text), style)
        between = SEPARATOR


def label_format(size: float) -> QTextCharFormat:
    """The look of the name of who says it."""
    return _small(tokens_now().muted, size, QFont.Weight.DemiBold)


def caption_format(message: ShownMessage, size: float, *, marked: bool = False) -> QTextCharFormat:
    """The look of a caption; `marked` where it says that something went wrong."""
    theme = tokens_now()
    if marked:
        failed = message.status == "failed" and message.heard is None
        return _small(theme.error if failed else theme.warning, size, QFont.Weight.DemiBold)
    return _small(theme.muted, size, QFont.Weight.Normal)


def _cure_format(message: ShownMessage, size: float) -> QTextCharFormat:
    style = _small(tokens_now().accent, size, QFont.Weight.DemiBold)
    style.setProperty(CURE, message.cure)
    return style


def _write_sources(cursor: QTextCursor, message: ShownMessage, style: QTextCharFormat) -> None:
    """The places it comes from, each of which can be opened."""
    between = f"{heading()} "
    for number, source in enumerate(message.sources, 1):
        cursor.insertText(between, style)
        pressable = QTextCharFormat(style)
        pressable.setForeground(QColor(tokens_now().accent))
        pressable.setProperty(SOURCE, number)
        cursor.insertText(plain(source.name), pressable)
        between = "; "


def _write_turning(cursor: QTextCursor, message: ShownMessage, style: QTextCharFormat) -> None:
    """Which version it is, between arrows that can be clicked where they lead to one."""
    before, after = QTextCharFormat(style), QTextCharFormat(style)
    for arrow, by, there in ((before, -1, message.version > 1), (after, 1, message.version < message.versions)):
        arrow.setForeground(QColor(tokens_now().accent if there else tokens_now().outline))
        arrow.setFontWeight(QFont.Weight.Bold)
        if there:
            arrow.setProperty(VERSION, by)
    cursor.insertText(f"{BEFORE} ", before)
    cursor.insertText(message.which, style)
    cursor.insertText(f" {AFTER}", after)


def _small(colour: str, size: float, weight: QFont.Weight) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    if size > 0:
        style.setFontPointSize(size * SMALL)
    style.setFontWeight(weight)
    return style
