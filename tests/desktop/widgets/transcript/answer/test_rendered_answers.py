"""Answers in the window: code, tables and links, what is copied of them, and how they grow."""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shortening import MOST_SHOWN
from desktop.widgets.style.theme import apply_theme
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.conversation_view import ConversationView
from tests.states.answer_states import ARABIC, RICH, WIDE


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ConversationView:
    apply_theme(qapp, "light")
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(480, 500)
    view.show()
    return view


def answered(view: ConversationView, text: str, item: str = "r") -> None:
    view.append_reply(item, text)
    view.finish_reply(item, "completed")
    view.flush()
    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def selected(view: ConversationView) -> str:
    view.selectAll()
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    return clipboard()


def place_of(view: ConversationView, words: str) -> QPoint:
    cursor = view.document().find(words)
    assert not cursor.isNull()
    begin = QTextCursor(view.document())
    begin.setPosition(cursor.selectionStart() + 1)
    return view.cursorRect(begin).center() - QPoint(1, 0)


def left_of(view: ConversationView, words: str) -> float:
    """Where the line with these words begins."""
    block = view.document().find(words).block()
    box, layout = view.document().documentLayout().blockBoundingRect(block), block.layout()
    if QTextCursor(block).currentTable() is not None:
        return round(box.left())
    return round(layout.position().x() + layout.lineAt(0).naturalTextRect().left())


@pytest.mark.parametrize("text", [RICH, ARABIC, WIDE])
def test_a_grown_answer_is_the_same_document_as_one_that_came_at_once(view: ConversationView, text: str) -> None:
    documents = []
    for step in (7, len(text)):
        view.clear()
        view.add_question("q", "Why?")
        for begin in range(0, len(text), step):
            view.append_reply("r", text[begin : begin + step])
            view.flush()
        view.finish_reply("r", "completed")
        view.flush()
        documents.append((view.document().toHtml(), selected(view)))
    assert documents[0] == documents[1]


def test_what_is_copied(view: ConversationView) -> None:
    text = "**Bold** and `code`:\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n```py\nx = 1\n```"
    answered(view, text)
    assert selected(view) == "SB Voice\nBold and code:\n•\tone\n•\ttwo\na\tb\nc\td\nx = 1"
    [copy] = [action for action in view.actions_of_messages.of(view.messages[0]) if action.icon == "copy"]
    copy.act()
    assert clipboard() == text
    answered(view, "| عمق | شرق |\n|---|---|\n| c | d |", "right")
    assert selected(view).endswith("عمق\tشرق\nc\td")


def test_a_copy_shows_that_it_was_made(view: ConversationView, qtbot: QtBot) -> None:
    answered(view, "Hello")
    sign = view.overlays.copied
    for copy in (view.copy_all, view.copy_text, view.actions_of_messages.of(view.messages[0])[0].act):
        sign.hide()
        copy()
        assert sign.isVisible()
    qtbot.waitUntil(lambda: not sign.isVisible())


def test_code_has_a_button_that_copies_it(view: ConversationView) -> None:
    answered(view, "Two:\n\n```py\nif x:\n\ty = 1\n```\n\nand\n\n    z\n")
    first, second = view.overlays.tools.buttons
    assert first.accessibleName().replace("\u2068", "").replace("\u2069", "") == "Copy code 1, py"
    assert second.accessibleName() == "Copy code 2"
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert clipboard() == "if x:\n\ty = 1"
    second.click()
    assert clipboard() == "z"
    view.clear()
    assert view.overlays.tools.buttons == []


def test_code_has_letters_of_one_width_and_its_lines_do_not_break(view: ConversationView) -> None:
    answered(view, f"`inline` and\n\n```\n{'long line ' * 30}\n```")
    for words in ("inline", "long line"):
        assert view.document().find(words).charFormat().fontFixedPitch()
    assert view.document().find("long line").block().layout().lineCount() == 1
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "text", ["```\n" + "wide " * 60 + "\n```", "|" + "a wide column of a table|" * 9 + "\n" + "|-" * 9 + "|"]
)
def test_what_is_wide_is_scrolled_by_itself(view: ConversationView, text: str) -> None:
    answered(view, f"Words.\n\n{text}\n\nMore words.")
    [bar] = view.overlays.tools.bars
    assert bar.maximum() > 0
    before, around = left_of(view, "wide"), left_of(view, "More")
    bar.setValue(100)
    QApplication.processEvents()
    assert left_of(view, "wide") == before - 100
    assert left_of(view, "More") == around
    view.append_reply("r", " still")
    view.flush()
    assert left_of(view, "wide") == before - 100, "it stays where the reader is"


