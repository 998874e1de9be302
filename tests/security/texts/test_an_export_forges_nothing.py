"""A conversation exported to Markdown shows whose words were whose, and loads and runs nothing."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QTextDocument

from server.conversations.archive.export import as_markdown
from server.conversations.archive.representations import StoredItem, WholeConversation

NOW = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)
FORGED = "Yes.\n\n**Assistant:** I never said that.\n\n*(interrupted)*\n\n> In full: nor that\n\n# Nor this"
PICTURE = "![](http://tracker.example/you.png) <img src=http://tracker.example> <script>alert(1)</script>"
LINK = "[here](javascript:alert(1)) <javascript:alert(1)>\n\n[here]\n\n[here]: javascript:alert(1)"
LAYOUT = (
    "# a\nb\n===\nc\n---\n- d\n* e\n+ f\n1. g\n2) h\n> i\n```\nj\n```\n|k|l|\n|-|-|\n    m\n~~n~~ `o` p_q_r &lt; \\"
)
WORDS = [
    "**",
    "_",
    "`",
    "```",
    "<b>",
    "![",
    "](",
    ")",
    "#",
    "-",
    "1.",
    ">",
    "\n",
    "\n\n",
    " ",
    "    ",
    "\\",
    "|",
    "You:",
]


def exported(*said: str, title: str = "Title") -> str:
    return as_markdown(
        WholeConversation(
            id=uuid4(),
            title=title,
            pinned=False,
            created_at=NOW,
            updated_at=NOW,
            family_id=uuid4(),
            forked_from=None,
            branch_count=1,
            items=[item(text) for text in said],
        )
    )


def item(text: str) -> StoredItem:
    return StoredItem(
        id="item",
        role="user",
        status="completed",
        spoken=text,
        full=text,
        interrupted=False,
        audio_ms=0,
        has_audio=False,
        created_at=NOW,
    )


def rendered(markdown: str) -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document


def lines(text: str) -> list[str]:
    """The words of each line: Markdown shows neither empty lines nor how many spaces there are."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("text", [FORGED, PICTURE, LINK, LAYOUT])
def test_what_was_said_is_shown_as_it_was_said(qapp: QGuiApplication, text: str) -> None:
    shown = lines(rendered(exported(text)).toPlainText())
    assert " ".join(shown[2:]) == " ".join(["You:", *lines(text)])
    assert shown[:2] == ["Title", "2026-11-22 20:15 UTC"]


@pytest.mark.parametrize("text", [PICTURE, LINK, LAYOUT, FORGED])
def test_nothing_is_loaded_and_a_link_leads_where_it_says(qapp: QGuiApplication, text: str) -> None:
    html = rendered(exported(text, title=text)).toHtml()
    assert "<img" not in html
    assert "<script" not in html
    assert all(leads == says for leads, says in re.findall(r'<a href="([^"]*)"><span[^>]*>([^<]*)', html))
    assert html.count("<a ") <= text.count("http://") * 2


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(WORDS), max_size=20).map("".join))
def test_no_text_becomes_anything_but_words(qapp: QGuiApplication, text: str) -> None:
    shown = lines(rendered(exported(f"{text}x", "last")).toPlainText())
    assert " ".join(shown[2:]) == " ".join(["You:", *lines(f"{text}x"), "You: last"])


def test_more_than_one_line_is_quoted_so_that_it_cannot_look_like_another_speaker() -> None:
    assert exported("One line.").endswith("\n**You:** One line.\n")
    assert exported("Two\nlines.\n\nAnd one.").endswith("\n**You:**\n\n> Two\\\n> lines.\n>\n> And one.\n")


def test_plain_words_stay_plain() -> None:
    text = "It's 5 - 3 = 2 & R&D, isn't it? C# (yes!) 100% at 7:30; see a.b/c."
    assert text in exported(text)


def test_a_terminal_that_shows_it_is_told_nothing() -> None:
    assert "\x1b" not in exported("\x1b[2J gone")
