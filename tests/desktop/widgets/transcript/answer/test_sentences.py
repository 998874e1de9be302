"""Which sentence of an answer a character belongs to."""

from __future__ import annotations

import pytest

from desktop.widgets.transcript.answer.sentences import sentence_at
from desktop.widgets.transcript.markdown.growing import GrowingAnswer
from desktop.widgets.transcript.markdown.paragraphs import Entry

RICH = """## A head

One **bold** sentence. Another `code` one!

1. First item. It goes on.
2. Second

```python
a = 1

b = 2
```

| x | y |
|---|---|
| one | two |
| three | four |

The end"""


def entries(text: str) -> list[Entry]:
    return GrowingAnswer().read(text, complete=True)[1]


@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        ("head", "A head"),
        ("bold", "One **bold** sentence. "),
        ("sentence", "One **bold** sentence. "),
        ("code", "Another `code` one!"),
        ("Another", "Another `code` one!"),
        ("goes", "It goes on."),
        ("b = 2", "a = 1\n\nb = 2"),
        ("two", "one | two"),
        ("three", "three | four"),
        ("The end", "The end"),
    ],
)
def test_the_sentence_is_found_in_whatever_it_stands(at: str, sentence: str) -> None:
    begin, end = sentence_at(entries(RICH), RICH.index(at))
    assert RICH[begin:end].strip("\n`* ") == sentence.strip("\n`* ")


def test_what_stands_between_two_sentences_belongs_to_the_later_one() -> None:
    text = "One.\n\nTwo."
    assert sentence_at(entries(text), text.index("\n\n")) == (6, 10)


@pytest.mark.parametrize(
    "text", ["مرحبا بك. كيف حالك؟ أنا بخير.", "😀 One 😀. Two 😀😀 here. Three.", "一つ目。二つ目。三つ目。"]
)
def test_each_sentence_begins_where_the_one_before_ends(text: str) -> None:
    found = [sentence_at(entries(text), place) for place in range(len(text))]
    sentences = list(dict.fromkeys(found))
    assert len(sentences) == 3
    assert "".join(text[begin:end] for begin, end in sentences) == text
    assert all(begin <= place < end for place, (begin, end) in enumerate(found))


@pytest.mark.parametrize("text", ["", "One. Two."])
def test_behind_the_end_is_nothing(text: str) -> None:
    assert sentence_at(entries(text), len(text)) == (len(text), len(text))
