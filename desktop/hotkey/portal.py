"""Wayland: the desktop watches the key and tells us, through `org.freedesktop.portal.GlobalShortcuts`.

The person chooses the key in a window of the desktop; ours is a hint. Order matters: the application says who it is
(`Registry.Register`) before anything else on the same connection, then makes a session, then binds, once a session.
Portals may be started anew at any time; the session is then made again, without asking the person where the desktop
remembers the answer.
"""

from __future__ import annotations

import asyncio
import itertools
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress

from desktop.hotkey.backend import HotkeyRefused
from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.system.dbus import AWAY, Bus, BusGone, CallFailed

if TYPE_CHECKING:
    from desktop.hotkey.backend import Watcher
    from desktop.hotkey.shortcut import Shortcut

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS_INTERFACE = "org.freedesktop.portal.GlobalShortcuts"
APP_ID = "sb-voice"
"""The name of the installed .desktop file."""
SHORTCUT_ID = "talk"
SESSION_NAME = "sb_voice"
"""Always the same: Plasma keeps the key under this name where it is not told an application's."""
CANCELLED = 1
"""What a portal answers where the person did not want it; larger numbers are troubles of its own."""
DESCRIPTION = QT_TRANSLATE_NOOP("hotkey", "Hold to talk to SB Voice")

DECLINED = QT_TRANSLATE_NOOP(
    "hotkey", "The request for a key was declined; choose the key again to be asked once more."
)
REFUSED = QT_TRANSLATE_NOOP("hotkey", "The desktop's portal refused the key ({name}).")
VANISHED = QT_TRANSLATE_NOOP("hotkey", "The desktop's portal has gone; the key works again when it is back.")
ENDED = QT_TRANSLATE_NOOP("hotkey", "The desktop took the key back; choose it again.")
MISSING = QT_TRANSLATE_NOOP(
    "hotkey", "This desktop has no portal for global shortcuts (org.freedesktop.portal.GlobalShortcuts)."
)
RETURN_SECONDS = (0.0, 1.0, 5.0, 15.0)
"""How long is waited before each attempt to have the key again."""

_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
_SHORTCUTS = DBusAddress(PATH, bus_name=SERVICE, interface=SHORTCUTS_INTERFACE)
_PROPERTIES = DBusAddress(PATH, bus_name=SERVICE, interface="org.freedesktop.DBus.Properties")
_REGISTRY = DBusAddress(PATH, bus_name=SERVICE, interface="org.freedesktop.host.portal.Registry")


async def unavailable() -> str:
    """Why the portal cannot be used here; an empty text where it can."""
    try:
        bus = await Bus.open(lambda *_: None)
    except BusGone as problem:
        return str(problem)
    try:
        # Asking an absent service would make the bus look for it for half a minute.
        if not await bus.owned(SERVICE):
            return translate("hotkey", MISSING)
        await bus.call(_PROPERTIES, "Get", "ss", (SHORTCUTS_INTERFACE, "version"))
    except CallFailed:
        return translate("hotkey", MISSING)
    except BusGone as problem:
        return str(problem)
    finally:
        bus.close()
    return ""


