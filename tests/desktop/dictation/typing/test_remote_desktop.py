"""Typing through the Wayland portal: a strict one on a real bus, and the real xdg-desktop-portal before a backend."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from desktop.dictation.typing.remote_desktop import (
    DECLINED,
    MISSING,
    NOT_ON_KEYBOARD,
    PortalTypist,
    letters_here,
    unavailable,
)
from desktop.dictation.typing.typist import TypingRefused
from desktop.dictation.typing.x11 import keysym_of
from tests.desktop.hotkey.backends import test_real_portal as real
from tests.desktop.hotkey.backends.service import Service
from tests.desktop.hotkey.watching import until
from tests.desktop_session import DesktopSession


class Permit:
    """In memory."""

    def __init__(self) -> None:
        self.given = ""

    def load(self) -> str:
        return self.given

    def save(self, permit: str) -> None:
        self.given = permit


@pytest.fixture
def desktop(own_desktop: type[DesktopSession], monkeypatch: pytest.MonkeyPatch) -> Iterator[DesktopSession]:
    with own_desktop(display=False, sound=False, keyring="none") as desktop:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.env["DBUS_SESSION_BUS_ADDRESS"])
        yield desktop


async def portal(desktop: DesktopSession, *options: str) -> Service:
    return await Service(desktop, *options, module="remote_desktop_portal").ready()


def typist(permit: Permit, letters: frozenset[str] | None = None) -> PortalTypist:
    return PortalTypist(permit, lambda: letters)


async def says_typed(service: Service, text: str) -> None:
    for letter in text:
        await service.says(f"down {keysym_of(letter)}")
        await service.says(f"up {keysym_of(letter)}")


@pytest.mark.parametrize("options", [(), ("--old",)])
async def test_every_letter_arrives_and_the_session_ends(desktop: DesktopSession, options: tuple[str, ...]) -> None:
    service = await portal(desktop, *options)
    assert await unavailable() == ""
    typing = typist(Permit())
    assert typing.place() is None
    text = "Öl 👍🏽 שלום"
    await typing.type(text, None)
    if not options:
        await service.says("register sb-voice")
    await service.says("select 1 for 2 with no permit")
    await service.says("start")
    await says_typed(service, text)
    await service.says("closed")
    typing.close()


async def test_the_person_is_asked_once(desktop: DesktopSession) -> None:
    service = await portal(desktop, "--asks")
    permit = Permit()
    typing = typist(permit)
    asking = asyncio.ensure_future(typing.prepare())
    for line in ("register sb-voice", "select 1 for 2 with no permit", "start"):
        await service.says(line)
    assert not asking.done()
    service.tell("allow")
    await asking
    await typing.prepare()  # which is done already
    await typing.type("a", None)
    await says_typed(service, "a")
    await service.says("closed")
    await typing.type("b", None)
    await service.says("select 1 for 2 with permit 1")
    await service.says("start")
    await says_typed(service, "b")
    assert permit.given == "permit 2", "each is good for one session"
    typing.close()


async def test_the_person_declines(desktop: DesktopSession) -> None:
    service = await portal(desktop, "--asks")
    typing = typist(Permit())
    service.tell("deny")
    with pytest.raises(TypingRefused) as refused:
        await typing.type("a", None)
    assert str(refused.value) == DECLINED
    for line in ("register sb-voice", "select 1 for 2 with no permit", "start", "closed"):
        await service.says(line)
    typing.close()


async def test_a_mouse_is_no_keyboard(desktop: DesktopSession) -> None:
    await portal(desktop, "--pointer")
    typing = typist(Permit())
    with pytest.raises(TypingRefused) as refused:
        await typing.prepare()
    assert str(refused.value) == DECLINED
    typing.close()


async def test_a_session_that_the_compositor_ends_is_made_again(desktop: DesktopSession) -> None:
    service = await portal(desktop)
    typing = typist(Permit())
    await typing.prepare()
    for line in ("register sb-voice", "select 1 for 2 with no permit", "start"):
        await service.says(line)
    service.tell("close")
    await until(lambda: not typing._session)
    await typing.type("a", None)
    await service.says("select 1 for 2 with permit 1")
    await service.says("start")
    await says_typed(service, "a")
    typing.close()


async def test_a_portal_that_vanishes_is_told(desktop: DesktopSession) -> None:
    service = await portal(desktop, "--asks")
    typing = typist(Permit())
    asking = asyncio.ensure_future(typing.prepare())
    for line in ("register sb-voice", "select 1 for 2 with no permit", "start"):
        await service.says(line)
    service.die()
    with pytest.raises(TypingRefused, match="portal has gone"):
        await asking
    typing.close()


async def test_letters_that_would_be_lost_are_not_typed(desktop: DesktopSession) -> None:
    await portal(desktop)
    typing = typist(Permit(), frozenset("Helo "))
    with pytest.raises(TypingRefused) as refused:
        await typing.type("Hello 👍", None)
    assert str(refused.value) == NOT_ON_KEYBOARD
    await typing.type("Hello", None)
    typing.close()


def test_which_letters_a_desktop_can_type(desktop_session: DesktopSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert letters_here() is None
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    known = letters_here()
    assert known is not None
    assert known >= set("Hello, World 123?!")
    assert "👍" not in known
    monkeypatch.setenv("DISPLAY", "")
    assert letters_here() == frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100))))


async def test_where_there_is_no_portal(desktop: DesktopSession) -> None:
    assert await unavailable() == MISSING


@pytest.mark.skipif(not real.PORTAL, reason="not installed: xdg-desktop-portal")
async def test_the_real_portal_lets_it_through(desktop: DesktopSession) -> None:
    behind = await real.backend(desktop)
    await real.portal(desktop)
    assert await unavailable() == ""
    typing = typist(Permit())
    for text in ("Öl 👍", "שלום"):
        await typing.type(text, None)
        await behind.says("create sb_voice for an unknown application")
        await behind.says("select 1")
        await says_typed(behind, text)
        await behind.says("closed")
    typing.close()
