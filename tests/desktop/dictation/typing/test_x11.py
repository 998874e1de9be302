"""Typing on a real X server, into programs of two toolkits."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator

import pytest

from desktop.dictation.typing import typist as common
from desktop.dictation.typing import x11
from desktop.dictation.typing.typist import ELSEWHERE, HELD, TypingRefused
from desktop.dictation.typing.x11 import X11Typist, keysym_of, layout_of, parts_of, unavailable
from desktop.system.x11.xcb import CORE_KEYBOARD
from desktop.system.x11.xtest import XKeys
from tests.desktop.dictation.typing.program import Program
from tests.desktop.hotkey.watching import until
from tests.desktop_session import DesktopSession

TEXTS = (
    "Hello, World! It's 5 o'clock; (see #3) a+b=c @home ~/x {y} \\z | \"q\" <t>?",
    "Ärger über Öl: „Füße“ \u2013 ß, 20 €…",
    "Fine 👍🏽 and 👩‍👩‍👧 or 🇩🇪 ☀️",
    "שלום עולם, מה נשמע?",
    "مرحبا بالعالم ١٢٣",
    "你好\uff0c世界。今天天气很好\uff0c我们去公园散步吧。明天可能会下雨\uff0c记得带伞出门\uff01",
    "Съешь же ещё этих мягких французских булок, да выпей чаю. ЩЮЯ",
    "aaaa bbbb zzzz ÄÄÄÄ 👍👍👍",
)


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    # A window manager reads the whole keyboard map anew for each key that changes, for longer than all else takes.
    with own_desktop(managed=False, sound=False, keyring="none") as desktop:
        monkeypatch.setenv("DISPLAY", desktop.env["DISPLAY"])
        yield desktop


@pytest.fixture
def typist(desktop: DesktopSession) -> Iterator[X11Typist]:
    typist = X11Typist()
    yield typist
    typist.close()


async def keyboard(desktop: DesktopSession, *layout: str) -> None:
    await asyncio.to_thread(subprocess.run, ["setxkbmap", *layout], env=desktop.env, check=True)


async def xdotool(desktop: DesktopSession, *arguments: str) -> str:
    """Beside the loop."""
    return await asyncio.to_thread(desktop.xdotool, *arguments)


@pytest.mark.parametrize("toolkit", ["qt", "tk"])
@pytest.mark.parametrize("layout", ["us", "de", "ru"])
async def test_any_text_arrives_whatever_the_keyboard_has(
    desktop: DesktopSession, typist: X11Typist, toolkit: str, layout: str
) -> None:
    await keyboard(desktop, layout)
    program = await Program(desktop, toolkit).ready()
    for text in TEXTS:
        await typist.type(text, typist.place())
        await program.holds(text)
        await program.empty()


async def test_a_second_layout_and_caps_lock_do_not_matter(desktop: DesktopSession, typist: X11Typist) -> None:
    await keyboard(desktop, "us,ru")
    program = await Program(desktop, "qt").ready()
    await xdotool(desktop, "key", "Caps_Lock")
    await typist.type("Well, привет ß", typist.place())
    await program.holds("Well, привет ß")
    assert typist._connected().modifiers().locked & 2, "Caps Lock is on again"
    await program.empty()
    await xdotool(desktop, "key", "Caps_Lock")
    keys = typist._connected()
    keys._xkb.xcb_xkb_latch_lock_state(keys._c, CORE_KEYBOARD, 0, 0, 1, 1, 0, 0, 0)
    keys.flush()
    await until(lambda: typist._connected().modifiers().group == 1)
    await typist.type("Well, привет ß", typist.place())
    await program.holds("Well, привет ß")
    assert typist._connected().modifiers().group == 1


async def test_keys_that_were_lent_write_nothing_afterwards(
    desktop: DesktopSession, typist: X11Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(x11, "TIDY_SECONDS", 0.2)
    await keyboard(desktop, "us")
    program = await Program(desktop, "qt").ready()
    keys = XKeys()
    before = keys.keyboard_map()
    await typist.type("naïve 👍", typist.place())
    assert keys.keyboard_map() != before
    await program.holds("naïve 👍")
    await until(lambda: keys.keyboard_map() == before)
    await typist.type("naïve 👍", typist.place())
    await program.holds("naïve 👍naïve 👍")
    typist.close()
    assert keys.keyboard_map() == before
    keys.close()


async def test_another_keyboard_map_amid_two_texts(desktop: DesktopSession, typist: X11Typist) -> None:
    await keyboard(desktop, "us")
    program = await Program(desktop, "qt").ready()
    await typist.type("ü☀", typist.place())
    await program.holds("ü☀")
    await keyboard(desktop, "de")
    await typist.type("ü☀yz", typist.place())
    await program.holds("ü☀ü☀yz")


async def test_nothing_is_typed_while_fingers_hold_ctrl(
    desktop: DesktopSession, typist: X11Typist, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = await Program(desktop, "qt").ready()
    await xdotool(desktop, "keydown", "Control_L")
    typing = asyncio.ensure_future(typist.type("quit", typist.place()))
    await asyncio.sleep(0.1)
    assert not typing.done()
    await xdotool(desktop, "keyup", "Control_L")
    await typing
    await program.holds("quit")
    monkeypatch.setattr(common, "LET_GO_SECONDS", 0.1)
    await xdotool(desktop, "keydown", "alt")
    with pytest.raises(TypingRefused) as refused:
        await typist.type("quit", typist.place())
    await xdotool(desktop, "keyup", "alt")
    assert str(refused.value) == HELD


async def test_what_comes_to_the_front_meanwhile_gets_nothing(desktop: DesktopSession, typist: X11Typist) -> None:
    await Program(desktop, "qt").ready()
    place = typist.place()
    await xdotool(desktop, "search", "--sync", "--name", "Dictated to", "windowunmap")
    await until(lambda: typist.place() != place)
    with pytest.raises(TypingRefused) as refused:
        await typist.type("a secret", place)
    assert str(refused.value) == ELSEWHERE


async def test_an_x_server_that_goes(desktop: DesktopSession, typist: X11Typist) -> None:
    await typist.prepare()
    desktop.close()
    with pytest.raises(TypingRefused, match="X server"):
        await typist.type("Hello", None)
    assert typist.place() is None
    with pytest.raises(TypingRefused, match="X server"):
        await typist.prepare()


def test_where_there_is_no_x_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "")
    assert unavailable() == "There is no X server."
    monkeypatch.setenv("DISPLAY", ":4711")
    assert unavailable() == "The X server does not let SB Voice connect."


def test_letters_of_a_layout_are_found_and_keys_that_are_lent_are_not() -> None:
    symbols = {9: (0x61, 0x41), 10: (0x6C6, 0x6E6), 11: (0x61, 0x62), 12: (0xFFB1, 0xFF0D), 13: (0x63, 0x43)}
    assert layout_of(symbols, 0, lent=[13]) == {
        "a": (9, False),
        "A": (9, True),
        "ф": (10, False),
        "Ф": (10, True),
        "b": (11, True),
    }
    assert layout_of(symbols, 0, shift=False, lent=[13]) == {"a": (9, False), "ф": (10, False)}
    assert layout_of(symbols, 1) == layout_of(symbols, 3) == {}


def test_a_text_is_cut_where_no_more_keys_are_to_spare() -> None:
    assert list(parts_of("abcab", {"a": (9, False)}, 1)) == ["ab", "ca", "b"]
    assert list(parts_of("abcab", {}, 3)) == ["abcab"]
    assert list(parts_of("aaa", {"a": (9, False)}, 0)) == ["aaa"]
    with pytest.raises(TypingRefused, match="no key to spare"):
        list(parts_of("ab", {"a": (9, False)}, 0))


@pytest.mark.parametrize(("letter", "keysym"), [("a", 0x61), ("ä", 0xE4), ("€", 0x10020AC), ("👍", 0x101F44D)])
def test_how_x_knows_a_letter(letter: str, keysym: int) -> None:
    assert keysym_of(letter) == keysym
