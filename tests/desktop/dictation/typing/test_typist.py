# ruff: noqa: RUF001 (letters of other scripts)
"""What of a transcript is typed."""

from __future__ import annotations

import pytest

from desktop.dictation.typing.typist import NoTypist, TypingRefused, typeable


@pytest.mark.parametrize(
    ("heard", "typed"),
    [
        ("Hello, world.", "Hello, world."),
        ("  two  lines\nor three\r\n", "two lines or three"),
        ("rm -rf /\n\x1b[A\x07\x00", "rm -rf / [A"),
        ("a\tb\u2028c\u2029d\x85e", "a b c d e"),
        ("👩\u200d👩\u200d👧 نمی\u200cخواهم", "👩\u200d👩\u200d👧 نمی\u200cخواهم"),
        ("20\u00a0€", "20\u00a0€"),
        ("\n", ""),
    ],
)
def test_no_control_character_is_typed_and_every_letter_is(heard: str, typed: str) -> None:
    assert typeable(heard) == typed


async def test_where_nobody_types_it_says_why() -> None:
    nobody = NoTypist("Not here.")
    assert nobody.place() is None
    for attempt in (nobody.prepare(), nobody.type("Hello", None)):
        with pytest.raises(TypingRefused, match="Not here"):
            await attempt
    nobody.close()
