"""Typing under Wayland: the desktop does it for us, through `org.freedesktop.portal.RemoteDesktop`.

The person is asked once; what the desktop gives for it spares the question the next time. A session is open while
something is dictated and no longer, for desktops show that somebody may type.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any, Protocol

from desktop.dictation.typing.typist import TypingRefused
from desktop.dictation.typing.x11 import keysym_of
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.system import desktop_portal
from desktop.system.dbus import BusGone, CallFailed
from desktop.system.desktop_portal import CANCELLED, DesktopPortal, RequestRefused
from desktop.system.x11.xcb import XcbUnavailable, XConnection
from desktop.system.x11.xtest import letter_of

if TYPE_CHECKING:
    from collections.abc import Callable

INTERFACE = "org.freedesktop.portal.RemoteDesktop"
KEYBOARD = 1
UNTIL_REVOKED = 2
"""How long the permission shall last."""
PRESSED, RELEASED = 1, 0
REST_SECONDS = 180.0
"""After which an open session is ended into which nothing was typed."""

MISSING = QT_TRANSLATE_NOOP(
    "dictation", "This desktop lets no program type (org.freedesktop.portal.RemoteDesktop is missing)."
)
DECLINED = QT_TRANSLATE_NOOP("dictation", "Your desktop asked whether SB Voice may type, and the answer was no.")
REFUSED = QT_TRANSLATE_NOOP("dictation", "The desktop's portal refused to type ({name}).")
ENDED = QT_TRANSLATE_NOOP("dictation", "The desktop took back the permission to type.")
NOT_ON_KEYBOARD = QT_TRANSLATE_NOOP("dictation", "This desktop types only the letters that your keyboard has.")


class Permit(Protocol):
    """What the desktop gave so that it need not ask again; empty at first."""

    def load(self) -> str: ...
    def save(self, permit: str) -> None: ...


async def unavailable() -> str:
    """Why the portal cannot be used here; an empty text where it can."""
    return await desktop_portal.unavailable(INTERFACE, translate("dictation", MISSING))


def letters_here() -> frozenset[str] | None:
    """The letters that the desktop can type; None for all. GNOME lends keys to letters that the keyboard lacks."""
    if "GNOME" in os.environ.get("XDG_CURRENT_DESKTOP", ""):
        return None
    try:
        connection = XConnection()  # Xwayland has the keyboard map of the desktop
    except XcbUnavailable:
        return frozenset(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100))))
    try:
        return frozenset(letter_of(keysym) for keysyms in connection.keyboard_map().values() for keysym in keysyms)
    except XcbUnavailable:
        return frozenset()
    finally:
        connection.close()


class PortalTypist:
    """One session at a time, on a connection of its own."""

    def __init__(self, permit: Permit, letters: Callable[[], frozenset[str] | None] = letters_here) -> None:
        self._permit = permit
        self._letters = letters
        self._portal = DesktopPortal(INTERFACE, self)
        self._session = ""
        self._opening = asyncio.Lock()
        self._resting: asyncio.TimerHandle | None = None
        self._ending: set[asyncio.Task[None]] = set()

    def place(self) -> object:
        """Wayland tells nobody what is in front."""
        return None

    async def prepare(self) -> None:
        async with self._opening:
            if not self._session:
                await self._carefully(self._open())
            self._rest_later()

    async def type(self, text: str, _place: object) -> None:
        known = self._letters()
        if known is not None and not known.issuperset(text):
            await self._end()
            raise TypingRefused(translate("dictation", NOT_ON_KEYBOARD))
        await self.prepare()
        try:
            await self._carefully(self._press(text))
        finally:
            await self._end()

    def close(self) -> None:
        """The portal ends the session when its connection goes."""
        if self._resting is not None:
            self._resting.cancel()
        self._session = ""
        self._portal.close()

    async def _open(self) -> None:
        made = await self._portal.request("CreateSession", "a{sv}", (), {"session_handle_token": ("s", "sb_voice")})
        session = str(made["session_handle"][1])
        try:
            asked: dict[str, Any] = {"types": ("u", KEYBOARD), "persist_mode": ("u", UNTIL_REVOKED)}
            if permit := self._permit.load():
                asked["restore_token"] = ("s", permit)
            await self._portal.request("SelectDevices", "oa{sv}", (session,), asked)
            started = await self._portal.request("Start", "osa{sv}", (session, ""), {})
            if not started.get("devices", ("u", KEYBOARD))[1] & KEYBOARD:
                raise RequestRefused(CANCELLED)
        except BaseException:
            await asyncio.shield(self._portal.end_session(session))
            raise
        self._permit.save(str(started.get("restore_token", ("s", ""))[1]))
        self._session = session

    async def _press(self, text: str) -> None:
        for letter in text:
            for state in (PRESSED, RELEASED):
                if not self._session:
                    raise TypingRefused(translate("dictation", ENDED))
                await self._portal.call(
                    "NotifyKeyboardKeysym", "oa{sv}iu", (self._session, {}, keysym_of(letter), state)
                )

    async def _carefully(self, work: Any) -> None:
        """Raises `TypingRefused` for whatever goes wrong with the portal."""
        try:
            await work
        except RequestRefused as refused:
            sentence = translate("dictation", DECLINED if refused.code == CANCELLED else REFUSED)
            raise TypingRefused(sentence.format(name=refused.code)) from refused
        except CallFailed as failed:
            raise TypingRefused(translate("dictation", REFUSED).format(name=failed.name)) from failed
        except BusGone as gone:
            raise TypingRefused(str(gone)) from gone
        except (KeyError, TypeError, ValueError) as error:  # not what the specification says
            raise TypingRefused(translate("dictation", REFUSED).format(name=type(error).__name__)) from error

    async def _end(self) -> None:
        if self._resting is not None:
            self._resting.cancel()
        session, self._session = self._session, ""
        await self._portal.end_session(session)

    def _rest_later(self) -> None:
        if self._resting is not None:
            self._resting.cancel()
        self._resting = asyncio.get_running_loop().call_later(REST_SECONDS, self._rest)

    def _rest(self) -> None:
        ending = asyncio.ensure_future(self._end())
        self._ending.add(ending)
        ending.add_done_callback(self._ending.discard)

    # --- what the portal tells

    def signalled(self, path: str, member: str, _body: tuple[Any, ...]) -> None:
        if member == "Closed" and path == self._session:
            self._session = ""

    def owner_changed(self, _owner: str) -> None:
        self._session = ""

    def bus_ended(self) -> None:
        self._session = ""