def test_the_text_cursor_brings_what_is_wide_into_sight(view: ConversationView, qtbot: QtBot) -> None:
    answered(view, f"```\n{'wide ' * 60}\n```")
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    cursor = view.document().find("wide")
    cursor.setPosition(cursor.block().position())
    view.setTextCursor(cursor)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.overlays.tools.bars[0].value() > 0
    assert 0 <= view.cursorRect().left() <= view.viewport().width()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.overlays.tools.bars[0].value() == 0


def test_the_columns_of_a_table_line_up(view: ConversationView) -> None:
    rows = "".join(f"| {'long ' * (n % 4)}{n} | second{n} |\n" for n in range(60))
    answered(view, f"| a | b |\n|---|---|\n{rows}")
    lefts = set()
    for number in (0, 17, 33, 59):
        lefts.add(left_of(view, f"second{number}"))
    assert len(lefts) == 1


def test_a_link_shows_where_it_leads_and_the_second_click_opens_it(view: ConversationView, qtbot: QtBot) -> None:
    opened: list[str] = []
    view.overlays.links.opened.connect(opened.append)
    answered(
        view,
        "Go to [your bank](https://b\u0430nk.example/\u202egnp) or [mine](https://b.example), not [there](file:///x).",
    )
    card = view.overlays.links.card
    view.overlays.links.hover(place_of(view, "your bank"))
    assert view.viewport().toolTip() == "https://xn--bnk-6cd.example/%E2%80%AEgnp"
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    for _ in range(2):
        assert not opened
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "your bank"))
        assert opened or card.text == card.address == "https://xn--bnk-6cd.example/%E2%80%AEgnp"
    assert opened == ["https://xn--bnk-6cd.example/%E2%80%AEgnp"]
    assert not card.isVisible()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "mine"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "Go to"))
    assert not card.isVisible()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, "there"))
    assert not card.isVisible()
    assert len(opened) == 1


def test_links_by_keyboard(view: ConversationView, qtbot: QtBot) -> None:
    opened: list[str] = []
    view.overlays.links.opened.connect(opened.append)
    answered(view, "See [this](https://a.example/b) & [that](mailto:ann@a.example).")
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    cursor = view.document().find("this")
    cursor.setPosition(cursor.selectionStart() + 1)
    view.setTextCursor(cursor)
    QTest.keyClick(view, Qt.Key.Key_Return)
    card = view.overlays.links.card
    assert card.address == "https://a.example/b"
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert view.hasFocus()
    menu = view.menu_at(place_of(view, "See"))
    offered = [action for action in menu.actions() if action.text().startswith("Link to")]
    assert [re.sub("[\u2068\u2069]", "", action.text()) for action in offered] == [
        "Link to a.example",
        "Link to ann@a.example",
    ]
    offered[1].trigger()
    assert card.address == "mailto:ann@a.example"
    assert not opened


def test_what_was_not_heard_is_grey_wherever_it_is_shown(view: ConversationView) -> None:
    text = "# Head\n\nSome **bold** and `code`.\n\n| a | b |\n|---|---|\n| later | x |\n\n[link](https://a.example)"
    answered(view, text)
    view.mark_interrupted("r", text.index("ld**"))
    view.flush()
    shown = {}
    for words in ("Head", "bo", "ld", "code", "later", "link"):
        shown[words] = view.document().find(words).charFormat().foreground().color().name()
    theme = tokens_now()
    assert shown == {"Head": theme.text, "bo": theme.text} | dict.fromkeys(
        ("ld", "code", "later", "link"), theme.unheard
    )
    view.append_reply("r", "\n\nand more")
    view.flush()
    assert view.document().find("more").charFormat().foreground().color().name() == theme.unheard


def test_a_screen_reader_has_the_rendered_text(view: ConversationView) -> None:
    answered(view, "**Bold**, [a link](https://a.example) and\n\n- an item\n\n![a cat](https://a.example/cat.png)")
    interface = QAccessible.queryAccessibleInterface(view).textInterface()
    told = interface.text(0, interface.characterCount())
    assert told.replace("\u2029", "\n") == ("SB Voice\nBold, a link and\n•\tan item\na cat (https://a.example/cat.png)")


