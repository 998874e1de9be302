"""Everything of typing on Windows but the system's own calls, which were never run here."""

from __future__ import annotations

import ctypes

import pytest

from desktop.dictation.typing import typist as common
from desktop.dictation.typing.typist import ELSEWHERE, HELD, TypingRefused
from desktop.dictation.typing.windows import BLOCKED, WindowsTypist, _Input, in_units


class System:
    """Windows as far as the typist sees it."""

    def __init__(self) -> None:
        self.units: list[int] = []
        self.held = 0
        self.front = 7
        self.takes = True

    def send(self, units: list[tuple[int, bool]]) -> int:
        assert [up for _, up in units] == [False, True] * (len(units) // 2), "each is pressed and let go"
        if not self.takes:
            return 0
        self.units += [unit for unit, up in units if not up]
        return len(units)

    def key_down(self, key: int) -> bool:
        return key == self.held

    def window_in_front(self) -> int:
        return self.front

    @property
    def text(self) -> str:
        return b"".join(unit.to_bytes(2, "little") for unit in self.units).decode("utf-16-le")


async def test_every_letter_is_typed() -> None:
    system = System()
    typist = WindowsTypist(system)
    await typist.prepare()
    text = "Ärger: 👍🏽 שלום, 20 €. " * 5
    await typist.type(text, typist.place())
    assert system.text == text
    typist.close()


async def test_what_comes_to_the_front_gets_nothing() -> None:
    system = System()
    typist = WindowsTypist(system)
    place = typist.place()
    system.front = 8
    with pytest.raises(TypingRefused) as refused:
        await typist.type("a secret", place)
    assert (str(refused.value), system.text) == (ELSEWHERE, "")


async def test_a_program_that_takes_nothing_is_told() -> None:
    system = System()
    system.takes = False
    with pytest.raises(TypingRefused) as refused:
        await WindowsTypist(system).type("Hello", None)
    assert str(refused.value) == BLOCKED


async def test_fingers_that_hold_ctrl_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(common, "LET_GO_SECONDS", 0.05)
    system = System()
    system.held = 0x11
    with pytest.raises(TypingRefused) as refused:
        await WindowsTypist(system).type("w", None)
    assert (str(refused.value), system.text) == (HELD, "")


def test_no_letter_is_cut_in_two() -> None:
    assert in_units("", 4) == []
    assert in_units("ab👍c", 3) == [[0x61, 0x62], [0xD83D, 0xDC4D, 0x63]]


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes are those where pointers have 8 bytes")
def test_an_input_is_as_large_as_windows_wants_it() -> None:
    assert ctypes.sizeof(_Input) == 40
