"""The desktop's portal (`org.freedesktop.portal.Desktop`): who we are, sessions, and requests that a person answers.

Order matters: the application says who it is (`Registry.Register`) before anything else on the same connection.
"""

from __future__ import annotations

import asyncio
import itertools
import secrets
from contextlib import suppress
from typing import Any, Protocol

from jeepney import DBusAddress

from desktop.i18n import QT_TRANSLATE_NOOP, translate
from desktop.system.dbus import AWAY, Bus, BusGone, CallFailed

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
APP_ID = "sb-voice"
"""The name of the installed .desktop file."""
CANCELLED = 1
"""What a portal answers where the person did not want it; larger numbers are troubles of its own."""
GONE = QT_TRANSLATE_NOOP("hotkey", "The desktop's portal has gone.")

_PROPERTIES = DBusAddress(PATH, bus_name=SERVICE, interface="org.freedesktop.DBus.Properties")
_REGISTRY = DBusAddress(PATH, bus_name=SERVICE, interface="org.freedesktop.host.portal.Registry")
_SESSION = "org.freedesktop.portal.Session"


class RequestRefused(Exception):
    """The portal answered a request with this `code`: `CANCELLED`, or trouble of its own."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


async def unavailable(interface: str, missing: str) -> str:
    """Why this part of the portal cannot be used here: `missing`, or no bus; an empty text where it can."""
    try:
        bus = await Bus.open(lambda *_: None)
    except BusGone as problem:
        return str(problem)
    try:
        # Asking an absent service would make the bus look for it for half a minute.
        if not await bus.owned(SERVICE):
            return missing
        await bus.call(_PROPERTIES, "Get", "ss", (interface, "version"))
    except CallFailed:
        return missing
    except BusGone as problem:
        return str(problem)
    finally:
        bus.close()
    return ""


class PortalWatcher(Protocol):
    """Who hears what is no answer to a request."""

    def signalled(self, path: str, member: str, body: tuple[Any, ...]) -> None: ...
    def owner_changed(self, owner: str) -> None:
        """Another process is the portal now; none, where that is empty."""

    def bus_ended(self) -> None: ...


class DesktopPortal:
    """One part of it on a connection of its own, which opens with the first request."""

    def __init__(self, interface: str, watcher: PortalWatcher) -> None:
        self._address = DBusAddress(PATH, bus_name=SERVICE, interface=interface)
        self._interface = interface
        self._watcher = watcher
        self._bus: Bus | None = None
        self._names = itertools.count(1)
        self._requests: dict[str, asyncio.Future[tuple[int, dict[str, Any]]]] = {}

    async def request(
        self, method: str, signature: str, body: tuple[Any, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """Ask the portal, and wait as long as the person takes. Raises `RequestRefused`, `BusGone`, `CallFailed`."""
        bus = await self._connected()
        token = f"sb_voice_{secrets.token_hex(4)}_{next(self._names)}"
        # Known beforehand, so that an answer that comes at once is not missed.
        path = f"{PATH}/request/{bus.name[1:].replace('.', '_')}/{token}"
        answer: asyncio.Future[tuple[int, dict[str, Any]]] = asyncio.get_running_loop().create_future()
        self._requests[path] = answer
        try:
            await bus.call(self._address, method, signature, (*body, {"handle_token": ("s", token), **options}))
            code, results = await answer
        finally:
            del self._requests[path]
        if code != 0:
            raise RequestRefused(code)
        return results

    async def call(self, method: str, signature: str, body: tuple[Any, ...]) -> None:
        """Ask for something that nobody has to answer. Raises `BusGone` and `CallFailed`."""
        await (await self._connected()).call(self._address, method, signature, body)

    async def end_session(self, session: str) -> None:
        """Nothing comes of it any more; it may be gone already."""
        if session and self._bus is not None:
            closing = DBusAddress(session, bus_name=SERVICE, interface=_SESSION)
            with suppress(BusGone, CallFailed):
                await self._bus.call(closing, "Close")

    def close(self) -> None:
        """Hang up: the portal ends every session of the connection. The next request makes a new one."""
        if self._bus is not None:
            self._bus.close()
            self._bus = None

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
        for interface in (self._interface, "org.freedesktop.portal.Request", _SESSION):
            await bus.listen(sender=SERVICE, interface=interface)
        await bus.listen(sender="org.freedesktop.DBus", member="NameOwnerChanged", about=SERVICE)
        # Not known to an older portal, which needs no name, nor in a sandbox, which has one.
        with suppress(CallFailed):
            await bus.call(_REGISTRY, "Register", "sa{sv}", (APP_ID, {}))

    def _signalled(self, path: str, member: str, body: tuple[Any, ...]) -> None:
        match member, body:
            case "Response", (code, results) if path in self._requests and not self._requests[path].done():
                self._requests[path].set_result((code, results))
            case "NameOwnerChanged", (_, _, owner):
                if not owner:
                    self._fail_requests(translate("hotkey", GONE))
                self._watcher.owner_changed(owner)
            case _:
                self._watcher.signalled(path, member, body)

    def _bus_ended(self) -> None:
        self._bus = None
        self._fail_requests(translate("hotkey", AWAY))
        self._watcher.bus_ended()

    def _fail_requests(self, reason: str) -> None:
        for answer in self._requests.values():
            if not answer.done():
                answer.set_exception(BusGone(reason))
