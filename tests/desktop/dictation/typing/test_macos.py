"""Everything of typing on macOS but the system's own calls, which were never run here."""

from __future__ import annotations

import pytest

from desktop.dictation.typing import typist as common
from desktop.dictation.typing.macos import AT_ONCE, FORBIDDEN, MacTypist
from desktop.dictation.typing.typist import HELD, TypingRefused


class System:
    """Quartz as far as the typist sees it."""

    def __init__(self) -> None:
        self.allowed = True
        self.flags = 0x100  # which is none of those that matter
        self.sent: list[list[int]] = []

    def trusted(self) -> bool:
        return self.allowed

    def send(self, units: list[int]) -> None:
        self.sent.append(units)

    def modifiers(self) -> int:
        return self.flags

    @property
    def text(self) -> str:
        return b"".join(unit.to_bytes(2, "little") for part in self.sent for unit in part).decode("utf-16-le")


async def test_every_letter_is_typed() -> None:
    system = System()
    typist = MacTypist(system)
    assert typist.place() is None
    await typist.prepare()
    text = "Ärger: 👍🏽 שלום, 20 €. " * 5
    await typist.type(text, None)
    assert system.text == text
    assert max(map(len, system.sent)) <= AT_ONCE
    typist.close()


async def test_without_leave_it_says_where_to_give_it() -> None:
    system = System()
    system.allowed = False
    with pytest.raises(TypingRefused) as refused:
        await MacTypist(system).type("Hello", None)
    assert (str(refused.value), system.sent) == (FORBIDDEN, [])


async def test_fingers_that_hold_command_are_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(common, "LET_GO_SECONDS", 0.05)
    system = System()
    system.flags = 0x100000
    with pytest.raises(TypingRefused) as refused:
        await MacTypist(system).type("q", None)
    assert (str(refused.value), system.sent) == (HELD, [])
