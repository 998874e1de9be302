"""Passages are short, lose nothing, and know where they stand."""

from __future__ import annotations

from server.documents.passages import MOST, DocumentPassage, cut


def test_a_page_is_cut_at_paragraphs_and_sentences_and_nothing_is_lost() -> None:
    text = "\n\n".join(f"Paragraph {n}. " + "It goes on and on. " * 30 for n in range(9)) + "x" * 3000
    passages = list(cut(text, 7, "Long"))
    assert max(len(each.text) for each in passages) <= MOST
    assert {(each.page, each.heading) for each in passages} == {(7, "Long")}
    assert "".join("".join(each.text.split()) for each in passages) == "".join(text.split())


def test_a_word_that_the_layout_broke_is_whole_again() -> None:
    assert list(cut("A pen-\nguin, well-\nKnown.", None, "")) == [DocumentPassage("A penguin, well-\nKnown.", None, "")]