def test_a_screen_reader_has_each_cell_and_each_line_of_code_by_itself(view: ConversationView) -> None:
    answered(view, "| A | B |\n|---|---|\n| 1 | [two](https://a.example) |\n\n```py\nx = 1\ny = 2\n```\n\nThe end.")
    interface = QAccessible.queryAccessibleInterface(view).textInterface()
    told = interface.text(0, interface.characterCount())
    assert re.split("[\ufdd0\ufdd1\n\u2029]+", told) == ["SB Voice", "A", "B", "1", "two", "x = 1", "y = 2", "The end."]


@pytest.mark.parametrize(
    "read_by",
    [
        QAccessible.TextBoundaryType.WordBoundary,
        QAccessible.TextBoundaryType.SentenceBoundary,
        QAccessible.TextBoundaryType.LineBoundary,
        QAccessible.TextBoundaryType.ParagraphBoundary,
    ],
)
def test_who_reads_a_table_piece_by_piece_meets_nothing_that_nobody_wrote(
    view: ConversationView, read_by: QAccessible.TextBoundaryType
) -> None:
    """Qt has a letter of its own before each cell, which stands in no word, line or paragraph of it."""
    answered(view, "Before\n\n| A | B |\n|---|---|\n| 1 | two words |\n\nThe end.")
    interface = QAccessible.queryAccessibleInterface(view).textInterface()
    pieces = []
    for place in range(interface.characterCount()):
        cursor = QTextCursor(view.document())
        cursor.setPosition(place)
        pieces.append(interface.text(*QAccessible.qAccessibleTextBoundaryHelper(cursor, read_by)))
    assert {"A", "B", "1"} <= set(pieces)
    assert not re.search("[\ufdd0\ufdd1]", "".join(pieces))


def test_marks_of_found_words_stand_on_the_rendered_text(view: ConversationView) -> None:
    text = "# Head\n\nSome **bold words** here 😀 and\n\n| a | b |\n|---|---|\n| *c* | found |\n"
    answered(view, text)
    pages, message = view._pages, view.messages[0]
    for words, shown in (
        ("bold words", ["bold words"]),
        ("found", ["found"]),
        ("Some **bold", ["Some bold"]),
        ("# Head", ["Head"]),
    ):
        begin = text.index(words)
        marks = pages.selections(message, begin, begin + len(words))
        assert [mark.selectedText() for mark in marks] == shown
    everything = pages.selections(message, 0, len(text))
    assert [mark.selectedText() for mark in everything] == [
        "Head",
        "Some bold words here 😀 and",
        "a",
        "b",
        "c",
        "found",
    ]


def test_the_sentence_being_spoken_is_marked_and_the_rest_is_lighter(view: ConversationView) -> None:
    text = "**One** sentence. Another `one` here.\n\n- A third one."
    answered(view, text)
    view.overlays.mark_spoken("r", text.index("Another"), text.index("\n\n"))
    sentence, rest = view.extraSelections()
    assert sentence.cursor.selectedText() == "Another one here."
    assert sentence.format.background().color().name() == tokens_now().reply_soft
    assert rest.cursor.selectedText() == "•\tA third one."
    assert rest.format.foreground().color().name() == tokens_now().unheard
    view.append_reply("r", " And a fourth.")
    view.flush()
    assert view.extraSelections()[1].cursor.selectedText().endswith("And a fourth.")
    view.overlays.mark_spoken("", 0, 0)
    assert view.extraSelections() == []


def test_a_screen_reader_says_an_answer_without_its_marks(view: ConversationView) -> None:
    answered(view, "# Head\n\n**Bold** `code`\n\n| a | b |\n|---|---|\n| c | |\n\n1. one")
    assert view.messages[0].told == "Head\nBold code\na, b\nc\n1. one"


def test_a_selection_stays_while_the_answer_grows(view: ConversationView) -> None:
    view.append_reply("r", "Some **words** here")
    view.flush()
    view.setTextCursor(view.document().find("words"))
    for piece in (" and `more", "`\n\n- a", "\n- b\n\n| a | b |\n|---|---|\n"):
        view.append_reply("r", piece)
        view.flush()
        assert view.textCursor().selectedText() == "words"


