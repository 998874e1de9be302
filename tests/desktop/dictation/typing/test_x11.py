"""Typing on a real X server, into programs of two toolkits."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator

import pytest

from desktop.dictation.typing import x11
from desktop.dictation.typing.typist import TypingRefused
from desktop.dictation.typing.x11 import ELSEWHERE, HELD, X11Typist, keysym_of, layout_of, parts_of, unavailable
from tests.desktop.dictation.typing.program import Program
from tests.desktop.hotkey.watching import until
from tests.desktop_session import DesktopSession

TEXTS = {
    "plain": "Hello, World! It's 5 o'clock; (see #3) a+b=c @home ~/x {y} \\z | \"q\" <t>?",
    "umlauts": "Ärger über Öl: „Füße“ – ß, 20 €…",
    "emoji": "Fine 👍🏽 and 👩‍👩‍👧 or 🇩🇪 ☀️",
    "hebrew": "שלום עולם, מה נשמע?",
    "arabic": "مرحبا بالعالم ١٢٣",
    "chinese": "你好，世界。今天天气很好",
    "russian": "Съешь же ещё этих мягких французских булок, да выпей чаю. ЩЮЯ",
    "repeated": "aaaa bbbb zzzz ÄÄÄÄ 👍👍👍",
}


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    with own_desktop(sound=False, keyring="none") as desktop:
        monkeypatch.setenv("DISPLAY", desktop.env["DISPLAY"])
        yield desktop


@pytest.fixture
def typist() -> Iterator[X11Typist]:
    typist = X11Typist()
    yield typist
    typist.close()


async def keyboard(desktop: DesktopSession, *layout: str) -> None:
    await asyncio.to_thread(subprocess.run, ["setxkbmap", *layout], env=desktop.env, check=True)


@pytest.mark.parametrize("toolkit", ["qt", "tk"])
async def test_any_text_arrives_whatever_the_keyboard_has(desktop: DesktopSession, toolkit: str) -> None:
    for layout in ("us", "de", "ru"):
        await keyboard(desktop, layout)
        typist = X11Typist()
        program = await Program(desktop, toolkit).ready()
        for text in TEXTS.values():
            await typist.type(text, typist.place())
            await program.holds(text)
            await program.empty()
        typist.close()
