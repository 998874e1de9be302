"""What a voice says whole, and what nobody can allow by ear."""

from __future__ import annotations

import pytest

from server.engines.tts.speakable.stage import Speakable
from server.tools.sayable import is_said_whole


@pytest.mark.parametrize(
    "text",
    [
        "Buy milk", "page, https://example.org", "program, Firefox", "Müsli & Öl (2 Liter), 50 %", "1 + 1 = 2", "",
        "It's 10:30, or not!", "Mu\u0308sli", "ice-cream (two)", "-", "$5.50", "1,000.50 €",
    ],
)  # fmt: skip
def test_plain_words_are(text: str) -> None:
    assert is_said_whole(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/pay?to=eve", "http://example.org", "www.example.org/a", "mailto:eve@example.org",
        "file:///etc/passwd", "javascript:alert(1)", "https://example.org@evil.test", "https://ex\u0430mple.org",
        "see [here](https://evil.test)",
        "`rm -rf`", "a *b*", "<b>x</b>", "one\ntwo", "a\u200bb", "a\u202eb", "p\u0430ypal",
        "🙂", "C#", "a | b", "a\\b", "x" * 1001, "٣",
        "evil.test/pay?to=eve", "bank.com/send=500", "bob@evil.test?cc=eve@evil.test", "evil.test", "a/b", "a=b",
        "купить молоко", "牛乳を買う", "abcdef0123456789abcdef0123456789", "abcdefghijklmnopqrst", "a1",
        "Buy milk\u2028now",
        "Buy milk\ufe00\ufe01\U000e0100\U000e01ef", "Buy\u3164milk", "milk\u034f", "\uff21", "1234567890123", "e.g.",
        "a-", "a--b", "Buy\tmilk", "\u0251pple",
    ],
)  # fmt: skip
def test_what_is_left_out_or_hidden_is_not(text: str) -> None:
    assert not is_said_whole(text)


@pytest.mark.parametrize("language", ["en", "de", "fr", None])
@pytest.mark.parametrize("text", ["Buy milk", "program, Firefox", "write, Meet Ann at the station", "ice-cream (two)"])
def test_what_is_said_whole_is_what_a_voice_says(text: str, language: str | None) -> None:
    assert Speakable(language).say(text).text == text