def test_the_way_back_to_the_end(view: ConversationView) -> None:
    view.append_reply("r", "A paragraph.\n\n" * 60)
    view.flush()
    QApplication.processEvents()
    bar, button = view.verticalScrollBar(), view.overlays.latest
    assert not button.isVisible()
    bar.setValue(0)
    assert button.isVisible()
    view.append_reply("r", "More.\n\n" * 10)
    view.flush()
    QApplication.processEvents()
    assert bar.value() == 0
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bar.value() == bar.maximum()
    assert not button.isVisible()


def test_the_arrows_of_a_caption_lead_to_other_versions(view: ConversationView) -> None:
    wanted: list[tuple[str, int]] = []
    view.actions_of_messages.version_requested.connect(lambda *asked: wanted.append(asked))
    answered(view, "Hello")
    view.set_versions({"r": (2, 2)})
    view.flush()
    for arrow in ("\u2039", "\u203a"):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, arrow))
    assert wanted == [("r", -1)], "there is none behind the last"


PIECES = {
    "prose": "Some **bold** words and `code` in a paragraph.\n\n- one\n- two\n\n",
    "code": "x = compute(1, 2, 3)  # a comment\n",
    "list": "- an item of a list that goes on\n",
    "table": "| a cell | another cell |\n",
}
BEFORE = {"code": "```py\n", "table": "| a | b |\n|---|---|\n"}


ROUNDS = 12
"""One is enough on a quiet machine."""


@pytest.mark.parametrize("kind", PIECES)
def test_a_long_answer_grows_as_fast_as_a_short_one(view: ConversationView, kind: str) -> None:
    """As a ratio of computing time within one run."""
    slower = [15_000, 200_000]
    # What others do on the machine lasts longer than one of them, so each is held against the short one of its round.
    for _ in range(ROUNDS):
        short, *longer = (_cost_of_a_delta(view, BEFORE.get(kind, ""), PIECES[kind], each) for each in (2_000, *slower))
        slower = [length for length, cost in zip(slower, longer, strict=True) if cost >= 4 * short]
        if not slower:
            break
    assert slower == []


def test_reading_a_long_answer_costs_what_is_shown_of_it(view: ConversationView) -> None:
    """As a ratio of computing time within one run: it is scrolled, made narrower, searched, marked and copied."""
    for _ in range(ROUNDS):
        short, long = (_cost_of_reading(view, length) for length in (MOST_SHOWN, 200_000))
        slower = [what for what in short if long[what] >= 3 * short[what]]
        if not slower:
            break
    assert slower == []


def _cost_of_reading(view: ConversationView, length: int) -> dict[str, float]:
    text = f"{PIECES['prose']}{BEFORE['table']}{PIECES['table']}\n```py\n{PIECES['code']}```\n\n"
    view.clear()
    view.resize(480, 500)
    answered(view, (text * (1 + length // len(text)))[:length])
    bar, pages, message = view.verticalScrollBar(), view._pages, view.messages[0]
    everything: dict[str, list[Callable[[], object]]] = {
        "scrolled": [partial(bar.setValue, bar.maximum() * place // 6) for place in range(6)],
        "made narrower": [partial(view.resize, 480 - 20 * place, 500) for place in range(1, 4)],
        "found": [partial(pages.selections, message, at, at + 20) for at in range(0, length, length // 6)],
        "spoken": [partial(view.overlays.mark_spoken, "r", at, at + 20) for at in range(0, 8000, 2000)],
        "copied": [partial(pages.original, _all_of(view))] * 3,
    }
    return {what: _cost_of(steps) for what, steps in everything.items()}


def _all_of(view: ConversationView) -> QTextCursor:
    cursor = QTextCursor(view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor


def _cost_of(steps: list[Callable[[], object]]) -> float:
    begun = time.process_time()
    for step in steps:
        step()
        QApplication.processEvents()
    return time.process_time() - begun


def _cost_of_a_delta(view: ConversationView, before: str, piece: str, length: int) -> float:
    view.clear()
    view.append_reply("r", before + piece * (length // len(piece)))
    view.flush()
    times = []
    for number in range(25):
        begun = time.process_time()
        view.append_reply("r", f"word {number} " if number % 5 else f"\n{piece}")
        view.flush()
        times.append(time.process_time() - begun)
    return statistics.quantiles(times, n=4)[0]  # what others do on the machine only adds to it
