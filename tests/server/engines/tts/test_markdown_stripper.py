"""Markdown, emoji and addresses taken out of text that is still being written."""

from __future__ import annotations

import pytest

from server.engines.tts.markdown_stripper import MarkdownStripper

CASES = [
    ("Hello! How are you?", "Hello! How are you?"),
    ("**Bold** and _leaning_, but snake_case and 5 * 3", "Bold and leaning, but snake_case and 5 * 3"),
    ("# Title\n- one\n* two\n> three\n---\nend", "Title one two three end"),
    ("Run `ls` now.\n```python\nprint(1)\n```\nDone", "Run ls now. print(1) Done"),
    ("See https://www.example.com/a?b=c. Or www.foo.org, ok", "See example.com. Or foo.org, ok"),
    ("Read [the docs](https://x.org/y) here [1]", "Read the docs here [1]"),
    ("Fine 🙂 thanks", "Fine thanks"),
    ("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f England", "England"),
    ("What is what? http", "What is what? http"),
    ("it is 5-3 - so 2", "it is 5-3 - so 2"),
    ("[" + "long " * 100, "[" + ("long " * 100).strip()),
]


@pytest.mark.parametrize(("text", "said"), CASES)
@pytest.mark.parametrize("step", [1, 2, 3, 7, 1000])
def test_takes_the_marks_out(text: str, said: str, step: int) -> None:
    unmarked = MarkdownStripper()
    pieces = [unmarked.feed(text[begin : begin + step]) for begin in range(0, len(text), step)]
    assert " ".join("".join([*pieces, unmarked.finish()]).split()) == said


def test_holds_back_nothing_but_what_may_become_an_address() -> None:
    unmarked = MarkdownStripper()
    assert [unmarked.feed(piece) for piece in ["Hel", "lo!", " See", " www", ".a.b", " now"]] == [
        "Hel",
        "lo!",
        " See",
        " ",
        "",
        "a.b now",
    ]