class PortalHotkey:
    """One shortcut in one session at a time, on a connection of its own."""

    # Compositors have been seen to lose a release, or never to tell one.
    release_certain = False
    asks = True

    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher
        self._bus: Bus | None = None
        self._session = ""
        self._shortcut: Shortcut | None = None
        self._names = itertools.count(1)
        self._requests: dict[str, asyncio.Future[tuple[int, dict[str, Any]]]] = {}
        self._returning: asyncio.Task[None] | None = None

    async def bind(self, shortcut: Shortcut) -> str:
        await self.unbind()
        try:
            described = await self._bind(shortcut)
        except CallFailed as refused:
            raise HotkeyRefused(translate("hotkey", REFUSED).format(name=refused.name)) from refused
        except BusGone as problem:
            raise HotkeyRefused(str(problem)) from problem
        except (KeyError, TypeError, ValueError) as error:  # not what the specification says
            raise HotkeyRefused(translate("hotkey", REFUSED).format(name=type(error).__name__)) from error
        self._shortcut = shortcut
        return described

    async def unbind(self) -> None:
        self._shortcut = None
        if self._returning is not None:
            self._returning.cancel()
        await self._end_session()

    async def _end_session(self) -> None:
        session, self._session = self._session, ""
        if session and self._bus is not None:
            closing = DBusAddress(session, bus_name=SERVICE, interface="org.freedesktop.portal.Session")
            with suppress(BusGone, CallFailed):  # it may be gone already
                await self._bus.call(closing, "Close")

    def key_down(self) -> bool | None:
        return None

    def close(self) -> None:
        """The portal ends the session when its connection goes."""
        if self._returning is not None:
            self._returning.cancel()
        self._hang_up()

    def _hang_up(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    # --- asking

    async def _bind(self, shortcut: Shortcut) -> str:
        bus = await self._connected()
        described = {"description": translate("hotkey", DESCRIPTION), "preferred_trigger": trigger(shortcut)}
        wanted = [(SHORTCUT_ID, {name: ("s", text) for name, text in described.items()})]
        options = {"session_handle_token": ("s", SESSION_NAME), "shortcuts": ("a(sa{sv})", wanted)}
        made = await self._request(bus, "CreateSession", "a{sv}", (), options)
        session = self._session = str(made["session_handle"][1])
        try:
            # Plasma before 6.1 takes the key here and not below, where it would only open its settings.
            if SHORTCUT_ID in _shortcuts(made):
                return _description(made, shortcut)
            bound = await self._request(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", (session, wanted, ""), {})
            return _description(bound, shortcut)
        except BaseException:
            # Also where we were cancelled: the person chose another key while the desktop still asked about this one.
            await asyncio.shield(self._end_session())
            raise

    async def _connected(self) -> Bus:
        if self._bus is None:
            bus = await Bus.open(self._signalled, self._bus_ended)
            try:
                await self._introduce(bus)
            except BaseException:
                bus.close()
                raise
            self._bus = bus
        return self._bus

    async def _introduce(self, bus: Bus) -> None:
        await bus.listen(sender=SERVICE, interface=SHORTCUTS_INTERFACE)
        await bus.listen(sender=SERVICE, interface="org.freedesktop.portal.Request")
        await bus.listen(sender=SERVICE, interface="org.freedesktop.portal.Session")
        await bus.listen(sender="org.freedesktop.DBus", member="NameOwnerChanged", about=SERVICE)
        await self._register(bus)

    async def _register(self, bus: Bus) -> None:
        # Not known to an older portal, which needs no name, nor in a sandbox, which has one.
        with suppress(CallFailed):
            await bus.call(_REGISTRY, "Register", "sa{sv}", (APP_ID, {}))

    async def _request(
        self, bus: Bus, method: str, signature: str, body: tuple[Any, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """Ask the portal, and wait as long as the person takes. Raises `HotkeyRefused`, `BusGone`, `CallFailed`."""
        token = self._token()
        # Known beforehand, so that an answer that comes at once is not missed.
        path = f"{PATH}/request/{bus.name[1:].replace('.', '_')}/{token}"
        answer: asyncio.Future[tuple[int, dict[str, Any]]] = asyncio.get_running_loop().create_future()
        self._requests[path] = answer
        try:
            await bus.call(_SHORTCUTS, method, signature, (*body, {"handle_token": ("s", token), **options}))
            code, results = await answer
        finally:
            del self._requests[path]
        if code == CANCELLED:
            raise HotkeyRefused(translate("hotkey", DECLINED))
        if code != 0:
            raise HotkeyRefused(translate("hotkey", REFUSED).format(name=code))
        return results

    def _token(self) -> str:
        return f"sb_voice_{secrets.token_hex(4)}_{next(self._names)}"

    # --- hearing

    def _signalled(self, path: str, member: str, body: tuple[Any, ...]) -> None:
        match member, body:
            case "Response", (code, results) if path in self._requests and not self._requests[path].done():
                self._requests[path].set_result((code, results))
            case "Activated", (self._session, "talk", *_):
                self._watcher.pressed()
            case "Deactivated", (self._session, "talk", *_):
                self._watcher.released()
            case "Closed", _ if path == self._session:
                self._session = ""
                self._watcher.failed(translate("hotkey", ENDED))
            case "NameOwnerChanged", (_, _, owner):
                self._owner_changed(owner)

    def _owner_changed(self, owner: str) -> None:
        if self._returning is not None:
            self._returning.cancel()
        if not owner:
            self._session = ""
            self._fail_requests(translate("hotkey", VANISHED))
            if self._shortcut is not None:
                self._watcher.failed(translate("hotkey", VANISHED))
        elif self._shortcut is not None and not self._session:
            self._returning = asyncio.ensure_future(self._return(self._shortcut))

    async def _return(self, shortcut: Shortcut) -> None:
        """The portal is back: make the session again. One that has just started may not answer at once."""
        for pause in RETURN_SECONDS:
            await asyncio.sleep(pause)
            try:
                # By a new name: what stands behind the portal may have outlived it and still hold the old session.
                self._hang_up()
                await self._bind(shortcut)
            except HotkeyRefused as problem:
                self._watcher.failed(str(problem))
            except (BusGone, CallFailed, KeyError, TypeError, ValueError):
                continue
            else:
                self._watcher.failed("")
            return
        self._watcher.failed(translate("hotkey", ENDED))

    def _bus_ended(self) -> None:
        if self._returning is not None:
            self._returning.cancel()
        self._bus = None
        self._session = ""
        self._fail_requests(AWAY)
        if self._shortcut is not None:
            self._watcher.failed(AWAY)

    def _fail_requests(self, reason: str) -> None:
        for answer in self._requests.values():
            if not answer.done():
                answer.set_exception(BusGone(reason))


def trigger(shortcut: Shortcut) -> str:
    """As the XDG shortcuts specification writes it."""
    return "+".join((*(_MODIFIERS[name] for name in shortcut.modifiers), shortcut.key.keysym_name))


def _shortcuts(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return dict(answer.get("shortcuts", ("", []))[1])


def _description(bound: dict[str, Any], shortcut: Shortcut) -> str:
    """What the desktop calls the key that the person chose. Raises `HotkeyRefused` where there is none."""
    shortcuts = _shortcuts(bound)
    if SHORTCUT_ID not in shortcuts:
        raise HotkeyRefused(translate("hotkey", DECLINED))
    return str(shortcuts[SHORTCUT_ID].get("trigger_description", ("s", ""))[1]) or str(shortcut)
